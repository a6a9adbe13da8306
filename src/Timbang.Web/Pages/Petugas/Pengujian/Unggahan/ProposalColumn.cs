namespace Timbang.Web.Pages.Petugas.Pengujian.Unggahan;

/// <summary>What is typed into a column.</summary>
public enum ColumnKind
{
    /// <summary>Names the item that a row belongs to.</summary>
    Key,

    Text,

    /// <summary>One of a list.</summary>
    Choice,

    Day,

    /// <summary>Statutes with their articles.</summary>
    Citations,
}

/// <summary>A column of a table of proposals.</summary>
/// <param name="Field">The field of the forms it fills, as findings name it: "Title", "Lines.Ground", "Ladder.Chosen".</param>
/// <param name="Heading">Its heading: the name of the field on the screen, and in brackets what tells it from another.</param>
/// <param name="Kind">What is typed into it.</param>
/// <param name="Help">What belongs into it, in a sentence.</param>
public sealed record ProposalColumn(string Field, string Heading, ColumnKind Kind, string Help)
{
    /// <summary>A table without it is not taken.</summary>
    public bool IsNeeded { get; init; }

    /// <summary>Filled on each line; else once for the item, on its first row.</summary>
    public bool IsOfLine => Field.StartsWith("Lines.", StringComparison.Ordinal);

    /// <summary>How wide it is drawn, in letters.</summary>
    public int Width { get; init; } = 24;
}
