using System.Diagnostics;
using Timbang.Web.Files;
using Timbang.Web.Files.Preview;

namespace Timbang.Web.Tests.Files.Preview;

/// <summary>
/// Whatever a file is made for: a picture or a sentence, in time and within memory, and the next file is shown as ever. Here with little
/// time, so that what is slow ends soon; <see cref="PreviewProof"/> gives each its full time.
/// </summary>
public sealed class HostilePdfTests(Preview preview)
{
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(250);

    public static TheoryData<string> Names => [.. HostilePdf.All.Keys];

    [Theory, MemberData(nameof(Names))]
    public async Task It_ends_with_a_picture_or_a_sentence(string name)
    {
        using var pages = Preview.Open(Short);
        await pages.PrepareAsync();

        var end = await EndAsync(pages, HostilePdf.All[name]());

        Assert.InRange(end.Took, TimeSpan.Zero, TimeSpan.FromSeconds(5));
        Assert.InRange(pages.MostMemory, 1, PreviewBounds.WorkerMemory);
        Assert.Equal(500, (await preview.Pages.RenderAsync(TestPdf.Pages(1).ToArray(), 1, 200)).Ink());
    }

    [Theory]
    [InlineData("empty", PdfFault.Damaged)]
    [InlineData("garbage after header", PdfFault.Damaged)]
    [InlineData("a million counted", PdfFault.TooLarge)]
    [InlineData("a pattern of tiny tiles", PdfFault.TooSlow)]
    public async Task Its_sentence_tells_why(string name, PdfFault fault)
    {
        using var pages = Preview.Open(fault == PdfFault.TooSlow ? Short : PreviewBounds.CallTime);

        var refusal = await Assert.ThrowsAsync<UnreadablePdfException>(() => pages.RenderAsync(HostilePdf.All[name](), 1));

        Assert.Equal(fault, refusal.Fault);
        Assert.StartsWith("Berkas PDF ini ", refusal.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_needs_more_memory_than_a_worker_has_is_too_large()
    {
        var refusal = await Assert.ThrowsAsync<UnreadablePdfException>(() => preview.Pages.RenderAsync(HostilePdf.All["deep states"](), 1));

        Assert.Equal(PdfFault.TooLarge, refusal.Fault);
    }

    // Workers break down by signals of the processor, which .NET uses for its own null references.
    [Fact]
    public async Task A_worker_that_broke_down_leaves_the_site_its_own_exceptions()
    {
        await Assert.ThrowsAsync<UnreadablePdfException>(() => preview.Pages.RenderAsync(HostilePdf.All["deep states"](), 1));
        string? nothing = string.IsNullOrEmpty(Environment.CommandLine) ? "" : null;

        Assert.Throws<NullReferenceException>(() => nothing!.Length);
    }

    internal static async Task<(string Picture, string Facts, TimeSpan Took)> EndAsync(PdfPages pages, byte[] pdf)
    {
        var began = Stopwatch.GetTimestamp();
        var picture = await InWordsAsync(async () => await pages.RenderAsync(pdf, 1));
        var facts = await InWordsAsync(async () => await pages.CountAsync(pdf, default));
        return (picture, facts, Stopwatch.GetElapsedTime(began));
    }

    private static async Task<string> InWordsAsync(Func<Task<object>> call)
    {
        try
        {
            return await call() is Raster picture ? $"{picture.Width} x {picture.Height}" : "facts";
        }
        catch (UnreadablePdfException refusal)
        {
            return refusal.Fault.ToString();
        }
    }
}
