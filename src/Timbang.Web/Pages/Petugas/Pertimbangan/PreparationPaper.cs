using Timbang.Web.Cetak;
using Timbang.Web.Pages.Shared;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>Term of Reference or work plan of a sitting as a paper (SOP, peralatan; dossier 6.2 A19).</summary>
/// <param name="Title">What it is.</param>
/// <param name="Text">Its paragraphs, as they were written.</param>
/// <param name="Facts">The sitting.</param>
/// <param name="Now">The instant of printing, in office time.</param>
internal sealed record PreparationPaper(string Title, string Text, PreparationFacts Facts, DateTimeOffset Now)
{
    public Letter ToLetter() => new($"{Title}, {Facts.Sidang.Title}", Facts.Office, Now, [new(Blocks())]);

    private IReadOnlyList<Block> Blocks() =>
    [
        .. Kop.Of(Facts.Stationery),
        new Heading(1, $"{Title.ToUpperInvariant()}\n{Facts.Sidang.Title}"),
        .. Text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Of),
        new Paragraph($"Dicetak {Now.InWords()}.") { IsSmall = true, SpaceBefore = 12 },
    ];

    private static Block Of(string paragraph) => !paragraph.Contains('\n') && paragraph.Any(char.IsLetter) && !paragraph.Any(char.IsLower)
        ? new Heading(3, paragraph)
        : new Paragraph(paragraph) { Align = paragraph.Contains('\n') ? Align.Left : Align.Justified };
}
