using System.Net;
using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Penetapan;
using Timbang.Pengujian;
using Timbang.Web.Tests.Cetak;
using Timbang.Web.Tests.Files.Content;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Pages.Penetapan;

namespace Timbang.Web.Tests.Pages.Naskah;

/// <summary>An office that signs with ink: minutes and decree are printed, and take effect by the scan of what was signed.</summary>
public sealed class WetSignatureTests(Hosts hosts) : IClassFixture<Hosts>
{
    private static readonly Dictionary<string, string> Signed = new() { [Visitor.FileField] = TestStore.ScanName };

    [Theory, ClassData<BothDatabases>]
    public async Task Minutes_are_printed_signed_on_paper_and_complete_by_their_scan(DatabaseKind kind)
    {
        var (host, office) = await OfficeAsync(kind);
        await office.ConsiderAsync([new ItemSpec()], signed: false);
        var sidang = await host.WithDbAsync(db => db.Sidang.AsNoTracking().SingleAsync());
        var (ppid, member) = (await office.SignInAsync(nameof(Office.Ppid)), await office.SignInAsync(nameof(Office.Anggota1)));

        var seen = await member.GetAsync($"/sidang/{sidang.Id}/tanda-tangan");
        Assert.Contains("ditandatangani dengan tinta", seen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Tanda tangani berita acara</button>", seen.Html, StringComparison.Ordinal);
        Assert.Contains("Terbitkan berita acara", (await ppid.GetAsync("/meja")).Text, StringComparison.Ordinal);
        await ppid.SubmitAsync(await ppid.GetAsync($"/sidang/{sidang.Id}/tanda-tangan"), action: "Cetak");
        using PrintedPdf printed = new(await ppid.Http.GetByteArrayAsync($"/sidang/{sidang.Id}/berita-acara.pdf"));
        Assert.DoesNotContain("secara elektronik", printed.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("belum menandatangani", printed.Text, StringComparison.Ordinal);
        Assert.Contains("Simpan naskah bertanda tangan", (await ppid.GetAsync("/meja")).Text, StringComparison.Ordinal);
        Assert.Equal(0, await host.WithDbAsync(db => db.Sidang.CountAsync(s => s.Stage == SittingStage.Lengkap)));

        var absent = new Dictionary<string, string>(Signed) { [$"Input.Reasons[{office.Anggota2.PersonId}]"] = "Dinas luar daerah." };
        var done = await ppid.SubmitAsync(await ppid.GetAsync($"/sidang/{sidang.Id}/naskah"), absent);

        Assert.Contains("Berita acara lengkap, dan keputusannya dapat disusun.", done.Text, StringComparison.Ordinal);
        Assert.Contains("Dinas luar daerah.", done.Text, StringComparison.Ordinal);
        Assert.Equal(TestStore.SignedScan, await member.Http.GetByteArrayAsync($"/sidang/{sidang.Id}/berita-acara-bertanda-tangan.pdf"));
        var papers = (await host.PapersAsync()).ToLookup(p => p.Kind);
        Assert.Equal([papers[PaperKind.Minutes].Single().Digest], papers[PaperKind.SignedMinutes].Single().RestsOn);
        Assert.Equal(0, (await host.VerifyTrailAsync()).Code);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_decree_is_numbered_and_printed_and_holds_from_the_day_its_scan_is_filed(DatabaseKind kind)
    {
        var (host, office, ppid, decree) = await PrintedAsync(kind);
        var paper = (await host.PapersAsync()).Single(p => p.Kind == PaperKind.Decree);
        var unit = await office.SignInAsync(nameof(Office.Petugas));

        Assert.Contains("belum berlaku", (await ppid.GetAsync($"{decree}/sk")).Text, StringComparison.Ordinal);
        Assert.Equal((0, 0), await host.WithDbAsync(async db => (await db.Pengecualian.CountAsync(), await db.InformasiPublik.CountAsync())));
        Assert.Equal(HttpStatusCode.NotFound, (await unit.GetAsync(decree)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await host.Visit().GetAsync($"/naskah/{paper.Code}.pdf")).Status);
        Assert.Contains("Belum berlaku.", (await host.Visit().GetAsync($"/verifikasi/{paper.Code}")).Text, StringComparison.Ordinal);
        host.Time.Now += TimeSpan.FromDays(2);

        var done = await (await office.SignInAsync(nameof(Office.Ppid))).DoAsync(decree, "naskah", Signed);

        Assert.Contains("berlaku mulai hari ini", done.Text, StringComparison.Ordinal);
        var entry = await host.WithDbAsync(db => db.Pengecualian.AsNoTracking().SingleAsync());
        Assert.Equal(Office.Today.AddDays(2), entry.From);
        Assert.Equal(Office.Today, await host.WithDbAsync(db => db.Keputusan.Select(k => k.Date!.Value).SingleAsync()));
        Assert.Contains(entry.PublicTitle, (await host.Visit().GetAsync("/daftar-informasi-dikecualikan")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await host.Visit().GetAsync($"/naskah/{paper.Code}.pdf")).Status);
        Assert.Equal(TestStore.SignedScan, await (await office.SignInAsync(nameof(Office.Petugas))).Http.GetByteArrayAsync($"{decree}/sk-bertanda-tangan.pdf"));
        var reader = host.Visit();
        var asked = await reader.SendFileAsync(await reader.GetAsync($"/verifikasi/{paper.Code}"), TestStore.SignedScan, "berkas", $"/verifikasi/{paper.Code}");
        Assert.DoesNotContain("Belum berlaku.", asked.Text, StringComparison.Ordinal);
        Assert.Contains("sama persis dengan pindaian naskah ini yang bertanda tangan", asked.Text, StringComparison.Ordinal);
        Assert.Equal(0, (await host.VerifyTrailAsync()).Code);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task What_is_no_scan_of_the_signed_decree_is_refused_in_a_sentence_and_changes_nothing(DatabaseKind kind)
    {
        var (host, _, ppid, decree) = await PrintedAsync(kind);
        var issued = (await host.PapersAsync()).Single(p => p.Kind == PaperKind.Decree).Content;

        foreach (var (content, sentence) in new (byte[] Content, string Sentence)[]
        {
            (issued, "naskah yang belum ditandatangani: sama persis"),
            (TestStore.Pdf, "Pindaian ini 1 halaman, sedangkan naskahnya"),
            (PictureSample.Jpeg(), "sebagai PDF tanpa sandi"),
            ([.. TestStore.SignedScan[..^200]], "rusak"),
            (PdfSample.With("3 0 obj\n<< /Encrypt 4 0 R >>\nendobj"), "tanpa sandi"),
            ([], "Pilih pindaian naskah yang sudah ditandatangani."),
        })
        {
            var refused = await ppid.SendFileAsync(await ppid.GetAsync($"{decree}/naskah"), content);
            Assert.Contains(sentence, refused.Text, StringComparison.Ordinal);
        }

        Assert.Equal(0, await host.WithDbAsync(db => db.Naskah.CountAsync(n => n.Kind == PaperKind.SignedDecree)));
        Assert.Equal(DecreeStage.Dicetak, await host.WithDbAsync(db => db.Keputusan.Select(k => k.Stage).SingleAsync()));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_decree_that_nobody_signed_is_given_up_and_its_paper_says_so(DatabaseKind kind)
    {
        var (host, _, ppid, decree) = await PrintedAsync(kind);
        var paper = (await host.PapersAsync()).Single(p => p.Kind == PaperKind.Decree);

        var done = await ppid.DoAsync(decree, "batalkan", new() { ["Input.Reason"] = "Pimpinan tidak bersedia menandatangani." });

        Assert.Contains($"Keputusan {paper.Number} dibatalkan.", done.Text, StringComparison.Ordinal);
        Assert.Contains("tidak pernah berlaku", (await host.Visit().GetAsync($"/verifikasi/{paper.Code}")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await host.Visit().GetAsync($"/naskah/{paper.Code}.pdf")).Status);
        Assert.Equal(Stage.Dipertimbangkan, await host.WithDbAsync(db => db.Butir.Select(b => b.Stage).SingleAsync()));
        Assert.Contains("Dibatalkan", (await ppid.GetAsync(decree)).Text, StringComparison.Ordinal);
        var next = await ppid.SendInAsync(await host.WithDbAsync(db => db.Butir.Select(b => b.Id).ToListAsync()));
        Assert.NotEqual(decree, next);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_later_scan_stands_beside_the_first_and_the_newest_is_given(DatabaseKind kind)
    {
        var (host, _, ppid, decree) = await PrintedAsync(kind);
        await ppid.DoAsync(decree, "naskah", Signed);
        byte[] better = [.. TestStore.SignedScan, .. "\n% dipindai lagi\n"u8];
        host.Time.Now += TimeSpan.FromMinutes(1);

        var done = await ppid.SendFileAsync(await ppid.GetAsync($"{decree}/naskah"), better);

        Assert.Contains("Naskah bertanda tangan disimpan.", done.Text, StringComparison.Ordinal);
        Assert.Equal(better, await ppid.Http.GetByteArrayAsync($"{decree}/sk-bertanda-tangan.pdf"));
        Assert.Equal(2, (await host.PapersAsync()).Count(p => p.Kind == PaperKind.SignedDecree));
        Assert.Equal(0, (await host.VerifyTrailAsync()).Code);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task What_was_printed_is_not_changed_past_Timbang(DatabaseKind kind)
    {
        var (host, _, _, _) = await PrintedAsync(kind);

        foreach (var attack in new[]
        {
            """UPDATE "Keputusan" SET "About" = 'Lain' """,
            """UPDATE "Keputusan" SET "Number" = '999/LAIN' """,
            """UPDATE "Keputusan" SET "Stage" = 'Disusun' """,
            """DELETE FROM "Keputusan" """,
        })
        {
            var refusal = await Record.ExceptionAsync(() => host.Database.ExecuteAsync(attack));
            Assert.True(refusal?.Message.Contains("tidak dapat diubah atau dihapus", StringComparison.Ordinal) is true, $"{attack}: {refusal?.Message ?? "was done"}");
        }
    }

    private async Task<(TimbangHost Host, Office Office)> OfficeAsync(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        return (host, await Office.OpenAsync(host, pengaturan: Office.Settings with { WetSignature = true }));
    }

    private async Task<(TimbangHost Host, Office Office, Visitor Ppid, string Decree)> PrintedAsync(DatabaseKind kind)
    {
        var (host, office) = await OfficeAsync(kind);
        var items = await office.ConsiderAsync([new ItemSpec()], signed: false);
        await office.DoAsync(async (work, db) =>
        {
            var sidang = await db.Sidang.SingleAsync();
            await work.Ink.CetakAsync(sidang);
            await work.Ink.SimpanNaskahAsync(sidang);
            return true;
        });
        var ppid = await host.SignInAsync(office.Ppid);
        var decree = await ppid.SendInAsync(items);
        await (await host.SignInAsync(office.Atasan)).DoAsync(decree, "setujui");
        var printed = await ppid.DoAsync(decree, "tetapkan");
        Assert.Contains("terbit untuk ditandatangani, dan belum berlaku", printed.Text, StringComparison.Ordinal);
        return (host, office, ppid, decree);
    }
}
