using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Timbang.Web.Cetak;
using Timbang.Web.Pages.Petugas.Penetapan;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Pages.Penetapan;

namespace Timbang.Web.Tests.Proof;

/// <summary>How long a decree takes to be written, warm: of two pages under 50 ms, with a lampiran of 200 items under 2 s.</summary>
[Trait("proof", "papers")]
public sealed class PaperSpeedProof(Hosts hosts, ITestOutputHelper output) : IClassFixture<Hosts>
{
    [Fact]
    public async Task A_decree_is_written_in_time()
    {
        var host = await hosts.FreshAsync(DatabaseKind.Sqlite);
        var office = await Office.OpenAsync(host);
        await office.DetermineAsync(host, await office.ConsiderAsync(new ItemSpec()));
        var keputusan = await host.WithDbAsync(db => db.Keputusan.AsNoTracking().SingleAsync());
        var letter = new DecreePaper(keputusan, office.Badan.Name).ToLetter();

        var small = Median(letter, times: 200);
        var large = Median(WithItems(letter, 200), times: 10);

        output.WriteLine($"one item: {small:0.0} ms, {1000 / small:0} a second; 200 items: {large:0} ms");
        Assert.InRange(small, 0, 50);
        Assert.InRange(large, 0, 2000);
    }

    private static double Median(Letter letter, int times)
    {
        List<double> taken = [];
        for (var i = 0; i < times; i++)
        {
            var began = Stopwatch.GetTimestamp();
            letter.ToPdf();
            taken.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        return taken.Order().ElementAt(times / 2);
    }

    // The rows of its table again and again: what an item costs is its rows.
    private static Letter WithItems(Letter letter, int count)
    {
        var annex = letter.Sections[1];
        var blocks = annex.Blocks.Select(block => block is Table table ? table with { Body = [.. Enumerable.Repeat(table.Body, count).SelectMany(rows => rows)] } : block);
        return letter with { Sections = [letter.Sections[0], annex with { Blocks = [.. blocks] }] };
    }
}
