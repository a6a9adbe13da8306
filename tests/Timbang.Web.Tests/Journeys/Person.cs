using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Timbang.Web.Tests.Journeys;

/// <summary>Someone at a browser: reads, types, ticks, presses what she sees, and finds out by words what came of it.</summary>
internal sealed class Person(IPage page)
{
    // Where the focus is, in words, and whether the wanted words are another choice of the same question.
    private const string Focused = """
        wanted => {
          const at = document.activeElement;
          const words = e => (e.labels?.[0]?.textContent ?? e.textContent ?? "").trim();
          const others = at.type === "radio" ? [...document.getElementsByName(at.name)] : [];
          return words(at).startsWith(wanted) ? "here" : others.some(o => words(o).startsWith(wanted)) ? "beside" : "elsewhere";
        }
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public IPage Page { get; } = page;

    /// <summary>Where she is: "/butir/…".</summary>
    public string Path => new Uri(Page.Url).AbsolutePath;

    public Task GoAsync(string path) => Page.GotoAsync(path);

    /// <summary>Fills fields by their names, in this order, as far as she can see them.</summary>
    public async Task TypeAsync(IEnumerable<KeyValuePair<string, string>> fields)
    {
        foreach (var (name, value) in fields)
        {
            await FillAsync(name, value);
        }
    }

    public Task TypeAsync(string name, string value) => TypeAsync([KeyValuePair.Create(name, value)]);

    /// <summary>Presses a button or follows a link, and waits until the next page is there and says so.</summary>
    public async Task PressAsync(string words, string says)
    {
        var target = Page.Locator("main").GetByRole(AriaRole.Button, new() { Name = words })
            .Or(Page.Locator("main").GetByRole(AriaRole.Link, new() { Name = words }));
        await LeaveAsync(() => target.First.ClickAsync());
        await ReadsAsync(says);
    }

    /// <summary>
    /// Does what leads to another page, and comes back when that page has loaded: its words alone are no sign of it, the page
    /// one leaves may say the same.
    /// </summary>
    public async Task LeaveAsync(Func<Task> act)
    {
        var there = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Arrive(object? sender, IPage loaded) => there.TrySetResult();

        Page.Load += Arrive;
        try
        {
            await act();
            await there.Task.WaitAsync(Patience);
        }
        finally
        {
            Page.Load -= Arrive;
        }
    }

    public Task UnfoldAsync(string words) => Page.Locator("main summary", new() { HasText = words }).First.ClickAsync();

    /// <summary>The words stand on the page.</summary>
    public Task ReadsAsync(string words) => Expect(Page.Locator("body")).ToContainTextAsync(words, new() { Timeout = 30_000 });

    public Task ReadsNotAsync(string words) => Expect(Page.Locator("body")).Not.ToContainTextAsync(words);

    /// <summary>By keyboard alone: to the link or button, Enter, and the next page says so.</summary>
    public async Task EnterAsync(string words, string says)
    {
        await LeaveAsync(() => KeyAsync(words, "Enter"));
        await ReadsAsync(says);
    }

    /// <summary>By keyboard alone: Tab to what begins with these words (arrows within one question), then the key.</summary>
    public async Task KeyAsync(string words, string key)
    {
        for (var steps = 0; steps < 80; steps++)
        {
            var focus = await Page.EvaluateAsync<string>(Focused, words);
            if (focus == "here")
            {
                await Page.Keyboard.PressAsync(key);
                return;
            }

            await Page.Keyboard.PressAsync(focus == "beside" ? "ArrowDown" : "Tab");
        }

        Assert.Fail($"\"{words}\" is not to be reached by keyboard on {Path}.");
    }

    private async Task FillAsync(string name, string value)
    {
        var field = Page.Locator($"main [name='{name}']:not([type=hidden])");
        switch (await field.First.EvaluateAsync<string>("field => field.type"))
        {
            case "radio" or "checkbox":
                // As people do: on its words, which are all that can be seen of some choices.
                await Page.Locator($"main label:has([name='{name}'][value='{value}'])").ClickAsync();
                break;
            case "select-one":
                await field.SelectOptionAsync(value);
                break;
            default:
                await field.FillAsync(value);
                break;
        }
    }
}
