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

        Assert.Equal("Belum memberi nilai tertutup: Anggota Satu. Tunggu, atau tulis mengapa nilai tetap dibuka.", refusal.Message);
        Assert.Equal(AgendaStage.Dibahas, item.Stage);
    }

    [Fact]
    public void Ketua_dapat_membuka_nilai_sebelum_semua_menilai_dan_alasannya_tercatat()
    {
        var (sidang, item, _) = Given.Berlangsung();
        item.Nilai(sidang.Forum, Choice.Terbuka, 3, "", Given.Ketua);

        item.BukaNilai(sidang.Forum, Given.Ketua, "Gawai dua anggota rusak.");

        Assert.Equal("Gawai dua anggota rusak.", item.WhyOpenedEarly);
        Assert.Contains(item.Facts[^1].Values, v => v is { Field: "Reason", Value: "Gawai dua anggota rusak." });
        Assert.Throws<RuleException>(() => item.Nilai(sidang.Forum, Choice.Terbuka, 3, "", Given.Anggota1));
    }

    [Fact]
    public void Alasan_tidak_tercatat_bila_semua_sudah_menilai()
    {
        var (sidang, item, _) = Given.Berlangsung();
        foreach (var actor in new[] { Given.Ketua, Given.Anggota1, Given.Anggota2 })
        {
            item.Nilai(sidang.Forum, Choice.Terbuka, 3, "", actor);
        }

        item.BukaNilai(sidang.Forum, Given.Ketua, "Tergesa.");

        Assert.Equal("", item.WhyOpenedEarly);
    }

    [Theory]
    [InlineData(Choice.Terbuka, Choice.Terbuka, Choice.Terbuka, 0)]
    [InlineData(Choice.Terbuka, Choice.Terbuka, Choice.DikecualikanSebagian, 1.0 / 3)]
    [InlineData(Choice.Terbuka, Choice.Dikembalikan, Choice.DikecualikanSebagian, 2.0 / 3)]
    public void Disagreement_is_the_share_of_scores_apart_from_the_most_frequent(Choice one, Choice two, Choice three, double expected)
    {
        var (sidang, item, _) = Given.Berlangsung();
        foreach (var (actor, choice) in new[] { (Given.Ketua, one), (Given.Anggota1, two), (Given.Anggota2, three) })
        {
            item.Nilai(sidang.Forum, choice, 3, "", actor);
        }

        Assert.Equal(expected, item.Disagreement, 6);
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
