using Timbang.Pelaksana;
using Timbang.Pengujian;

namespace Timbang.Tests.Pengujian;

/// <summary>SOP B-000.8.3.3 langkah 3: the sitting as a whole, its members, its closing and its signatures.</summary>
public sealed class SidangTests
{
    private readonly Hall hall = new();

    [Fact]
    public void Sidang_tidak_dijadwalkan_tanpa_Ketua()
    {
        var refusal = Assert.Throws<RuleException>(() => hall.Scheduled([hall.Seat(hall.Hukum)]));

        Assert.StartsWith("Pada hari itu belum ada Ketua Tim Pertimbangan", refusal.Message);
    }

    [Fact]
    public void A_member_who_stays_keeps_her_row_when_the_sitting_moves()
    {
        var sidang = hall.Scheduled();
        var before = sidang.Members.ToList();

        sidang.JadwalUlang(Hall.Terms(Hall.Day.AddDays(1)), [hall.Seat(hall.Ketua), hall.Seat(hall.Hukum)], hall.Ppid, Hall.Day);

        Assert.Equal(2, sidang.Members.Count);
        Assert.All(sidang.Members, m => Assert.Contains(m, before));
    }

    [Fact]
    public void Presence_of_one_day_does_not_count_on_another()
    {
        var sidang = hall.Scheduled();
        sidang.Hadir(hall.Hukum.PersonId, hall.Hukum, Hall.Day, Hall.Morning);

        sidang.JadwalUlang(Hall.Terms(Hall.Day.AddDays(1)), hall.Tim(), hall.Ppid, Hall.Day);

        Assert.DoesNotContain(sidang.Members, m => m.Present);
    }

    [Fact]
    public void Kehadiran_dicatat_pada_hari_sidang()
    {
        var sidang = hall.Scheduled();

        var refusal = Assert.Throws<RuleException>(
            () => sidang.Hadir(hall.Hukum.PersonId, hall.Hukum, Hall.Day.AddDays(-1), Hall.Morning.AddDays(-1)));

        Assert.Equal("Kehadiran dicatat pada hari sidang.", refusal.Message);
    }

    [Fact]
    public void Ketua_yang_membuka_sidang_tercatat_hadir()
    {
        var (sidang, _) = hall.Running();

        Assert.True(sidang.Members.Single(m => m.IsChair).Present);
        Assert.Equal(2, sidang.Forum.Quorum);
    }

    [Fact]
    public void Sidang_tanpa_agenda_tidak_dimulai()
    {
        var sidang = hall.Scheduled();

        var refusal = Assert.Throws<RuleException>(
            () => sidang.Mulai(hall.Tim(), [], new Pengaturan(), hall.Ketua, Hall.Day, Hall.Morning));

        Assert.StartsWith("Agenda masih kosong.", refusal.Message);
        Assert.Equal(SittingStage.Dijadwalkan, sidang.Stage);
    }

    [Fact]
    public void Sidang_tidak_ditutup_dengan_butir_yang_belum_diputus()
    {
        var (sidang, item) = hall.Running();

        var refusal = Assert.Throws<RuleException>(() => sidang.Tutup([item], "01/BA/2026", hall.Ketua, Hall.Day, Hall.Morning));

        Assert.Equal("1 butir belum diputus. Putuskan atau tunda dahulu.", refusal.Message);
    }

    [Fact]
    public void Below_quorum_a_sitting_closes_once_every_item_is_adjourned()
    {
        var (sidang, item) = hall.Running(hall.Hukum, hall.Inspektur);
        item.Tunda(sidang.Forum, "Kuorum tidak terpenuhi", hall.Ketua);

        sidang.Tutup([item], "01/BA/2026", hall.Ketua, Hall.Day, Hall.Morning);

        Assert.Equal(SittingStage.Ditutup, sidang.Stage);
    }

    [Fact]
    public void Berita_acara_tidak_lengkap_tanpa_kuorum_tanda_tangan()
    {
        var sidang = Closed();
        sidang.TandaTangani(hall.Ketua, Hall.Morning);

        var refusal = Assert.Throws<RuleException>(() => sidang.Lengkapi(new Dictionary<Guid, string>(), hall.Ketua));

        Assert.Equal("Baru 1 anggota menandatangani; diperlukan 2.", refusal.Message);
    }

    [Fact]
    public void Anggota_yang_belum_menandatangani_dicatat_dengan_alasan()
    {
        var sidang = Closed();
        sidang.TandaTangani(hall.Ketua, Hall.Morning);
        sidang.TandaTangani(hall.Hukum, Hall.Morning);

        var reasons = new Dictionary<Guid, string> { [hall.Inspektur.PersonId] = "Dinas luar", [hall.Penasihat.PersonId] = "Kembali ke kampus" };
        sidang.Lengkapi(reasons, hall.Ketua);

        Assert.Equal(SittingStage.Lengkap, sidang.Stage);
        Assert.Equal("Dinas luar", sidang.Members.Single(m => m.PersonId == hall.Inspektur.PersonId).NotSignedReason);
    }

    private Sidang Closed()
    {
        var (sidang, item) = hall.Running();
        item.Tunda(sidang.Forum, "Menunggu berkas", hall.Ketua);
        sidang.Tutup([item], "01/BA/2026", hall.Ketua, Hall.Day, Hall.Morning);
        return sidang;
    }
}
