using Timbang.Pengujian;

namespace Timbang.Tests.Pengujian;

/// <summary>SOP B-000.8.3.3 langkah 3 in an office that signs with ink: the minutes are complete by the scan of what was signed.</summary>
public sealed class TandaTanganBasahTests
{
    private static readonly Dictionary<Guid, string> NobodyMissing = [];

    [Fact]
    public void Di_kantor_tanda_tangan_basah_berita_acara_tidak_ditandatangani_di_layar()
    {
        var sidang = Closed();

        var refusal = Assert.Throws<RuleException>(() => sidang.TandaTangani(Given.Ketua, Given.At(Given.TestDay)));
        Assert.Throws<RuleException>(() => sidang.Lengkapi(NobodyMissing, Given.Ketua));

        Assert.StartsWith("Berita acara sidang ini ditandatangani dengan tinta", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(SittingStage.Ditutup, sidang.Stage);
    }

    [Fact]
    public void Di_kantor_lain_berita_acara_tidak_dicetak_untuk_ditandatangani()
    {
        var (sidang, _, _) = Given.Ditutup(Choice.Terbuka, Choice.Terbuka, Choice.Terbuka);

        Assert.Throws<RuleException>(() => sidang.Cetak(Given.Ppid));

        Assert.Equal(SittingStage.Ditutup, sidang.Stage);
    }

    [Fact]
    public void Berita_acara_lengkap_hanya_dengan_pindaian_yang_bertanda_tangan()
    {
        var sidang = Closed();
        Assert.Throws<RuleException>(() => sidang.SimpanNaskah(Given.SignedCopy, Given.Issued, NobodyMissing, Given.Ppid, Given.At(Given.TestDay)));
        sidang.Cetak(Given.Ppid);
        Assert.Throws<RuleException>(() => sidang.SimpanNaskah(Given.SignedCopy with { Pages = 1 }, Given.Issued, NobodyMissing, Given.Ppid, Given.At(Given.TestDay)));
        Assert.Equal(SittingStage.Dicetak, sidang.Stage);

        sidang.SimpanNaskah(Given.SignedCopy, Given.Issued, NobodyMissing, Given.Ppid, Given.At(Given.TestDay));

        Assert.Equal(SittingStage.Lengkap, sidang.Stage);
        Assert.All(sidang.Members, member => Assert.NotNull(member.SignedAt));
    }

    [Fact]
    public void Yang_tidak_membubuhkan_tanda_tangan_disebut_dengan_alasannya()
    {
        var sidang = Closed();
        sidang.Cetak(Given.Ppid);

        sidang.SimpanNaskah(Given.SignedCopy, Given.Issued, new Dictionary<Guid, string> { [Given.Anggota2.PersonId] = " Sakit. " }, Given.Ppid, Given.At(Given.TestDay));

        var ill = sidang.Members.Single(m => m.PersonId == Given.Anggota2.PersonId);
        Assert.Equal((null, "Sakit."), (ill.SignedAt, ill.NotSignedReason));
    }

    [Fact]
    public void Tanpa_tanda_tangan_Ketua_atau_kuorum_berita_acara_tidak_lengkap()
    {
        var sidang = Closed();
        sidang.Cetak(Given.Ppid);

        var chair = Assert.Throws<RuleException>(() => sidang.SimpanNaskah(Given.SignedCopy, Given.Issued, Missing(Given.Ketua.PersonId), Given.Ppid, Given.At(Given.TestDay)));
        var quorum = Assert.Throws<RuleException>(() => sidang.SimpanNaskah(Given.SignedCopy, Given.Issued, Missing(Given.Anggota1.PersonId, Given.Anggota2.PersonId), Given.Ppid, Given.At(Given.TestDay)));

        Assert.Equal("Ketua belum menandatangani berita acara.", chair.Message);
        Assert.StartsWith("Baru 1 anggota menandatangani", quorum.Message, StringComparison.Ordinal);
        Assert.All(sidang.Members, member => Assert.Null(member.SignedAt));
    }

    [Fact]
    public void Cara_menandatangani_tetap_seperti_saat_sidang_dibuka()
    {
        var (sidang, _, _) = Given.Berlangsung(office: Given.TandaTanganBasah);

        Assert.True(sidang.WetSignature);
        Assert.False(Given.Berlangsung().Sidang.WetSignature);
    }

    private static Sidang Closed() => Given.Ditutup(Given.TandaTanganBasah, Choice.Terbuka, Choice.Terbuka, Choice.Terbuka).Sidang;

    private static Dictionary<Guid, string> Missing(params Guid[] people) => people.ToDictionary(id => id, _ => "Dinas luar.");
}
