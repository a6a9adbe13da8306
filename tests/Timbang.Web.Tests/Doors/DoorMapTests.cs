using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Doors;

/// <summary>The map of doors is whole: it is held against the site's own routes, so that a new form cannot be forgotten.</summary>
public sealed class DoorMapTests(Hosts hosts) : IClassFixture<Hosts>
{
    private static readonly string[] Writing = ["POST", "PUT", "PATCH", "DELETE"];

    [Fact]
    public async Task Every_form_of_the_staff_pages_is_on_the_map_and_nothing_else()
    {
        var host = await hosts.FreshAsync(DatabaseKind.Sqlite);

        var forms = await FormsAsync(host, page => page.StartsWith("/Petugas/", StringComparison.Ordinal));

        Assert.Equal(DoorMap.Doors.Select(d => d.Route).Distinct().Concat(DoorMap.Drawing).Order(), forms.Order());
    }

    [Fact]
    public void Every_act_of_the_table_has_a_door() =>
        Assert.Empty(Table.All.Where(s => s.By.Count > 0).Select(s => $"{s.Case}.{s.Act}").Except(DoorMap.Doors.SelectMany(d => d.Acts)));

    [Fact]
    public async Task A_public_page_takes_no_form_but_the_one_that_looks_at_a_file_and_keeps_nothing()
    {
        var host = await hosts.FreshAsync(DatabaseKind.Sqlite);

        Assert.Equal(["/Publik/Verifikasi"], await FormsAsync(host, page => page.StartsWith("/Publik/", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Beside_the_pages_only_the_drafts_are_written_to()
    {
        var host = await hosts.FreshAsync(DatabaseKind.Sqlite);

        var written = Endpoints(host)
            .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is null)
            .Where(e => e.Metadata.GetMetadata<HttpMethodMetadata>() is not { } verbs || verbs.HttpMethods.Any(v => !HttpMethods.IsGet(v) && !HttpMethods.IsHead(v)))
            .Select(e => e.RoutePattern.RawText);

        Assert.Equal(["/konsep"], written);
    }

    private static async Task<List<string>> FormsAsync(TimbangHost host, Func<string, bool> isWanted)
    {
        var loader = host.Services.GetRequiredService<PageLoader>();
        List<string> forms = [];
        foreach (var page in Endpoints(host).Select(e => e.Metadata.GetMetadata<PageActionDescriptor>()).OfType<PageActionDescriptor>().Distinct())
        {
            var handlers = (await loader.LoadAsync(page, EndpointMetadataCollection.Empty)).HandlerMethods;
            forms.AddRange(handlers
                .Where(h => Writing.Contains(h.HttpMethod, StringComparer.OrdinalIgnoreCase) && isWanted(page.ViewEnginePath))
                .Select(h => page.ViewEnginePath + (h.Name is null ? "" : $"?handler={h.Name}")));
        }

        return [.. forms.Distinct()];
    }

    private static IEnumerable<RouteEndpoint> Endpoints(TimbangHost host) =>
        host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();
}
