using Timbang.Waktu;
using Timbang.Web.Pages.Shared;

namespace Timbang.Web.Tests.Pages.Shared;

/// <summary>The strip of days: what is seen and what a screen reader says are the same.</summary>
public sealed class DayStripTests
{
    private static readonly Deadline Answer = NationalHolidays.Calendar.RequestAnswer(new(2026, 3, 13));

    [Fact]
    public void Every_day_is_a_box_that_stands_under_its_weekday()
    {
        var strip = new DayStrip(Answer, new(2026, 4, 1));

        var boxes = strip.Boxes.ToList();

        Assert.Equal("days from-5", strip.Class);
        Assert.Equal(new("zero", "Jumat, 13 Maret: hari mulai, tidak dihitung", new(2026, 3, 13), "0"), boxes[0]);
        Assert.Equal(new("skip-day", "Sabtu, 14 Maret: dilewati, akhir pekan", new(2026, 3, 14), "–"), boxes[1]);
        Assert.Equal(new("n past", "Senin, 16 Maret: hari kerja ke-1", new(2026, 3, 16), "1"), boxes[3]);
        Assert.Equal(new("skip-day", "Rabu, 18 Maret: dilewati, cuti bersama: Hari Suci Nyepi", new(2026, 3, 18), "cuti"), boxes[5]);
        Assert.Equal(new("n now", "Rabu, 1 April: hari kerja ke-8, hari ini", new(2026, 4, 1), "8"), boxes[19]);
        Assert.Equal(new("n end", "Senin, 6 April: hari kerja ke-10, hari terakhir", new(2026, 4, 6), "10"), boxes[24]);
    }

    [Theory]
    [InlineData("2026-04-06", "days from-5")]
    [InlineData("2026-04-07", "days from-5 over")]
    public void Red_begins_the_day_after_the_last(string today, string expected) =>
        Assert.Equal(expected, new DayStrip(Answer, DateOnly.Parse(today)).Class);

    [Fact]
    public void A_mere_calculation_is_never_late()
    {
        var strip = new DayStrip(Answer, today: null);

        Assert.Equal("days from-5", strip.Class);
        Assert.DoesNotContain(strip.Boxes, box => box.Class.Contains("past"));
    }

    [Fact]
    public void Skipped_days_are_told_by_reason_and_weekends_last()
    {
        var skipped = new DayStrip(Answer, today: null).Skipped.ToList();

        Assert.Equal(new("18 Maret", "cuti bersama: Hari Suci Nyepi"), skipped[0]);
        Assert.Equal(new("20 Maret, 23–24 Maret", "cuti bersama: Idulfitri 1447 Hijriah"), skipped[2]);
        Assert.Equal(new("21–22 Maret", "libur nasional: Idulfitri 1447 Hijriah"), skipped[3]);
        Assert.Equal(new("14–15 Maret, 28–29 Maret, 4 April", "akhir pekan"), skipped[^1]);
    }

    [Fact]
    public void The_year_is_said_when_the_days_cross_it()
    {
        var strip = new DayStrip(NationalHolidays.Calendar.AddWorkingDays(new(2026, 12, 24), 10), today: null);

        Assert.StartsWith("Kamis, 24 Desember 2026:", strip.Boxes.First().Spoken);
        Assert.Contains(strip.Skipped, days => days.Dates == "26–27 Desember 2026, 2–3 Januari 2027, 9–10 Januari 2027");
    }

    [Fact]
    public void Beyond_two_hundred_days_nothing_is_drawn()
    {
        Assert.False(new DayStrip(NationalHolidays.Calendar.AddWorkingDays(new(2026, 1, 1), 10_000), today: null).IsDrawn);
        Assert.True(new DayStrip(NationalHolidays.Calendar.AddWorkingDays(new(2026, 1, 1), 100), today: null).IsDrawn);
    }

    [Fact]
    public void A_run_over_a_months_end_names_both_months() =>
        Assert.Equal("31 Januari – 2 Februari, 5 Februari", DateRuns.InWords([new(2026, 1, 31), new(2026, 2, 1), new(2026, 2, 2), new(2026, 2, 5)], withYear: false));
}
