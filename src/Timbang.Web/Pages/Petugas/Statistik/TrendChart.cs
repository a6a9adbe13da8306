namespace Timbang.Web.Pages.Petugas.Statistik;

/// <summary>A share year by year as columns of one drawing, each with its figure above and its year below; a dashed one is of too few.</summary>
/// <param name="Title">What is shown.</param>
/// <param name="Years">The share of each year, the oldest first.</param>
public sealed record TrendChart(string Title, IReadOnlyList<(int Year, Share Share)> Years)
{
    public const int Height = 140;

    /// <summary>Where the columns stand.</summary>
    public const int Floor = 115;

    /// <summary>A whole column is 100 percent, in every drawing alike.</summary>
    public const int Tallest = 90;

    /// <summary>Where a whole column ends.</summary>
    public const int Ceiling = Floor - Tallest;

    private const int Slot = 60;
    private const int Gap = 12;

    public int Width => Slot * Years.Count;

    public IEnumerable<Column> Columns => Years.Select((year, place) => new Column(
        year.Year,
        year.Share.Percent is { } percent ? $"{percent}%" : year.Share.Of == 0 ? "–" : "sedikit",
        (place * Slot) + Gap,
        Slot - (2 * Gap),
        (year.Share.Percent ?? 0) * Tallest / 100,
        year.Share.IsTooFew));

    /// <summary>The drawing for who does not see it.</summary>
    public string InWords => $"{Title}: {string.Join("; ", Years.Select(year => $"{year.Year} {(year.Share.Of == 0 ? "tidak ada" : year.Share.InWords())}"))}.";

    /// <summary>One year in the drawing.</summary>
    public sealed record Column(int Year, string Figure, int Left, int Width, int Height, bool IsTooFew)
    {
        public int Middle => Left + (Width / 2);

        public int Top => Floor - Height;
    }
}
