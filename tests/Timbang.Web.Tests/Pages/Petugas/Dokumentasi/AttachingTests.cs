using System.Net;
using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Pengujian;
using Timbang.Web.Files;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Pages.Petugas.Dokumentasi;

/// <summary>A file is attached: taken for what it is, kept when its form is refused, sealed, and listed with its item.</summary>
public sealed class AttachingTests(Hosts hosts) : IClassFixture<Hosts>
{
    private const string Note = "Surat keterangan dokter.";

    private static readonly Dictionary<string, string> Said = new() { ["Input.Use"] = "Evidence", ["Input.Note"] = Note };

    [Theory, ClassData<BothDatabases>]
    public async Task A_file_is_attached_listed_with_its_item_and_recorded(DatabaseKind kind)
    {
        var (host, office, butir) = await ItemAsync(kind);
        var clerk = await office.SignInAsync(nameof(Office.Petugas));

        var page = await clerk.SubmitAsync(await clerk.GetAsync($"/butir/{butir.Id}/lampirkan"), new(Said) { ["File"] = "Surat Dokter.PDF" });

        Assert.StartsWith("/berkas/", page.Path);
        var item = await clerk.GetAsync($"/butir/{butir.Id}");
        Assert.Contains("Surat Dokter.pdf", item.Text);
        Assert.Contains(Note, item.Text);
        Assert.DoesNotContain("Surat Dokter.pdf", (await (await office.SignInAsync(nameof(Office.Atasan))).GetAsync($"/butir/{butir.Id}")).Text);
        var berkas = await host.WithDbAsync(db => db.Berkas.SingleAsync());
        Assert.Equal((FileKind.Pdf, FileUse.Evidence, Scan.Clean, FileStage.Disimpan), (berkas.Kind, berkas.Use, berkas.Scan, berkas.Stage));
        Assert.Equal(TestStore.Pdf, await host.WithDbAsync(db => TestStore.Of(db).OpenAsync(berkas, CancellationToken.None)));
        Assert.False(await host.WithDbAsync(db => db.Set<PendingFile>().AnyAsync()));
        Assert.Equal(0, (await host.VerifyTrailAsync()).Code);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_refused_form_keeps_what_was_typed_and_the_file_that_was_sent(DatabaseKind kind)
    {
        var (host, office, butir) = await ItemAsync(kind);
        var clerk = await office.SignInAsync(nameof(Office.Petugas));

        var refused = await clerk.SubmitAsync(await clerk.GetAsync($"/butir/{butir.Id}/lampirkan"), new() { ["File"] = "surat.pdf", ["Input.Use"] = "Information", ["Input.Note"] = "-" });
        Assert.Contains("Berkas sudah diterima: surat.pdf", refused.Text);
        Assert.Contains("Terangkan apa isi berkas ini", refused.Text);
        await clerk.SubmitAsync(refused, new() { ["Input.Note"] = Note });

        var berkas = await host.WithDbAsync(db => db.Berkas.SingleAsync());
        Assert.Equal((FileUse.Information, Note), (berkas.Use, berkas.Note));
        Assert.Equal(TestStore.Pdf, await host.WithDbAsync(db => TestStore.Of(db).OpenAsync(berkas, CancellationToken.None)));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_received_file_is_attached_by_who_sent_it_to_the_item_it_was_sent_to(DatabaseKind kind)
    {
        var (host, office, butir) = await ItemAsync(kind);
        var other = await office.ButirAsync(Stage.Didaftar);
        var (clerk, officer) = (await office.SignInAsync(nameof(Office.Petugas)), await office.SignInAsync(nameof(Office.PpidPelaksana)));
        var refused = await clerk.SubmitAsync(await clerk.GetAsync($"/butir/{butir.Id}/lampirkan"), new() { ["File"] = "surat.pdf" });
        var received = new Dictionary<string, string>(Said) { ["Input.Received"] = refused.Form()["Input.Received"]! };

        foreach (var (who, where) in new[] { (officer, butir.Id), (clerk, other.Id) })
        {
            var answer = await who.SubmitAsync(await who.GetAsync($"/butir/{where}/lampirkan"), received);
            Assert.Contains("Berkas yang dikirim tadi sudah tidak ada.", answer.Text);
        }

        host.Time.Now += PendingFile.Life;
        var later = await office.SignInAsync(nameof(Office.Petugas));
        Assert.Contains("Berkas yang dikirim tadi sudah tidak ada.", (await later.SubmitAsync(await later.GetAsync($"/butir/{butir.Id}/lampirkan"), received)).Text);
        Assert.Equal(0, await host.WithDbAsync(db => db.Berkas.CountAsync()));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task What_is_no_file_that_is_taken_is_refused_in_a_sentence_and_nothing_is_left(DatabaseKind kind)
    {
        var (host, office, butir) = await ItemAsync(kind);
        var clerk = await office.SignInAsync(nameof(Office.Petugas));
        var page = await clerk.GetAsync($"/butir/{butir.Id}/lampirkan");
        (byte[] Content, string Sentence)[] bad =
        [
            ([], "Pilih berkas yang akan dilampirkan."),
            ([0x4D, 0x5A, 0x90, 0x00], "tidak dikenal"),
            ("hanya teks"u8.ToArray(), "tidak dikenal"),
        ];

        foreach (var (content, sentence) in bad)
        {
            Assert.Contains(sentence, (await SendAsync(clerk, page, content, "surat.pdf")).Text);
        }

        Assert.False(await host.WithDbAsync(async db => await db.Set<PendingFile>().AnyAsync() || await db.Set<FileKey>().AnyAsync()));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await SendAsync(clerk, page, new byte[Uploads.Largest], "besar.pdf")).Status);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_page_of_html_is_kept_as_evidence_with_a_reason_and_leaves_as_bytes(DatabaseKind kind)
    {
        var (_, office, butir) = await ItemAsync(kind);
        var chief = await office.SignInAsync(nameof(Office.Ppid));
        var html = "<!DOCTYPE html><html><script>alert(1)</script></html>"u8.ToArray();

        var refused = await SendAsync(chief, await chief.GetAsync($"/butir/{butir.Id}/lampirkan"), html, "surat.html");
        Assert.Contains("Tulis mengapa tetap harus disimpan.", refused.Text);
        var page = await chief.SubmitAsync(refused, new() { ["Input.WhyKept"] = "Pesan yang diterima pelapor." });
        await chief.SubmitAsync(await chief.GetAsync($"{page.Path}/unduh"), new() { ["Input.Purpose"] = "Diserahkan kepada penyidik." });

        using var original = await chief.Http.GetAsync($"{page.Path}/asli");
        Assert.Equal(("application/octet-stream", "attachment"), (original.Content.Headers.ContentType?.MediaType, original.Content.Headers.ContentDisposition?.DispositionType));
        Assert.EndsWith(".bin", original.Content.Headers.ContentDisposition?.FileNameStar);
        Assert.Equal(html, await original.Content.ReadAsByteArrayAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await chief.GetAsync($"{page.Path}/isi")).Status);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Who_sends_and_never_attaches_leaves_twenty_files_at_most(DatabaseKind kind)
    {
        var (host, office, butir) = await ItemAsync(kind);
        var clerk = await office.SignInAsync(nameof(Office.Petugas));
        var page = await clerk.GetAsync($"/butir/{butir.Id}/lampirkan");

        for (var n = 0; n < 23; n++)
        {
            await clerk.SubmitAsync(page, new() { ["File"] = $"{n}.pdf", ["Input.Key"] = $"{Guid.CreateVersion7()}" });
        }

        Assert.Equal(20, await host.WithDbAsync(db => db.Set<PendingFile>().CountAsync()));
    }

    private static async Task<Shown> SendAsync(Visitor visitor, Shown page, byte[] content, string name)
    {
        using var body = new MultipartFormDataContent { { new ByteArrayContent(content), "File", name } };
        foreach (var (field, value) in page.Form().With(Said).Where(f => f.Key != "File"))
        {
            body.Add(new StringContent(value), field);
        }

        return await Shown.FromAsync(await visitor.Http.PostAsync(page.Path, body));
    }

    private async Task<(TimbangHost Host, Office Office, Butir Butir)> ItemAsync(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        return (host, office, await office.ButirAsync(Stage.Didaftar));
    }
}
