using Timbang.DaftarInformasi;
using Timbang.DasarHukum;
using Timbang.Pelaksana;
using Timbang.Penetapan;
using Timbang.Pengujian;

namespace Timbang.Tests.Penetapan;

/// <summary>SOP B-000.8.3.3 langkah 4 dan 5; Pasal 3 PP 61/2010.</summary>
public sealed class PenetapanTests
{
    [Fact]
    public void Penyusun_tidak_menyetujui_rancangannya_sendiri_juga_sebagai_plt()
    {
        var plt = new Actor(
            Given.Ppid.PersonId,
            Given.Ppid.Name,
            Given.Agency,
            [new Mandate(Guid.CreateVersion7(), Role.AtasanPpid, null)]);
        var keputusan = Given.Disusun();
        keputusan.Ajukan(Given.Pengaturan, Given.Ppid);

        Assert.Throws<RuleException>(() => keputusan.Setujui(KatalogHukum.Bawaan, Given.Pengaturan, plt, Given.TestDay));

        Assert.Equal(DecreeStage.Diajukan, keputusan.Stage);
    }

    [Fact]
    public void Tanpa_persetujuan_tidak_ada_penetapan()
    {
        var keputusan = Given.Disusun();
        keputusan.Ajukan(Given.Pengaturan, Given.Ppid);

        Assert.Throws<RuleException>(() => keputusan.Tetapkan(Given.Determination(Given.TestDay), KatalogHukum.Bawaan, Given.Pengaturan, Given.Ppid, Given.TestDay));
    }

