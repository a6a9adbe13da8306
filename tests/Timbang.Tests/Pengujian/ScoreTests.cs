using Timbang.Pengujian;

namespace Timbang.Tests.Pengujian;

/// <summary>Each member judges blind, once, before anyone speaks: dossier 6.3.</summary>
public sealed class ScoreTests
{
    [Fact]
    public void Nilai_tidak_dibuka_sebelum_semua_yang_duduk_menilai_dan_yang_kurang_disebut()
    {
        var (sidang, item, _) = Given.Berlangsung();
        item.Mundur(sidang.Forum, "Benturan kepentingan.", Given.Anggota2);
        item.Nilai(sidang.Forum, Choice.Terbuka, 3, "", Given.Ketua);

        var refusal = Assert.Throws<RuleException>(() => item.BukaNilai(sidang.Forum, Given.Ketua));
        item.Nilai(sidang.Forum, Choice.Terbuka, 3, "", Given.Anggota1);
        item.BukaNilai(sidang.Forum, Given.Ketua);

        Assert.Equal("Belum memberi nilai tertutup: Anggota Satu.", refusal.Message);
        Assert.Equal(AgendaStage.Dibahas, item.Stage);
    }

    [Fact]
    public void Yang_datang_setelah_nilai_dibuka_bersuara_dan_dicatat_tanpa_nilai()
    {
        var (sidang, item, _) = Given.Berlangsung(absent: Given.Anggota2);
        Given.Dibahas(sidang, item);
        sidang.Hadir(Given.Anggota2.PersonId, Given.Anggota2, Given.TestDay, Given.At(Given.TestDay, 11));

        item.Suarakan(sidang.Forum, Choice.Terbuka, null, Given.Anggota2);

        Assert.False(item.HasScored(Given.Anggota2.PersonId));
        Assert.Contains(item.Facts[^1].Values, v => v is { Field: "Score", Value: "tanpa nilai" });
    }

    [Fact]
    public void Setelah_nilai_dibuka_tidak_ada_nilai_baru()
    {
        var (sidang, item, _) = Given.Berlangsung();
        Given.Dibahas(sidang, item);

        Assert.Throws<RuleException>(() => item.Nilai(sidang.Forum, Choice.Terbuka, 3, "", Given.Anggota1));
    }

    [Fact]
    public void Nilai_tidak_dapat_diubah()
    {
        var (sidang, item, _) = Given.Berlangsung();
        item.Nilai(sidang.Forum, Choice.Terbuka, 3, "", Given.Anggota1);

        Assert.Throws<RuleException>(() => item.Nilai(sidang.Forum, Choice.DikecualikanSebagian, 5, "", Given.Anggota1));

        Assert.Equal(Choice.Terbuka, Assert.Single(item.Scores).Choice);
    }
}
