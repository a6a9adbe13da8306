using Timbang.DasarHukum;

namespace Timbang.Tests.DasarHukum;

/// <summary>Pasal 17 sampai dengan 20 UU 14/2008; Pasal 5 PP 61/2010.</summary>
public sealed class AlasanTests
{
    private static readonly KatalogHukum Katalog = KatalogHukum.Bawaan;

    [Theory]
    [InlineData('a', 5)]
    [InlineData('b', 0)]
    [InlineData('c', 7)]
    [InlineData('d', 0)]
    [InlineData('e', 7)]
    [InlineData('f', 4)]
    [InlineData('g', 0)]
    [InlineData('h', 5)]
    [InlineData('i', 0)]
    [InlineData('j', 0)]
    public void Tiap_huruf_Pasal_17_memuat_angkanya_secara_berurutan(char letter, int items)
    {
        var grounds = Katalog.Alasan.Where(a => a.Letter == letter).ToList();

        int?[] expected = [null, .. Enumerable.Range(1, items)];
        Assert.Equal(expected, grounds.Select(a => a.Item));
        Assert.Equal($"17.{letter}", grounds[0].Code);
    }

    [Fact]
    public void Katalog_tidak_memuat_alasan_di_luar_Pasal_17()
    {
        Assert.Equal(38, Katalog.Alasan.Count);
        Assert.Equal(38, Katalog.Alasan.Select(a => a.Text).Distinct().Count());
    }

    [Theory]
    [InlineData("17.a", true)]
    [InlineData("17.b", true)]
    [InlineData("17.c.6", true)]
    [InlineData("17.d", true)]
    [InlineData("17.e.4", true)]
    [InlineData("17.f.1", true)]
    [InlineData("17.g", false)]
    [InlineData("17.h.4", false)]
    [InlineData("17.i", false)]
    [InlineData("17.j", false)]
    public void Huruf_a_sampai_dengan_f_tidak_permanen(string code, bool never)
    {
        Assert.Equal(never, Katalog.Ground(code).NeverPermanent);
    }

    [Fact]
    public void Hanya_huruf_a_dibatasi_tiga_puluh_tahun()
    {
        Assert.All(Katalog.Alasan, a => Assert.Equal(a.Letter == 'a' ? 30 : null, a.MaxYears));
    }

    [Fact]
    public void Persetujuan_tertulis_dan_jabatan_publik_ditanyakan_pada_huruf_g_dan_h()
    {
        Assert.Equal("gh", Letters(a => a.AsksConsent));
        Assert.Equal("i", Letters(a => a.NeedsHarm17i));
        Assert.Equal("j", Letters(a => a.NeedsStatute));
    }

    [Theory]
    [InlineData("17.h.4", "Pasal 17 huruf h angka 4 UU 14/2008")]
    [InlineData("17.i", "Pasal 17 huruf i UU 14/2008")]
    public void Alasan_dirujuk_dengan_pasalnya(string code, string words)
    {
        Assert.Equal(words, Katalog.Ground(code).Rujukan.InWords);
    }

    [Theory]
    [InlineData("17.k")]
    [InlineData("17.h.")]
    [InlineData("18.a")]
    [InlineData("")]
    public void Kode_di_luar_bentuk_Pasal_17_ditolak(string code)
    {
        Assert.Throws<RuleException>(() => new Alasan(code, "Judul", "Uraian", new(2010, 4, 30), "sumber"));
    }

    [Fact]
    public void Jenis_dokumen_Pasal_18_lengkap_dari_a_sampai_dengan_g()
    {
        Assert.Equal("abcdefg", string.Concat(Katalog.DokumenTerbuka.Select(d => d.Letter)));
        Assert.Equal("Pasal 18 ayat (1) huruf b UU 14/2008", Katalog.Kind("18.1.b").Rujukan.InWords);
    }

    [Fact]
    public void Tiga_kerugian_Penjelasan_huruf_i_dan_tiga_ukuran_pertimbangan_dapat_dibaca()
    {
        Assert.Equal(3, Enum.GetValues<Harm17i>().Select(h => h.InWords()).Distinct().Count());
        Assert.Equal(["Kepatutan", "Kesusilaan", "Kepentingan umum"], Enum.GetValues<WeighingCriterion>().Select(c => c.InWords()));
    }

    private static string Letters(Func<Alasan, bool> asks) => string.Concat(Katalog.Alasan.Where(asks).Select(a => a.Letter).Distinct());
}
