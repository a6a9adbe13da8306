using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Tests.Hosting;
using Law = Timbang.Tests.Given;

namespace Timbang.Web.Tests.Security;

/// <summary>
/// Two agencies in two time zones share one database, and neither sees the other: by every page there is, whatever id is
/// put into its address. Pages are read from the site's own routes, so that a new one cannot be forgotten.
/// </summary>
public sealed partial class TwoAgenciesTests(Hosts hosts) : IClassFixture<Hosts>
{
    private const string Marker = "Penanda Lembah Sari";

    // One of each reach: a unit, the whole agency, the Tim, and who sees no case at all.
    private static readonly string[] People = [nameof(Office.PpidPelaksana), nameof(Office.Ppid), nameof(Office.Ketua), "Administrator"];

    [Theory, ClassData<BothDatabases>]
    public async Task No_page_shows_anything_of_the_other_agency(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var (here, there) = await TwoAsync(host);
        var (withId, withoutId) = await PathsAsync(host);
        Assert.Contains(withId, path => path.Contains("handler=", StringComparison.Ordinal));
        Assert.Contains(withoutId, path => path.Contains("handler=Unduh", StringComparison.Ordinal));

        foreach (var who in People)
        {
            var visitor = await here.SignInAsync(who);
            foreach (var path in withoutId)
            {
                Assert.DoesNotContain(Marker, (await visitor.GetAsync(path)).Html, StringComparison.Ordinal);
            }

            foreach (var path in withId.SelectMany(there.Fill))
            {
                var shown = await visitor.GetAsync(path);
                Assert.True(shown.Status == HttpStatusCode.NotFound, $"{who} asked for {path} of the other agency and got {shown.Status}.");
            }
        }
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Who_is_not_signed_in_sees_no_case_of_any_agency(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var (_, there) = await TwoAsync(host);
        var visitor = host.Visit();

        // What a decree put into the list of exclusions is public: its page there, and nothing else.
        foreach (var path in (await PathsAsync(host)).WithId.Where(p => !p.StartsWith("/daftar-informasi-", StringComparison.Ordinal)).SelectMany(there.Fill))
        {
            var shown = await visitor.GetAsync(path);
            Assert.True(
                shown.Status == HttpStatusCode.NotFound || shown.Path.StartsWith("/masuk", StringComparison.Ordinal),
                $"Nobody asked for {path} and got {shown.Status} at {shown.Path}.");
        }
    }

    // One item in each stage that has pages of its own, the last one determined, received and in both lists.
    private static async Task<(Office Here, Others There)> TwoAsync(TimbangHost host)
    {
        var here = await Office.OpenAsync(host);
        var there = await Office.OpenAsync(host, "Balai Lembah Sari", "Asia/Jakarta");
        var uraian = Law.Uraian() with { Title = Marker + " satu", PublicTitle = Marker + " umum", Summary = Marker + " isi" };
        foreach (var stage in new[] { Stage.Dikaji, Stage.Diuji, Stage.Diagendakan, Stage.Dipertimbangkan, Stage.Disusun, Stage.Diarsipkan })
        {
            await there.ButirAsync(stage, uraian: uraian);
            await here.ButirAsync(stage);
        }

        return (here, await host.WithDbAsync(db => Others.OfAsync(db, there)));
    }

    // Every pattern as the site declares it, and once more for every handler that answers a question.
    private static async Task<(IReadOnlyList<string> WithId, IReadOnlyList<string> WithoutId)> PathsAsync(TimbangHost host)
    {
        var loader = host.Services.GetRequiredService<PageLoader>();
        List<string> paths = [];
        foreach (var route in host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            if (route.Metadata.GetMetadata<PageActionDescriptor>() is { } page)
            {
                var path = "/" + route.RoutePattern.RawText!.TrimStart('/');
                var handlers = (await loader.LoadAsync(page, EndpointMetadataCollection.Empty)).HandlerMethods;
                paths.AddRange(handlers.Select(h => h.Name is { } name ? $"{path}?handler={name}" : path).Prepend(path));
            }
        }

        return (
            [.. paths.Distinct().Where(p => p.Contains('{', StringComparison.Ordinal))],
            [.. paths.Distinct().Where(p => !p.Contains('{', StringComparison.Ordinal))]);
    }

    /// <summary>Ids of the other agency: one of every case and every person-made row that has a page.</summary>
    private sealed partial record Others(IReadOnlyList<Guid> Ids, IReadOnlyList<(Guid First, Guid Second)> Pairs)
    {
        public static async Task<Others> OfAsync(TimbangDb db, Office there)
        {
            var agenda = await db.Agenda.Where(c => c.BadanPublikId == there.Badan.Id).OrderBy(c => c.Id).ToListAsync();
            var receipt = await db.TandaTerima.SingleAsync(c => c.BadanPublikId == there.Badan.Id);
            var (excluded, open) = (await db.Pengecualian.FirstAsync(c => c.BadanPublikId == there.Badan.Id), await db.InformasiPublik.FirstAsync(c => c.BadanPublikId == there.Badan.Id));
            var items = await db.Butir.Where(c => c.BadanPublikId == there.Badan.Id).OrderBy(c => c.Id).ToListAsync();
            var decrees = await db.Keputusan.Where(c => c.BadanPublikId == there.Badan.Id).Select(c => c.Id).ToListAsync();
            Guid[] ids =
            [
                items[0].UjiId, items[0].Id, excluded.ButirId, agenda[0].SidangId, agenda[^1].SidangId, agenda[0].Id, agenda[^1].Id, .. decrees,
                receipt.Id, excluded.Id, open.Id, there.Unit.Id, there.Petugas.PersonId, there.Petugas.Mandates[0].PenugasanId,
            ];
            return new(ids, [.. agenda.Select(a => (a.SidangId, a.Id)), (agenda[0].SidangId, agenda[^1].Id), (agenda[0].Id, agenda[0].SidangId)]);
        }

        /// <summary>A pattern with one id filled with each of them, one with two with each pair.</summary>
        public IEnumerable<string> Fill(string pattern) => Parameter().Count(pattern) > 1
            ? Pairs.Select(pair => Parameter().Replace(Parameter().Replace(pattern, pair.First.ToString(), 1), pair.Second.ToString(), 1))
            : Ids.Select(id => Parameter().Replace(pattern, id.ToString()));

        [GeneratedRegex(@"\{[^}]*\}")]
        private static partial Regex Parameter();
    }
}
