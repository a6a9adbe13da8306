namespace Timbang.Waktu;

/// <summary>How far a count may go: what lies outside is a slip of the keyboard, and is refused in a sentence.</summary>
internal static class Bounds
{
    public static void CheckStart(DateOnly start) => Require(
        Within(start.Year),
        $"Tanggal mulai harus di antara tahun {WorkingCalendar.FirstYear} dan {WorkingCalendar.LastYear}.",
        "Start");

    public static void CheckDate(DateOnly date, string field) => Require(
        Within(date.Year),
        $"Tanggal harus di antara tahun {WorkingCalendar.FirstYear} dan {WorkingCalendar.LastYear}.",
        field);

    public static void CheckCount(int count, string unit) => Require(
        count is >= 0 and <= WorkingCalendar.MostDays,
        $"Jumlah {unit} harus di antara 0 dan 10.000.",
        "Count");

    public static void CheckEnd(int year) => Require(
        Within(year),
        $"Hitungan ini keluar dari tahun {WorkingCalendar.FirstYear}–{WorkingCalendar.LastYear}. Kurangi jumlahnya.",
        "Count");

    private static bool Within(int year) => year is >= WorkingCalendar.FirstYear and <= WorkingCalendar.LastYear;

    private static void Require(bool condition, string refusal, string field)
    {
        if (!condition)
        {
            throw new RuleException(refusal, field);
        }
    }
}
