using System.Diagnostics;
using Microsoft.Playwright;
using Timbang.Web.Tests.Looks;

namespace Timbang.Web.Tests.Journeys;

/// <summary>Looks over people's shoulders at every stop: axe, width and thumbs, by day and by night; keeps pictures where a folder is given.</summary>
internal sealed class Witness(bool byNight, string? folder = null)
{
    private readonly List<string> findings = [];
    private readonly Stopwatch watch = new();

    public int Stops { get; private set; }

    public IReadOnlyList<string> Findings => findings;

    /// <summary>How long all this looking took.</summary>
    public TimeSpan Took => watch.Elapsed;

    public async Task LookAsync(Person person, string name)
    {
        watch.Start();
        Stops++;
        await LookAsync(person, name, ColorScheme.Light);
        if (byNight)
        {
            await LookAsync(person, name, ColorScheme.Dark);
            await person.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        }

        watch.Stop();
    }

    // What a browser says when the page was drawn anew while it was asked, or between axe's arrival on it and its question.
    private static readonly string[] Moved = ["context was destroyed", "axe is not defined"];

    // A sitting draws itself anew whenever its stage has moved: what was asked of the page before is asked again.
    private static async Task<IReadOnlyList<string>> FindingsAsync(Person person, int again = 5)
    {
        try
        {
            return await AskAsync(person);
        }
        catch (PlaywrightException moved) when (again > 0 && Moved.Any(sign => moved.Message.Contains(sign, StringComparison.Ordinal)))
        {
            await person.Page.WaitForLoadStateAsync();
            return await FindingsAsync(person, again - 1);
        }
    }

    // axe is a script itself: where pages run none it has nothing to stand on.
    private static Task<IReadOnlyList<string>> AskAsync(Person person) =>
        person.Seat.Script ? Eye.FindingsAsync(person.Page) : Eye.WidthAsync(person.Page);

    private async Task LookAsync(Person person, string name, ColorScheme light)
    {
        await person.Page.EmulateMediaAsync(new() { ColorScheme = light });
        var found = await FindingsAsync(person);
        findings.AddRange(found.Select(finding => $"{name} at {person.Seat} {light}: {finding}"));
        if (folder is not null)
        {
            var file = $"{Stops:00}-{name}-{person.Seat.Width}{(light is ColorScheme.Dark ? "-gelap" : "")}.png";
            await person.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, file), FullPage = true });
        }
    }
}
