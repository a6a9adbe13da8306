using Timbang.Pengujian;

namespace Timbang.Tests.Pengujian;

/// <summary>The hours of an outside examiner are those of the one sitting of the letter: one hour before it, until it is closed, then until the minutes are signed.</summary>
public sealed class GuestHoursTests
{
    private static readonly DateOnly Day = new(2026, 12, 1);
    private static readonly TimeOnly Nine = new(9, 0);

    [Theory]
    [InlineData("2026-11-30 09:00", GuestDoor.Waiting)]
    [InlineData("2026-11-30 23:59", GuestDoor.Waiting)]
    [InlineData("2026-12-01 00:00", GuestDoor.Waiting)]
    [InlineData("2026-12-01 07:59", GuestDoor.Waiting)]
    [InlineData("2026-12-01 08:00", GuestDoor.Sitting)]
    [InlineData("2026-12-01 09:00", GuestDoor.Sitting)]
    [InlineData("2026-12-01 23:59", GuestDoor.Sitting)]
    [InlineData("2026-12-02 00:00", GuestDoor.Waiting)]
    [InlineData("2027-12-01 09:00", GuestDoor.Waiting)]
    public void A_sitting_that_has_not_begun_opens_one_hour_before_it_and_on_its_day_only(string now, GuestDoor door) =>
        Assert.Equal(door, At(SittingStage.Dijadwalkan, now));

    [Theory]
    [InlineData("00:30", "2026-11-30 23:30", GuestDoor.Waiting)]
    [InlineData("00:30", "2026-11-30 23:59", GuestDoor.Waiting)]
    [InlineData("00:30", "2026-12-01 00:00", GuestDoor.Sitting)]
    [InlineData("01:00", "2026-12-01 00:00", GuestDoor.Sitting)]
    [InlineData("01:01", "2026-12-01 00:00", GuestDoor.Waiting)]
    [InlineData("01:01", "2026-12-01 00:01", GuestDoor.Sitting)]
    public void The_hour_before_never_reaches_into_the_day_before(string time, string now, GuestDoor door) =>
        Assert.Equal(door, new GuestHours(SittingStage.Dijadwalkan, Day, TimeOnly.Parse(time, null), false).At(DateTime.Parse(now, null)));

    [Theory]
    [InlineData("2026-12-01 07:00")]
    [InlineData("2026-12-01 23:59")]
    [InlineData("2026-12-02 00:00")]
    [InlineData("2026-12-05 12:00")]
    public void While_it_runs_it_is_open_whatever_the_clock_says(string now) =>
        Assert.Equal(GuestDoor.Sitting, At(SittingStage.Berlangsung, now));

    [Theory]
    [InlineData(SittingStage.Ditutup, true, GuestDoor.Minutes)]
    [InlineData(SittingStage.Dicetak, true, GuestDoor.Minutes)]
    [InlineData(SittingStage.Ditutup, false, GuestDoor.Shut)]
    [InlineData(SittingStage.Dicetak, false, GuestDoor.Shut)]
    [InlineData(SittingStage.Lengkap, true, GuestDoor.Shut)]
    [InlineData(SittingStage.Lengkap, false, GuestDoor.Shut)]
    [InlineData(SittingStage.Dibatalkan, true, GuestDoor.Shut)]
    [InlineData(SittingStage.Dibatalkan, false, GuestDoor.Shut)]
    public void Afterwards_only_the_minutes_that_wait_for_the_own_signature_are_there(SittingStage stage, bool owes, GuestDoor door)
    {
        foreach (var now in new[] { "2026-11-30 09:00", "2026-12-01 09:00", "2026-12-01 12:00", "2027-01-01 00:00" })
        {
            Assert.Equal(door, new GuestHours(stage, Day, Nine, owes).At(DateTime.Parse(now, null)));
        }
    }

    [Fact]
    public void Every_stage_of_a_sitting_has_its_hours() => Assert.All(
        Enum.GetValues<SittingStage>(),
        stage => Assert.True(Enum.IsDefined(new GuestHours(stage, Day, Nine, true).At(Day.ToDateTime(Nine)))));

    [Fact]
    public void A_sitting_that_moves_takes_the_hours_along()
    {
        var sidang = Given.Dijadwalkan();
        var guest = Given.SeatGuest(sidang);
        Assert.Equal(GuestDoor.Sitting, GuestHours.Of(sidang, guest.PersonId).At(Given.TestDay.ToDateTime(new(8, 0))));

        sidang.JadwalUlang(new("Sidang November", Given.TestDay.AddDays(7), new(13, 30), "Ruang rapat", "B-000.8.3.3"), [.. Given.Tim(), guest], Given.Ppid, Given.TestDay);

        var hours = GuestHours.Of(sidang, guest.PersonId);
        Assert.Equal(Given.TestDay.AddDays(7).ToDateTime(new(12, 30)), hours.OpensAt);
        Assert.Equal(GuestDoor.Waiting, hours.At(Given.TestDay.ToDateTime(new(8, 0))));
        Assert.Equal(GuestDoor.Waiting, hours.At(Given.TestDay.AddDays(7).ToDateTime(new(12, 29))));
        Assert.Equal(GuestDoor.Sitting, hours.At(Given.TestDay.AddDays(7).ToDateTime(new(12, 30))));
    }

    private static GuestDoor At(SittingStage stage, string now) => new GuestHours(stage, Day, Nine, false).At(DateTime.Parse(now, null));
}
