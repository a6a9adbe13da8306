using System.Net;
using System.Text;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Pages.Penetapan;

namespace Timbang.Web.Tests.Pages.Publik;

/// <summary>Text that would be markup, a formula or turn what is read around stays text, on screen, in print and in a file.</summary>
public sealed class HostileTextTests(Hosts hosts) : IClassFixture<Hosts>
{
    private const string Markup = "<script>alert(1)</script><img src=x onerror=alert(2)>";
    private const string Override = "aman \u202Egnades\u202C";

    [Theory, ClassData<BothDatabases>]
    public async Task It_is_shown_as_text_everywhere(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var items = await office.ConsiderAsync(new ItemSpec("=1+1 " + Markup) { Part = Override, IfOpened = "@SUM(A1) " + Markup, Dissent = Markup });
        var decree = await office.DetermineAsync(host, items);
        await (await host.SignInAsync(office.Petugas)).DoAsync(decree, "terima");
        var ppid = await host.SignInAsync(office.Ppid);

        string[] paths =
        [
            "/?q=1%2B1", "/daftar-informasi-dikecualikan", "/daftar-informasi-publik", $"/daftar-informasi-dikecualikan/{items[0]}",
            decree, decree + "/sk", decree + "/tanda-terima", "/keputusan",
        ];
        foreach (var path in paths)
        {
            var page = await ppid.GetAsync(path);

            Assert.DoesNotContain("<script>alert", page.Html);
            Assert.DoesNotContain("<img src=x", page.Html);
            AssertIsolated(page.Html);
        }

        var csv = Encoding.UTF8.GetString(await host.Visit().Http.GetByteArrayAsync(new Uri("/daftar-informasi-dikecualikan.csv", UriKind.Relative)));
        Assert.Contains("'=1+1 <script>", csv);
        Assert.Contains("'@SUM(A1)", csv);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Typed_into_a_draft_it_is_text_or_refused_with_the_limit(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var ppid = await host.SignInAsync(office.Ppid);
        var decree = await ppid.DraftAsync(await office.ConsiderAsync(new ItemSpec()));

        await ppid.CorrectAsync(decree, new() { ["Input.About"] = Markup, ["Input.Dictums"] = $"{Markup}\n{Override}" });
        var letter = await ppid.GetAsync(decree + "/sk");
        var tooLong = await ppid.CorrectAsync(decree, new() { ["Input.Dictums"] = new string('a', 100_000) });
        var nul = await ppid.CorrectAsync(decree, new() { ["Input.About"] = "a\0b" });

        Assert.DoesNotContain("<script>alert", letter.Html);
        Assert.Contains("KESATU : " + Markup, letter.Text);
        Assert.DoesNotContain('\u202E', letter.Html);
        Assert.Contains("paling banyak 40.000 huruf", tooLong.Text);
        Assert.Equal(HttpStatusCode.BadRequest, nul.Status);
    }

    // A mark that turns the reading around ends with its element: it stands inside bdi, or in a cell or field of its own.
    private static void AssertIsolated(string html)
    {
        for (var at = html.IndexOf('\u202E', StringComparison.Ordinal); at >= 0; at = html.IndexOf('\u202E', at + 1))
        {
            var opened = html.LastIndexOf("<bdi>", at, StringComparison.Ordinal);

            Assert.True(opened >= 0 && html.IndexOf("</bdi>", opened, StringComparison.Ordinal) > at, html[Math.Max(0, at - 200)..at]);
        }
    }
}
