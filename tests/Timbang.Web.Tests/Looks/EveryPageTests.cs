using System.Diagnostics;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Journeys;

namespace Timbang.Web.Tests.Looks;

/// <summary>Every page of the site, whoever made it, in a real browser on a phone; bin/proof looks asks for more.</summary>
public sealed class EveryPageTests(Templates templates, ITestOutputHelper output)
{
    [Fact]
    public async Task Every_page_can_be_read_and_used_by_anyone_on_a_phone()
    {
        var watch = Stopwatch.StartNew();
        await using var host = await Showroom.OpenAsync(templates);
        output.WriteLine($"LOOK open {watch.Elapsed}");
        var guide = await Guide.MeetAsync(host);
        output.WriteLine($"LOOK meet {watch.Elapsed}");
        var (sights, missed) = await guide.OneOfEachAsync();
        output.WriteLine($"LOOK found {watch.Elapsed}");

        var findings = await Tour.LookAsync(host, sights, Environment.GetEnvironmentVariable("GLANCE") is { } g ? [.. g.Split(' ').Select(x => new Glance(int.Parse(x.Split('-')[0], null), x.Contains("dark", StringComparison.Ordinal), false))] : [new(Screen.Phone, Dark: false, Axe: true)], Environment.GetEnvironmentVariable("TIMBANG_PICTURES"));
        output.WriteLine($"LOOK looked {watch.Elapsed}");
        output.WriteLine(string.Join("\n", missed.Concat(findings).Select(x => "LOOK " + x)));

        string[] all = [.. missed.Select(pattern => $"{pattern}: nobody can open it, or Showroom has no case for it"), .. findings];
        Assert.Empty(all);
    }
}