    [Fact]
    public void Informasi_terbuka_memerlukan_kolom_daftar_informasi_publik()
    {
        var keputusan = Given.Disusun(Given.DecreeItem(Klasifikasi.Terbuka) with { Catalogue = null });

        var refusal = Assert.Throws<RuleException>(() => keputusan.Ajukan(Given.Pengaturan, Given.Ppid));

        Assert.Contains("kolom Daftar Informasi Publik", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Menyimpang_dari_berita_acara_hanya_dengan_alasan()
    {
        var keputusan = Given.Disusun();
        var open = keputusan.Items[0] with { Outcome = Klasifikasi.Terbuka };

        Assert.Throws<RuleException>(() => keputusan.Perbaiki(Given.DecreeText(), [open], Given.Ppid));
        keputusan.Perbaiki(Given.DecreeText(), [open with { DeviationReason = "Rerata sudah diumumkan." }], Given.Ppid);

        Assert.Equal(Klasifikasi.Terbuka, keputusan.Items[0].Outcome);
    }

    [Fact]
    public void Hasil_yang_tidak_ditopang_matriks_tidak_dapat_ditetapkan()
    {
        var keputusan = Given.Disusun();
        var closed = keputusan.Items[0] with { Outcome = Klasifikasi.Dikecualikan, DeviationReason = "Lebih aman." };

        Assert.Throws<RuleException>(() => keputusan.Perbaiki(Given.DecreeText(), [closed], Given.Ppid));
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void Tanggal_keputusan_tidak_sebelum_sidang_dan_tidak_sesudah_hari_ini(int days, bool lawful)
    {
        var keputusan = Given.Disetujui();

        var refusal = Record.Exception(() =>
            keputusan.Tetapkan(Given.Determination(Given.TestDay.AddDays(days)), KatalogHukum.Bawaan, Given.Pengaturan, Given.Ppid, Given.TestDay));

        Assert.Equal(lawful, refusal is null);
    }

    [Fact]
    public void Penetapan_pada_hari_terakhir_tepat_waktu_dan_sehari_sesudahnya_memerlukan_alasan()
    {
        var last = Given.TestDay.AddMonths(1);
        var onTime = Given.Disetujui();
        var late = Given.Disetujui();

        onTime.Tetapkan(Given.Determination(last), KatalogHukum.Bawaan, Given.Pengaturan, Given.Ppid, last);
        Assert.Throws<RuleException>(() => late.Tetapkan(Given.Determination(last.AddDays(1)), KatalogHukum.Bawaan, Given.Pengaturan, Given.Ppid, last.AddDays(1)));
        late.Tetapkan(Given.Determination(last.AddDays(1), "Atasan berhalangan."), KatalogHukum.Bawaan, Given.Pengaturan, Given.Ppid, last.AddDays(1));

        Assert.Equal("", onTime.ReasonForDelay);
        Assert.Equal("Atasan berhalangan.", late.ReasonForDelay);
    }

    [Fact]
    public void Tanggal_mundur_di_kertas_tidak_menghapus_keterlambatan()
    {
        var keputusan = Given.Disetujui();
        var entered = Given.TestDay.AddMonths(2);

        Assert.Throws<RuleException>(() => keputusan.Tetapkan(Given.Determination(Given.TestDay), KatalogHukum.Bawaan, Given.Pengaturan, Given.Ppid, entered));
    }

    [Fact]
    public void Kantor_yang_memakai_pengesahan_tidak_menetapkan_tanpanya()
    {
        var pengaturan = Given.Pengaturan with { RatificationNeeded = true };
        var keputusan = Given.Disetujui();

        Assert.Throws<RuleException>(() => keputusan.Tetapkan(Given.Determination(Given.TestDay), KatalogHukum.Bawaan, pengaturan, Given.Ppid, Given.TestDay));
        keputusan.Sahkan(pengaturan, Given.Atasan, Given.TestDay);
        keputusan.Tetapkan(Given.Determination(Given.TestDay), KatalogHukum.Bawaan, pengaturan, Given.Ppid, Given.TestDay);

        Assert.Equal(DecreeStage.Ditetapkan, keputusan.Stage);
    }

    [Fact]
    public void Kantor_yang_menunjuk_atasan_tidak_ditetapkan_oleh_ppid()
    {
        var keputusan = Given.Disetujui();

        Assert.Throws<RuleException>(() => keputusan.Tetapkan(
            Given.Determination(Given.TestDay), KatalogHukum.Bawaan, Given.Pengaturan with { DeterminedBy = Role.AtasanPpid }, Given.Ppid, Given.TestDay));
    }

    [Fact]
    public void Jangka_waktu_yang_habis_sebelum_keputusan_tidak_dapat_ditetapkan()
    {
        var item = Given.DecreeItem();
        var ended = item with { Matriks = Given.Matriks() with { Lines = [Given.Line() with { Period = Given.Until(Given.TestDay) }] } };
        var keputusan = Given.Disetujui(ended);

        Assert.Throws<RuleException>(() =>
            keputusan.Tetapkan(Given.Determination(Given.TestDay.AddDays(1)), KatalogHukum.Bawaan, Given.Pengaturan, Given.Ppid, Given.TestDay.AddDays(1)));
    }

    [Fact]
    public void Keputusan_yang_dikembalikan_kehilangan_persetujuannya()
    {
        var keputusan = Given.Disetujui();

        keputusan.Kembalikan("Perbaiki diktum.", Given.Atasan);

        Assert.Equal(DecreeStage.Disusun, keputusan.Stage);
        Assert.Null(keputusan.ApproverId);
    }

    [Fact]
    public void Tanda_terima_hanya_untuk_unit_yang_butirnya_diputus()
    {
        var keputusan = Given.Ditetapkan();
        var terms = new ReceiptTerms(Given.OtherUnit, "001/TT/2026", Given.At(Given.TestDay), true);

        Assert.Throws<RuleException>(() => TandaTerima.Terima(keputusan, terms, Given.PetugasOfOtherUnit));
        var receipt = TandaTerima.Terima(keputusan, terms with { UnitId = Given.Unit }, Given.Petugas);

        Assert.Equal(ReceiptStage.Diterima, receipt.Stage);
    }

    [Fact]
    public void Arsip_mencatat_softcopy_dan_hardcopy()
    {
        var receipt = TandaTerima.Terima(
            Given.Ditetapkan(), new ReceiptTerms(Given.Unit, "001/TT/2026", Given.At(Given.TestDay), true), Given.Petugas);
        var arsip = new Arsip { Softcopy = "Server arsip", Box = "12", Folder = "", Shelf = "3", RetentionClass = "10 tahun" };

        var refusal = Assert.Throws<RuleException>(() => receipt.Arsipkan(arsip, Given.Petugas));
        receipt.Arsipkan(arsip with { Folder = "7" }, Given.Petugas);

        Assert.Equal("Isi folder.", refusal.Message);
        Assert.Equal(ReceiptStage.Diarsipkan, receipt.Stage);
    }

    [Fact]
    public void Yang_dikecualikan_sebagian_masuk_kedua_daftar()
    {
        var keputusan = Given.Ditetapkan();

        var excluded = Assert.Single(Pengecualian.Of(keputusan));
        var open = Assert.Single(InformasiPublik.Of(keputusan));

        Assert.Equal("Nilai dan catatan per orang", excluded.Part);
        Assert.Equal(KatalogHukum.Bawaan.Ground("17.h.4").Text, excluded.Lines[0].GroundText);
        Assert.True(open.InPart);
    }

    [Fact]
    public void Yang_terbuka_hanya_masuk_daftar_informasi_publik()
    {
        var keputusan = Given.Ditetapkan(Given.DecreeItem(Klasifikasi.Terbuka));

        Assert.Empty(Pengecualian.Of(keputusan));
        Assert.False(Assert.Single(InformasiPublik.Of(keputusan)).InPart);
    }
}
