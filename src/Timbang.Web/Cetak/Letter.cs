namespace Timbang.Web.Cetak;

/// <summary>An official paper before it is printed: what stands on it, and what its file says about itself.</summary>
public sealed record Letter(string Title, string Author, DateTimeOffset Created, IReadOnlyList<Section> Sections)
{
    /// <summary>A short text at the foot of each page, such as the code by which the paper is verified.</summary>
    public string Code { get; init; } = "";

    /// <summary>Lies across each page, such as RANCANGAN.</summary>
    public string Watermark { get; init; } = "";

    /// <summary>The paper as tagged PDF/A-1; the same letter always gives the same bytes.</summary>
    public byte[] ToPdf() => new LetterPrinter(this).Print();
}

/// <summary>Pages of one orientation; a section begins on a new page.</summary>
public sealed record Section(IReadOnlyList<Block> Blocks, bool IsFlat = false);
