using System.Net;
using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Web.Data;
using Timbang.Web.Tests.Files.Content;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Pages.Naskah;

namespace Timbang.Web.Tests.Pages.Pengelola;

/// <summary>The administrator brings the office's own emblem; papers issued from then on carry it.</summary>
public sealed class EmblemTests(Hosts hosts) : IClassFixture<Hosts>
{
    private const string Address = "/pengelola/lambang";

    [Theory, ClassData<BothDatabases>]
    public async Task An_emblem_is_written_anew_and_stands_on_papers_issued_from_then_on(DatabaseKind kind)
    {
        var (host, office, _) = await hosts.ReceivedAsync(kind);
        var before = (await host.PapersAsync()).Single(p => p.Kind == PaperKind.Receipt).Content;
        var admin = await office.SignInAsync("Administrator");
        var photo = PictureSample.JpegFromCamera();

        var done = await admin.SendFileAsync(await admin.GetAsync(Address), photo);

        Assert.Contains("Lambang diganti.", done.Text, StringComparison.Ordinal);
        var kept = await host.WithDbAsync(db => db.Set<OfficeEmblem>().SingleAsync());
        Assert.NotEqual(photo, kept.Content);
        Assert.DoesNotContain("Exif", System.Text.Encoding.Latin1.GetString(kept.Content), StringComparison.Ordinal);
        using var shown = await host.Visit().Http.GetAsync($"/lambang/{kept.Digest}.png");
        Assert.Equal(("image/png", true), (shown.Content.Headers.ContentType?.MediaType, (await shown.Content.ReadAsByteArrayAsync()).SequenceEqual(kept.Content)));
        Assert.Equal(HttpStatusCode.NotFound, (await host.Visit().GetAsync($"/lambang/{new string('0', 64)}.png")).Status);
        Assert.Equal(before, (await host.PapersAsync()).Single(p => p.Kind == PaperKind.Receipt).Content);
        var listed = await (await office.SignInAsync(nameof(Office.Ppid))).Http.GetByteArrayAsync("/inventaris?tab=akan-berakhir&handler=Cetak");
        Assert.Contains("/Subtype/Image", System.Text.Encoding.Latin1.GetString(listed), StringComparison.Ordinal);
        Assert.Equal(0, (await host.VerifyTrailAsync()).Code);

        var back = await admin.SubmitAsync(await admin.GetAsync(Address), action: "Bawaan");
        Assert.Contains("kembali memakai lambang bawaan", back.Text, StringComparison.Ordinal);
        var again = await admin.SendFileAsync(await admin.GetAsync(Address), photo);
        Assert.Contains("Lambang diganti.", again.Text, StringComparison.Ordinal);
        Assert.Equal(1, await host.WithDbAsync(db => db.Set<OfficeEmblem>().CountAsync()));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task What_is_no_emblem_is_refused_in_a_sentence(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var admin = await office.SignInAsync("Administrator");

        foreach (var (content, sentence) in new (byte[] Content, string Sentence)[]
        {
            (TestStore.Pdf, "Lambang berupa gambar PNG atau JPEG."),
            (PictureSample.Png(300, 100), "terlalu panjang untuk kop surat"),
            ([1, 2, 3], "Jenis berkas ini tidak dikenal"),
            ([], "Pilih gambar lambangnya."),
        })
        {
            Assert.Contains(sentence, (await admin.SendFileAsync(await admin.GetAsync(Address), content)).Text, StringComparison.Ordinal);
        }

        Assert.Equal(0, await host.WithDbAsync(db => db.Set<OfficeEmblem>().CountAsync()));
        Assert.Equal(HttpStatusCode.NotFound, (await (await office.SignInAsync(nameof(Office.Ppid))).GetAsync(Address)).Status);
    }
}
