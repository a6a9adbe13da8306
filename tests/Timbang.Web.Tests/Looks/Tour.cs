using System.Collections.Concurrent;
using Microsoft.Playwright;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Journeys;

namespace Timbang.Web.Tests.Looks;

/// <summary>Looks at pages in a browser, two people at a time, and says what was found on how many of them.</summary>
internal static class Tour
{
    /// <param name="host">The site, on a real port.</param>
    /// <param name="sights">What is looked at, each by its own person.</param>
    /// <param name="glances">How each page is looked at.</param>
    /// <param name="folder">Where pictures are kept; none are taken without.</param>
    public static async Task<IReadOnlyList<string>> LookAsync(
        TimbangHost host, IEnumerable<Sight> sights, IReadOnlyList<Glance> glances, string? folder = null)
    {
        ConcurrentBag<(string Finding, string Where)> found = [];
        await using var browser = await Browser.StartAsync();
        await Parallel.ForEachAsync(
            sights.GroupBy(sight => sight.Door),
            new ParallelOptions { MaxDegreeOfParallelism = 2 },
            async (ofPerson, _) =>
            {
                var person = await browser.SitDownAsync(host.ClientOptions.BaseAddress, Screen.Phone);
                if (ofPerson.Key is { } door)
                {
                    await person.GoAsync(door);
                }

                foreach (var sight in ofPerson)
                {
                    await LookAsync(person.Page, sight, glances, folder, found);
                }

                await person.Page.Context.CloseAsync();
            });
        return
        [
            .. found.GroupBy(f => f.Finding).OrderByDescending(same => same.Count())
                .Select(same => $"{same.Key}\n    {same.Count()} times: {string.Join(", ", same.Select(f => f.Where).Distinct().Take(4))}"),
        ];
    }

    private static async Task LookAsync(
        IPage page, Sight sight, IReadOnlyList<Glance> glances, string? folder, ConcurrentBag<(string, string)> found)
    {
        await page.GotoAsync(sight.Path);
        foreach (var glance in glances)
        {
            await page.SetViewportSizeAsync(glance.Width, Screen.HeightOf(glance.Width));
            await page.EmulateMediaAsync(new() { ColorScheme = glance.Dark ? ColorScheme.Dark : ColorScheme.Light });
            foreach (var finding in glance.Axe ? await Eye.FindingsAsync(page) : await Eye.WidthAsync(page))
            {
                found.Add((finding, $"{sight} at {glance}"));
            }

            if (folder is not null)
            {
                await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{sight.Name}-{glance}.png"), FullPage = true });
            }
        }
    }
}

/// <summary>One way to look at a page.</summary>
internal sealed record Glance(int Width, bool Dark, bool Axe)
{
    public override string ToString() => Dark ? $"{Width}-dark" : $"{Width}";
}
