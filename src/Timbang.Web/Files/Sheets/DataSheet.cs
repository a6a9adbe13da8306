namespace Timbang.Web.Files.Sheets;

/// <summary>What a cell of a table holds.</summary>
public enum CellKind
{
    Text,

    /// <summary>A number; its text is written as people here write it.</summary>
    Number,

    /// <summary>A day; its text is "31 Desember 2028".</summary>
    Day,

    /// <summary>What a spreadsheet shows where a formula failed: "#REF!".</summary>
    Error,
}

/// <summary>A cell that holds something.</summary>
/// <param name="Column">Its column, from 1.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Text">As people read it.</param>
public sealed record SheetCell(int Column, CellKind Kind, string Text)
{
    /// <summary>A formula computed it; its text is what it came to when the file was saved, or empty.</summary>
    public bool IsFormula { get; init; }
}

/// <summary>A row of a table, with the cells that hold something.</summary>
/// <param name="Number">Its number as a spreadsheet counts, from 1.</param>
/// <param name="Cells">Its cells, by rising column.</param>
public sealed record SheetRow(int Number, IReadOnlyList<SheetCell> Cells)
{
    public bool IsHidden { get; init; }
}

/// <summary>Cells that are merged into one; what stands in the first stands for all.</summary>
public sealed record MergedArea(int FirstRow, int LastRow, int FirstColumn, int LastColumn)
{
    public bool IsOneColumn => FirstColumn == LastColumn;
}

/// <summary>A table of a file, whatever kind of file it is.</summary>
/// <param name="Name">Name of the sheet; empty where the file is one table.</param>
/// <param name="Rows">Reads its rows from the beginning, those that hold something, each time it is called.</param>
public sealed record DataSheet(string Name, Func<IEnumerable<SheetRow>> Rows)
{
    public bool IsHidden { get; init; }

    /// <summary>How many rows the file says it has, empty ones included.</summary>
    public int Length { get; init; }

    /// <summary>The last column in which anything stands.</summary>
    public int Width { get; init; }

    /// <summary>Columns that a person does not see.</summary>
    public IReadOnlySet<int> HiddenColumns { get; init; } = new HashSet<int>();

    public IReadOnlyList<MergedArea> Merged { get; init; } = [];

    /// <summary>"C" is the third column.</summary>
    public static string LettersOf(int column) =>
        column > 26 ? LettersOf((column - 1) / 26) + LettersOf(((column - 1) % 26) + 1) : $"{(char)('A' + column - 1)}";

    /// <summary>Column and row of "C12"; 0 for what is not there.</summary>
    public static (int Column, int Row) PlaceOf(ReadOnlySpan<char> reference)
    {
        var (column, at) = (0, 0);
        for (; at < reference.Length && char.IsAsciiLetter(reference[at]) && column < 100_000; at++)
        {
            column = (column * 26) + char.ToUpperInvariant(reference[at]) - 'A' + 1;
        }

        return (column, int.TryParse(reference[at..], out var row) ? row : 0);
    }
}
