using System.Diagnostics;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Logging.Abstractions;
using Timbang.Web.Cetak;
using Timbang.Web.Files.Preview;
using Timbang.Web.Tests.Cetak;

namespace Timbang.Web.Tests.Files.Preview;

/// <summary>Hostile files with the full time of a call, what a page costs, and what a start costs.</summary>
[Trait("proof", "preview")]
public sealed class PreviewProof(Preview preview, ITestOutputHelper output)
{
    [Theory, MemberData(nameof(HostilePdfTests.Names), MemberType = typeof(HostilePdfTests))]
    public async Task A_hostile_file_ends_in_time_and_within_memory(string name)
    {
        using var pages = Preview.Open(PreviewBounds.CallTime);
        await pages.PrepareAsync();
        var pdf = HostilePdf.All[name]();
        var before = Working();

        var end = await HostilePdfTests.EndAsync(pages, pdf);

        var grown = Working() - before;
        output.WriteLine($"{name}: {end.Picture}, {end.Facts}; {end.Took.TotalSeconds:0.0} s, worker {pages.MostMemory >> 20} MiB, left in the process {grown >> 20} MiB");
        Assert.InRange(end.Took, TimeSpan.Zero, 2.2 * PreviewBounds.CallTime);
        Assert.InRange(pages.MostMemory, 1, PreviewBounds.WorkerMemory);
        Assert.InRange(grown, long.MinValue, PreviewBounds.WorkerMemory / 2);
        Assert.Equal(500, (await preview.Pages.RenderAsync(TestPdf.Pages(1).ToArray(), 1, 200)).Ink());
    }

    [Fact]
    public async Task Pages_of_a_letter_are_drawn_in_time()
    {
        using var pages = Preview.Open(PreviewBounds.CallTime);
        var pdf = PrintedPdf.LetterOf([.. Enumerable.Range(0, 40).Select(_ => new Paragraph(string.Concat(Enumerable.Repeat("Menimbang bahwa ", 20))))]).ToPdf();
        await pages.RenderAsync(pdf, 1);

        var alone = Stopwatch.GetTimestamp();
        for (var call = 0; call < 20; call++)
        {
            await pages.RenderAsync(pdf, 1);
        }

        var one = Stopwatch.GetElapsedTime(alone) / 20;
        var together = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => pages.RenderAsync(pdf, 1)));
        var many = Stopwatch.GetElapsedTime(together) / 40;
        var blank = Stopwatch.GetTimestamp();
        await Assert.ThrowsAsync<UnreadablePdfException>(() => pages.RenderAsync(ReadOnlyMemory<byte>.Empty, 1));
        output.WriteLine($"a full page of 1,100 pixels: {one.TotalMilliseconds:0} ms alone, {1 / many.TotalSeconds:0.0} pages a second together, "
            + $"worker {pages.MostMemory >> 20} MiB; a worker for nothing {Stopwatch.GetElapsedTime(blank).TotalMilliseconds:0.0} ms");
        Assert.InRange(one, TimeSpan.Zero, TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task A_first_start_compiles_and_a_second_one_does_not()
    {
        var folder = Path.Combine(Path.GetTempPath(), $"preview-{Guid.NewGuid():N}");
        var keys = new EphemeralDataProtectionProvider();

        var first = await StartAsync(folder, keys);
        var second = await StartAsync(folder, keys);
        var spoiled = Path.Combine(folder, "pdfium.cwasm");
        var code = await File.ReadAllBytesAsync(spoiled);
        code[^5000] ^= 1;
        await File.WriteAllBytesAsync(spoiled, code);
        var third = await StartAsync(folder, keys);

        output.WriteLine($"first start {first.TotalSeconds:0.0} s, second {second.TotalMilliseconds:0} ms, after a spoiled byte {third.TotalSeconds:0.0} s");
        Assert.True(second < first / 4 && third > second * 4);
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<TimeSpan> StartAsync(string folder, IDataProtectionProvider keys)
    {
        var began = Stopwatch.GetTimestamp();
        using var pages = new PdfPages(folder, keys, NullLogger<PdfPages>.Instance);
        await pages.PrepareAsync();
        return Stopwatch.GetElapsedTime(began);
    }

    private static long Working()
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        return process.WorkingSet64;
    }
}
