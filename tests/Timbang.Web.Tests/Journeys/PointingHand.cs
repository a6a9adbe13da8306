using Microsoft.Playwright;

namespace Timbang.Web.Tests.Journeys;

/// <summary>A mouse on the desk, or a thumb on a phone.</summary>
internal sealed record PointingHand(bool Touch) : Hand
{
    public override Task PressAsync(IPage page, string words) => PointAsync(
        page.Locator("main").GetByRole(AriaRole.Button, new() { Name = words }).Or(page.Locator("main").GetByRole(AriaRole.Link, new() { Name = words })).First);

    public override async Task MenuAsync(IPage page, string words)
    {
        var menu = page.Locator("nav[aria-label='Menu utama']");
        if (await menu.Locator("summary").IsVisibleAsync())
        {
            await PointAsync(menu.Locator("summary"));
        }

        await PointAsync(menu.GetByRole(AriaRole.Link, new() { Name = words }));
    }

    public override Task UnfoldAsync(IPage page, string words) => PointAsync(page.Locator("main summary", new() { HasText = words }).First);

    public override Task TickAsync(IPage page, string words) => PointAsync(page.Locator("main label:has([type=checkbox])", new() { HasText = words }).First);

    public override async Task FillAsync(IPage page, string name, string value)
    {
        var field = page.Locator($"main [name='{name}']:not([type=hidden])");
        switch (await field.First.EvaluateAsync<string>("field => field.type"))
        {
            case "radio" or "checkbox":
                // As people do: on its words, which are all that can be seen of some choices.
                await PointAsync(page.Locator($"main label:has([name='{name}'][value='{value}'])"));
                break;
            case "select-one":
                await field.SelectOptionAsync(value);
                break;
            default:
                await field.FillAsync(value);
                break;
        }
    }

    private Task PointAsync(ILocator target) => Touch ? target.TapAsync() : target.ClickAsync();
}
