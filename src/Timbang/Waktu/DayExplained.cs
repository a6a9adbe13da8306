namespace Timbang.Waktu;

/// <summary>One day of a count: the how-manieth it is, or why it does not count.</summary>
/// <param name="Date">The day.</param>
/// <param name="Ordinal">Its number in the count; null when it is the day of the start or is skipped.</param>
/// <param name="Why">"hari kerja ke-3", "akhir pekan", "cuti bersama: Hari Suci Nyepi".</param>
/// <param name="Holiday">The holiday for which it is skipped, if it is one.</param>
public sealed record DayExplained(DateOnly Date, int? Ordinal, string Why, Holiday? Holiday = null)
{
    public bool Counted => Ordinal is not null;
}
