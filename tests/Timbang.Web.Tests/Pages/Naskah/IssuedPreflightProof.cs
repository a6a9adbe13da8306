using Timbang.Web.Tests.Cetak;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Pages.Naskah;

/// <summary>The papers that an office has issued, in the eyes of Apache PDFBox's preflight.</summary>
[Trait("proof", "preflight")]
public sealed class IssuedPreflightProof(Hosts hosts, ITestOutputHelper output) : IClassFixture<Hosts>
{
    [Fact]
    public async Task Every_issued_paper_is_a_valid_archive_file()
    {
        var (host, _, _) = await hosts.ReceivedAsync(DatabaseKind.Sqlite);
        var papers = await host.PapersAsync();

        foreach (var paper in papers)
        {
            using PrintedPdf printed = new(paper.Content);
            Assert.Contains("is a valid PDF/A-1b file", printed.Preflight(), StringComparison.Ordinal);
        }

        output.WriteLine($"{papers.Count} issued papers of {papers.Select(p => p.Kind).Distinct().Count()} kinds, each a valid PDF/A-1b file");
    }
}
