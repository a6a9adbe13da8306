using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Timbang.Pengujian;
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
        var (here, ids) = await TwoAsync(host);
        var paths = Paths(host);
        Assert.NotEmpty(paths.WithId);

        foreach (var who in People)
        {
            var visitor = await here.SignInAsync(who);
            foreach (var path in paths.WithoutId)
            {
                Assert.DoesNotContain(Marker, (await visitor.GetAsync(path)).Html, StringComparison.Ordinal);
            }

            foreach (var path in paths.WithId.SelectMany(p => ids.Select(id => Parameter().Replace(p, id.ToString()))))
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
        var (_, ids) = await TwoAsync(host);
        var visitor = host.Visit();

        foreach (var path in Paths(host).WithId.SelectMany(p => ids.Select(id => Parameter().Replace(p, id.ToString()))))
        {
            var shown = await visitor.GetAsync(path);
            Assert.True(
                shown.Status == HttpStatusCode.NotFound || shown.Path.StartsWith("/masuk", StringComparison.Ordinal),
                $"Nobody asked for {path} and got {shown.Status} at {shown.Path}.");
        }
    }

    // One item in each stage that has pages of its own; nothing of the other agency has taken effect, so nothing is public.
    private static async Task<(Office Here, IReadOnlyList<Guid> IdsThere)> TwoAsync(TimbangHost host)
    {
        var here = await Office.OpenAsync(host);
        var there = await Office.OpenAsync(host, "Balai Lembah Sari", "Asia/Jakarta");
        var uraian = Law.Uraian() with { Title = Marker + " satu", PublicTitle = Marker + " umum", Summary = Marker + " isi" };
        foreach (var stage in new[] { Stage.Dikaji, Stage.Diuji, Stage.Diagendakan, Stage.Dipertimbangkan, Stage.Disusun })
        {
            await there.ButirAsync(stage, uraian: uraian);
            await here.ButirAsync(stage);
        }

        var ids = await host.WithDbAsync(db => Task.FromResult<IReadOnlyList<Guid>>(
        [
            .. db.UjiKonsekuensi.Where(c => c.BadanPublikId == there.Badan.Id).OrderBy(c => c.Id).Select(c => c.Id).Take(1),
            .. db.Butir.Where(c => c.BadanPublikId == there.Badan.Id).OrderBy(c => c.Id).Select(c => c.Id).Take(1),
            .. db.Sidang.Where(c => c.BadanPublikId == there.Badan.Id).OrderBy(c => c.Id).Select(c => c.Id).Take(1),
            .. db.Agenda.Where(c => c.BadanPublikId == there.Badan.Id).OrderBy(c => c.Id).Select(c => c.Id).Take(1),
            .. db.Keputusan.Where(c => c.BadanPublikId == there.Badan.Id).OrderBy(c => c.Id).Select(c => c.Id).Take(1),
            there.Unit.Id,
            there.Petugas.PersonId,
            there.Petugas.Mandates[0].PenugasanId,
        ]));
        return (here, ids);
    }

    private static (IReadOnlyList<string> WithId, IReadOnlyList<string> WithoutId) Paths(TimbangHost host)
    {
        var patterns = host.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/'))
            .Distinct()
            .ToList();
        return ([.. patterns.Where(p => p.Contains('{', StringComparison.Ordinal))], [.. patterns.Where(p => !p.Contains('{', StringComparison.Ordinal))]);
    }

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Parameter();
}
