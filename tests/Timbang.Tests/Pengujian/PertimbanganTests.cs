using Timbang.Pelaksana;
using Timbang.Pengujian;

namespace Timbang.Tests.Pengujian;

/// <summary>SOP B-000.8.3.3 langkah 3; dossier 6.2 A8, A9 dan 6.3.</summary>
public sealed class PertimbanganTests
{
    [Fact]
    public void Butir_dipimpin_Ketua_yang_hadir_dalam_sidang_ini()
    {
        var (sidang, item, _) = Given.Berlangsung(unitHead: Given.Anggota1.PersonId);
        var stranger = Given.Someone("Ketua sidang lain", null, Role.KetuaTim);

        Assert.Throws<RuleException>(() => item.CabutMundur(sidang.Forum, Given.Anggota1.PersonId, "Diperlukan.", stranger));
        Assert.Throws<RuleException>(() => item.Tunda(sidang.Forum, "Menunggu saksi.", stranger));
        Assert.Throws<RuleException>(() => item.BukaNilai(sidang.Forum, stranger));
        Given.Dibahas(sidang, item);
        item.Suarakan(sidang.Forum, Choice.Terbuka, null, Given.Ketua);
        item.Suarakan(sidang.Forum, Choice.Terbuka, null, Given.Anggota2);
        Assert.Throws<RuleException>(() => item.Putuskan(sidang.Forum, null, stranger));

        Assert.Equal(AgendaStage.Dibahas, item.Stage);
    }

    [Fact]
    public void Suara_hanya_sekali()
    {
        var (sidang, item, _) = Given.Berlangsung();
        Given.Dibahas(sidang, item);
        item.Suarakan(sidang.Forum, Choice.Terbuka, null, Given.Anggota1);

        Assert.Throws<RuleException>(() => item.Suarakan(sidang.Forum, Choice.Terbuka, null, Given.Anggota1));
    }

    [Fact]
    public void Penguji_luar_memberi_nasihat_tanpa_suara()
    {
        var (sidang, item, _) = Given.Berlangsung();
        item.Nilai(sidang.Forum, Choice.Terbuka, 4, "Rerata cukup.", Given.Penasihat);
        Given.Dibahas(sidang, item);

        Assert.Throws<RuleException>(() => item.Suarakan(sidang.Forum, Choice.Terbuka, null, Given.Penasihat));
    }

