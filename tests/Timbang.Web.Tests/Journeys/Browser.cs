using Microsoft.Playwright;

namespace Timbang.Web.Tests.Journeys;

/// <summary>Debian's Chromium; the driver comes with the package, nothing is downloaded.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private readonly IPlaywright playwright;
    private readonly IBrowser chromium;

    private Browser(IPlaywright playwright, IBrowser chromium) => (this.playwright, this.chromium) = (playwright, chromium);

    public static async Task<Browser> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        var chromium = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = "/usr/bin/chromium-headless-shell",
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        });
        return new Browser(playwright, chromium);
    }

    /// <summary>Someone at a desk, or with a phone in the hand; cookies of her own.</summary>
    public async Task<Person> SitDownAsync(Uri site, int width = Screen.Desk)
    {
        var context = await chromium.NewContextAsync(new()
        {
            BaseURL = site.ToString(),
            ViewportSize = new() { Width = width, Height = Screen.HeightOf(width) },
            Locale = "id-ID",
        });
        context.SetDefaultTimeout(30_000);
        return new Person(await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        await chromium.DisposeAsync();
        playwright.Dispose();
    }
}
