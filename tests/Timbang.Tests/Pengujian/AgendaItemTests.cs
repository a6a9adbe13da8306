using Timbang.Pengujian;

namespace Timbang.Tests.Pengujian;

/// <summary>SOP B-000.8.3.3 langkah 3, dossier 6.2 A8 and A9: one item in the sitting.</summary>
public sealed class AgendaItemTests
{
    private readonly Hall hall = new();

    [Fact]
    public void Pengusul_penyusun_matriks_dan_kepala_unit_mundur_bila_tidak_ada_ketentuan_lain()
    {
        var head = Guid.CreateVersion7();

        var item = AgendaItem.Agendakan(hall.Scheduled(), hall.Butir(), 1, head, hall.Ppid);

        Assert.Equal([hall.Petugas.PersonId, hall.Ppid.PersonId, head], item.Recusals.Select(r => r.PersonId));
        Assert.True(item.IsRecused(head));
    }

    [Fact]
    public void Nilai_tidak_diberikan_setelah_nilai_dibuka()
    {
        var (sidang, item) = hall.Discussed();

        Assert.Throws<RuleException>(() => item.Nilai(sidang.Forum, Choice.Terbuka, 3, "", hall.Hukum));
    }

    [Fact]
    public void Anggota_yang_mundur_tidak_memberi_suara_dan_tidak_menurunkan_kuorum()
    {
        var (sidang, item) = hall.Running(hall.Inspektur);
        item.Mundur(sidang.Forum, "Ikut menyusun", hall.Hukum);

        var vote = Assert.Throws<RuleException>(() => item.BukaNilai(sidang.Forum, hall.Ketua));

        Assert.Equal("Kuorum butir ini tidak terpenuhi: 1 dari 2 yang diperlukan. Tunda butir ini.", vote.Message);
        Assert.Throws<RuleException>(() => item.Nilai(sidang.Forum, Choice.Terbuka, 3, "", hall.Hukum));
    }

    [Fact]
    public void Suara_seri_mengembalikan_butir_dengan_tugas()
    {
        var (sidang, item) = hall.Running(hall.Inspektur);
        item.BukaNilai(sidang.Forum, hall.Ketua);
        item.Suarakan(sidang.Forum, Choice.Terbuka, "", hall.Ketua);
        item.Suarakan(sidang.Forum, Choice.DikecualikanSebagian, "", hall.Hukum);

        var refusal = Assert.Throws<RuleException>(() => item.Putuskan(sidang.Forum, " ", hall.Ketua));
        item.Putuskan(sidang.Forum, "Lengkapi dasar hukum", hall.Ketua);

        Assert.Equal("Butir dikembalikan: tulis tugas yang harus dilengkapi unit.", refusal.Message);
        Assert.Equal(Choice.Dikembalikan, item.Outcome);
        Assert.False(item.ByConsensus);
    }

    [Fact]
    public void Pendapat_berbeda_ditulis_setelah_hasil_diketahui()
    {
        var (sidang, item) = Decided();

        item.TulisPendapat(sidang.Forum, "Tanggal menunjukkan kebiasaan.", hall.Inspektur);

        Assert.Equal("Tanggal menunjukkan kebiasaan.", item.Votes.Single(v => v.PersonId == hall.Inspektur.PersonId).Dissent);
    }

    [Fact]
    public void Anggota_yang_sependapat_tidak_menulis_pendapat_berbeda()
    {
        var (sidang, item) = Decided();

        Assert.Throws<RuleException>(() => item.TulisPendapat(sidang.Forum, "Saya setuju.", hall.Hukum));
    }

    [Fact]
    public void Penasihat_memberi_nasihat_tanpa_suara()
    {
        var (sidang, item) = hall.Discussed();

        item.Nasihati(sidang.Forum, "Rata-rata unit cukup.", hall.Penasihat);

        Assert.Equal("Rata-rata unit cukup.", item.Advices.Single().Text);
        Assert.Throws<RuleException>(() => item.Suarakan(sidang.Forum, Choice.Terbuka, "", hall.Penasihat));
        Assert.Throws<RuleException>(() => item.Nasihati(sidang.Forum, "Lagi", hall.Penasihat));
        Assert.Throws<RuleException>(() => item.Nasihati(sidang.Forum, "Saya", hall.Hukum));
    }

    [Fact]
    public void Butir_di_agenda_tidak_dikembalikan_di_luar_sidang()
    {
        var step = Butir.Procedure[nameof(Butir.Kembalikan)];

        Assert.DoesNotContain(Stage.Diagendakan, step.From);
        Assert.Equal([Stage.Diagendakan], Butir.Procedure[nameof(Butir.KembalikanDariSidang)].From);
    }

    private (Sidang Sidang, AgendaItem Item) Decided()
    {
        var (sidang, item) = hall.Discussed();
        item.Suarakan(sidang.Forum, Choice.Terbuka, "", hall.Ketua);
        item.Suarakan(sidang.Forum, Choice.Terbuka, "", hall.Hukum);
        item.Suarakan(sidang.Forum, Choice.DikecualikanSebagian, "", hall.Inspektur);
        item.Putuskan(sidang.Forum, "", hall.Ketua);
        return (sidang, item);
    }
}
