namespace Timbang.Web.Files.Sheets;

/// <summary>How a written cell looks, and what may be typed into it.</summary>
public enum CellLook
{
    Plain,
    Title,
    Heading,
    Help,

    /// <summary>What is typed stays as it is: no number, no formula, no zero lost.</summary>
    Text,

    Day,
}

/// <summary>A cell to write: a text or a number; a text is never a formula, whatever it begins with.</summary>
public sealed record WrittenCell(string? Text, CellLook Look = CellLook.Plain)
{
    public DateOnly? Day { get; init; }
}

/// <summary>A column to write.</summary>
/// <param name="Width">In letters.</param>
/// <param name="Look">Of the cells in it that are still empty.</param>
public sealed record WrittenColumn(int Width, CellLook Look = CellLook.Plain);

/// <summary>What a spreadsheet says at the cells of a column, and what it offers there.</summary>
/// <param name="Column">The column, from 1.</param>
/// <param name="FirstRow">Its first row.</param>
/// <param name="Title">Name of the hint.</param>
/// <param name="Prompt">The hint.</param>
public sealed record CellHint(int Column, int FirstRow, string Title, string Prompt)
{
    /// <summary>The cells with what may be chosen, "Pilihan!$B$2:$B$8"; null where anything may be typed.</summary>
    public string? Choices { get; init; }
}

/// <summary>A sheet to write.</summary>
public sealed record WrittenSheet(string Name, IReadOnlyList<WrittenColumn> Columns, IEnumerable<IReadOnlyList<WrittenCell>> Rows)
{
    /// <summary>Rows that stay in sight.</summary>
    public int FrozenRows { get; init; }

    /// <summary>Columns that stay in sight.</summary>
    public int FrozenColumns { get; init; }

    public IReadOnlyList<CellHint> Hints { get; init; } = [];
}
