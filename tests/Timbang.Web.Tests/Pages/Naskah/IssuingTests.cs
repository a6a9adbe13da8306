using System.Net;
using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Pengujian;
using Timbang.Web.Tests.Cetak;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Pages.Penetapan;
using Paper = Timbang.Dokumentasi.Naskah;

namespace Timbang.Web.Tests.Pages.Naskah;

/// <summary>Papers are issued once, by the act that they prove, and are the same bytes ever after.</summary>
public sealed class IssuingTests(Hosts hosts) : IClassFixture<Hosts>
{
    [Theory, ClassData<BothDatabases>]
    public async Task Each_paper_names_the_digest_of_what_it_rests_on(DatabaseKind kind)
    {
        var (host, _, _) = await hosts.ReceivedAsync(kind);

        var papers = (await host.PapersAsync()).ToLookup(p => p.Kind);

        var (sheets, minutes, decree, receipt) = (papers[PaperKind.Sheet].ToList(), papers[PaperKind.Minutes].Single(), papers[PaperKind.Decree].Single(), papers[PaperKind.Receipt].Single());
        Assert.Equal(2, sheets.Count);
        Assert.All(sheets, sheet => Assert.Empty(sheet.RestsOn));
        Assert.Equal(sheets.OrderBy(s => s.Number).Select(s => s.Digest), minutes.RestsOn);
        Assert.Equal([minutes.Digest], decree.RestsOn);
        Assert.Equal([decree.Digest], receipt.RestsOn);
        foreach (var (paper, foundation) in new[] { (minutes, sheets[0]), (decree, minutes), (receipt, decree) })
        {
            using PrintedPdf printed = new(paper.Content);
            Assert.Contains(foundation.Digest, printed.RawText.Replace("\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }

    [Theory, ClassData<BothDatabases>]
    public async Task The_trail_of_the_issuing_act_keeps_the_digest_and_what_the_paper_is(DatabaseKind kind)
    {
        var (host, _, _) = await hosts.ReceivedAsync(kind);

        foreach (var paper in await host.PapersAsync())
        {
            var recorded = await host.WithDbAsync(db => (
                from entry in db.Riwayat
                from value in entry.Isi
                where value.Field == paper.Field
                select new { entry.Act, value.Value }).SingleAsync());
            Assert.Equal(paper.Recorded, recorded.Value);
            Assert.StartsWith($"{paper.Digest} {paper.Kind} ", recorded.Value, StringComparison.Ordinal);
            Assert.Equal(paper.Kind switch { PaperKind.Decree => "Tetapkan", PaperKind.Receipt => "Terima", _ => "TandaTangani" }, recorded.Act);
        }
    }

    [Theory, ClassData<BothDatabases>]
    public async Task The_very_bytes_that_were_issued_are_what_is_downloaded(DatabaseKind kind)
    {
        var (host, office, decree) = await hosts.ReceivedAsync(kind);
        var papers = await host.PapersAsync();
        var ppid = await office.SignInAsync(nameof(Office.Ppid));
        var sidang = await host.WithDbAsync(db => db.Sidang.Select(s => s.Id).SingleAsync());
        var uji = await host.WithDbAsync(db => db.UjiKonsekuensi.OrderBy(u => u.Number).Select(u => u.Id).FirstAsync());

        foreach (var (path, paper) in new[]
        {
            ($"{decree}/sk.pdf", papers.Single(p => p.Kind == PaperKind.Decree)),
            ($"{decree}/tanda-terima.pdf", papers.Single(p => p.Kind == PaperKind.Receipt)),
            ($"/sidang/{sidang}/berita-acara.pdf", papers.Single(p => p.Kind == PaperKind.Minutes)),
            ($"/uji/{uji}/lembar-uji.pdf", papers.Where(p => p.Kind == PaperKind.Sheet).MinBy(p => p.Number)!),
        })
        {
            using var answer = await ppid.Http.GetAsync(path);
            Assert.Equal(paper.Content, await answer.Content.ReadAsByteArrayAsync());
            Assert.Equal(("application/pdf", "attachment"), (answer.Content.Headers.ContentType?.MediaType, answer.Content.Headers.ContentDisposition?.DispositionType));
            Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        }
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Outside_programs_read_every_field_of_the_decree_in_its_order(DatabaseKind kind)
    {
        var (host, _, _) = await hosts.ReceivedAsync(kind);
        var paper = (await host.PapersAsync()).Single(p => p.Kind == PaperKind.Decree);
        var keputusan = await host.WithDbAsync(db => db.Keputusan.AsNoTracking().SingleAsync());

        using PrintedPdf printed = new(paper.Content);

        var read = Words(printed.RawText);
        string[] inOrder =
        [
            "KEPUTUSAN PEJABAT PENGELOLA", keputusan.Number!, "TENTANG", "Menimbang", keputusan.Considerations[0], "Mengingat", keputusan.LegalBases[0], "Memperhatikan",
            "MEMUTUSKAN:", "Menetapkan", "KESATU", keputusan.Dictums[0], "Ditetapkan di", "Keaslian naskah ini", Paper.Grouped(paper.Code), "LAMPIRAN", "Konsekuensi", keputusan.Items[0].PublicTitle,
        ];
        var at = 0;
        foreach (var words in inOrder.Select(Words))
        {
            var found = read.IndexOf(words, at, StringComparison.Ordinal);
            Assert.True(found >= at, $"\"{words}\" does not come after what was before it:\n{read[at..]}");
            at = found + words.Length;
        }

        Assert.Contains("No syntax or stream encoding errors found", printed.Check(), StringComparison.Ordinal);
        Assert.Contains("halaman 1 dari", read, StringComparison.Ordinal);
        Assert.DoesNotContain("no ", string.Join(' ', printed.Fonts.Split('\n').Skip(2).Where(l => l.Length > 0).Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^5])), StringComparison.Ordinal);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Nothing_is_issued_before_its_act_and_nothing_is_given_to_who_may_not(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var decree = await office.ApprovedAsync(host);
        var sidang = await host.WithDbAsync(db => db.Sidang.Select(s => s.Id).SingleAsync());
        var uji = await host.WithDbAsync(db => db.UjiKonsekuensi.Select(u => u.Id).SingleAsync());
        string[] paths = [$"{decree}/sk.pdf", $"{decree}/tanda-terima.pdf", $"/sidang/{sidang}/berita-acara.pdf", $"/uji/{uji}/lembar-uji.pdf"];

        Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.OK, HttpStatusCode.OK], await AnswersAsync(await office.SignInAsync(nameof(Office.Ppid)), paths));
        Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.OK], await AnswersAsync(await office.SignInAsync(nameof(Office.Petugas)), paths));
        Assert.All(await AnswersAsync(await office.SignInAsync(nameof(Office.PetugasLain)), paths), answer => Assert.Equal(HttpStatusCode.NotFound, answer));
        var elsewhere = await Office.OpenAsync(host, "Badan Lain");
        Assert.All(await AnswersAsync(await elsewhere.SignInAsync(nameof(Office.Ppid)), paths), answer => Assert.Equal(HttpStatusCode.NotFound, answer));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_returned_item_has_a_sheet_that_is_never_public(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var butir = await office.ButirAsync(Stage.Diuji);
        await office.DoAsync(async (work, db) =>
        {
            var sidang = await work.JadwalkanAsync();
            var item = (await work.AgendakanAsync(sidang, await db.Butir.SingleAsync(b => b.Id == butir.Id)))[0];
            await work.MulaiAsync(sidang);
            await work.BukaNilaiAsync(sidang, item);
            await work.SuarakanAsync(sidang, item, _ => (Choice.Dikembalikan, null));
            await work.PutuskanAsync(sidang, item);
            await work.TutupAsync(sidang);
            await work.TandaTanganiAsync(sidang);
            return true;
        });

        var sheet = (await host.PapersAsync()).Single(p => p.Kind == PaperKind.Sheet);

        Assert.Null(sheet.ButirId);
        Assert.Equal(HttpStatusCode.NotFound, (await host.Visit().GetAsync($"/naskah/{sheet.Code}.pdf")).Status);
    }

    private static async Task<List<HttpStatusCode>> AnswersAsync(Visitor visitor, IEnumerable<string> paths)
    {
        List<HttpStatusCode> answers = [];
        foreach (var path in paths)
        {
            answers.Add((await visitor.GetAsync(path)).Status);
        }

        return answers;
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[])['\n', '\f', ' '], StringSplitOptions.RemoveEmptyEntries));
}
