using System.Net;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Web.Security;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Looks;

/// <summary>Finds for every page of the site somebody who can open it, by trying the doors as people do.</summary>
internal sealed class Guide
{
    // Only sends on to where one begins.
    private static readonly string[] Faceless = ["/mulai"];

    private readonly TimbangHost host;
    private readonly Addresses addresses;
    private readonly IReadOnlyList<Visitor> visitors;

    private Guide(TimbangHost host, Addresses addresses, IReadOnlyList<Visitor> visitors) =>
        (this.host, this.addresses, this.visitors) = (host, addresses, visitors);

    public static async Task<Guide> MeetAsync(TimbangHost host)
    {
        List<Visitor> visitors = [];
        foreach (var (account, role) in await PeopleAsync(host))
        {
            visitors.Add(await ComeInAsync(host, account, $"{role}", TestDoor.To(account.Id)));
        }

        visitors.Add(await ComeInAsync(host, null, "separuh", TestDoor.HalfwayTo(visitors.First(v => v.Account!.TwoFactorEnabled).Account!.Id)));
        visitors.Add(new(null, "publik", null, host.Visit().Http));
        return new Guide(host, await Addresses.ReadAsync(host), visitors);
    }

    private static async Task<Visitor> ComeInAsync(TimbangHost host, Account? account, string who, string door)
    {
        var http = host.Visit().Http;
        using var answer = await http.GetAsync(door);
        answer.EnsureSuccessStatusCode();
        return new(account, who, door, http);
    }

    /// <summary>Every page once, and the pages that nobody can open.</summary>
    public async Task<(List<Sight> Found, List<string> Missed)> OneOfEachAsync()
    {
        var (found, missed) = (new List<Sight>(), new List<string>());
        foreach (var pattern in Addresses.Patterns(host).Except(Faceless))
        {
            var sight = await Sights(pattern).FirstOrDefaultAsync();
            if (sight is null)
            {
                missed.Add(pattern);
            }
            else
            {
                found.Add(sight);
            }
        }

        return (found, missed);
    }

    /// <summary>Every page, or only these, as every role sees it, at every stage of its case.</summary>
    public async Task<List<Sight>> EveryFaceAsync(params string[] only)
    {
        List<Sight> found = [];
        foreach (var pattern in Addresses.Patterns(host).Where(p => only.Length == 0 || only.Contains(p)))
        {
            found.AddRange(await Sights(pattern).DistinctBy(sight => sight.Name).ToListAsync());
        }

        return found;
    }

    // What looks the same to another is looked at once.
    private async IAsyncEnumerable<Sight> Sights(string pattern)
    {
        HashSet<string> shown = [];
        foreach (var visitor in visitors)
        {
            HashSet<string> seen = [];
            foreach (var (path, face) in addresses.Of(pattern, visitor.Account?.BadanPublikId))
            {
                if (!seen.Contains(face) && await OpenAsync(visitor.Http, path) is { } main)
                {
                    seen.Add(face);
                    if (!shown.Add(main))
                    {
                        continue;
                    }

                    yield return new Sight(pattern, path, face, visitor.Who, visitor.Door);
                }
            }
        }
    }

    // The words of the page itself; null where there is none, or another to which it sends on. The page of an error answers with its code.
    private static async Task<string?> OpenAsync(HttpClient http, string path)
    {
        using var answer = await http.GetAsync(path);
        var opens = (answer.StatusCode == HttpStatusCode.OK || path.StartsWith("/galat/", StringComparison.Ordinal))
            && answer.RequestMessage!.RequestUri!.PathAndQuery == path
            && answer.Content.Headers.ContentType?.MediaType == "text/html";
        var html = opens ? await answer.Content.ReadAsStringAsync() : "";
        return opens ? HtmlText.Of(html[Math.Max(0, html.IndexOf("</header>", StringComparison.Ordinal))..]) : null;
    }

    // One of each role before the next of any, who does most first: so doors are found soon, and pages are looked at full.
    private static async Task<List<(Account Account, Role Role)>> PeopleAsync(TimbangHost host) => await host.WithDbAsync(async db =>
    {
        Role[] order = [Role.Ppid, Role.PpidPelaksana, Role.Petugas, Role.KetuaTim, Role.Administrator, Role.AtasanPpid, Role.AnggotaTim];
        var accounts = await db.Users.OrderBy(account => account.Id).ToListAsync();
        var roles = (await db.Penugasan.Select(p => new { p.PersonId, p.Role }).ToListAsync()).ToLookup(p => p.PersonId, p => Array.IndexOf(order, p.Role));
        return accounts
            .Where(account => roles.Contains(account.Id))
            .GroupBy(account => order[roles[account.Id].Min()])
            .SelectMany(same => same.Select((account, turn) => (account, Role: same.Key, turn)))
            .OrderBy(person => person.turn)
            .ThenBy(person => Array.IndexOf(order, person.Role))
            .Select(person => (person.account, person.Role))
            .ToList();
    });

    private sealed record Visitor(Account? Account, string Who, string? Door, HttpClient Http);
}
