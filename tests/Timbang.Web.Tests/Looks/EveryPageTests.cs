using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Journeys;

namespace Timbang.Web.Tests.Looks;

/// <summary>Every page of the site, whoever made it, in a real browser on a phone; bin/proof looks asks for more.</summary>
public sealed class EveryPageTests(Templates templates)
{
    [Fact]
    public async Task Every_page_can_be_read_and_used_by_anyone_on_a_phone()
    {
        await using var host = await Showroom.OpenAsync(templates);
        var (sights, missed) = await (await Guide.MeetAsync(host)).OneOfEachAsync();

        var findings = await Tour.LookAsync(host, sights, [new(Screen.Phone, Dark: false, Axe: true)]);

        // A new page that nobody can open here needs a case in Showroom, or an address in Addresses.
        Assert.Empty(missed);
        Assert.Empty(findings);
    }
}
