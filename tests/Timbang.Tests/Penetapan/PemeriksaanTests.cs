using Timbang.DasarHukum;
using Timbang.Pelaksana;
using Timbang.Penetapan;
using Timbang.Pengujian;

namespace Timbang.Tests.Penetapan;

/// <summary>What is examined once more before a decree is approved: who wrote it, and the law of that day (UU 14/2008 Pasal 18, 20; PP 61/2010 Pasal 3, 5).</summary>
public sealed class PemeriksaanTests
{
    [Fact]
    public void Siapa_pun_yang_pernah_menulis_rancangan_tidak_menyetujuinya()
    {
        var second = Given.Someone("PPID kedua", null, Role.Ppid);
        var plt = new Actor(Given.Ppid.PersonId, Given.Ppid.Name, Given.Agency, [new Mandate(Guid.CreateVersion7(), Role.AtasanPpid, null)]);
        var keputusan = Given.Disusun();
        keputusan.Perbaiki(Given.DecreeText(), keputusan.Items, second);
        keputusan.Ajukan(Given.Pengaturan, second);

        Assert.Throws<RuleException>(() => keputusan.Setujui(KatalogHukum.Bawaan, Given.Pengaturan, plt, Given.TestDay));

        Assert.Null(keputusan.ApproverId);
    }

    [Fact]
    public void Jangka_waktu_diperiksa_lagi_menurut_hukum_pada_hari_persetujuan()
    {
        var item = Given.DecreeItem(Klasifikasi.Dikecualikan) with
        {
            Matriks = Given.MatriksPenegakanHukum(Given.TestDay.AddYears(31)),
            Document = null,
        };
        var keputusan = Given.Disusun(item);
        keputusan.Ajukan(Given.Pengaturan, Given.Ppid);

        var refusal = Assert.Throws<RuleException>(() => keputusan.Setujui(KatalogHukum.Bawaan, Given.Pengaturan, Given.Atasan, Given.TestDay));

        Assert.Contains("Pasal 5 PP 61/2010", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(DecreeStage.Diajukan, keputusan.Stage);
    }

    [Fact]
    public void Tiga_puluh_tahun_dihitung_sejak_pengecualian_pertama_juga_pada_penetapan()
    {
        var item = Given.DecreeItem(Klasifikasi.Dikecualikan) with
        {
            Matriks = Given.MatriksPenegakanHukum(Given.TestDay.AddYears(10)),
            FirstExcludedOn = Given.TestDay.AddYears(-25),
        };
        var keputusan = Given.Disusun(item);
        keputusan.Ajukan(Given.Pengaturan, Given.Ppid);

        Assert.Throws<RuleException>(() => keputusan.Setujui(KatalogHukum.Bawaan, Given.Pengaturan, Given.Atasan, Given.TestDay));
    }

    [Fact]
    public void Dokumen_pasal_18_tidak_ditetapkan_tertutup_seluruhnya()
    {
        var keputusan = Given.Disusun(Given.DecreeItem(Klasifikasi.Dikecualikan) with
        {
            Matriks = Given.Closed(Given.Whole("17.h.4", Given.Until(Given.TestDay.AddYears(2)))),
            Document = "18.1.b",
        });
        keputusan.Ajukan(Given.Pengaturan, Given.Ppid);

        var refusal = Assert.Throws<RuleException>(() => keputusan.Setujui(KatalogHukum.Bawaan, Given.Pengaturan, Given.Atasan, Given.TestDay));

        Assert.Contains("tidak boleh ditutup seluruhnya", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4, null, false)]
    [InlineData(5, null, true)]
    [InlineData(6, 7, false)]
    [InlineData(7, 7, true)]
    public void Tanggal_keputusan_tidak_sebelum_persetujuan_dan_pengesahannya(int date, int? ratified, bool lawful)
    {
        var (pengaturan, today) = (Given.Pengaturan with { RatificationNeeded = ratified is not null }, Given.TestDay.AddDays(9));
        var keputusan = Given.Disusun();
        keputusan.Ajukan(Given.Pengaturan, Given.Ppid);
        keputusan.Setujui(KatalogHukum.Bawaan, pengaturan, Given.Atasan, Given.TestDay.AddDays(5));
        if (ratified is { } days)
        {
            keputusan.Sahkan(pengaturan, Given.Atasan, Given.TestDay.AddDays(days));
        }

        var refusal = Record.Exception(() =>
            keputusan.Tetapkan(Given.Determination(Given.TestDay.AddDays(date)), KatalogHukum.Bawaan, pengaturan, Given.Ppid, today));

        Assert.Equal(lawful, refusal is null);
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(60, false)]
    public void Batas_dihitung_lagi_pada_hari_penetapan(int days, bool late)
    {
        var day = Given.TestDay.AddDays(31);
        var keputusan = Given.Disetujui();
        var dues = new Dictionary<Guid, DateOnly> { [keputusan.Items[0].ButirId] = Given.TestDay.AddDays(days) };

        var refusal = Record.Exception(() => keputusan.Tetapkan(
            Given.Determination(day) with { Dues = dues }, KatalogHukum.Bawaan, Given.Pengaturan, Given.Ppid, day));

        Assert.Equal(late, refusal is not null);
        Assert.Equal(Given.TestDay.AddDays(days), keputusan.Due);
    }

    [Fact]
    public void Kolom_daftar_informasi_publik_tidak_memuat_nomor_pribadi()
    {
        var keputusan = Given.Disusun(Given.DecreeItem() with { Catalogue = Given.Catalogue() with { Summary = "Penilaian 6408 0112 0390 0001" } });

        var refusal = Assert.Throws<RuleException>(() => keputusan.Ajukan(Given.Pengaturan, Given.Ppid));

        Assert.Contains("NIK atau rekening", refusal.Message, StringComparison.Ordinal);
    }
}
