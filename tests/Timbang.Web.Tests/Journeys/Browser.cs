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

    /// <summary>Someone at a screen of this width, with a mouse; cookies of her own.</summary>
    public Task<Person> SitDownAsync(Uri site, int width = Screen.Desk) => SitDownAsync(site, new Seat(width), touch: false);

    /// <summary>Someone at a desk, or with a phone in the hand; what she stops at is looked at by a witness.</summary>
    public Task<Person> SitDownAsync(Uri site, Seat seat, Witness? witness) => SitDownAsync(site, seat, seat.IsPhone, witness);

    private async Task<Person> SitDownAsync(Uri site, Seat seat, bool touch, Witness? witness = null)
    {
        var context = await chromium.NewContextAsync(new()
        {
            BaseURL = site.ToString(),
            ViewportSize = new() { Width = seat.Width, Height = Screen.HeightOf(seat.Width) },
            Locale = "id-ID",
            HasTouch = touch,
            IsMobile = touch,
            JavaScriptEnabled = seat.Script,
            // What still changes its colour is neither the one nor the other.
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(60_000);
        return new Person(await context.NewPageAsync(), seat, witness);
    }

    public async ValueTask DisposeAsync()
    {
        await chromium.DisposeAsync();
        playwright.Dispose();
    }
}
