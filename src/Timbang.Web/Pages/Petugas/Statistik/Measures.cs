namespace Timbang.Web.Pages.Petugas.Statistik;

/// <summary>The figures of a year, a unit or both. Each is a pure function of the rows it is counted from.</summary>
public sealed record Measures
{
    /// <summary>Letters of Pasal 17 UU 14/2008, the closed list of grounds.</summary>
    public const string Letters = "abcdefghij";

    /// <summary>Parts that decrees have closed.</summary>
    public required int Parts { get; init; }

    /// <summary>For each letter that was used, the most used first: its lines of all lines of those parts. One part may rest on several.</summary>
    public required IReadOnlyList<GroundShare> Grounds { get; init; }

    /// <summary>The median of the days from the decree to the last day, over all lines that a date ends.</summary>
    public required Median Period { get; init; }

    /// <summary>Lines that no date ends, of all lines.</summary>
    public required Share Undated { get; init; }

    /// <summary>Renewals: exclusions tested again whose new decree closes them again, whole or in part, of all that were decreed again.</summary>
    public required Share Renewed { get; init; }

    /// <summary>
    /// Items with a harm text that stands to the letter in another item of the same unit and year or twice in its own matrix, of all
    /// items weighed: what the warning beside the field says while the matrix is filled. An item that sat twice is one item, and a
    /// re-test is no other item than the one it tests again.
    /// </summary>
    public required Share Copied { get; init; }

    /// <summary>Items on which the blind scores were not all the same, of all items that had two scores or more.</summary>
    public required Share Divided { get; init; }

    /// <summary>Votes that differ from the blind score of the same member on the same item, of all votes of members who had scored.</summary>
    public required Share Changed { get; init; }

    /// <summary>Lines of those parts.</summary>
    public int Lines => Undated.Of;

    /// <summary>Whether there was anything to count.</summary>
    public bool IsEmpty => (Parts, Renewed.Of, Copied.Of) == (0, 0, 0);

    public static Measures Of(MeasuredRows rows)
    {
        var lines = rows.Exclusions.SelectMany(part => part.Lines).ToList();
        return new()
        {
            Parts = rows.Exclusions.Count,
            Grounds = [.. GroundsOf(lines)],
            Period = Median.Among(lines.Select(line => line.Days).OfType<int>()),
            Undated = Share.Among(lines, line => line.Days is null),
            Renewed = Share.Among(rows.Retests, retest => retest.ClosedAgain),
            Copied = CopiedOf(rows.Weighed),
            Divided = Share.Among([.. rows.Weighed.Where(place => place.Scores > 1)], place => place.Choices > 1),
            Changed = new(rows.Weighed.Sum(place => place.Changed), rows.Weighed.Sum(place => place.Votes)),
        };
    }

    private static IEnumerable<GroundShare> GroundsOf(List<ExcludedPeriod> lines) =>
        from letter in Letters
        let own = lines.Where(line => line.Letter == letter).ToList()
        where own.Count > 0
        orderby own.Count descending, letter
        select new GroundShare(letter, new(own.Count, lines.Count), Median.Among(own.Select(line => line.Days).OfType<int>()), own.Count(line => line.Days is null));

    private static Share CopiedOf(IEnumerable<WeighedPlace> places)
    {
        var copied = places
            .GroupBy(place => (place.Year, place.UnitId))
            .SelectMany(unit => CopiesAmong([.. unit.GroupBy(place => place.OriginId).Select(HarmsOf)]))
            .ToList();
        return Share.Among(copied, isCopied => isCopied);
    }

    // An item that sat twice is judged by what it said the last time: its own words are no copy.
    private static List<string> HarmsOf(IGrouping<Guid, WeighedPlace> item) => [.. item.Last().Harms.Select(harm => harm.Trim()).Where(harm => harm.Length > 0)];

    private static IEnumerable<bool> CopiesAmong(IReadOnlyList<IReadOnlyList<string>> items)
    {
        var uses = items.SelectMany(harms => harms).CountBy(harm => harm).ToDictionary();
        return items.Select(harms => harms.Any(harm => uses[harm] > 1));
    }
}

/// <summary>One letter of Pasal 17: its lines of all lines, its median period, and how many of its lines no date ends.</summary>
public sealed record GroundShare(char Letter, Share Lines, Median Period, int Undated);

/// <summary>The middle one of so many values, or halfway between the middle two, rounded down; null of too few.</summary>
public sealed record Median(int? Days, int Of)
{
    public static Median Among(IEnumerable<int> days)
    {
        var sorted = days.Order().ToList();
        var middle = sorted.Count / 2;
        return new(sorted.Count < Share.Enough ? null : sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2, sorted.Count);
    }
}
