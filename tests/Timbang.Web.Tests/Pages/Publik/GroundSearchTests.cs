using Timbang.Web.Data.Publik;

namespace Timbang.Web.Tests.Pages.Publik;

/// <summary>A ground is found by the words in which the list shows it.</summary>
public sealed class GroundSearchTests
{
    [Theory]
    [InlineData("Pasal 17 huruf h angka 4", "17.h.4")]
    [InlineData("huruf h", "17.h")]
    [InlineData("pegawai pasal 17 HURUF i", "pegawai 17.i")]
    [InlineData("17.h", "17.h")]
    [InlineData("Pasal 20 huruf b", "pasal 20 huruf b")]
    [InlineData("Pasal 18 ayat (2) huruf a", "pasal 18 ayat (2) huruf a")]
    [InlineData("huruf hukum", "huruf hukum")]
    [InlineData("", "")]
    public void Huruf_Pasal_17_dicari_sebagaimana_tertulis(string typed, string sought) =>
        Assert.Equal(sought, string.Join(' ', new ListSearch { Words = typed }.SoughtGrounds));
}
