using Timbang.DasarHukum;
using Timbang.Pengujian;

namespace Timbang.Tests.Pengujian;

/// <summary>SOP B-000.8.3.3 langkah 3: what the Tim weighed is kept when the sitting closes.</summary>
public sealed class WeighedItemTests
{
    [Fact]
    public void Yang_ditimbang_tetap_walau_butirnya_dibetulkan_kemudian()
    {
        var (_, item, butir) = Given.Ditutup(Choice.Dikembalikan, Choice.Dikembalikan, Choice.Dikembalikan);
        item.Tutup(WeighedItem.Of(butir, "BKPSDM", "UK-2026/014", KatalogHukum.Bawaan), Given.Ketua);
        butir.KembalikanDariSidang(item.Task, Given.Ketua, Given.TestDay);

        butir.Perbaiki(butir.Uraian with { PublicTitle = "Judul lain" }, Given.Petugas);

        Assert.Equal("Hasil penilaian kinerja pegawai 2025", item.Weighed!.Uraian.PublicTitle);
        Assert.Equal(butir.Matriks.Lines, item.Weighed.LinesBehind(item.Outcome));
        Assert.Contains("Pasal 17 huruf h angka 4 UU 14/2008", item.Weighed.BasisOf(butir.Matriks.Lines[0]).First(), StringComparison.Ordinal);
    }

    [Fact]
    public void Yang_ditimbang_dicatat_satu_kali_oleh_Ketua()
    {
        var (_, item, butir) = Given.Ditutup(Choice.Terbuka, Choice.Terbuka, Choice.Terbuka);
        var weighed = WeighedItem.Of(butir, "BKPSDM", "UK-2026/014", KatalogHukum.Bawaan);

        Assert.Throws<RuleException>(() => item.Tutup(weighed, Given.Ppid));
        item.Tutup(weighed, Given.Ketua);

        Assert.Throws<RuleException>(() => item.Tutup(weighed, Given.Ketua));
    }

    [Fact]
    public void Kop_berita_acara_keputusan_dan_tanda_terima_tetap_seperti_pada_harinya()
    {
        var keputusan = Given.Ditetapkan();

        Assert.Equal(Given.Pengaturan.Letterhead, Given.Ditutup(Choice.Terbuka, Choice.Terbuka, Choice.Terbuka).Sidang.Stationery!.Letterhead);
        Assert.Equal((Given.Pengaturan.Seat, Given.Pengaturan.DeterminedBy), (keputusan.Stationery!.Seat, keputusan.Stationery.DeterminedBy));
    }
}
