using System.Diagnostics;
using System.Security.Cryptography;
using Timbang.Web.Cetak;
using Timbang.Web.Files.Preview;
using Timbang.Web.Tests.Cetak;

namespace Timbang.Web.Tests.Files.Preview;

/// <summary>A page becomes a picture, and the picture is that page and no other.</summary>
public sealed class PdfPagesTests(Preview preview)
{
    [Fact]
    public async Task A_letter_of_ours_has_ink_where_its_text_is_and_nowhere_else()
    {
        var bytes = PrintedPdf.LetterOf([new Heading(1, "KEPUTUSAN"), new Paragraph("Menimbang, Mengingat, Memutuskan")]).ToPdf();
        using var pdf = new PrintedPdf(bytes);

        var picture = await preview.Pages.RenderAsync(bytes, 1);

        Assert.Equal((1100, picture.Width * picture.Height * 4), (picture.Width, picture.Bgra.Length));
        Assert.InRange((double)picture.Height / picture.Width, 1.40, 1.55);
        var inWords = pdf.Words().Sum(word => picture.Ink((word.Top - 2) / word.Height, (word.Foot + 2) / word.Height, (word.Left - 2) / word.Width, (word.Right + 2) / word.Width));
        Assert.True(inWords > 1000);
        Assert.All(pdf.Words(), word => Assert.True(picture.Ink(word.Top / word.Height, word.Foot / word.Height, word.Left / word.Width, word.Right / word.Width) > 20));
        Assert.Equal(picture.Ink(), inWords);
    }

    [Fact]
    public async Task Each_page_is_the_one_asked_for_and_its_rows_begin_at_the_top()
    {
        var pdf = TestPdf.Pages(7).ToArray();

        var first = await preview.Pages.RenderAsync(pdf, 1, 200);
        var last = await preview.Pages.RenderAsync(pdf, 7, 200);

        Assert.Equal((200, 100), (first.Width, first.Height));
        Assert.Equal((0, 500), (first.Ink(foot: 0.5), first.Ink(top: 0.5)));
        Assert.Equal((0, 3500), (last.Ink(foot: 0.5), last.Ink(top: 0.5, right: 0.35)));
        Assert.Equal(7, await preview.Pages.CountAsync(pdf, default));
    }

    [Fact]
    public async Task Colours_are_blue_green_red_and_opaque()
    {
        var picture = await preview.Pages.RenderAsync(TestPdf.OnePage("1 0 0 rg 0 0 100 100 re f 0 0 1 rg 100 0 100 100 re f").ToArray(), 1, 200);

        Assert.Equal((0, 0, 255), picture.At(50, 50));
        Assert.Equal((255, 0, 0), picture.At(150, 50));
        Assert.All(Enumerable.Range(0, 200 * 100), pixel => Assert.Equal(255, picture.Bgra[(pixel * 4) + 3]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(4)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public async Task A_page_that_is_not_there_is_told(int page) => Assert.Equal(PdfFault.NoSuchPage, await FaultAsync(TestPdf.Pages(3).ToArray(), page));

    [Theory]
    [InlineData(5_000, null)]
    [InlineData(5_001, PdfFault.TooLarge)]
    public async Task A_file_has_5000_pages_at_most(int pages, PdfFault? fault) => Assert.Equal(fault, await FaultAsync(TestPdf.Pages(pages).ToArray(), pages));

    [Fact]
    public async Task A_file_has_25_MB_at_most()
    {
        var pdf = TestPdf.OnePage("0 0 50 50 re f");
        pdf.Stream(9, "", new byte[PreviewBounds.MostBytes - 1000]);
        var bytes = pdf.ToArray();
        Array.Resize(ref bytes, PreviewBounds.MostBytes);

        Assert.Null(await FaultAsync(bytes));
        Assert.Equal(1, await preview.Pages.CountAsync(bytes, default));
        Assert.Equal(PdfFault.TooLarge, await FaultAsync([.. bytes, 0]));
    }

    [Theory]
    [InlineData("[0 0 100 10000]", 40, 4000)]
    [InlineData("[0 0 10000 100]", 1100, 11)]
    [InlineData("[0 0 1000 4000]", 1000, 4000)]
    public async Task A_long_page_is_seen_whole_and_no_side_is_too_long(string box, int width, int height)
    {
        var picture = await preview.Pages.RenderAsync(TestPdf.OnePage("", box: box).ToArray(), 1);

        Assert.Equal((width, height), (picture.Width, picture.Height));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(PreviewBounds.MostPixels + 1)]
    public async Task A_width_out_of_bounds_is_a_mistake_of_the_caller(int width) =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => preview.Pages.RenderAsync(TestPdf.Pages(1).ToArray(), 1, width));

    [Fact]
    public async Task Who_goes_away_stops_the_work_and_who_waits_in_line_leaves_it()
    {
        using var gone = new CancellationTokenSource();
        var slow = HostilePdf.All["a pattern of tiny tiles"]();
        var began = Stopwatch.GetTimestamp();

        var calls = Enumerable.Range(0, 8).Select(_ => preview.Pages.RenderAsync(slow, 1, cancellationToken: gone.Token)).ToList();
        gone.CancelAfter(TimeSpan.FromMilliseconds(300));

        Assert.All(calls, call => Assert.ThrowsAnyAsync<OperationCanceledException>(() => call).GetAwaiter().GetResult());
        Assert.InRange(Stopwatch.GetElapsedTime(began).TotalSeconds, 0.2, 5);
        Assert.Null(await FaultAsync(TestPdf.Pages(1).ToArray()));
    }

    [Fact]
    public async Task Files_read_at_once_do_not_mix()
    {
        var pdf = TestPdf.Pages(12).ToArray();

        var seen = await Task.WhenAll(Enumerable.Range(1, 12).Select(async page => (await preview.Pages.RenderAsync(pdf, page, 200)).Ink()));

        Assert.Equal(Enumerable.Range(1, 12).Select(page => page * 500), seen);
    }

    [Fact]
    public async Task The_same_file_gives_the_same_picture()
    {
        var pdf = PrintedPdf.LetterOf([new Paragraph("sama")]).ToPdf();

        var first = await preview.Pages.RenderAsync(pdf, 1);
        await preview.Pages.RenderAsync(TestPdf.OnePage("0 0 200 100 re f").ToArray(), 1);

        Assert.Equal(first.Bgra, (await preview.Pages.RenderAsync(pdf, 1)).Bgra);
    }

    [Fact]
    public void PDFium_is_the_one_that_was_looked_at()
    {
        using var wasm = typeof(PdfPages).Assembly.GetManifestResourceStream("pdfium.wasm")!;

        Assert.Equal("5E4CD023C3DAD4A895B3571CA573D3FC51BAC6DE48360D95283134385B954EAA", Convert.ToHexString(SHA256.HashData(wasm)));
    }

    private async Task<PdfFault?> FaultAsync(byte[] pdf, int page = 1) =>
        (await Record.ExceptionAsync(() => preview.Pages.RenderAsync(pdf, page, 200)) as UnreadablePdfException)?.Fault;
}
