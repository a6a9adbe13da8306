namespace Timbang.Web.Pages.Petugas.Statistik;

/// <summary>So many of so many. Of few nothing is concluded: one case more would turn the figure round.</summary>
/// <param name="Count">How many.</param>
/// <param name="Of">Of how many.</param>
public sealed record Share(int Count, int Of)
{
    /// <summary>Below this many nothing is said in percent.</summary>
    public const int Enough = 5;

    public bool IsTooFew => Of < Enough;

    /// <summary>Whole percent, halves rounded up; null of too few.</summary>
    public int? Percent => IsTooFew ? null : (int)Math.Round(100m * Count / Of, MidpointRounding.AwayFromZero);

    /// <summary>How many of these it is true of.</summary>
    public static Share Among<T>(IReadOnlyCollection<T> all, Func<T, bool> isSo) => new(all.Count(isSo), all.Count);
}
