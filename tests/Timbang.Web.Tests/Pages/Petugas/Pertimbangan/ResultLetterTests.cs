using System.Net;
using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Pengujian;
using Timbang.Web.Mail;
using Timbang.Web.Tests.Cetak;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Pages.Naskah;

namespace Timbang.Web.Tests.Pages.Petugas.Pertimbangan;

/// <summary>After a sitting of several units: minutes with an annex for each, and a letter to each with its own result.</summary>
public sealed class ResultLetterTests(Hosts hosts) : IClassFixture<Hosts>
{
    [Theory, ClassData<BothDatabases>]
    public async Task Each_unit_is_told_its_own_result_and_no_others(DatabaseKind kind)
    {
        var (host, office, sidang) = await HeldAsync(kind);
        await office.DoAsync(async (work, _) =>
        {
            await work.Letters.NoteEmailAsync(office.Unit.Id);
            return true;
        });
        var ppid = await office.SignInAsync("Ppid");

        var before = await ppid.GetAsync("/meja");
        var page = await ppid.GetAsync($"{sidang}/surat-hasil");
        var done = await ppid.SubmitAsync(page);
        await ppid.SubmitAsync(page);

        Assert.Contains("Hasil belum disampaikan: Sidang", before.Text, StringComparison.Ordinal);
        Assert.Contains("2 surat hasil diterbitkan.", done.Text, StringComparison.Ordinal);
        Assert.Contains("Semua unit yang butirnya dipertimbangkan sudah mempunyai surat hasil.", done.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Hasil belum disampaikan", (await ppid.GetAsync("/meja")).Text, StringComparison.Ordinal);
        var letters = await host.WithDbAsync(db => db.Sidang.AsNoTracking().SingleAsync()) is { Letters: { } all } ? all : [];
        Assert.Equal([LetterKind.Result, LetterKind.Result], letters.Select(l => l.Kind));
        var own = await ReadAsync(await office.SignInAsync("Petugas"), sidang, letters.Single(l => l.Recipient.Id == office.Unit.Id));
        Assert.Contains("Peta talenta", own, StringComparison.Ordinal);
        Assert.Contains("menunggu keputusan", own, StringComparison.Ordinal);
        Assert.DoesNotContain("Hasil audit", own, StringComparison.Ordinal);
        var mail = await host.WithDbAsync(db => db.Set<OutboxMail>().SingleAsync());
        Assert.Equal(("", MailState.Waiting), (mail.Calendar, mail.State));
        Assert.StartsWith("Hasil sidang uji konsekuensi", mail.Subject, StringComparison.Ordinal);
        Assert.Equal(0, (await host.VerifyTrailAsync()).Code);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task The_letter_rests_on_the_minutes_and_is_shown_to_its_unit_only(DatabaseKind kind)
    {
        var (host, office, sidang) = await HeldAsync(kind);
        var ppid = await office.SignInAsync("Ppid");
        await ppid.SubmitAsync(await ppid.GetAsync($"{sidang}/surat-hasil"));
        var papers = await host.PapersAsync();
        var minutes = papers.Single(p => p.Kind == PaperKind.Minutes);
        var letters = (await host.WithDbAsync(db => db.Sidang.AsNoTracking().SingleAsync())).Letters!;
        var others = letters.Single(l => l.Recipient.Id == office.OtherUnit.Id);

        Assert.All(papers.Where(p => p.Kind == PaperKind.Result), p => Assert.Equal([minutes.Digest], p.RestsOn));
        var petugas = await office.SignInAsync("Petugas");
        Assert.Contains("Surat hasil", (await petugas.GetAsync($"{sidang}/hasil")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await petugas.GetAsync($"{sidang}/undangan/{others.Id}.pdf")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await petugas.GetAsync($"{sidang}/surat-hasil")).Status);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task The_desk_tells_of_a_result_that_did_not_arrive_for_a_month_and_of_no_invitation_to_what_is_over(DatabaseKind kind)
    {
        var (host, office, sidang) = await HeldAsync(kind);
        await office.DoAsync(async (work, _) =>
        {
            await work.Letters.NoteEmailAsync(office.Unit.Id);
            return true;
        });
        var ppid = await office.SignInAsync("Ppid");
        await ppid.SubmitAsync(await ppid.GetAsync($"{sidang}/surat-hasil"));
        await host.Database.ExecuteAsync("""UPDATE "OutboxMail" SET "State" = 'Refused'""");

        var refused = await ppid.GetAsync("/meja");
        await host.Database.ExecuteAsync("""UPDATE "OutboxMail" SET "NaskahId" = (SELECT "Id" FROM "Naskah" WHERE "Kind" = 'Minutes')""");
        var invitation = await ppid.GetAsync("/meja");
        await host.Database.ExecuteAsync("""UPDATE "OutboxMail" SET "NaskahId" = (SELECT "Id" FROM "Naskah" WHERE "CaseId" = "OutboxMail"."LetterId")""");
        host.Time.Now = host.Time.Now.AddDays(32);
        var later = await (await office.SignInAsync("Ppid")).GetAsync("/meja");

        Assert.Contains("1 surat belum sampai", refused.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("belum sampai", invitation.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("belum sampai", later.Text, StringComparison.Ordinal);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Minutes_of_several_units_have_an_annex_for_each_and_count_them(DatabaseKind kind)
    {
        var (host, office, sidang) = await HeldAsync(kind);
        var ppid = await office.SignInAsync("Ppid");

        var page = await ppid.GetAsync($"{sidang}/berita-acara");
        using var pdf = new PrintedPdf(await ppid.Http.GetByteArrayAsync($"{sidang}/berita-acara.pdf"));

        var text = pdf.RawText.ReplaceLineEndings(" ");
        foreach (var sentence in new[] { "butir dari 2 (dua) unit kerja", "Lampiran I ", "Lampiran II " })
        {
            Assert.Contains(sentence, text, StringComparison.Ordinal);
            Assert.Contains(sentence.Trim(), page.Text, StringComparison.Ordinal);
        }

        var (first, second) = (text.IndexOf("Lampiran I ", StringComparison.Ordinal), text.IndexOf("Lampiran II ", StringComparison.Ordinal));
        Assert.True(text.IndexOf("TANDA TANGAN", StringComparison.Ordinal) < first && first < second);
        Assert.InRange(text.LastIndexOf("Peta talenta", StringComparison.Ordinal), first, text.Length);
        Assert.Contains("Jumlah 2", text, StringComparison.Ordinal);
        Assert.NotEmpty(await host.PapersAsync());
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Minutes_of_one_unit_need_no_annex(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        await office.ConsiderAsync(new ItemSpec("Peta talenta"));
        var ppid = await office.SignInAsync("Ppid");

        var page = await ppid.GetAsync($"{await SittingAsync(host)}/berita-acara");

        Assert.DoesNotContain("Lampiran I", page.Text, StringComparison.Ordinal);
        Assert.Contains("HASIL PERTIMBANGAN 1. Peta talenta", page.Text, StringComparison.Ordinal);
    }

    private async Task<(TimbangHost Host, Office Office, string Sidang)> HeldAsync(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        await office.ConsiderAsync(new ItemSpec("Peta talenta"), new ItemSpec("Hasil audit") { OtherUnit = true });
        return (host, office, await SittingAsync(host));
    }

    private static async Task<string> SittingAsync(TimbangHost host) => $"/sidang/{await host.WithDbAsync(db => db.Sidang.Select(s => s.Id).SingleAsync())}";

    private static async Task<string> ReadAsync(Visitor visitor, string sidang, Undangan letter)
    {
        using var pdf = new PrintedPdf(await visitor.Http.GetByteArrayAsync($"{sidang}/undangan/{letter.Id}.pdf"));
        return pdf.RawText.ReplaceLineEndings(" ");
    }
}
