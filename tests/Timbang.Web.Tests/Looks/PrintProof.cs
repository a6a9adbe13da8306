using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Journeys;

namespace Timbang.Web.Tests.Looks;

/// <summary>What is printed: sheet, minutes, decree and receipt as A4 by the browser's own print, without the screen around them. The PDFs are kept.</summary>
[Trait("proof", "print")]
public sealed partial class PrintProof(Templates templates, ITestOutputHelper output)
{
    private static readonly string[] Printed = ["/butir/{id:guid}/lembar", "/sidang/{id:guid}/berita-acara", "/keputusan/{id:guid}/sk", "/keputusan/{id:guid}/tanda-terima"];

    // What belongs to the screen and would be printed; what would be cut at the right edge; heads of tables that would not come again.
    private const string Wrong = """
        () => [
          ...[...document.querySelectorAll("header.band, footer, nav, .btn, form, .crumb, .skip, summary")].filter(e => e.checkVisibility()).map(e => `is printed: ${e.outerHTML.slice(0, 80)}`),
          ...[...document.querySelectorAll("main *")].filter(e => e.checkVisibility() && e.getBoundingClientRect().right > innerWidth + 1 && !e.closest(".vh")).slice(0, 3).map(e => `is cut: ${e.outerHTML.slice(0, 80)}`),
          ...[...document.querySelectorAll("main thead")].filter(e => getComputedStyle(e).display !== "table-header-group").map(e => `has a head that does not repeat: ${e.outerHTML.slice(0, 80)}`),
        ]
        """;

    [Fact]
    public async Task Every_document_prints_as_a_document()
    {
        await using var host = await Showroom.OpenAsync(templates);
        var sights = (await (await Guide.MeetAsync(host)).EveryFaceAsync(Printed)).DistinctBy(s => (s.Pattern, s.Face)).ToList();
        var folder = Pictures.Folder("print");
        await using var browser = await Browser.StartAsync();
        List<string> findings = [];

        foreach (var sight in sights)
        {
            var page = (await browser.SitDownAsync(host.ClientOptions.BaseAddress)).Page;
            await page.GotoAsync(sight.Door!);
            await page.GotoAsync(sight.Path);
            await page.EmulateMediaAsync(new() { Media = Media.Print });
            findings.AddRange((await page.EvaluateAsync<string[]>(Wrong)).Select(wrong => $"{sight} {wrong}"));
            var paper = await page.PdfAsync(new() { Path = Path.Combine(folder, sight.Name + ".pdf"), PreferCSSPageSize = true, PrintBackground = true });
            findings.AddRange(Blank(sight, paper));
            await page.Context.CloseAsync();
        }

        output.WriteLine($"{sights.Count} documents; PDFs in {folder}");
        Assert.Equal(Printed.Length, sights.Select(s => s.Pattern).Distinct().Count());
        Assert.Empty(findings);
    }

    // A sheet lies across the page; an upright page beside it is one that the browser left empty.
    private static IEnumerable<string> Blank(Sight sight, byte[] paper) =>
        sight.Pattern == Printed[0] && UprightPage().IsMatch(Encoding.Latin1.GetString(paper)) ? [$"{sight} has an empty page"] : [];

    [GeneratedRegex(@"/MediaBox \[0 0 59\d\.\d+ 84\d\.\d+\]")]
    private static partial Regex UprightPage();
}
