using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Demo;

/// <summary>On the desk of everybody in the demo, what is counted is what is listed, and every row leads somewhere.</summary>
public sealed partial class DeskCountsTests(DemoHosts hosts) : IClassFixture<DemoHosts>
{
    [Theory, ClassData<BothDatabases>]
    public async Task Counts_agree_with_the_lists_and_every_row_opens(DatabaseKind kind)
    {
        var host = await hosts.OfAsync(kind);
        var accounts = await host.WithDbAsync(db => db.Users.OrderBy(a => a.UserName).ToListAsync());
        var (waiting, passed) = (0, 0);

        foreach (var account in accounts.Where(a => !a.UserName!.StartsWith("administrator", StringComparison.Ordinal)))
        {
            var visitor = await host.SignInAsync(account);
            var desk = await visitor.GetAsync("/meja");
            var pages = await PagesAsync(visitor, desk);
            var rows = pages.SelectMany(page => Rows(page, "menunggu")).ToList();

            Assert.Equal((account.UserName, CountOf(desk, "menunggu Anda")), (account.UserName, rows.Count));
            Assert.Equal((account.UserName, CountOf(desk, "terlambat")), (account.UserName, pages.Sum(page => Section(page, "menunggu").Split("<li class=\"late\">").Length - 1)));
            Assert.Equal((account.UserName, CountOf(desk, "sudah diteruskan")), (account.UserName, Rows(desk, "diteruskan").Count));
            Assert.Equal((account.UserName, CountOf(desk, "segera berakhir")), (account.UserName, Rows(desk, "berakhir").Count));
            Assert.Equal(CountOf(desk, "segera berakhir"), await InventoryAsync(visitor));
            await AssertOpenAsync(visitor, [.. rows, .. Rows(desk, "diteruskan"), .. Rows(desk, "berakhir")]);
            (waiting, passed) = (waiting + rows.Count, passed + CountOf(desk, "sudah diteruskan"));
        }

        Assert.True(waiting > 8 && passed > 4, $"{waiting} wait, {passed} were passed on: the demo shows too little.");
    }

    private static async Task<List<Shown>> PagesAsync(Visitor visitor, Shown desk)
    {
        List<Shown> pages = [desk];
        while (pages[^1].Html.Contains("rel=\"next\"", StringComparison.Ordinal))
        {
            pages.Add(await visitor.GetAsync($"/meja?hal={pages.Count + 1}"));
        }

        return pages;
    }

    private static async Task<int> InventoryAsync(Visitor visitor) =>
        EndingRow().Count((await visitor.GetAsync("/inventaris?tab=akan-berakhir")).Html);

    private static async Task AssertOpenAsync(Visitor visitor, IEnumerable<string> paths)
    {
        foreach (var path in paths.Distinct())
        {
            Assert.Equal((path, HttpStatusCode.OK), (path, (await visitor.GetAsync(path)).Status));
        }
    }

    private static int CountOf(Shown desk, string words) =>
        Regex.Match(desk.Html, $"<b>(\\d+)</b> {words}") is { Success: true } match ? int.Parse(match.Groups[1].Value) : 0;

    // Where each row of a section leads.
    private static List<string> Rows(Shown desk, string section) =>
        [.. RowLink().Matches(Section(desk, section)).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value))];

    private static string Section(Shown desk, string section) =>
        Regex.Match(desk.Html, $"<section aria-labelledby=\"{section}\".*?</section>", RegexOptions.Singleline).Value;

    [GeneratedRegex("(?:<h3>|<th role=\"rowheader\" scope=\"row\">)<a href=\"([^\"]+)\"")]
    private static partial Regex RowLink();

    [GeneratedRegex("<li(?: class=\"[^\"]*\")?>\\s*<div class=\"due\">")]
    private static partial Regex EndingRow();
}
