using Timbang.Pengujian;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>Items of one unit in the minutes of a sitting that weighed those of several: an annex of its own.</summary>
/// <param name="Ordinal">Its place among the annexes, from 1.</param>
/// <param name="Name">The proposing unit.</param>
/// <param name="Items">Its items, numbered as the agenda had them.</param>
public sealed record MinutesUnit(int Ordinal, string Name, IReadOnlyList<MinutesItem> Items)
{
    /// <summary>Titles of the columns of the table that counts them.</summary>
    public static readonly IReadOnlyList<string> Heads = ["No.", "Unit kerja", "Butir", "Dikecualikan", "Sebagian", "Terbuka", "Dikembalikan", "Ditunda", "Lampiran"];

    private static readonly (int Value, string Sign)[] Signs = [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

    /// <summary>Its number as annexes of official papers bear it.</summary>
    public string Roman => InRoman(Ordinal);

    /// <summary>How many there are, and with which outcome, in the order of <see cref="Heads"/>.</summary>
    public IReadOnlyList<int> Counts => CountsOf(Items);

    /// <summary>Units with an annex each; none where all items are of one unit.</summary>
    public static IReadOnlyList<MinutesUnit> AnnexesOf(IReadOnlyList<MinutesItem> items) => Of(items) is { Count: > 1 } units ? units : [];

    /// <summary>Items by unit, in the order in which the agenda first names each.</summary>
    public static IReadOnlyList<MinutesUnit> Of(IReadOnlyList<MinutesItem> items) =>
        [.. items.GroupBy(i => i.Item.UnitId).Select((unit, index) => new MinutesUnit(index + 1, unit.First().Unit, [.. unit]))];

    /// <summary>All, excluded, in part, open, returned, adjourned.</summary>
    public static IReadOnlyList<int> CountsOf(IReadOnlyList<MinutesItem> items) =>
    [
        items.Count,
        items.Count(i => i.Item.Outcome == Choice.Dikecualikan),
        items.Count(i => i.Item.Outcome == Choice.DikecualikanSebagian),
        items.Count(i => i.Item.Outcome == Choice.Terbuka),
        items.Count(i => i.Item.Outcome == Choice.Dikembalikan),
        items.Count(i => !i.IsDecided),
    ];

    private static string InRoman(int number) => Signs.FirstOrDefault(s => s.Value <= number) is { Value: > 0 } largest ? largest.Sign + InRoman(number - largest.Value) : "";
}
