using Timbang.Pengujian;

namespace Timbang.Tests.Pengujian;

/// <summary>SOP langkah 3, before the day: who is invited to a sitting, by which letter, and who is told that it is called off.</summary>
public sealed class UndanganTests
{
    private static readonly SittingTerms Later = new("Sidang November", Given.TestDay.AddDays(1), new TimeOnly(9, 0), "Aula", "B-000.8.3.3");

    private static readonly Guid[] Items = [Guid.CreateVersion7(), Guid.CreateVersion7()];

    private static readonly Recipient Unit = new(Given.Unit, true, "Badan Kepegawaian");

    private static readonly Recipient Member = new(Given.Anggota1.PersonId, false, "Anggota Satu");

    [Fact]
    public void Setiap_unit_diundang_untuk_butirnya_sendiri_dan_anggota_untuk_seluruh_agenda()
    {
        var sidang = Given.Dijadwalkan();
        var item = AgendaItem.Agendakan(sidang, Given.Diuji(), 1, null, Given.Ppid);

        var invited = Invitations.InviteesOf(sidang, [(item.UnitId, item.ButirId)], new Dictionary<Guid, string> { [Given.Unit] = "Badan Kepegawaian" });

        Assert.Equal((Given.Unit, true), (invited[0].Recipient.Id, invited[0].Recipient.IsUnit));
        Assert.Equal(sidang.Members.Count + 1, invited.Count);
        Assert.All(invited, i => Assert.Equal([item.ButirId], i.ButirIds));
    }

    [Fact]
    public void Undangan_yang_masih_sesuai_tidak_diterbitkan_dua_kali()
    {
        var sidang = Given.Dijadwalkan();
        Invite(sidang, Both());

        var refusal = Assert.Throws<RuleException>(() => sidang.Undang(Both(), [], Given.Ppid, Given.TestDay));

        Assert.Equal("Semua yang perlu diberi tahu sudah mempunyai surat yang berlaku.", refusal.Message);
        Assert.Equal(2, sidang.Letters!.Count);
    }

    [Fact]
    public void Agenda_kosong_tidak_mengundang_siapa_pun()
    {
        var sidang = Given.Dijadwalkan();

        var refusal = Assert.Throws<RuleException>(() => sidang.Undang([new(Member, [])], ["1"], Given.Ppid, Given.TestDay));

        Assert.StartsWith("Agenda masih kosong", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sitting_that_moves_asks_for_new_letters_that_name_the_old_ones()
    {
        var sidang = Given.Dijadwalkan();
        Invite(sidang, Both());
        var first = sidang.Letters![0];

        sidang.JadwalUlang(Later, Given.Tim(), Given.Ppid, Given.TestDay);
        var due = sidang.LettersDue(Both());
        Invite(sidang, Both());

        Assert.Equal(2, due.Count);
        Assert.All(due, letter => Assert.True(letter.IsMovedFrom(sidang.When)));
        Assert.Contains(sidang.Letters!, letter => letter.ReplacesId == first.Id && letter.Recipient.Id == first.Recipient.Id);
        Assert.Empty(sidang.LettersDue(Both()));
    }

    [Fact]
    public void Only_the_unit_whose_items_changed_and_the_members_get_another_letter()
    {
        var sidang = Given.Dijadwalkan();
        var other = new Recipient(Given.OtherUnit, true, "Inspektorat");
        Invite(sidang, [new(Unit, [Items[0]]), new(other, [Items[1]]), new(Member, Items)]);

        var added = Guid.CreateVersion7();
        var due = sidang.LettersDue([new(Unit, [Items[0], added]), new(other, [Items[1]]), new(Member, [.. Items, added])]);

        Assert.Equal([Unit.Id, Member.Id], due.Select(letter => letter.Recipient.Id));
        Assert.All(due, letter => Assert.False(letter.IsMovedFrom(sidang.When)));
    }

    [Fact]
    public void The_order_of_the_agenda_is_no_reason_for_another_letter()
    {
        var sidang = Given.Dijadwalkan();
        Invite(sidang, Both());

        Assert.Empty(sidang.LettersDue([new(Unit, [Items[1], Items[0]]), new(Member, [Items[1], Items[0]])]));
    }

    [Fact]
    public void A_unit_without_items_any_more_is_told_and_invited_anew_when_it_has_some()
    {
        var sidang = Given.Dijadwalkan();
        var other = new Invitee(new(Given.OtherUnit, true, "Inspektorat"), [Items[1]]);
        Invite(sidang, [.. Both(), other]);

        Invite(sidang, Both());
        var told = sidang.Letters![^1];
        Invite(sidang, [.. Both(), other]);

        Assert.Equal((LetterKind.Cancellation, Given.OtherUnit), (told.Kind, told.Recipient.Id));
        Assert.Equal((LetterKind.Invitation, told.Id), (sidang.Letters[^1].Kind, sidang.Letters[^1].ReplacesId));
    }

    [Fact]
    public void Pembatalan_diberitahukan_kepada_semua_yang_diundang_satu_kali()
    {
        var sidang = Given.Dijadwalkan();
        Invite(sidang, Both());
        Assert.Throws<RuleException>(() => sidang.Beritahukan([], Given.Ppid));
        sidang.Batalkan("Ruang terpakai.", Given.Ppid);

        var notices = sidang.Beritahukan(["3", "4"], Given.Ppid);

        Assert.All(notices, notice => Assert.Equal(LetterKind.Cancellation, notice.Kind));
        Assert.Equal(2, notices.Count);
        Assert.Throws<RuleException>(() => sidang.Beritahukan([], Given.Ppid));
        Assert.Throws<RuleException>(() => sidang.Undang(Both(), ["5", "6"], Given.Ppid, Given.TestDay));
    }

    [Fact]
    public void Surat_yang_sudah_diganti_tidak_dikirim_lagi()
    {
        var sidang = Given.Dijadwalkan();
        Invite(sidang, Both());
        var first = sidang.Letters![0];
        sidang.JadwalUlang(Later, Given.Tim(), Given.Ppid, Given.TestDay);
        Invite(sidang, Both());

        Assert.Throws<RuleException>(() => sidang.Kirim(first.Id, Given.Ppid));
        Assert.Equal(sidang.Letters[^1], sidang.Kirim(sidang.Letters[^1].Id, Given.Ppid));
    }

    [Fact]
    public void Undangan_adalah_kewenangan_PPID()
    {
        var sidang = Given.Dijadwalkan();

        Assert.Throws<RuleException>(() => sidang.Undang(Both(), ["1", "2"], Given.Ketua, Given.TestDay));
    }

    [Fact]
    public void A_sitting_whose_day_has_passed_invites_nobody()
    {
        var sidang = Given.Dijadwalkan();

        var refusal = Assert.Throws<RuleException>(() => sidang.Undang(Both(), ["1", "2"], Given.Ppid, sidang.Date.AddDays(1)));

        Assert.StartsWith("Hari sidang sudah lewat", refusal.Message, StringComparison.Ordinal);
    }

    private static Invitee[] Both() => [new(Unit, Items), new(Member, Items)];

    private static void Invite(Sidang sidang, IReadOnlyList<Invitee> invitees) =>
        sidang.Undang(invitees, [.. sidang.LettersDue(invitees).Select((_, index) => $"{(sidang.Letters?.Count ?? 0) + index + 1}")], Given.Ppid, Given.TestDay);
}
