using System.Net;
using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Web.Tests.Cetak;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Pages.Penetapan;
using Paper = Timbang.Dokumentasi.Naskah;

namespace Timbang.Web.Tests.Pages.Naskah;

/// <summary>Anyone sees by the code that a paper is genuine, and nothing else; public papers are linked from the lists.</summary>
public sealed class VerificationTests(Hosts hosts) : IClassFixture<Hosts>
{
    [Theory, ClassData<BothDatabases>]
    public async Task A_code_tells_kind_number_day_and_digest_and_nothing_else(DatabaseKind kind)
    {
        var (host, _) = await DeterminedAsync(kind);

        foreach (var paper in await host.WithDbAsync(db => db.Naskah.AsNoTracking().ToListAsync()))
        {
            var page = await host.Visit().GetAsync($"/verifikasi/{paper.Code}");

            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Contains(paper.Number, page.Text, StringComparison.Ordinal);
            Assert.Contains(paper.Date.Plain(), page.Text, StringComparison.Ordinal);
            Assert.Contains(paper.Digest, page.Text, StringComparison.Ordinal);
            foreach (var inside in new[] { "Hasil penilaian kinerja", "Judul dalam", "Bambang", "Agus Salim", "Klasifikasi Informasi" })
            {
                Assert.DoesNotContain(inside, page.Text, StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_code_is_read_as_people_type_it(DatabaseKind kind)
    {
        var (host, decree) = await DeterminedAsync(kind);
        var typed = Paper.Grouped(decree.Code).ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal);

        Assert.Contains(decree.Number, (await host.Visit().GetAsync($"/verifikasi?kode={Uri.EscapeDataString(typed)}")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ABCDEFGHJKLM")]
    [InlineData("ABC")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task A_code_that_is_none_is_told_in_words_and_kept_in_the_field(string code)
    {
        var host = await hosts.FreshAsync(DatabaseKind.Sqlite);

        var page = await host.Visit().GetAsync($"/verifikasi?kode={Uri.EscapeDataString(code)}");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Contains("tidak tercatat.", page.Text, StringComparison.Ordinal);
        Assert.Contains($"value=\"{WebUtility.HtmlEncode(code[..Math.Min(40, code.Length)])}\"", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", page.Html, StringComparison.Ordinal);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_file_that_is_sent_is_the_paper_or_is_not_and_is_not_kept(DatabaseKind kind)
    {
        var (host, decree) = await DeterminedAsync(kind);
        var visitor = host.Visit();
        var page = await visitor.GetAsync($"/verifikasi/{decree.Code}");

        var same = await SendAsync(visitor, page, decree.Content);
        var other = await SendAsync(visitor, page, [.. decree.Content, 0x0a]);
        var none = await SendAsync(visitor, page, []);
        using var tooLarge = await PostAsync(visitor, page, new byte[4 * 1024 * 1024]);

        Assert.Contains("Cocok. naskah.pdf sama persis", same.Text, StringComparison.Ordinal);
        Assert.Contains("Tidak cocok. naskah.pdf bukan naskah", other.Text, StringComparison.Ordinal);
        Assert.Contains("Pilih berkas PDF yang akan diperiksa.", none.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, tooLarge.StatusCode);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_paper_is_genuine_for_somebody_of_another_agency_as_well(DatabaseKind kind)
    {
        var (host, decree) = await DeterminedAsync(kind);
        var other = await (await Office.OpenAsync(host, "Badan Lain")).SignInAsync(nameof(Office.Ppid));

        Assert.Contains("Tercatat", (await other.GetAsync($"/verifikasi/{decree.Code}")).Text, StringComparison.Ordinal);
        Assert.Equal(decree.Content, await other.Http.GetByteArrayAsync($"/naskah/{decree.Code}.pdf"));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Without_the_token_of_its_form_no_file_is_looked_at(DatabaseKind kind)
    {
        var (host, decree) = await DeterminedAsync(kind);

        Assert.Equal(HttpStatusCode.BadRequest, (await host.Visit().PostAsync($"/verifikasi/{decree.Code}", [])).Status);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task What_was_changed_in_the_store_is_not_called_genuine(DatabaseKind kind)
    {
        var (host, decree) = await DeterminedAsync(kind);
        await host.AttackAsync($"UPDATE \"Naskah\" SET \"Content\" = {(kind is DatabaseKind.Sqlite ? "x'2550'" : "'\\x2550'")}");

        var page = await host.Visit().GetAsync($"/verifikasi/{decree.Code}");

        Assert.Contains("Naskah ini tidak dapat dinyatakan asli.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Tercatat", page.Text, StringComparison.Ordinal);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task The_public_lists_link_the_decree_and_the_sheet_as_they_were_issued(DatabaseKind kind)
    {
        var (host, decree) = await DeterminedAsync(kind);
        var sheet = await host.WithDbAsync(db => db.Naskah.AsNoTracking().SingleAsync(n => n.Kind == PaperKind.Sheet));
        var anyone = host.Visit();

        foreach (var list in new[] { "/daftar-informasi-dikecualikan", "/daftar-informasi-publik", $"/daftar-informasi-dikecualikan/{sheet.ButirId}" })
        {
            var page = await anyone.GetAsync(list);
            Assert.Contains($"/naskah/{decree.Code}.pdf", page.Html, StringComparison.Ordinal);
            Assert.Contains($"/naskah/{sheet.Code}.pdf", page.Html, StringComparison.Ordinal);
        }

        Assert.Equal(decree.Content, await anyone.Http.GetByteArrayAsync($"/naskah/{decree.Code}.pdf"));
        using PrintedPdf printed = new(await anyone.Http.GetByteArrayAsync($"/naskah/{sheet.Code}.pdf"));
        Assert.DoesNotContain("Lampiran rahasia", printed.RawText, StringComparison.Ordinal);
        Assert.DoesNotContain("Judul dalam", printed.RawText, StringComparison.Ordinal);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Minutes_and_receipts_are_not_public_nor_is_a_sheet_before_its_decree(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var items = await office.ConsiderAsync(new ItemSpec());
        var early = await host.WithDbAsync(db => db.Naskah.AsNoTracking().Where(n => n.Kind == PaperKind.Sheet).Select(n => n.Code).SingleAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await host.Visit().GetAsync($"/naskah/{early}.pdf")).Status);

        var decree = await office.DetermineAsync(host, items);
        var petugas = await office.SignInAsync(nameof(Office.Petugas));
        await petugas.SubmitAsync(await petugas.GetAsync($"{decree}/terima"));

        Assert.Equal(HttpStatusCode.OK, (await host.Visit().GetAsync($"/naskah/{early}.pdf")).Status);
        foreach (var code in await host.WithDbAsync(db => db.Naskah.Where(n => n.Kind == PaperKind.Minutes || n.Kind == PaperKind.Receipt).Select(n => n.Code).ToListAsync()))
        {
            Assert.Equal(HttpStatusCode.NotFound, (await host.Visit().GetAsync($"/naskah/{code}.pdf")).Status);
        }
    }

    private async Task<(TimbangHost Host, Paper Decree)> DeterminedAsync(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        await office.DetermineAsync(host, await office.ConsiderAsync(new ItemSpec()));
        return (host, await host.WithDbAsync(db => db.Naskah.AsNoTracking().SingleAsync(n => n.Kind == PaperKind.Decree)));
    }

    private static async Task<Shown> SendAsync(Visitor visitor, Shown page, byte[] content)
    {
        using var answer = await PostAsync(visitor, page, content);
        return await Shown.FromAsync(answer);
    }

    private static async Task<HttpResponseMessage> PostAsync(Visitor visitor, Shown page, byte[] content)
    {
        var form = page.Form("/verifikasi");
        using var body = new MultipartFormDataContent();
        foreach (var (name, value) in form.Fields)
        {
            body.Add(new StringContent(value), name);
        }

        body.Add(new ByteArrayContent(content), "berkas", "naskah.pdf");
        return await visitor.Http.PostAsync(form.Action, body);
    }
}
