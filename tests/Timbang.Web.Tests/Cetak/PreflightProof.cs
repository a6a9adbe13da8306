using CsCheck;
using Timbang.Web.Cetak;

namespace Timbang.Web.Tests.Cetak;

/// <summary>PDF/A-1b in the eyes of Apache PDFBox's preflight, whatever was typed; <c>bin/proof preflight</c> installs it.</summary>
[Trait("proof", "preflight")]
public sealed class PreflightProof(ITestOutputHelper output)
{
    [Fact]
    public void Every_letter_is_a_valid_archive_file()
    {
        List<Letter> letters =
        [
            ArchivePdfTests.Everything("Keputusan"),
            .. new (byte Type, int Channels)[] { (0, 1), (2, 3), (4, 2), (6, 4) }
                .Select(png => PrintedPdf.LetterOf([new Letterhead(Emblem.FromPng(EmblemTests.PngOf(5, 6, png.Type, png.Channels)), ["KANTOR"])])),
        ];
        ArchivePdfTests.Odd.Array[300].Sample(typed => letters.Add(ArchivePdfTests.Everything(typed)), iter: 20, threads: 1);

        foreach (var letter in letters)
        {
            using var pdf = new PrintedPdf(letter);
            Assert.Contains("is a valid PDF/A-1b file", pdf.Preflight(), StringComparison.Ordinal);
        }

        output.WriteLine($"{letters.Count} letters, each a valid PDF/A-1b file");
    }
}
