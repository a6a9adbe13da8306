using Timbang.Pelaksana;
using Timbang.Pengujian;

namespace Timbang.Tests.Pengujian;

/// <summary>Who steps aside from an item, and what the record keeps of it: dossier 6.3.</summary>
public sealed class RecusalTests
{
    [Fact]
    public void Pengusul_penyusun_matriks_penguji_dan_kepala_unit_mundur_dengan_sendirinya()
    {
        var (_, item, _) = Given.Berlangsung(unitHead: Given.Anggota1.PersonId);

        Assert.Equal(
            [Given.Petugas.PersonId, Given.PpidPelaksana.PersonId, Given.Ppid.PersonId, Given.Anggota1.PersonId],
            item.Recusals.Select(r => r.PersonId));
        Assert.All(item.Recusals, r => Assert.True(r.ByDefault));
    }

    [Fact]
    public void Siapa_pun_yang_pernah_menulis_butir_mundur_juga_bila_orang_lain_menulis_terakhir()
    {
        var (second, third) = (Given.Someone("PPID Pelaksana kedua", Given.Unit, Role.PpidPelaksana), Given.Someone("PPID kedua", null, Role.Ppid));
        var butir = Given.Diuji();
        butir.Kembalikan("Lengkapi.", third, Given.TestDay);
        butir.Kaji(second, Given.TestDay);
        butir.IsiMatriks(Given.Matriks(), "", Given.Examination(), second);
        butir.Inventariskan(Given.Examination(), second, Given.TestDay);
        butir.Uji(Given.Examination(), third, Given.TestDay);

        var item = AgendaItem.Agendakan(Given.Dijadwalkan(), butir, 1, null, third);

        Assert.All([Given.Petugas, Given.PpidPelaksana, Given.Ppid, second, third], who => Assert.True(item.IsRecused(who.PersonId), who.Name));
    }

    [Fact]
    public void Kepala_unit_yang_baru_mundur_saat_sidang_dibuka()
    {
        var butir = Given.Diuji();
        var sidang = Given.Dijadwalkan();
        var item = AgendaItem.Agendakan(sidang, butir, 1, Given.Anggota1.PersonId, Given.Ppid);
        Assert.Throws<RuleException>(() => item.Mulai(sidang, butir, Given.Anggota2.PersonId, Given.Ketua));
        sidang.Mulai(Given.Tim(), [item], Given.Pengaturan, Given.Ketua, Given.TestDay, Given.At(Given.TestDay, 9));

        item.Mulai(sidang, butir, Given.Anggota2.PersonId, Given.Ketua);

        Assert.True(item.IsRecused(Given.Anggota1.PersonId));
        Assert.True(item.IsRecused(Given.Anggota2.PersonId));
    }

    [Fact]
    public void Pengunduran_yang_dicabut_tetap_tercatat_dengan_pencabut_dan_alasannya()
    {
        var (sidang, item, _) = Given.Berlangsung(unitHead: Given.Anggota1.PersonId);

        item.CabutMundur(sidang.Forum, Given.Anggota1.PersonId, "Baru menjabat kemarin.", Given.Ketua);
        var lifted = item.IsRecused(Given.Anggota1.PersonId);
        item.Mundur(sidang.Forum, "Tetap merasa terlibat.", Given.Anggota1);

        var kept = Assert.Single(item.Recusals, r => r.PersonId == Given.Anggota1.PersonId);
        Assert.False(lifted);
        Assert.True(item.IsRecused(Given.Anggota1.PersonId));
        Assert.Equal(("memimpin unit pengusul", "Baru menjabat kemarin.", "Tetap merasa terlibat."), (kept.Reason, kept.LiftReason, kept.OwnReason));
        Assert.Equal(Given.Ketua.PersonId, kept.LiftedById);
        Assert.Throws<RuleException>(() => item.CabutMundur(sidang.Forum, Given.Anggota1.PersonId, "Tetap diperlukan.", Given.Ketua));
    }

    [Fact]
    public void Yang_mundur_tidak_menilai_dan_tidak_bersuara()
    {
        var (sidang, item, _) = Given.Berlangsung();
        Assert.Throws<RuleException>(() => item.Mundur(sidang.Forum, "", Given.Anggota1));
        item.Mundur(sidang.Forum, "Ikut menilai pegawai itu.", Given.Anggota1);

        Assert.Throws<RuleException>(() => item.Nilai(sidang.Forum, Choice.Terbuka, 3, "", Given.Anggota1));
        Given.Dibahas(sidang, item);
        Assert.Throws<RuleException>(() => item.Suarakan(sidang.Forum, Choice.Terbuka, null, Given.Anggota1));
    }
}
