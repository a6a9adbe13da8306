using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Timbang.Pelaksana;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Security;

/// <summary>Every door of the site, whoever made the page behind it.</summary>
public sealed class DoorsTests(Hosts hosts) : IClassFixture<Hosts>
{
    private static readonly string[] Verbs = ["GET", "POST", "DELETE"];

    [Fact]
    public async Task Only_the_public_pages_and_signing_in_are_open_to_everyone()
    {
        var host = await hosts.FreshAsync(DatabaseKind.Sqlite);

        var open = Pages(host).Where(p => p.IsOpen && !p.File.StartsWith("/Publik/", StringComparison.Ordinal));

        Assert.Equal(["/Akun/Kode", "/Akun/Masuk"], open.Select(p => p.File).Distinct().Order());
    }

    [Fact]
    public async Task Every_act_named_by_a_page_is_in_a_procedure_table()
    {
        var host = await hosts.FreshAsync(DatabaseKind.Sqlite);
        var policies = host.Services.GetRequiredService<IAuthorizationPolicyProvider>();

        foreach (var name in Pages(host).SelectMany(p => p.Policies).Distinct())
        {
            Assert.NotNull(await policies.GetPolicyAsync(name));
        }
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_stranger_who_reads_is_asked_to_sign_in_and_one_who_sends_is_refused(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        using var stranger = host.CreateClient(new() { AllowAutoRedirect = false });

        foreach (var path in Closed(host))
        {
            using var read = await stranger.GetAsync(path);
            using var sent = await stranger.PostAsync(path, new FormUrlEncodedContent([]));

            Assert.Equal(HttpStatusCode.Redirect, read.StatusCode);
            Assert.Equal("/masuk?kembali=" + Uri.EscapeDataString(path), read.Headers.Location?.ToString());
            Assert.Equal(HttpStatusCode.Unauthorized, sent.StatusCode);
        }
    }

    [Theory, ClassData<BothDatabases>]
    public async Task What_was_typed_after_the_session_ended_is_given_back_and_no_secret_with_it(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        using var stranger = host.CreateClient(new() { AllowAutoRedirect = false });
        const string Written = "Nilai dan <b>catatan</b> penilai tiap pegawai.";
        Dictionary<string, string> form = new() { ["Input.Summary"] = Written, ["Input.Password"] = "kata sandi panjang", ["Input.Kind"] = "Prakarsa" };
        using HttpRequestMessage foreign = new(HttpMethod.Post, "/uji/buka") { Content = new FormUrlEncodedContent(form), Headers = { { "Sec-Fetch-Site", "cross-site" } } };

        using var sent = await stranger.PostAsync("/uji/buka", new FormUrlEncodedContent(form));
        using var forged = await stranger.SendAsync(foreign);

        var (own, other) = (await sent.Content.ReadAsStringAsync(), await forged.Content.ReadAsStringAsync());
        Assert.Contains(System.Text.Encodings.Web.HtmlEncoder.Default.Encode(Written), own);
        Assert.Contains("/masuk?kembali=%2Fuji%2Fbuka", own);
        Assert.DoesNotContain("kata sandi panjang", own);
        Assert.DoesNotContain("catatan", other);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task What_one_may_not_do_does_not_exist(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var badan = await Given.BadanAsync(host);
        var petugas = await host.SignInAsync(await Given.PersonAsync(host, badan, Role.Petugas, await Given.UnitAsync(host, badan)));
        var administrator = await host.SignInAsync(await Given.PersonAsync(host, badan, Role.Administrator));

        await NothingThereAsync(petugas, Pages(host).Where(p => p.File.StartsWith("/Pengelola/", StringComparison.Ordinal)));
        await NothingThereAsync(administrator, Pages(host).Where(p => p.File.StartsWith("/Petugas/", StringComparison.Ordinal)));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task No_page_takes_a_form_without_its_token(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var badan = await Given.BadanAsync(host);
        var unit = await Given.UnitAsync(host, badan);
        var everybody = await Given.PersonAsync(host, badan, "Serba Bisa", [.. Enum.GetValues<Role>().Select(r => (r, Penugasan.NeedsUnit(r) ? unit : null))]);
        var visitor = await host.SignInAsync(everybody);

        foreach (var door in Pages(host).Where(d => d.File != "/Publik/Galat").DistinctBy(d => d.Path))
        {
            var answer = await visitor.PostAsync(door.Path, [new("Input.Key", Guid.CreateVersion7().ToString())]);
            Assert.True(answer.Status is HttpStatusCode.BadRequest, $"{door.File}: {answer.Status}");
        }
    }

    [Theory, ClassData<BothDatabases>]
    public async Task An_address_that_leads_nowhere_is_not_found_for_everyone(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var admin = await host.SignInAsync(await Given.PersonAsync(host, await Given.BadanAsync(host), Role.Administrator));

        foreach (var visitor in new[] { host.Visit(), admin })
        {
            var shown = await visitor.GetAsync("/tidak/ada");
            Assert.Equal(HttpStatusCode.NotFound, shown.Status);
            Assert.Contains("Halaman tidak ditemukan", shown.Text);
        }
    }

    private static async Task NothingThereAsync(Visitor visitor, IEnumerable<Door> doors)
    {
        foreach (var path in doors.Select(d => d.Path).Distinct())
        {
            foreach (var verb in Verbs)
            {
                using var request = new HttpRequestMessage(new HttpMethod(verb), path);
                using var answer = await visitor.Http.SendAsync(request);
                Assert.True(answer.StatusCode == HttpStatusCode.NotFound, $"{verb} {path}: {answer.StatusCode}");
            }
        }
    }

    private static IEnumerable<string> Closed(TimbangHost host) =>
        Pages(host).Where(p => !p.IsOpen).Select(p => p.Path).Distinct();

    private static List<Door> Pages(TimbangHost host) =>
    [
        .. host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(e => (Endpoint: e, Page: e.Metadata.GetMetadata<PageActionDescriptor>()))
            .Where(e => e.Page is not null)
            .Select(e => new Door(
                e.Page!.ViewEnginePath,
                PathOf(e.Endpoint.RoutePattern.RawText!),
                e.Endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null,
                [.. e.Endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(a => a.Policy).OfType<string>()])),
    ];

    // Any value will do where the address asks for an id.
    private static string PathOf(string pattern) => "/" + string.Join('/', pattern.Split('/').Select(part => part switch
    {
        _ when !part.StartsWith('{') => part,
        _ when part.Contains("int", StringComparison.Ordinal) => "1",
        _ => "0197c5a0-0000-7000-8000-000000000001" + part[(part.IndexOf('}', StringComparison.Ordinal) + 1)..],
    }));

    private sealed record Door(string File, string Path, bool IsOpen, IReadOnlyList<string> Policies);
}
