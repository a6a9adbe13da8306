using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Timbang.Web.Tests.Journeys;

/// <summary>Someone at a browser: reads, types, ticks, presses what she sees, and finds out by words what came of it.</summary>
internal sealed class Person(IPage page, Seat seat, Witness? witness = null)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Hand hand = seat.Hand;

    public IPage Page { get; } = page;

    public Seat Seat { get; } = seat;

    /// <summary>Where she is: "/butir/…".</summary>
    public string Path => new Uri(Page.Url).AbsolutePath;

    /// <summary>Types an address, as one does to come in; once more when a page that draws itself anew was in the way.</summary>
    public async Task GoAsync(string path)
    {
        try
        {
            await Page.GotoAsync(path);
        }
        catch (PlaywrightException overtaken) when (overtaken.Message.Contains("ERR_ABORTED", StringComparison.Ordinal))
        {
            await Page.GotoAsync(path);
        }
    }

    /// <summary>Fills fields by their names, in this order, as far as she can see them.</summary>
    public async Task TypeAsync(IEnumerable<KeyValuePair<string, string>> fields)
    {
        foreach (var (name, value) in fields)
        {
            await hand.FillAsync(Page, name, value);
        }
    }

    public Task TypeAsync(string name, string value) => TypeAsync([KeyValuePair.Create(name, value)]);

    public Task TickAsync(string words) => hand.TickAsync(Page, words);

    public Task UnfoldAsync(string words) => hand.UnfoldAsync(Page, words);

    /// <summary>Presses a button or follows a link, and waits until the next page is there and says so.</summary>
    public async Task PressAsync(string words, string says)
    {
        await LeaveAsync(() => hand.PressAsync(Page, words));
        await ReadsAsync(says);
    }

    /// <summary>Goes by the menu at the top.</summary>
    public async Task MenuAsync(string words, string says)
    {
        await LeaveAsync(() => hand.MenuAsync(Page, words));
        await ReadsAsync(says);
    }

    /// <summary>The page she has open comes to say so by itself; without script she draws it anew.</summary>
    public async Task SeesComeAsync(string says)
    {
        if (!Seat.Script)
        {
            await Page.ReloadAsync();
        }

        await ReadsAsync(says);
    }

    /// <summary>The words stand on the page.</summary>
    public Task ReadsAsync(string words) => Expect(Page.Locator("body")).ToContainTextAsync(words, new() { Timeout = 60_000 });

    public Task ReadsNotAsync(string words) => Expect(Page.Locator("body")).Not.ToContainTextAsync(words);

    /// <summary>A stop of the journey: the page is looked at as it stands.</summary>
    public Task StopAsync(string name) => witness?.LookAsync(this, name) ?? Task.CompletedTask;

    // Its words alone are no sign of the next page: the page one leaves may say the same.
    private async Task LeaveAsync(Func<Task> act)
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
}
