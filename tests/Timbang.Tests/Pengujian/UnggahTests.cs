using Timbang.Pengujian;

namespace Timbang.Tests.Pengujian;

/// <summary>SOP langkah 1: usulan banyak butir sekaligus.</summary>
public sealed class UnggahTests
{
    private static readonly string Digest = new('a', 64);

    [Fact]
    public void Unggahan_dicatat_pada_berkas_uji_dengan_sidik_dan_butirnya()
    {
        var uji = Given.UjiKonsekuensi();
        var butir = Given.Didaftar();

        uji.Unggah(Digest, [butir.Id], Given.Petugas);

        var fact = uji.Facts[^1];
        Assert.Equal(("Unggah", Digest, $"{butir.Id}"), (fact.Act, fact.Values[0].Value, fact.Values[1].Value));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(UjiKonsekuensi.MostUploaded + 1)]
    public void Satu_unggahan_memuat_satu_sampai_seribu_butir(int count)
    {
        var refusal = Assert.Throws<RuleException>(() => Given.UjiKonsekuensi().Unggah(Digest, [.. Enumerable.Range(0, count).Select(_ => Guid.CreateVersion7())], Given.Petugas));

        Assert.Equal("Satu unggahan memuat 1 sampai 1.000 butir.", refusal.Message);
    }

    [Fact]
    public void Unggahan_dibatalkan_dengan_alasan_selama_tidak_ada_butir_yang_dilanjutkan()
    {
        var uji = Given.UjiKonsekuensi();
        var (first, second) = (Given.Didaftar(), Given.Didaftar());
        first.Saved();
        second.Saved();

        var silent = Assert.Throws<RuleException>(() => uji.BatalkanUnggahan(Digest, [first, second], " ", Given.Petugas));
        uji.BatalkanUnggahan(Digest, [first, second], "Salah berkas.", Given.Petugas);
        second.Kaji(Given.Petugas, Given.TestDay);
        var late = Assert.Throws<RuleException>(() => uji.BatalkanUnggahan(Digest, [first, second], "Salah berkas.", Given.Petugas));

        Assert.Equal("Tulis mengapa unggahan ini dibatalkan.", silent.Message);
        Assert.StartsWith("Unggahan ini tidak dapat dibatalkan lagi: butir 1 sudah dilanjutkan atau diubah.", late.Message);
    }

    [Fact]
    public void Setiap_cacat_uraian_disebut_dengan_isiannya()
    {
        var faults = (Given.Uraian() with { Title = "-", PublicTitle = "Nilai 6408011203900001", Place = new string('x', 301) }).Faults();

        Assert.Equal(["Title", "Place", "PublicTitle"], faults.Select(f => f.Field));
    }
}
