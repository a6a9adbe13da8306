using Timbang.Pengujian;

namespace Timbang.Tests.Pengujian;

/// <summary>The site was out of reach and the sitting went on on paper: what was written there is copied under the rules of the room, and marked.</summary>
public sealed class SalinTests
{
    private const string Why = "Jaringan padam pukul 10.15 sampai 11.30.";

    [Fact]
    public void Hasil_dari_kertas_bertanda_dan_dihitung_seperti_suara_biasa()
    {
        var (sidang, item, _) = Given.Berlangsung();

        item.Salin(sidang.Forum, new([Of(Given.Ketua, Choice.Terbuka), Of(Given.Anggota1, Choice.Terbuka), Of(Given.Anggota2, Choice.DikecualikanSebagian) with { Dissent = "Nama ikut terlihat." }], null, Why), Given.Ppid, Given.TestDay);

        Assert.Equal((AgendaStage.Diputus, Choice.Terbuka, false), (item.Stage, item.Outcome!.Value, item.ByConsensus));
        Assert.Equal(new OnPaper(Why, Given.Ppid.PersonId, Given.Ppid.Name, Given.TestDay), item.OnPaper);
        Assert.Equal("Nama ikut terlihat.", Assert.Single(item.Dissents).Dissent);
    }

    [Fact]
    public void Suara_yang_kurang_disebut_dan_tidak_ada_yang_tersimpan()
    {
        var (sidang, item, _) = Given.Berlangsung();

        var refusal = Assert.Throws<RuleException>(() => item.Salin(sidang.Forum, new([Of(Given.Ketua, Choice.Terbuka), Of(Given.Anggota1, Choice.Terbuka)], null, Why), Given.Ketua, Given.TestDay));

        Assert.Equal($"Isi suara {Given.Anggota2.Name} sebagaimana tertulis pada lembar, atau tulis mengapa ia mundur.", refusal.Message);
        Assert.Empty(item.Votes);
        Assert.Equal(AgendaStage.Dinilai, item.Stage);
    }

    [Fact]
    public void Suara_yang_sudah_ada_di_Timbang_tidak_disalin_lagi()
    {
        var (sidang, item, _) = Given.Berlangsung();
        Given.Dibahas(sidang, item);
        item.Suarakan(sidang.Forum, Choice.Terbuka, null, Given.Ketua);

        item.Salin(sidang.Forum, new([Of(Given.Ketua, Choice.Dikembalikan), Of(Given.Anggota1, Choice.Terbuka), Of(Given.Anggota2, Choice.Terbuka)], null, Why), Given.Ketua, Given.TestDay);

        Assert.Equal(3, item.Votes.Count);
        Assert.True(item.ByConsensus);
    }

    [Fact]
    public void Yang_mundur_di_atas_kertas_tidak_dihitung_dan_kuorum_tetap_berlaku()
    {
        var (sidang, item, _) = Given.Berlangsung();
        var (aside, other) = (new PaperLine(Given.Anggota2.PersonId, null, Recused: "Keluarga."), new PaperLine(Given.Anggota1.PersonId, null, Recused: "Benturan kepentingan."));

        Assert.Throws<RuleException>(() => Given.Berlangsung() is var (s, i, _) ? Copied(s, i, [Of(Given.Ketua, Choice.Terbuka), other, aside]) : null);
        item.Salin(sidang.Forum, new([Of(Given.Ketua, Choice.Terbuka), Of(Given.Anggota1, Choice.Terbuka), aside], null, Why), Given.Ketua, Given.TestDay);

        Assert.Equal("Keluarga.", Assert.Single(item.Recusals, r => r.PersonId == Given.Anggota2.PersonId).Reason);
        Assert.Equal(2, item.Votes.Count);
    }

    [Fact]
    public void Pilihan_yang_tidak_ditopang_matriks_juga_tidak_dapat_disalin()
    {
        var (sidang, item, _) = Given.Berlangsung();

        var refusal = Assert.Throws<RuleException>(() => Copied(sidang, item, [Of(Given.Ketua, Choice.Dikecualikan), Of(Given.Anggota1, Choice.Dikecualikan), Of(Given.Anggota2, Choice.Dikecualikan)]));

        Assert.StartsWith("Pilihan ini tidak ditopang matriks butir.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Butir_yang_dikembalikan_di_atas_kertas_tetap_memerlukan_tugas()
    {
        var (sidang, item, _) = Given.Berlangsung();

        Assert.Throws<RuleException>(() => Copied(sidang, item, [Of(Given.Ketua, Choice.Dikembalikan), Of(Given.Anggota1, Choice.Dikembalikan), Of(Given.Anggota2, Choice.Dikembalikan)]));
    }

    [Fact]
    public void Tanpa_alasan_dan_oleh_anggota_biasa_tidak_disalin()
    {
        var (sidang, item, _) = Given.Berlangsung();
        PaperLine[] lines = [Of(Given.Ketua, Choice.Terbuka), Of(Given.Anggota1, Choice.Terbuka), Of(Given.Anggota2, Choice.Terbuka)];

        Assert.Throws<RuleException>(() => item.Salin(sidang.Forum, new(lines, null, " "), Given.Ppid, Given.TestDay));
        Assert.Throws<RuleException>(() => item.Salin(sidang.Forum, new(lines, null, Why), Given.Anggota1, Given.TestDay));
        Assert.Throws<RuleException>(() => item.Salin(sidang.Forum with { Running = false }, new(lines, null, Why), Given.Ppid, Given.TestDay));
        Assert.Null(item.OnPaper);
    }

    private static PaperLine Of(Timbang.Pelaksana.Actor actor, Choice choice) => new(actor.PersonId, choice);

    private static OnPaper? Copied(Sidang sidang, AgendaItem item, PaperLine[] lines)
    {
        item.Salin(sidang.Forum, new(lines, null, Why), Given.Ketua, Given.TestDay);
        return item.OnPaper;
    }
}
