using System.Text;
using CsCheck;
using Timbang.Web.Cetak;

namespace Timbang.Web.Tests.Cetak;

/// <summary>Whatever is typed into a letter, what is printed is an archive file; and the judge of that is one who can say no.</summary>
public sealed class PreflightTests
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
        ArchivePdfTests.Odd.Array[300].Sample(typed => letters.Add(ArchivePdfTests.Everything(typed)), iter: 10, threads: 1);

        Preflight.AllPass([.. letters.Select(letter => letter.ToPdf())]);
    }

    [Fact]
    public void A_file_without_what_an_archive_needs_is_found()
    {
        var paper = ArchivePdfTests.Everything("Keputusan").ToPdf();
        var bare = Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(paper).Replace("/OutputIntents", "/NoSuchIntents", StringComparison.Ordinal));

        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Preflight.AllPass([paper, bare]));
    }
}
