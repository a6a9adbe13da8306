using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Journeys;

namespace Timbang.Web.Tests.Looks;

/// <summary>Every page as every role sees it, at each stage of its case: narrow, on a phone and at a desk, by day and by night. Pictures are kept.</summary>
[Trait("proof", "looks")]
public sealed class LooksProof(Templates templates, ITestOutputHelper output)
{
    private static readonly Glance[] Glances =
    [
        new(320, Dark: false, Axe: false),
        new(Screen.Phone, Dark: true, Axe: true),
        new(Screen.Desk, Dark: true, Axe: false),
        new(Screen.Phone, Dark: false, Axe: false),
        new(Screen.Desk, Dark: false, Axe: true),
    ];

    [Fact]
    public async Task Every_face_of_every_page_is_clean_at_every_width_by_day_and_by_night()
    {
        await using var host = await Showroom.OpenAsync(templates);
        var sights = await (await Guide.MeetAsync(host)).EveryFaceAsync();
        var folder = Pictures.Folder("looks");

        var findings = await Tour.LookAsync(host, sights, Glances, folder);

        foreach (var finding in findings)
        {
            output.WriteLine(finding);
        }

        output.WriteLine($"{sights.Count} faces of {sights.Select(s => s.Pattern).Distinct().Count()} pages, {Glances.Length} times each; pictures in {folder}");
        Assert.Empty(findings);
    }
}
