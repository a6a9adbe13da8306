using Timbang.Penetapan;
using Timbang.Pengujian;

namespace Timbang.Tests.Penetapan;

/// <summary>DESIGN: every step can be sent back with a reason, item by item; also after the minutes.</summary>
public sealed class LeavingTests
{
    [Fact]
    public void Hasil_sidang_dikembalikan_PPID_dengan_alasan_dan_memerlukan_sidang_baru()
    {
        var butir = Considered();

        Assert.Throws<RuleException>(() => butir.KembalikanHasil(" ", Given.Ppid, Given.TestDay));
        Assert.Throws<RuleException>(() => butir.KembalikanHasil("Salah.", Given.PpidPelaksana, Given.TestDay));
        butir.KembalikanHasil("Jangka waktunya tidak dapat berlaku lagi.", Given.Ppid, Given.TestDay);

        Assert.Equal((Stage.Dikembalikan, "Jangka waktunya tidak dapat berlaku lagi."), (butir.Stage, butir.Reason));
        Assert.Equal((null, null, null), (butir.SidangId, butir.Outcome, butir.ConsideredOn));
        Assert.Throws<RuleException>(() => butir.Susun(Guid.CreateVersion7(), Given.Ppid, Given.TestDay));
    }

    [Fact]
    public void Berita_acara_tetap_memuat_matriks_yang_ditimbang_walau_butirnya_diubah()
    {
        var (_, item, butir) = Given.Ditutup(Choice.DikecualikanSebagian, Choice.DikecualikanSebagian, Choice.DikecualikanSebagian);
        butir.Pertimbangkan(Klasifikasi.DikecualikanSebagian, Given.Ketua, Given.TestDay);
        butir.KembalikanHasil("Pakai jangka waktu lain.", Given.Ppid, Given.TestDay);
        butir.Kaji(Given.Petugas, Given.TestDay);
        butir.IsiMatriks(Given.Matriks() with { Lines = [Given.Line("Bagian lain")] }, "", Given.Examination(), Given.PpidPelaksana);

        Assert.Equal("Nilai dan catatan per orang", Assert.Single(item.Matriks.Lines).Part);
    }

    [Fact]
    public void Butir_keluar_dari_rancangan_dengan_alasan_dan_yang_lain_tetap()
    {
        var (stays, leaves) = (Given.DecreeItem(), Given.DecreeItem() with { Due = Given.TestDay.AddDays(3) });
        var keputusan = Given.Disusun(stays, leaves);

        Assert.Throws<RuleException>(() => keputusan.Lepaskan(leaves.ButirId, Given.DecreeText() with { Dictums = ["Satu."] }, "", Given.Ppid));
        keputusan.Lepaskan(leaves.ButirId, Given.DecreeText() with { Dictums = ["Satu."] }, "Harus diuji lagi.", Given.Ppid);

        Assert.Equal(stays.ButirId, Assert.Single(keputusan.Items).ButirId);
        Assert.Equal((stays.Due, DecreeStage.Disusun), (keputusan.Due, keputusan.Stage));
        Assert.Equal(["Satu."], keputusan.Dictums);
    }

    [Fact]
    public void Butir_terakhir_tidak_keluar_tanpa_membatalkan_rancangan()
    {
        var keputusan = Given.Disusun();

        Assert.Throws<RuleException>(() => keputusan.Lepaskan(keputusan.Items[0].ButirId, Given.DecreeText(), "Harus diuji lagi.", Given.Ppid));
        Assert.Throws<RuleException>(() => keputusan.Lepaskan(Guid.CreateVersion7(), Given.DecreeText(), "Bukan butir rancangan ini.", Given.Ppid));

        Assert.Single(keputusan.Items);
    }

    [Fact]
    public void Rancangan_yang_sudah_diajukan_tidak_kehilangan_butir_sebelum_dikembalikan()
    {
        var keputusan = Given.Disusun(Given.DecreeItem(), Given.DecreeItem());
        var leaves = keputusan.Items[1].ButirId;
        keputusan.Ajukan(Given.Pengaturan, Given.Ppid);

        Assert.Throws<RuleException>(() => keputusan.Lepaskan(leaves, Given.DecreeText() with { Dictums = ["Satu."] }, "Harus diuji lagi.", Given.Ppid));
        keputusan.Kembalikan("Lepaskan butir kedua.", Given.Atasan);
        keputusan.Lepaskan(leaves, Given.DecreeText() with { Dictums = ["Satu."] }, "Harus diuji lagi.", Given.Ppid);

        Assert.Single(keputusan.Items);
    }

    private static Butir Considered()
    {
        var (_, _, butir) = Given.Ditutup(Choice.DikecualikanSebagian, Choice.DikecualikanSebagian, Choice.DikecualikanSebagian);
        butir.Pertimbangkan(Klasifikasi.DikecualikanSebagian, Given.Ketua, Given.TestDay);
        return butir;
    }
}
