using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Pages.Penetapan;

namespace Timbang.Web.Tests.Journeys;

/// <summary>A stranger holds a file against the paper of a code: in the browser, without the network; or, without script, at the site.</summary>
public sealed class VerificationTests(Templates templates)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_is_the_issued_paper_or_is_not(bool script)
    {
        await using var story = await Story.OpenAsync(templates, new Way(DatabaseKind.Sqlite, Seat.Desk with { Script = script }), new Witness(byNight: false));
        await story.Office.DetermineAsync(story.Host, await story.Office.ConsiderAsync(new ItemSpec()));
        var paper = await story.Host.WithDbAsync(db => db.Naskah.AsNoTracking().SingleAsync(n => n.Kind == PaperKind.Decree));
        var stranger = await story.StrangerAsync();
        await stranger.GoAsync($"/verifikasi/{paper.Code}");
        await stranger.ReadsAsync(paper.Number);

        await stranger.Page.Context.SetOfflineAsync(script);
        await CheckAsync(stranger, paper.Content);
        await stranger.ReadsAsync("Cocok. sk.pdf sama persis");
        await CheckAsync(stranger, [.. paper.Content, 0x0a]);
        await stranger.ReadsAsync("Tidak cocok. sk.pdf bukan naskah");
    }

    private static async Task CheckAsync(Person stranger, byte[] content)
    {
        await stranger.Page.Locator("#berkas").SetInputFilesAsync(new Microsoft.Playwright.FilePayload { Name = "sk.pdf", MimeType = "application/pdf", Buffer = content });
        await stranger.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Periksa berkas" }).ClickAsync();
    }
}