    [Fact]
    public void Butir_di_bawah_kuorum_hanya_dapat_ditunda()
    {
        var (sidang, item, _) = Given.Berlangsung();
        item.Mundur(sidang.Forum, "Benturan kepentingan.", Given.Anggota1);
        item.Mundur(sidang.Forum, "Benturan kepentingan.", Given.Anggota2);

        var refusal = Assert.Throws<RuleException>(() => item.BukaNilai(sidang.Forum, Given.Ketua));
        item.Tunda(sidang.Forum, "Kuorum tidak terpenuhi.", Given.Ketua);

        Assert.Contains("1 dari 2", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(AgendaStage.Ditunda, item.Stage);
    }

    [Theory]
    [InlineData(Choice.Terbuka, Choice.Terbuka, Choice.Terbuka, Choice.Terbuka, true)]
    [InlineData(Choice.DikecualikanSebagian, Choice.DikecualikanSebagian, Choice.Terbuka, Choice.DikecualikanSebagian, false)]
    [InlineData(Choice.DikecualikanSebagian, Choice.Dikembalikan, Choice.Terbuka, Choice.Dikembalikan, false)]
    public void Mufakat_lalu_suara_terbanyak_dan_tanpa_mayoritas_dikembalikan(Choice one, Choice two, Choice three, Choice outcome, bool consensus)
    {
        var (_, item, _) = Given.Ditutup(one, two, three);

        Assert.Equal(outcome, item.Outcome);
        Assert.Equal(consensus, item.ByConsensus);
    }

    [Fact]
    public void Suara_seri_mengembalikan_butir()
    {
        var (sidang, item, _) = Given.Berlangsung();
        item.Mundur(sidang.Forum, "Benturan kepentingan.", Given.Anggota2);
        Given.Dibahas(sidang, item);
        item.Suarakan(sidang.Forum, Choice.Terbuka, null, Given.Ketua);
        item.Suarakan(sidang.Forum, Choice.DikecualikanSebagian, "Nama ikut terbaca.", Given.Anggota1);

        Assert.Throws<RuleException>(() => item.Putuskan(sidang.Forum, null, Given.Ketua));
        item.Putuskan(sidang.Forum, "Pisahkan bagian nama.", Given.Ketua);

        Assert.Equal(Choice.Dikembalikan, item.Outcome);
        Assert.Equal("Nama ikut terbaca.", item.Votes[1].Dissent);
    }

    [Fact]
    public void Butir_tidak_diputus_sebelum_semua_yang_hadir_bersuara()
    {
        var (sidang, item, _) = Given.Berlangsung();
        Given.Dibahas(sidang, item);
        item.Suarakan(sidang.Forum, Choice.Terbuka, null, Given.Ketua);

        var refusal = Assert.Throws<RuleException>(() => item.Putuskan(sidang.Forum, null, Given.Ketua));

        Assert.Equal("Belum memberi suara: Anggota Satu, Anggota Dua.", refusal.Message);
    }

    [Fact]
    public void Hasil_yang_tidak_ditopang_matriks_tidak_dapat_dipilih()
    {
        var (sidang, item, _) = Given.Berlangsung();
        Given.Dibahas(sidang, item);

        Assert.Throws<RuleException>(() => item.Suarakan(sidang.Forum, Choice.Dikecualikan, null, Given.Ketua));
    }

    [Fact]
    public void Sidang_tidak_ditutup_selama_ada_butir_yang_belum_diputus()
    {
        var (sidang, item, _) = Given.Berlangsung();

        var refusal = Assert.Throws<RuleException>(() => sidang.Tutup([item], "01/BA/2026", Given.Ketua, Given.TestDay, Given.At(Given.TestDay)));

        Assert.Contains("1 butir belum diputus", refusal.Message, StringComparison.Ordinal);
        Assert.Null(sidang.Number);
    }

    [Fact]
    public void Sidang_tidak_dibuka_sebelum_harinya_dan_tidak_tanpa_ketua()
    {
        var sidang = Given.Dijadwalkan();
        AgendaItem[] agenda = [AgendaItem.Agendakan(sidang, Given.Diuji(), 1, null, Given.Ppid)];

        Assert.Throws<RuleException>(() => sidang.Mulai(Given.Tim(), agenda, Given.Pengaturan, Given.Ketua, Given.TestDay.AddDays(-1), Given.At(Given.TestDay)));
        Assert.Throws<RuleException>(() => sidang.Mulai(Given.Tim(), agenda, Given.Pengaturan, Given.Anggota1, Given.TestDay, Given.At(Given.TestDay)));
    }

    [Fact]
    public void Berita_acara_lengkap_setelah_semua_yang_hadir_menandatangani()
    {
        var (sidang, _, _) = Given.Ditutup(Choice.Terbuka, Choice.Terbuka, Choice.Terbuka);
        foreach (var actor in new[] { Given.Ketua, Given.Anggota1, Given.Anggota2 })
        {
            sidang.TandaTangani(actor, Given.At(Given.TestDay));
        }

        Assert.Equal(SittingStage.Ditutup, sidang.Stage);
        Assert.Throws<RuleException>(() => sidang.TandaTangani(Given.Ketua, Given.At(Given.TestDay)));
        sidang.TandaTangani(Given.Penasihat, Given.At(Given.TestDay));

        Assert.Equal(SittingStage.Lengkap, sidang.Stage);
    }

    [Fact]
    public void Ketua_melengkapi_berita_acara_bila_kuorum_sudah_menandatangani_dan_sisanya_beralasan()
    {
        var (sidang, _, _) = Given.Ditutup(Choice.Terbuka, Choice.Terbuka, Choice.Terbuka);
        var reasons = new Dictionary<Guid, string> { [Given.Anggota2.PersonId] = "Sakit.", [Given.Penasihat.PersonId] = "Kembali ke kampus." };
        Assert.Throws<RuleException>(() => sidang.Lengkapi(reasons, Given.Ketua));
        sidang.TandaTangani(Given.Ketua, Given.At(Given.TestDay));
        Assert.Throws<RuleException>(() => sidang.Lengkapi(reasons, Given.Ketua));
        sidang.TandaTangani(Given.Anggota1, Given.At(Given.TestDay));

        Assert.Throws<RuleException>(() => sidang.Lengkapi(new Dictionary<Guid, string>(), Given.Ketua));
        sidang.Lengkapi(reasons, Given.Ketua);

        Assert.Equal(SittingStage.Lengkap, sidang.Stage);
        Assert.Equal("Sakit.", sidang.Members.Single(m => m.PersonId == Given.Anggota2.PersonId).NotSignedReason);
    }

    [Fact]
    public void Yang_tidak_hadir_tidak_menandatangani()
    {
        var sidang = Given.Dijadwalkan();

        Assert.Throws<RuleException>(() => sidang.TandaTangani(Given.Ketua, Given.At(Given.TestDay)));
    }
}
