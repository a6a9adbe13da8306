using Timbang.DaftarInformasi;
using Timbang.DasarHukum;
using Timbang.Penetapan;

namespace Timbang.Tests.Penetapan;

/// <summary>SOP B-000.8.3.3 langkah 4 in an office that signs with ink: the decree takes effect by the scan of what was signed.</summary>
public sealed class TandaTanganBasahTests
{
    private static readonly TakingEffect InTime = new(KatalogHukum.Bawaan, Given.TandaTanganBasah, null);

    [Fact]
    public void Di_kantor_tanda_tangan_basah_keputusan_tidak_berlaku_dengan_nomornya()
    {
        var keputusan = Given.Disetujui();

        Assert.Throws<RuleException>(() => keputusan.Tetapkan(Given.Determination(Given.TestDay), KatalogHukum.Bawaan, Given.TandaTanganBasah, Given.Ppid, Given.TestDay));
        keputusan.Cetak(Given.Determination(Given.TestDay), KatalogHukum.Bawaan, Given.TandaTanganBasah, Given.Ppid, Given.TestDay);

        Assert.Equal((DecreeStage.Dicetak, "000.8.3.3/1/BKPSDM", null), (keputusan.Stage, keputusan.Number, keputusan.EffectiveFrom));
    }

    [Fact]
    public void Di_kantor_lain_keputusan_langsung_ditetapkan()
    {
        var keputusan = Given.Disetujui();

        var refusal = Assert.Throws<RuleException>(() => keputusan.Cetak(Given.Determination(Given.TestDay), KatalogHukum.Bawaan, Given.Pengaturan, Given.Ppid, Given.TestDay));

        Assert.Equal("Kantor ini tidak memakai tanda tangan basah: keputusan langsung ditetapkan.", refusal.Message);
    }

    [Fact]
    public void Keputusan_berlaku_sejak_naskah_bertanda_tangannya_disimpan()
    {
        var keputusan = Printed();
        var filed = Given.TestDay.AddDays(5);
        Assert.Throws<RuleException>(() => keputusan.SimpanNaskah(Given.SignedCopy with { Digest = Given.Issued.Digest }, Given.Issued, InTime, Given.Ppid, filed));
        Assert.Equal(DecreeStage.Dicetak, keputusan.Stage);

        keputusan.SimpanNaskah(Given.SignedCopy, Given.Issued, InTime, Given.Ppid, filed);

        Assert.Equal((DecreeStage.Ditetapkan, Given.TestDay, filed), (keputusan.Stage, keputusan.Date, keputusan.EffectiveFrom));
        Assert.Equal(filed, Assert.Single(Pengecualian.Of(keputusan)).From);
    }

    [Fact]
    public void Naskah_yang_disimpan_pada_hari_terakhir_tepat_waktu_dan_sesudahnya_beralasan()
    {
        var (onTime, late) = (Printed(), Printed());
        var due = late.Due;

        onTime.SimpanNaskah(Given.SignedCopy, Given.Issued, InTime, Given.Ppid, due);
        Assert.Throws<RuleException>(() => late.SimpanNaskah(Given.SignedCopy, Given.Issued, InTime, Given.Ppid, due.AddDays(1)));
        late.SimpanNaskah(Given.SignedCopy, Given.Issued, InTime with { ReasonForDelay = "Pimpinan dinas luar." }, Given.Ppid, due.AddDays(1));

        Assert.Equal(("", "Pimpinan dinas luar."), (onTime.ReasonForDelay, late.ReasonForDelay));
    }

    [Fact]
    public void Baris_yang_jangka_waktunya_lewat_sebelum_ditandatangani_tidak_berlaku_lagi()
    {
        var keputusan = Printed();
        var after = Given.TestDay.AddYears(2).AddDays(1);

        var refusal = Assert.Throws<RuleException>(() => keputusan.SimpanNaskah(Given.SignedCopy, Given.Issued, InTime with { ReasonForDelay = "Tertunda." }, Given.Ppid, after));

        Assert.Contains("tidak dapat berlaku", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(DecreeStage.Dicetak, keputusan.Stage);
    }

    [Fact]
    public void Keputusan_yang_belum_ditandatangani_dapat_dibatalkan_dan_tidak_diterima_unit()
    {
        var keputusan = Printed();
        var terms = new ReceiptTerms(Given.Unit, "001/TT/2026", Given.At(Given.TestDay), true);

        Assert.Throws<RuleException>(() => TandaTerima.Terima(keputusan, terms, Given.Petugas));
        keputusan.Batalkan("Pimpinan menolak menandatangani.", Given.Ppid);

        Assert.Equal(DecreeStage.Dibatalkan, keputusan.Stage);
        Assert.Throws<RuleException>(() => keputusan.SimpanNaskah(Given.SignedCopy, Given.Issued, InTime, Given.Ppid, Given.TestDay));
    }

    [Fact]
    public void Pindaian_keputusan_yang_sudah_berlaku_tidak_mengubah_keputusannya()
    {
        var keputusan = Given.Ditetapkan();

        keputusan.SimpanNaskah(Given.SignedCopy, Given.Issued, InTime, Given.Ppid, Given.TestDay.AddYears(3));

        Assert.Equal((DecreeStage.Ditetapkan, Given.TestDay, ""), (keputusan.Stage, keputusan.EffectiveFrom, keputusan.ReasonForDelay));
    }

    private static Keputusan Printed()
    {
        var keputusan = Given.Disetujui();
        keputusan.Cetak(Given.Determination(Given.TestDay), KatalogHukum.Bawaan, Given.TandaTanganBasah, Given.Ppid, Given.TestDay);
        return keputusan;
    }
}
