using System.Net;
using System.Text.RegularExpressions;
using Timbang.Pelaksana;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Security;

/// <summary>What every answer tells the browser.</summary>
public sealed partial class HeadersTests(Hosts hosts) : IClassFixture<Hosts>
{
    [Theory]
    [InlineData("/masuk", HttpStatusCode.OK)]
    [InlineData("/tidak/ada", HttpStatusCode.NotFound)]
    [InlineData("/timbang.css", HttpStatusCode.OK)]
    [InlineData("/sehat", HttpStatusCode.OK)]
    [InlineData("/akun", HttpStatusCode.OK)]
    [InlineData("/pengelola", HttpStatusCode.OK)]
    public async Task Every_answer_carries_the_same_guard(string path, HttpStatusCode status)
    {
        var host = await hosts.FreshAsync(DatabaseKind.Sqlite);
        var visitor = path.StartsWith("/masuk", StringComparison.Ordinal) ? host.Visit() : await AdministratorAsync(host);

        using var answer = await visitor.Http.GetAsync(path);

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("same-origin", Header(answer, "Referrer-Policy"));
        Assert.Equal("same-origin", Header(answer, "Cross-Origin-Opener-Policy"));
        Assert.Contains("camera=()", Header(answer, "Permissions-Policy"));
        var policy = Header(answer, "Content-Security-Policy");
        Assert.StartsWith("default-src 'none'; script-src ", policy);
        Assert.EndsWith("form-action 'self'; frame-ancestors 'none'; base-uri 'none'", policy);
        Assert.DoesNotContain("unsafe", policy);
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task A_script_is_named_by_a_nonce_that_is_never_the_same()
    {
        var host = await hosts.FreshAsync(DatabaseKind.Sqlite);
        var visitor = await AdministratorAsync(host);

        var nonces = new List<string>();
        for (var i = 0; i < 3; i++)
        {
            using var answer = await visitor.Http.GetAsync("/akun");
            var nonce = Nonce().Match(Header(answer, "Content-Security-Policy")).Groups[1].Value;
            Assert.Contains($"nonce=\"{nonce}\"", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()));
            nonces.Add(nonce);
        }

        Assert.Equal(3, nonces.Distinct().Count());
        Assert.All(nonces, nonce => Assert.Equal(16, Convert.FromBase64String(nonce).Length));
    }

    [Fact]
    public async Task A_page_without_scripts_forbids_them_all()
    {
        var host = await hosts.FreshAsync(DatabaseKind.Sqlite);

        using var answer = await host.Visit().Http.GetAsync("/masuk");

        Assert.Contains("script-src 'none'", Header(answer, "Content-Security-Policy"));
    }

    [Fact]
    public async Task No_cache_keeps_what_a_signed_in_person_sees()
    {
        var host = await hosts.FreshAsync(DatabaseKind.Sqlite);
        var visitor = await AdministratorAsync(host);

        using var answer = await visitor.Http.GetAsync("/pengelola/akun");

        Assert.True(answer.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task A_form_larger_than_a_megabyte_is_refused()
    {
        var host = await hosts.FreshAsync(DatabaseKind.Sqlite);
        var visitor = host.Visit();
        var page = await visitor.GetAsync("/masuk");

        var refused = await visitor.SubmitAsync(page, new() { ["Input.Login"] = new string('a', 5 * 1024 * 1024), ["Input.Password"] = "x" });

        Assert.Contains(refused.Status, new[] { HttpStatusCode.BadRequest, HttpStatusCode.RequestEntityTooLarge });
    }

    private static async Task<Visitor> AdministratorAsync(TimbangHost host) =>
        await host.SignInAsync(await Given.PersonAsync(host, await Given.BadanAsync(host), Role.Administrator));

    private static string Header(HttpResponseMessage answer, string name) => string.Join(", ", answer.Headers.GetValues(name));

    [GeneratedRegex("'nonce-([^']+)'")]
    private static partial Regex Nonce();
}
