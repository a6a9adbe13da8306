using Timbang.Waktu;
using static Timbang.Tests.Waktu.Calendars;

namespace Timbang.Tests.Waktu;

/// <summary>A year without a calendar warns, never guesses.</summary>
public sealed class ProvisionalTests
{
    [Fact]
    public void A_count_inside_confirmed_years_stands()
    {
        var deadline = National.AddWorkingDays(Day("2026-03-13"), 10);

        Assert.False(deadline.Provisional);
        Assert.Empty(deadline.Caution);
    }

    [Fact]
    public void A_count_into_an_unconfirmed_year_is_provisional_and_names_the_year()
    {
        var deadline = National.AddWorkingDays(Day("2026-12-14"), 17);

        Assert.True(deadline.Provisional);
        Assert.Equal("Kalender 2027 belum dikonfirmasi.", deadline.Caution);
    }

    [Fact]
    public void A_count_that_ends_before_the_unconfirmed_year_stands() =>
        Assert.False(National.AddWorkingDays(Day("2026-12-14"), 10).Provisional);

    [Fact]
    public void A_count_into_years_without_a_calendar_is_provisional_and_names_them()
    {
        var deadline = National.AddWorkingDays(Day("2027-12-01"), 300);

        Assert.Equal(
            "Kalender 2027 belum dikonfirmasi. Kalender 2028–2029 belum ada; baru akhir pekan yang dilewati.",
            deadline.Caution);
    }

    [Fact]
    public void A_far_year_is_counted_and_warned_about() =>
        Assert.True(National.AddWorkingDays(Day("2190-01-01"), 10).Provisional);

    [Fact]
    public void A_backward_count_from_an_unconfirmed_year_is_provisional() =>
        Assert.True(National.SubtractWorkingDays(Day("2027-04-01"), 30).Provisional);

    [Fact]
    public void A_local_closure_alone_does_not_make_a_year_known()
    {
        var calendar = new WorkingCalendar([Closed("2030-10-12", HolidayKind.LiburSetempat)], true, "v");

        Assert.Empty(calendar.Years);
        Assert.True(calendar.AddWorkingDays(Day("2030-10-01"), 1).Provisional);
    }

    [Fact]
    public void One_unconfirmed_row_leaves_its_year_unconfirmed()
    {
        var calendar = new WorkingCalendar([Closed("2030-01-01"), Closed("2030-08-17") with { Confirmation = "belum" }], true, "v");

        Assert.False(calendar.Years[2030].Confirmed);
    }

    [Theory]
    [InlineData("1944-12-31", 1, "Start")]
    [InlineData("2200-01-01", 1, "Start")]
    [InlineData("2026-01-01", -1, "Count")]
    [InlineData("2026-01-01", 10_001, "Count")]
    [InlineData("2199-12-31", 1, "Count")]
    public void A_count_out_of_bounds_is_refused_in_a_sentence(string start, int count, string field)
    {
        var refusal = Assert.Throws<RuleException>(() => National.AddWorkingDays(Day(start), count));
        var months = Assert.Throws<RuleException>(() => National.AddMonths(Day(start), count));

        Assert.Equal(field, refusal.Field);
        Assert.Equal(field, months.Field);
        Assert.EndsWith(".", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_backward_count_stops_before_1945() =>
        Assert.Throws<RuleException>(() => National.SubtractWorkingDays(Day("1945-01-10"), 30));

    [Fact]
    public void The_longest_count_is_answered() =>
        Assert.Equal(10_000, National.AddWorkingDays(Day("2026-01-01"), 10_000).Days.Count(day => day.Counted));
}
