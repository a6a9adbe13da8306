using Microsoft.Playwright;

namespace Timbang.Web.Tests.Journeys;

/// <summary>Ten fingers and no mouse: Tab, arrows, Space and Enter, and what is typed. Where the focus is must be seen.</summary>
internal sealed record KeyboardHand : Hand
{
    private const int Patience = 400;

    // Whether the focus is on something that answers to Enter or Space, in this part of the page, and begins with these words.
    private const string IsAt = """
        ([part, kinds, words]) => {
          const at = document.activeElement;
          const said = (at.labels?.[0]?.textContent ?? at.textContent ?? "").trim();
          return at.matches(kinds) && at.closest(part) !== null && said.startsWith(words);
        }
        """;

    private const string IsOn = "name => document.activeElement.name === name";

    // An outline or a ring, on the control itself or on the words that stand for it.
    private const string IsSeen = """
        () => [document.activeElement, document.activeElement.closest("label")].filter(e => e).some(e => {
          const look = getComputedStyle(e);
          return look.boxShadow !== "none" || look.outlineStyle !== "none";
        })
        """;

    public override async Task PressAsync(IPage page, string words)
    {
        await ReachAsync(page, "main", "a[href], button", words);
        await page.Keyboard.PressAsync("Enter");
    }

    public override async Task MenuAsync(IPage page, string words)
    {
        await ReachAsync(page, "nav[aria-label='Menu utama']", "a[href]", words);
        await page.Keyboard.PressAsync("Enter");
    }

    public override async Task UnfoldAsync(IPage page, string words)
    {
        await ReachAsync(page, "main", "summary", words);
        await page.Keyboard.PressAsync("Enter");
    }

    public override async Task TickAsync(IPage page, string words)
    {
        await ReachAsync(page, "main", "[type=checkbox]", words);
        await page.Keyboard.PressAsync("Space");
    }

    public override async Task FillAsync(IPage page, string name, string value)
    {
        await TabAsync(page, () => page.EvaluateAsync<bool>(IsOn, name), name);
        switch (await page.EvaluateAsync<string>("() => document.activeElement.type"))
        {
            case "radio":
                await ChooseAsync(page, value);
                break;
            case "select-one":
                await MoveToAsync(page, value);
                break;
            default:
                await TypeAsync(page, value);
                break;
        }
    }

    // Tab brings into a question; arrows choose within it. Where nothing is chosen yet, the first is chosen by Space.
    private static async Task ChooseAsync(IPage page, string value)
    {
        await MoveToAsync(page, value);
        if (!await page.EvaluateAsync<bool>("() => document.activeElement.checked"))
        {
            await page.Keyboard.PressAsync("Space");
        }
    }

    private static async Task MoveToAsync(IPage page, string value)
    {
        for (var steps = 0; steps < 60; steps++)
        {
            if (await page.EvaluateAsync<string>("() => document.activeElement.value") == value)
            {
                return;
            }

            await page.Keyboard.PressAsync("ArrowDown");
        }

        Assert.Fail($"\"{value}\" is not to be chosen by arrows on {page.Url}.");
    }

    // Tab selects what stands in a line, but not what stands in a large field.
    private static async Task TypeAsync(IPage page, string value)
    {
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync(value);
    }

    private static Task ReachAsync(IPage page, string part, string kinds, string words) =>
        TabAsync(page, () => page.EvaluateAsync<bool>(IsAt, new[] { part, kinds, words }), words);

    private static async Task TabAsync(IPage page, Func<Task<bool>> isThere, string what)
    {
        List<string> passed = [];
        for (var steps = 0; steps < Patience; steps++)
        {
            if (await isThere())
            {
                Assert.True(await page.EvaluateAsync<bool>(IsSeen), $"The focus on \"{what}\" is not to be seen on {page.Url}.");
                return;
            }

            passed.Add(await page.EvaluateAsync<string>("() => document.activeElement.textContent.trim().slice(0, 20) || document.activeElement.name || document.activeElement.tagName"));
            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"\"{what}\" is not to be reached by keyboard on {page.Url}, only {string.Join(", ", passed.Distinct())}.");
    }
}
