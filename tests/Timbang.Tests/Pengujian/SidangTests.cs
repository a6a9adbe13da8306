using Timbang.Pelaksana;
using Timbang.Pengujian;

namespace Timbang.Tests.Pengujian;

/// <summary>SOP langkah 3: what a sitting needs beside the vote: its members, their presence, dissent and advice.</summary>
public sealed class SidangTests
{
    private static readonly SittingTerms NextDay = new("Sidang November", Given.TestDay.AddDays(1), new TimeOnly(9, 0), "Ruang rapat", "B-000.8.3.3");

    [Fact]
    public void Sidang_tidak_dijadwalkan_tanpa_Ketua()
    {
        var refusal = Assert.Throws<RuleException>(
            () => Sidang.Jadwalkan(NextDay, [Given.Member(Given.Anggota1)], Given.Ppid, Given.TestDay));

        Assert.StartsWith("Pada hari itu belum ada Ketua Tim Pertimbangan", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_member_who_stays_keeps_her_row_when_the_sitting_moves()
    {
        var sidang = Given.Dijadwalkan();
        var before = sidang.Members.ToList();

        sidang.JadwalUlang(NextDay, [Given.Member(Given.Ketua, isChair: true), Given.Member(Given.Anggota1)], Given.Ppid, Given.TestDay);

        Assert.Equal(2, sidang.Members.Count);
        Assert.All(sidang.Members, m => Assert.Contains(m, before));
    }

    [Fact]
    public void Presence_of_one_day_does_not_count_on_another()
    {
        var sidang = Given.Dijadwalkan();
        sidang.Hadir(Given.Anggota1.PersonId, Given.Anggota1, Given.TestDay, Given.At(Given.TestDay));

        sidang.JadwalUlang(NextDay, Given.Tim(), Given.Ppid, Given.TestDay);

        Assert.DoesNotContain(sidang.Members, m => m.Present);
    }

    [Fact]
    public void Kehadiran_dicatat_pada_hari_sidang()
    {
        var sidang = Given.Dijadwalkan();

        var refusal = Assert.Throws<RuleException>(() => sidang.Hadir(
            Given.Anggota1.PersonId, Given.Anggota1, Given.TestDay.AddDays(-1), Given.At(Given.TestDay.AddDays(-1))));

        Assert.Equal("Kehadiran dicatat pada hari sidang.", refusal.Message);
    }

    [Fact]
    public void Ketua_yang_membuka_sidang_tercatat_hadir()
    {
        var (sidang, _, _) = Given.Berlangsung(absent: [Given.Anggota1, Given.Anggota2, Given.Penasihat]);

        Assert.Equal(Given.Ketua.PersonId, Assert.Single(sidang.Members, m => m.Present).PersonId);
    }

    [Fact]
    public void Yang_pulang_lebih_awal_tidak_ditunggu_dan_tetap_menandatangani()
    {
        var (sidang, item, _) = Given.Berlangsung();
        sidang.Pulang(Given.Anggota2.PersonId, Given.Ketua, Given.At(Given.TestDay, 11));
        Given.Dibahas(sidang, item);
        item.Suarakan(sidang.Forum, Choice.Terbuka, null, Given.Ketua);
        item.Suarakan(sidang.Forum, Choice.Terbuka, null, Given.Anggota1);

        Assert.Throws<RuleException>(() => item.Suarakan(sidang.Forum, Choice.Terbuka, null, Given.Anggota2));
        item.Putuskan(sidang.Forum, null, Given.Ketua);
        sidang.Tutup([item], "01/BA/2026", Given.Ketua, Given.TestDay, Given.At(Given.TestDay));
        sidang.TandaTangani(Given.Anggota2, Given.At(Given.TestDay));

        Assert.Equal(Choice.Terbuka, item.Outcome);
    }

    [Fact]
    public void Suara_yang_sudah_diberikan_tetap_dihitung_setelah_pulang()
    {
        var (sidang, item, _) = Given.Berlangsung(absent: Given.Anggota2);
        Given.Dibahas(sidang, item);
        item.Suarakan(sidang.Forum, Choice.Terbuka, null, Given.Anggota1);
        sidang.Pulang(Given.Anggota1.PersonId, Given.Anggota1, Given.At(Given.TestDay, 11));
        item.Suarakan(sidang.Forum, Choice.Terbuka, null, Given.Ketua);

        item.Putuskan(sidang.Forum, null, Given.Ketua);

        Assert.Equal(Choice.Terbuka, item.Outcome);
        sidang.Hadir(Given.Anggota1.PersonId, Given.Anggota1, Given.TestDay, Given.At(Given.TestDay, 13));
        Assert.True(sidang.Members.Single(m => m.PersonId == Given.Anggota1.PersonId).IsThere);
    }

    [Fact]
    public void Ketua_tidak_pulang_sebelum_sidang_ditutup()
    {
        var (sidang, _, _) = Given.Berlangsung();

        Assert.Throws<RuleException>(() => sidang.Pulang(Given.Ketua.PersonId, Given.Ketua, Given.At(Given.TestDay, 11)));
        Assert.Throws<RuleException>(() => sidang.Pulang(Given.Anggota1.PersonId, Given.Anggota2, Given.At(Given.TestDay, 11)));
    }

    [Fact]
    public void Sidang_tanpa_agenda_tidak_dimulai()
    {
        var sidang = Given.Dijadwalkan();

        var refusal = Assert.Throws<RuleException>(
            () => sidang.Mulai(Given.Tim(), [], Given.Pengaturan, Given.Ketua, Given.TestDay, Given.At(Given.TestDay)));

        Assert.StartsWith("Agenda masih kosong.", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(SittingStage.Dijadwalkan, sidang.Stage);
    }

    [Fact]
    public void Di_bawah_kuorum_sidang_ditutup_setelah_semua_butir_ditunda()
    {
        var (sidang, item, _) = Given.Berlangsung(absent: [Given.Anggota1, Given.Anggota2]);
        item.Tunda(sidang.Forum, "Kuorum tidak terpenuhi", Given.Ketua);

        sidang.Tutup([item], "01/BA/2026", Given.Ketua, Given.TestDay, Given.At(Given.TestDay));

        Assert.Equal(SittingStage.Ditutup, sidang.Stage);
    }

    [Fact]
    public void Pendapat_berbeda_ditulis_setelah_hasil_diketahui()
    {
        var (sidang, item, _) = Decided();

        item.TulisPendapat(sidang.Forum, "Nama ikut terbaca.", Given.Anggota2);

        Assert.Equal("Nama ikut terbaca.", item.Votes.Single(v => v.PersonId == Given.Anggota2.PersonId).Dissent);
        Assert.Throws<RuleException>(() => item.TulisPendapat(sidang.Forum, " ", Given.Anggota2));
    }

    [Fact]
    public void Anggota_yang_sependapat_tidak_menulis_pendapat_berbeda()
    {
        var (sidang, item, _) = Decided();

        Assert.Throws<RuleException>(() => item.TulisPendapat(sidang.Forum, "Saya setuju.", Given.Anggota1));
        Assert.Throws<RuleException>(() => item.TulisPendapat(sidang.Forum, "Saya penasihat.", Given.Penasihat));
    }

    [Fact]
    public void Nasihat_penguji_luar_dicatat_sekali()
    {
        var (sidang, item, _) = Given.Berlangsung();
        Given.Dibahas(sidang, item);

        item.Nasihati(sidang.Forum, "Rerata unit cukup.", Given.Penasihat);

        Assert.Equal("Rerata unit cukup.", item.Advices.Single().Text);
        Assert.Throws<RuleException>(() => item.Nasihati(sidang.Forum, "Lagi.", Given.Penasihat));
        Assert.Throws<RuleException>(() => item.Nasihati(sidang.Forum, "Saya.", Given.Anggota1));
    }

    [Fact]
    public void Butir_di_agenda_hanya_dikembalikan_oleh_penutupan_sidang()
    {
        var (_, _, butir) = Given.Berlangsung();

        Assert.Throws<RuleException>(() => butir.Kembalikan("Lengkapi.", Given.Ppid, Given.TestDay));
        butir.KembalikanDariSidang("Pisahkan bagian nama.", Given.Ketua, Given.TestDay);

        Assert.Equal(Stage.Dikembalikan, butir.Stage);
        Assert.Equal("Pisahkan bagian nama.", butir.Reason);
        Assert.Null(butir.SidangId);
    }

    [Fact]
    public void Kepala_unit_dicatat_oleh_Administrator()
    {
        var unit = UnitKerja.Daftarkan(Given.Agency, "BKPSDM", "BKPSDM", null, Given.Administrator);

        unit.TetapkanKepala(Given.Atasan.PersonId, Given.Administrator);

        Assert.Equal(Given.Atasan.PersonId, unit.HeadPersonId);
        Assert.Throws<RuleException>(() => unit.TetapkanKepala(null, Given.Ppid));
    }

    private static (Sidang Sidang, AgendaItem Item, Butir Butir) Decided()
    {
        var (sidang, item, butir) = Given.Berlangsung();
        Given.Dibahas(sidang, item);
        foreach (var (actor, choice) in new[] { (Given.Ketua, Choice.Terbuka), (Given.Anggota1, Choice.Terbuka), (Given.Anggota2, Choice.DikecualikanSebagian) })
        {
            item.Suarakan(sidang.Forum, choice, null, actor);
        }

        item.Putuskan(sidang.Forum, null, Given.Ketua);
        return (sidang, item, butir);
    }
}
