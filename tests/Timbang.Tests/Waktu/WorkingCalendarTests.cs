using Timbang.Waktu;
using static Timbang.Tests.Waktu.Calendars;

namespace Timbang.Tests.Waktu;

/// <summary>Working days: which days count, and what is said of the others.</summary>
public sealed class WorkingCalendarTests
{
    public static IEnumerable<TheoryDataRow<string, int, string>> Forward() =>
        from row in Vectors("deadlines.csv")
        from column in new[] { (At: 1, Days: 10), (At: 2, Days: 17), (At: 3, Days: 30), (At: 4, Days: 14), (At: 5, Days: 100) }
        select new TheoryDataRow<string, int, string>(row[0], column.Days, row[column.At]);

    public static IEnumerable<TheoryDataRow<string, string>> Backward() =>
        Vectors("expiry.csv").Select(row => new TheoryDataRow<string, string>(row[0], row[1]));

    [Theory]
    [MemberData(nameof(Forward))]
    public void A_count_forward_ends_on_the_day_counted_by_hand(string start, int count, string due) =>
        Assert.Equal(Day(due), National.AddWorkingDays(Day(start), count).Due);

    [Theory]
    [MemberData(nameof(Backward))]
    public void A_count_backward_ends_on_the_day_counted_by_hand(string end, string due) =>
        Assert.Equal(Day(due), National.SubtractWorkingDays(Day(end), 30).Due);

    [Theory]
    [InlineData(2024, 238)]
    [InlineData(2025, 237)]
    [InlineData(2026, 240)]
    [InlineData(2027, 242)]
    public void A_year_has_the_working_days_counted_by_hand(int year, int days) =>
        Assert.Equal(days, National.CountBetween(new(year - 1, 12, 31), new(year, 12, 31)));

    [Theory]
    [InlineData("2026-04-04", "akhir pekan")]
    [InlineData("2026-03-19", "libur nasional: Hari Suci Nyepi")]
    [InlineData("2026-03-21", "libur nasional: Idulfitri 1447 Hijriah")]
    [InlineData("2026-03-18", "cuti bersama: Hari Suci Nyepi")]
    public void A_skipped_day_says_why(string date, string why)
    {
        var day = National.Explain(Day(date));

        Assert.False(day.Counted);
        Assert.False(National.IsWorkingDay(Day(date)));
        Assert.Equal(why, day.Why);
    }

    [Fact]
    public void A_local_closure_is_skipped_by_its_own_name()
    {
        var calendar = new WorkingCalendar([Closed("2026-10-12", HolidayKind.LiburSetempat, "Hari jadi kabupaten")], true, "v2");

        Assert.Equal("libur setempat: Hari jadi kabupaten", calendar.Explain(Day("2026-10-12")).Why);
    }

    [Fact]
    public void An_office_that_works_on_joint_leave_counts_it_and_says_so()
    {
        var calendar = new WorkingCalendar(Holidays, jointLeaveIsFree: false, VersionLabel);

        var deadline = calendar.AddWorkingDays(Day("2026-03-13"), 10);

        Assert.Equal(Day("2026-03-30"), deadline.Due);
        Assert.Equal("hari kerja ke-3 (cuti bersama: Hari Suci Nyepi; kantor tetap bekerja)", deadline.Days[5].Why);
    }

    [Fact]
    public void A_closure_on_a_day_of_worked_joint_leave_still_closes_the_office()
    {
        var calendar = new WorkingCalendar([.. Holidays, Closed("2026-03-18", HolidayKind.LiburSetempat)], jointLeaveIsFree: false, VersionLabel);

        Assert.False(calendar.IsWorkingDay(Day("2026-03-18")));
    }

    [Fact]
    public void The_strip_explains_every_day_from_receipt_to_the_last()
    {
        var deadline = National.AddWorkingDays(Day("2026-03-13"), 10);

        Assert.Equal(25, deadline.Days.Count);
        Assert.Equal(new DayExplained(Day("2026-03-13"), null, "hari mulai, tidak dihitung"), deadline.Days[0]);
        Assert.Equal(10, deadline.Days.Count(day => day.Counted));
        Assert.Equal(new DayExplained(Day("2026-04-06"), 10, "hari kerja ke-10"), deadline.Days[^1]);
        Assert.Equal("10 hari kerja sejak Jumat, 13 Maret 2026", deadline.Rule);
        Assert.Equal(VersionLabel, deadline.CalendarVersion);
        Assert.Equal(["SKB 3 Menteri 1497/2025, 2/2025, 5/2025"], deadline.Decrees);
    }

    [Fact]
    public void A_backward_strip_runs_in_order_of_time_and_counts_down()
    {
        var deadline = National.SubtractWorkingDays(Day("2026-04-10"), 30);

        Assert.Equal(Day("2026-02-19"), deadline.Days[0].Date);
        Assert.Equal(30, deadline.Days[0].Ordinal);
        Assert.Equal(Day("2026-04-10"), deadline.Days[^1].Date);
        Assert.Null(deadline.Days[^1].Ordinal);
        Assert.Equal("30 hari kerja sebelum Jumat, 10 April 2026", deadline.Rule);
    }

    [Fact]
    public void A_long_weekend_moves_the_count_past_it()
    {
        var thursday = Day("2026-05-13");

        Assert.Equal(Day("2026-05-18"), National.AddWorkingDays(thursday, 1).Due);
    }

    [Theory]
    [InlineData("2026-01-30", 1, "2026-02-02")]
    [InlineData("2026-12-31", 1, "2027-01-04")]
    [InlineData("2028-02-28", 1, "2028-02-29")]
    [InlineData("2026-04-03", 0, "2026-04-03")]
    public void Month_ends_leap_days_and_nothing_to_count(string start, int count, string due) =>
        Assert.Equal(Day(due), National.AddWorkingDays(Day(start), count).Due);

    [Fact]
    public void Days_left_turn_negative_when_late()
    {
        Assert.Equal(2, National.CountBetween(Day("2026-04-01"), Day("2026-04-06")));
        Assert.Equal(-2, National.CountBetween(Day("2026-04-06"), Day("2026-04-01")));
    }
}
