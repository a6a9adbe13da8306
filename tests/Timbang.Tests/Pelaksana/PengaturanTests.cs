using Timbang.Pelaksana;

namespace Timbang.Tests.Pelaksana;

/// <summary>What an office settles for itself, and what it cannot (dossier 6.2).</summary>
public sealed class PengaturanTests
{
    [Fact]
    public void Perubahan_pengaturan_dicatat_satu_per_satu()
    {
        var badan = Badan();

        badan.UbahPengaturan(badan.Pengaturan with { QuorumMoreThanPercent = 66, Letterhead = ["PEMERINTAH KABUPATEN", "BKPSDM"] }, Administrator(badan));

        Assert.Equal(
            [new FactValue("QuorumMoreThanPercent", "66"), new FactValue("Letterhead", "PEMERINTAH KABUPATEN\nBKPSDM")],
            badan.Facts[^1].Values);
    }

    [Fact]
    public void Tanpa_perubahan_tidak_ada_perbuatan()
    {
        var badan = Badan();

        var refusal = Assert.Throws<RuleException>(() => badan.UbahPengaturan(new Pengaturan(), Administrator(badan)));

        Assert.Equal("Belum ada pengaturan yang diubah.", refusal.Message);
    }

    [Theory]
    [InlineData("{foo}/{urut}", "tidak mengenal {foo}")]
    [InlineData("{klasifikasi}/{unit}/{tahun}", "harus memuat {urut}")]
    [InlineData("", "harus memuat {urut}")]
    public void Pola_nomor_yang_tidak_dapat_memberi_nomor_ditolak_saat_diisi(string template, string sentence)
    {
        var badan = Badan();

        var refusal = Assert.Throws<RuleException>(() => badan.UbahPengaturan(new Pengaturan { NumberTemplate = template }, Administrator(badan)));

        Assert.Contains(sentence, refusal.Message, StringComparison.Ordinal);
        Assert.Equal("NumberTemplate", refusal.Field);
    }

    [Theory]
    [InlineData("Bad Slug!")]
    [InlineData("muara_tenang")]
    [InlineData("-muara")]
    [InlineData("")]
    public void Nama_pendek_dalam_alamat_hanya_huruf_kecil_angka_dan_tanda_hubung(string slug) =>
        Assert.Equal("Slug", Assert.Throws<RuleException>(() => BadanPublik.Daftarkan("Kota", slug, "Asia/Makassar", new Pengaturan())).Field);

    [Theory]
    [InlineData(49)]
    [InlineData(100)]
    public void Kuorum_paling_sedikit_lebih_dari_setengah(int percent)
    {
        var badan = Badan();

        Assert.Throws<RuleException>(() => badan.UbahPengaturan(new Pengaturan { QuorumMoreThanPercent = percent }, Administrator(badan)));
    }

    [Fact]
    public void Hanya_Administrator_yang_mengubahnya()
    {
        var badan = Badan();
        var ppid = new Actor(Guid.CreateVersion7(), "PPID", badan.Id, [new Mandate(Guid.CreateVersion7(), Role.Ppid, null)]);

        Assert.Throws<RuleException>(() => badan.UbahPengaturan(new Pengaturan { Seat = "Muara Tenang" }, ppid));
    }

    private static BadanPublik Badan() => BadanPublik.Daftarkan("Kabupaten Muara Tenang", "muara-tenang", "Asia/Makassar", new Pengaturan());

    private static Actor Administrator(BadanPublik badan) =>
        new(Guid.CreateVersion7(), "Administrator", badan.Id, [new Mandate(Guid.CreateVersion7(), Role.Administrator, null)]);
}
