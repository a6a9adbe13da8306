using Timbang.Web.Tests.Doors;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Proof.Kill;
using Timbang.Web.Tests.Running;

namespace Timbang.Web.Tests.Proof.Two;

/// <summary>Two real sites on one PostgreSQL, and a browser at each.</summary>
internal sealed class Nodes(SiteProcess first, HttpClient atFirst, SiteProcess second, HttpClient atSecond) : IAsyncDisposable
{
    public SiteProcess First => first;

    public SiteProcess Second => second;

    public HttpClient AtFirst => atFirst;

    public HttpClient AtSecond => atSecond;

    public static async Task<Nodes> ServeAsync(TestDatabase database)
    {
        var (first, second) = (Sabotage.Serve(database), Sabotage.Serve(database));
        return new(first, await first.BrowseAsync(), second, await second.BrowseAsync());
    }

    /// <summary>Reads the page of a form at both: what a site does for the first time takes longer than others wait for a case.</summary>
    public async Task WarmUpAsync(Errand errand)
    {
        foreach (var site in (HttpClient[])[atFirst, atSecond])
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, errand.Page.Path);
            request.Headers.Add("Cookie", errand.Visitor.Cookies);
            using var answer = await site.SendAsync(request);
            answer.EnsureSuccessStatusCode();
        }
    }

    /// <summary>Sends forms in one moment, every other one to the other site.</summary>
    public Task<Answer?[]> SendAtOnceAsync(IEnumerable<Errand> errands) =>
        Task.WhenAll(errands.Select((errand, index) => Answer.ToAsync(errand, index % 2 == 0 ? atFirst : atSecond)));

    public async ValueTask DisposeAsync()
    {
        atFirst.Dispose();
        atSecond.Dispose();
        await first.DisposeAsync();
        await second.DisposeAsync();
    }
}
