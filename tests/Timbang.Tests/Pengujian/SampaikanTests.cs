using Timbang.Pengujian;

namespace Timbang.Tests.Pengujian;

/// <summary>SOP langkah 3, its output: each unit is told what became of its items.</summary>
public sealed class SampaikanTests
{
    private static readonly Invitee[] Everyone =
    [
        new(new(Given.Unit, true, "Badan Kepegawaian"), [Guid.CreateVersion7()]),
        new(new(Given.OtherUnit, true, "Inspektorat"), [Guid.CreateVersion7()]),
        new(new(Given.Anggota1.PersonId, false, "Anggota Satu"), [Guid.CreateVersion7()]),
    ];

    [Fact]
    public void Hasil_disampaikan_kepada_setiap_unit_satu_kali_dan_tidak_kepada_anggota()
    {
        var sidang = Complete();

        var letters = sidang.Sampaikan(Everyone, ["1", "2"], Given.Ppid);

        Assert.All(letters, letter => Assert.Equal(LetterKind.Result, letter.Kind));
        Assert.Equal([Given.Unit, Given.OtherUnit], letters.Select(letter => letter.Recipient.Id));
        Assert.Empty(sidang.ResultsDue(Everyone));
        Assert.Throws<RuleException>(() => sidang.Sampaikan(Everyone, [], Given.Ppid));
    }

    [Fact]
    public void Hasil_tidak_disampaikan_sebelum_berita_acara_lengkap()
    {
        var (sidang, _, _) = Given.Ditutup(Choice.Terbuka, Choice.Terbuka, Choice.Terbuka);

        Assert.Throws<RuleException>(() => sidang.Sampaikan(Everyone, ["1", "2"], Given.Ppid));
        Assert.Null(sidang.Letters);
    }

    [Fact]
    public void Menyampaikan_hasil_adalah_kewenangan_PPID()
    {
        var sidang = Complete();

        Assert.Throws<RuleException>(() => sidang.Sampaikan(Everyone, ["1", "2"], Given.Ketua));
    }

    [Fact]
    public void Sesudah_sidang_hanya_surat_hasil_yang_dikirim_lagi()
    {
        var invited = Given.Dijadwalkan();
        invited.Undang(Everyone, ["1", "2", "3"], Given.Ppid, Given.TestDay);
        var item = AgendaItem.Agendakan(invited, Given.Diuji(), 1, null, Given.Ppid);
        invited.Mulai(Given.Tim(), [item], Given.Pengaturan, Given.Ketua, Given.TestDay, Given.At(Given.TestDay, 9));
        item.Tunda(invited.Forum, "Menunggu saksi.", Given.Ketua);
        invited.Tutup([item], "01/BA/2026", Given.Ketua, Given.TestDay, Given.At(Given.TestDay, 15));
        Sign(invited);
        var result = invited.Sampaikan(Everyone, ["4", "5"], Given.Ppid)[0];

        var refusal = Assert.Throws<RuleException>(() => invited.Kirim(invited.Letters![0].Id, Given.Ppid));

        Assert.StartsWith("Sidang sudah selesai", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(result, invited.Kirim(result.Id, Given.Ppid));
    }

    private static Sidang Complete()
    {
        var (sidang, _, _) = Given.Ditutup(Choice.Terbuka, Choice.Terbuka, Choice.Terbuka);
        Sign(sidang);
        return sidang;
    }

    private static void Sign(Sidang sidang)
    {
        foreach (var member in sidang.Members.Where(m => m.Present).ToList())
        {
            sidang.TandaTangani(new[] { Given.Ketua, Given.Anggota1, Given.Anggota2, Given.Penasihat }.Single(a => a.PersonId == member.PersonId), Given.At(Given.TestDay, 16));
        }
    }
}
