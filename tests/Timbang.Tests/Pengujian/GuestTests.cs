using Timbang.Pelaksana;

namespace Timbang.Tests.Pengujian;

/// <summary>An outside examiner (penguji tamu) sits in the one sitting of the letter, votes or advises by it, and is nobody anywhere else.</summary>
public sealed class GuestTests
{
    [Theory]
    [InlineData(Role.KetuaTim)]
    [InlineData(Role.Ppid)]
    [InlineData(Role.Administrator)]
    public void Penguji_tamu_adalah_Anggota_Tim(Role role)
    {
        var terms = new AppointmentTerms(Guid.CreateVersion7(), role, null, Given.TestDay, null, "800/9/2026") { SidangId = Guid.CreateVersion7() };

        var refusal = Assert.Throws<RuleException>(() => Penugasan.Tugaskan(Given.Agency, terms, by: null));

        Assert.StartsWith("Penguji tamu satu sidang adalah Anggota Tim Pertimbangan", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_letter_names_the_sitting_in_the_trail()
    {
        var sidang = Given.Dijadwalkan();

        var letter = Given.GuestLetter(sidang.Id);

        Assert.Contains(letter.Facts[0].Values, v => v.Field == nameof(Penugasan.SidangId) && v.Value == sidang.Id.ToString());
    }

    [Fact]
    public void A_mandate_for_one_sitting_covers_nothing_that_does_not_name_it()
    {
        var (mine, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var guest = new Actor(Guid.CreateVersion7(), "Tamu", Given.Agency, [new(Guid.CreateVersion7(), Role.AnggotaTim, null) { SidangId = mine }]);

        Assert.True(guest.HasAny([Role.AnggotaTim], null, mine));
        Assert.False(guest.HasAny([Role.AnggotaTim], null, other));
        Assert.False(guest.HasAny([Role.AnggotaTim], null));
        Assert.False(guest.HasAny([Role.AnggotaTim], Guid.CreateVersion7()));
        Assert.False(guest.HasAny([Role.KetuaTim], null, mine));
        Assert.False(guest.Has(Role.AnggotaTim));
        Assert.True(guest.IsGuest);
    }

    [Fact]
    public void Only_an_administrator_of_the_agency_seats_a_guest_and_only_before_the_sitting_begins()
    {
        var (running, _, _) = Given.Berlangsung();
        var sidang = Given.Dijadwalkan();
        var guest = Given.Guest(sidang.Id);

        Assert.Throws<RuleException>(() => sidang.SeatGuest(guest, Given.Ppid));
        Assert.Throws<RuleException>(() => sidang.SeatGuest(Given.Member(Given.Anggota1), Given.Administrator));
        Assert.Throws<RuleException>(() => running.SeatGuest(Given.Guest(running.Id), Given.Administrator));
        sidang.SeatGuest(guest, Given.Administrator);
        Assert.Throws<RuleException>(() => sidang.SeatGuest(guest, Given.Administrator));

        Assert.Equal(5, sidang.Members.Count);
        Assert.True(Assert.Single(sidang.Members, m => m.IsGuest).Votes);
    }

    [Fact]
    public void A_guest_whose_letter_ends_before_the_sitting_is_no_longer_called()
    {
        var sidang = Given.Dijadwalkan();
        var guest = Given.SeatGuest(sidang);

        sidang.UnseatGuest(guest.PersonId, Given.Administrator);

        Assert.DoesNotContain(sidang.Members, m => m.PersonId == guest.PersonId);
        Assert.Throws<RuleException>(() => sidang.UnseatGuest(Given.Anggota1.PersonId, Given.Administrator));
    }

    [Fact]
    public void A_guest_acts_in_the_sitting_of_the_letter_and_in_no_other()
    {
        var sidang = Given.Dijadwalkan();
        var guest = Given.SeatGuest(sidang);
        var elsewhere = new Actor(guest.PersonId, guest.Name, Given.Agency, [new(guest.PenugasanId, Role.AnggotaTim, null) { SidangId = Guid.CreateVersion7() }]);
        var here = new Actor(guest.PersonId, guest.Name, Given.Agency, [new(guest.PenugasanId, Role.AnggotaTim, null) { SidangId = sidang.Id }]);

        Assert.Throws<RuleException>(() => sidang.Hadir(guest.PersonId, elsewhere, Given.TestDay, Given.At(Given.TestDay)));
        sidang.Hadir(guest.PersonId, here, Given.TestDay, Given.At(Given.TestDay));

        Assert.True(sidang.Members.Single(m => m.PersonId == guest.PersonId).Present);
    }
}
