using System.IO.Compression;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Pages.Penetapan;

namespace Timbang.Web.Tests.Pages.Publik;

/// <summary>The first view of a public page, with its sheet, is at most 60 KB on the wire; and a stranger is answered from memory.</summary>
public sealed class WeightTests(Hosts hosts) : IClassFixture<Hosts>
{
    private const int Most = 60 * 1024;

    [Theory, ClassData<BothDatabases>]
    public async Task A_full_page_of_a_list_is_light_and_comes_from_memory(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        await office.DetermineAsync(host, await office.ConsiderAsync([.. Enumerable.Range(0, 25).Select(n => new ItemSpec($"Hasil penilaian kinerja pegawai {n}"))]));
        var anyone = host.Visit();

        var page = await PackedAsync(anyone, "/daftar-informasi-dikecualikan");
        var again = await host.Sql.DuringAsync(() => PackedAsync(anyone, "/daftar-informasi-dikecualikan"));
        var sheet = await anyone.Http.GetByteArrayAsync(new Uri("/timbang.css", UriKind.Relative));

        Assert.InRange(page + Packed(sheet), 1_000, Most);
        Assert.Empty(again);
    }

    private static async Task<int> PackedAsync(Visitor anyone, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.AcceptEncoding.ParseAdd("gzip, br");
        using var answer = await anyone.Http.SendAsync(request);
        Assert.Equal("br", Assert.Single(answer.Content.Headers.ContentEncoding));
        return (await answer.Content.ReadAsByteArrayAsync()).Length;
    }

    private static int Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return (int)packed.Length;
    }
}
