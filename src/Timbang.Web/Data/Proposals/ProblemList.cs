using System.Text.RegularExpressions;

namespace Timbang.Web.Data.Proposals;

/// <summary>The sentences about a table as they are found. Of very many, the first are kept, each kind with the count of all: a table of any length fits in memory.</summary>
public sealed partial class ProblemList
{
    /// <summary>Sentences kept of either weight.</summary>
    public const int MostKept = 1_000;

    private const int MostKinds = 200;
    private const int MostRowsOfAKind = 10;

    private readonly Dictionary<ProblemWeight, List<Problem>> kept = new() { [ProblemWeight.Wrong] = [], [ProblemWeight.Note] = [] };
    private readonly Dictionary<ProblemWeight, int> counts = new() { [ProblemWeight.Wrong] = 0, [ProblemWeight.Note] = 0 };
    private readonly Dictionary<(ProblemWeight Weight, string Column, string Pattern), ProblemKind> kinds = [];
    private readonly HashSet<(int Row, string Column)> faultyOfRow = [];
    private int lastRow;

    public int Wrong => counts[ProblemWeight.Wrong];

    public int Notes => counts[ProblemWeight.Note];

    /// <summary>Those that are kept, what is wrong first, in the order of the table.</summary>
    public IReadOnlyList<Problem> Kept => [.. kept[ProblemWeight.Wrong].OrderBy(p => p.Row ?? 0), .. kept[ProblemWeight.Note].OrderBy(p => p.Row ?? 0)];

    /// <summary>The kinds, the most frequent first.</summary>
    public IReadOnlyList<ProblemKind> Kinds => [.. kinds.Values.OrderBy(k => k.Weight).ThenByDescending(k => k.Count)];

    /// <summary>Adds a sentence; about a cell that is wrong already, only the first is told.</summary>
    public void Add(ProblemWeight weight, int? row, string column, string message)
    {
        if (row is { } number && column.Length > 0 && !IsNews(weight, number, column))
        {
            return;
        }

        counts[weight]++;
        if (kept[weight].Count < MostKept)
        {
            kept[weight].Add(new(weight, row, column, message));
        }

        Count(weight, row, column, message);
    }

    // Rows come one after the other, an item at a time: what is known of items long past is not needed any more.
    private bool IsNews(ProblemWeight weight, int row, string column)
    {
        if (row > lastRow + 100)
        {
            faultyOfRow.Clear();
        }

        lastRow = Math.Max(lastRow, row);
        return weight == ProblemWeight.Wrong ? faultyOfRow.Add((row, column)) : !faultyOfRow.Contains((row, column));
    }

    private void Count(ProblemWeight weight, int? row, string column, string message)
    {
        var key = (weight, column, Particular().Replace(message, ""));
        if (kinds.TryGetValue(key, out var kind))
        {
            kinds[key] = kind with { Count = kind.Count + 1, Rows = row is { } next && kind.Rows.Count < MostRowsOfAKind ? [.. kind.Rows, next] : kind.Rows };
        }
        else if (kinds.Count < MostKinds)
        {
            kinds[key] = new(weight, column, message, 1, row is { } first ? [first] : []);
        }
    }

    // What differs from row to row: values in quotation marks, and numbers.
    [GeneratedRegex(@"“[^”]*”|\d[\d.,–]*")]
    private static partial Regex Particular();
}
