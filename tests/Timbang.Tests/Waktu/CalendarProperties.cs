using CsCheck;
using Timbang.Waktu;

namespace Timbang.Tests.Waktu;

/// <summary>What holds for every calendar, start and count.</summary>
public sealed class CalendarProperties
{
    private static readonly Gen<DateOnly> Date = Gen.Int[0, 1_460].Select(n => new DateOnly(2024, 1, 1).AddDays(n));

    private static readonly Gen<Holiday> AnyHoliday =
        Gen.Select(Date, Gen.Enum<HolidayKind>()).Select(pair => new Holiday(pair.Item1, pair.Item2, "Libur", "SK", "ya"));

    private static readonly Gen<Holiday[]> Holidays = AnyHoliday.Array[0, 120];

    private static readonly Gen<int> Count = Gen.Int[0, 200];

    [Fact]
    public void Adding_n_days_then_counting_them_gives_n() =>
        Gen.Select(Holidays, Gen.Bool, Date, Count).Sample((holidays, leave, start, count) =>
        {
            var calendar = new WorkingCalendar(holidays, leave, "v");

            return calendar.CountBetween(start, calendar.AddWorkingDays(start, count).Due) == count;
        });

    [Fact]
    public void Going_back_n_days_then_counting_them_gives_n() =>
        Gen.Select(Holidays, Gen.Bool, Date, Count).Sample((holidays, leave, end, count) =>
        {
            var calendar = new WorkingCalendar(holidays, leave, "v");
            var due = calendar.SubtractWorkingDays(end, count).Due;

            return calendar.CountBetween(due.AddDays(-1), end.AddDays(-1)) == count;
        });

    [Fact]
    public void A_last_day_is_always_a_working_day() =>
        Gen.Select(Holidays, Date, Gen.Int[1, 200]).Sample((holidays, start, count) =>
        {
            var calendar = new WorkingCalendar(holidays, true, "v");

            return calendar.IsWorkingDay(calendar.AddWorkingDays(start, count).Due)
                && calendar.IsWorkingDay(calendar.SubtractWorkingDays(start, count).Due);
        });

    [Fact]
    public void A_new_holiday_never_makes_a_forward_deadline_earlier_nor_a_backward_one_later() =>
        Gen.Select(Holidays, AnyHoliday, Date, Count).Sample((holidays, added, day, count) =>
        {
            var before = new WorkingCalendar(holidays, true, "v1");
            var after = new WorkingCalendar([.. holidays, added], true, "v2");

            return after.AddWorkingDays(day, count).Due >= before.AddWorkingDays(day, count).Due
                && after.SubtractWorkingDays(day, count).Due <= before.SubtractWorkingDays(day, count).Due;
        });

    [Fact]
    public void Ten_days_and_then_seven_more_are_seventeen() =>
        Gen.Select(Holidays, Date).Sample((holidays, start) =>
        {
            var calendar = new WorkingCalendar(holidays, true, "v");

            return calendar.AddWorkingDays(calendar.RequestAnswer(start).Due, 7).Due == calendar.RequestAnswerExtended(start).Due;
        });

    [Fact]
    public void The_strip_has_every_day_once_and_the_ordinals_in_order() =>
        Gen.Select(Holidays, Date, Count).Sample((holidays, start, count) =>
        {
            var days = new WorkingCalendar(holidays, true, "v").AddWorkingDays(start, count).Days;

            return days.Select(day => day.Date).SequenceEqual(Enumerable.Range(0, days.Count).Select(start.AddDays))
                && days.Where(day => day.Counted).Select(day => day.Ordinal!.Value).SequenceEqual(Enumerable.Range(1, count));
        });

    [Fact]
    public void A_month_keeps_its_day_or_ends_with_its_month() =>
        Gen.Select(Date, Gen.Int[0, 600]).Sample((start, count) =>
        {
            var due = Calendars.WithoutHolidays.AddMonths(start, count).Due;
            var months = ((due.Year - start.Year) * 12) + due.Month - start.Month;

            return months == count && (due.Day == start.Day || (due.Day < start.Day && due.AddDays(1).Day == 1));
        });
}
