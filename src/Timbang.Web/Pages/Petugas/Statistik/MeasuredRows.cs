namespace Timbang.Web.Pages.Petugas.Statistik;

/// <summary>What the figures are counted from, a row for each thing that is counted.</summary>
/// <param name="Exclusions">Parts that decrees have closed.</param>
/// <param name="Weighed">Items that sittings have decided.</param>
/// <param name="Retests">Exclusions that were tested again and decreed.</param>
public sealed record MeasuredRows(
    IReadOnlyList<ExcludedPart> Exclusions,
    IReadOnlyList<WeighedPlace> Weighed,
    IReadOnlyList<DecidedRetest> Retests)
{
    /// <summary>Only what belongs to this year and this unit; null stands for all of them.</summary>
    public MeasuredRows For(int? year, Guid? unitId)
    {
        bool Wanted(IBelonging row) => (year is null || row.Year == year) && (unitId is null || row.UnitId == unitId);
        return new([.. Exclusions.Where(Wanted)], [.. Weighed.Where(Wanted)], [.. Retests.Where(Wanted)]);
    }
}

/// <summary>The year and the unit that a row is counted for.</summary>
public interface IBelonging
{
    public int Year { get; }

    public Guid UnitId { get; }
}

/// <summary>One part that a decree has closed, counted in the year from which it is in force, whatever became of it afterwards.</summary>
public sealed record ExcludedPart(int Year, Guid UnitId, IReadOnlyList<ExcludedPeriod> Lines) : IBelonging;

/// <summary>One line of it: the letter of Pasal 17, and for how many days it was closed; null where no date ends it.</summary>
public sealed record ExcludedPeriod(char Letter, int? Days);

/// <summary>One item on the agenda of a sitting that decided it, counted in the year in which the sitting closed.</summary>
public sealed record WeighedPlace(int Year, Guid UnitId, Guid OriginId, IReadOnlyList<string> Harms) : IBelonging
{
    /// <summary>Blind scores given, and how many different ones.</summary>
    public int Scores { get; init; }

    public int Choices { get; init; }

    /// <summary>Votes of members who had scored, and how many of these differ from the score.</summary>
    public int Votes { get; init; }

    public int Changed { get; init; }
}

/// <summary>One exclusion that was tested again, counted in the year in which its new decree came into force.</summary>
public sealed record DecidedRetest(int Year, Guid UnitId, bool ClosedAgain) : IBelonging;
