using System.Collections;

namespace Timbang.Web.Cetak;

/// <summary>Something that stands on a paper, below the block before it.</summary>
public abstract record Block
{
    internal abstract void AddTo(Composer composer);
}

/// <summary>Kop naskah dinas: first the government, last the address, the office between them, a double rule beneath.</summary>
public sealed record Letterhead(Emblem? Emblem, IReadOnlyList<string> Lines) : Block
{
    /// <summary>SHA-256 of the office's own emblem, which takes the place of <see cref="Emblem"/> before the letter is printed; empty where it has none.</summary>
    public string EmblemDigest { get; init; } = "";

    internal override void AddTo(Composer composer) => composer.Add(this);
}

/// <summary>A heading, never left alone at the foot of a page: level 1 and 2 in the middle, level 3 at the left.</summary>
public sealed record Heading(int Level, string Text) : Block
{
    internal override void AddTo(Composer composer) => composer.Add(this);
}

/// <summary>Text in one weight.</summary>
public sealed record Run(string Text, bool Bold = false);

public enum Align
{
    Left,
    Center,
    Right,
    Justified,
}

/// <summary>A paragraph; a line break in its text stays one.</summary>
public sealed record Paragraph(IReadOnlyList<Run> Runs) : Block
{
    public Paragraph(string text, bool bold = false)
        : this([new Run(text, bold)])
    {
    }

    /// <summary>Text from margin to margin.</summary>
    public static Paragraph Justified(string text) => new(text) { Align = Align.Justified };

    public Align Align { get; init; } = Align.Left;

    /// <summary>In millimetres, from the left.</summary>
    public double Indent { get; init; }

    /// <summary>In points.</summary>
    public double SpaceBefore { get; init; } = 6;

    public bool IsSmall { get; init; }

    public bool KeepWithNext { get; init; }

    internal override void AddTo(Composer composer) => composer.Add(this);
}

public enum Marker
{
    Number,
    Letter,
}

/// <summary>Points in order, marked 1. 2. 3. or a. b. c.</summary>
public sealed record PointList(Marker Marker, IReadOnlyList<Paragraph> Points) : Block
{
    internal override void AddTo(Composer composer) => composer.Add(this);
}

/// <summary>Rows of a label, a colon and a body: Menimbang, Mengingat, KESATU.</summary>
public sealed record LabelledRows(IReadOnlyList<LabelledRow> Rows) : Block
{
    internal override void AddTo(Composer composer) => composer.Add(this);
}

/// <summary>A label and what is said under it.</summary>
public sealed record LabelledRow(string Label, IReadOnlyList<Block> Body);

/// <summary>A table; its head is repeated on each page, and a row is kept together where it fits on one.</summary>
public sealed record Table(IReadOnlyList<double> Weights, IReadOnlyList<Row> Head, IReadOnlyList<Row> Body) : Block
{
    internal override void AddTo(Composer composer) => composer.Add(this);
}

/// <summary>Cells from left to right, leaving out the columns that a cell above still covers.</summary>
public sealed record Row(IReadOnlyList<Cell> Cells)
{
    /// <summary>The head of a table: a bold title over each column.</summary>
    public static Row Heads(params IEnumerable<string> titles) => new([.. titles.Select(title => Cell.Title(title))]);
}

/// <summary>A cell over one or more columns and rows; its text begins in the first of them.</summary>
public sealed record Cell(IReadOnlyList<Paragraph> Paragraphs, int Columns = 1, int Rows = 1)
{
    public Cell(string text, int columns = 1, int rows = 1)
        : this([new Paragraph(text)], columns, rows)
    {
    }

    /// <summary>Bold and in the middle, over one or more columns and rows.</summary>
    public static Cell Title(string text, int columns = 1, int rows = 1) => new([new Paragraph(text, bold: true) { Align = Align.Center }], columns, rows);

    /// <summary>The number of a row, in the middle.</summary>
    public static Cell Number(int number, int rows = 1) => new([new Paragraph($"{number}.") { Align = Align.Center }], Rows: rows);
}

/// <summary>At the right: place, date and post; room for a signature; name. Stays with the two lines before it.</summary>
public sealed record Signature(IReadOnlyList<string> Before, IReadOnlyList<string> After) : Block
{
    internal override void AddTo(Composer composer) => composer.Add(this);
}

/// <summary>A QR code as rows of modules (dark is true, quiet zone included), its caption beside it.</summary>
public sealed record QrCode(IReadOnlyList<BitArray> Modules, string Caption) : Block
{
    internal override void AddTo(Composer composer) => composer.Add(this);
}

/// <summary>Labels to be cut and stuck on, two beside each other.</summary>
public sealed record Labels(IReadOnlyList<Label> Items) : Block
{
    internal override void AddTo(Composer composer) => composer.Add(this);
}

/// <summary>What stands on a label, beside its QR code where it has one.</summary>
public sealed record Label(IReadOnlyList<Paragraph> Lines)
{
    /// <summary>A QR code as rows of modules, quiet zone included; null where there is none.</summary>
    public IReadOnlyList<BitArray>? Code { get; init; }

    /// <summary>Read aloud in its place.</summary>
    public string Alternative { get; init; } = "";
}

/// <summary>Blocks that stay on one page where they fit on one, such as the tembusan.</summary>
public sealed record Together(IReadOnlyList<Block> Blocks) : Block
{
    internal override void AddTo(Composer composer) => composer.Add(this);
}

/// <summary>What follows begins on a new page.</summary>
public sealed record PageBreak : Block
{
    internal override void AddTo(Composer composer) => composer.BreakPage();
}
