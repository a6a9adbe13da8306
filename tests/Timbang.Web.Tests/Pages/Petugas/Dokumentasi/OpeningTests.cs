using System.Net;
using System.Net.Http.Headers;
using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Pages.Petugas.Dokumentasi;

/// <summary>Who looks at a file says what for, and that is in the trail before a byte leaves.</summary>
public sealed class OpeningTests(Hosts hosts) : IClassFixture<Hosts>
{
    private const string Why = "Memeriksa bukti untuk matriks.";

    [Theory, ClassData<BothDatabases>]
    public async Task A_page_is_shown_after_its_reader_has_said_why_and_to_nobody_else(DatabaseKind kind)
    {
        var (host, office, berkas) = await AttachedAsync(kind);
        var (clerk, chief) = (await office.SignInAsync(nameof(Office.Petugas)), await office.SignInAsync(nameof(Office.Ppid)));
        Assert.EndsWith("/buka", (await clerk.GetAsync($"/berkas/{berkas.Id}/isi")).Path);

        var page = await clerk.SubmitAsync(await clerk.GetAsync($"/berkas/{berkas.Id}/buka"), new() { ["Input.Purpose"] = Why });

        Assert.EndsWith($"/berkas/{berkas.Id}/isi", page.Path);
        Assert.Contains("Halaman 1 dari 1", page.Text);
        Assert.Contains("src=\"data:image/jpeg;base64,/9j/", page.Html);
        using var again = await clerk.Http.GetAsync($"/berkas/{berkas.Id}/isi");
        Assert.Equal("no-store", again.Headers.CacheControl?.ToString());
        Assert.EndsWith("/buka", (await chief.GetAsync($"/berkas/{berkas.Id}/isi")).Path);
        Assert.Contains(Why, (await chief.GetAsync($"/berkas/{berkas.Id}")).Text);

        host.Time.Now += AttachedFiles.Opened;
        Assert.EndsWith("/buka", (await clerk.GetAsync($"/berkas/{berkas.Id}/isi")).Path);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Without_a_reason_nothing_is_shown_and_nothing_typed_is_lost(DatabaseKind kind)
    {
        var (_, office, berkas) = await AttachedAsync(kind);
        var clerk = await office.SignInAsync(nameof(Office.Petugas));

        var refused = await clerk.SubmitAsync(await clerk.GetAsync($"/berkas/{berkas.Id}/buka"), new() { ["Input.Purpose"] = "-" });

        Assert.Contains("Tulis untuk apa berkas ini dibuka.", refused.Text);
        Assert.EndsWith("/buka", (await clerk.GetAsync($"/berkas/{berkas.Id}/isi")).Path);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task The_original_leaves_once_it_is_noted_as_a_file_to_save_whole_and_uncached(DatabaseKind kind)
    {
        var (host, office, berkas) = await AttachedAsync(kind);
        var (chief, clerk) = (await office.SignInAsync(nameof(Office.Ppid)), await office.SignInAsync(nameof(Office.PpidPelaksana)));
        await chief.SubmitAsync(await chief.GetAsync($"/berkas/{berkas.Id}/buka"), new() { ["Input.Purpose"] = Why });
        Assert.Equal(HttpStatusCode.NotFound, (await chief.GetAsync($"/berkas/{berkas.Id}/asli")).Status);

        await chief.SubmitAsync(await chief.GetAsync($"/berkas/{berkas.Id}/unduh"), new() { ["Input.Purpose"] = Why });

        foreach (var trick in new Action<HttpRequestMessage>[] { _ => { }, r => r.Headers.Range = new RangeHeaderValue(0, 9), r => r.Headers.IfModifiedSince = DateTimeOffset.MaxValue })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"/berkas/{berkas.Id}/asli");
            trick(request);
            using var answer = await chief.Http.SendAsync(request);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
            Assert.Equal(("no-store", "nosniff"), (answer.Headers.CacheControl?.ToString(), string.Concat(answer.Headers.GetValues("X-Content-Type-Options"))));
            Assert.Equal(TestStore.Pdf, await answer.Content.ReadAsByteArrayAsync());
        }

        Assert.Equal(HttpStatusCode.NotFound, (await clerk.GetAsync($"/berkas/{berkas.Id}/asli")).Status);
        Assert.Equal([nameof(Berkas.Lampirkan), nameof(Berkas.Buka), nameof(Berkas.Unduh)], await ActsAsync(host, berkas));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Where_the_office_wants_two_the_second_allows_and_then_it_leaves_once(DatabaseKind kind)
    {
        var (host, office, berkas) = await AttachedAsync(kind, Office.Settings with { OriginalByTwo = true });
        var (chief, superior) = (await office.SignInAsync(nameof(Office.Ppid)), await office.SignInAsync(nameof(Office.Atasan)));
        Assert.Equal(HttpStatusCode.NotFound, (await superior.GetAsync($"/berkas/{berkas.Id}")).Status);

        await chief.SubmitAsync(await chief.GetAsync($"/berkas/{berkas.Id}/minta-asli"), new() { ["Input.Purpose"] = Why });
        Assert.DoesNotContain("izinkan-asli", (await chief.GetAsync($"/berkas/{berkas.Id}")).Html + (await chief.GetAsync("/meja")).Html);
        Assert.Contains($"/berkas/{berkas.Id}/izinkan-asli", (await superior.GetAsync("/meja")).Html);
        Assert.Contains(Why, (await superior.GetAsync($"/berkas/{berkas.Id}")).Text);
        await superior.SubmitAsync(await superior.GetAsync($"/berkas/{berkas.Id}/izinkan-asli"));
        Assert.DoesNotContain($"/berkas/{berkas.Id}", (await superior.GetAsync("/meja")).Html);
        Assert.Equal(HttpStatusCode.NotFound, (await superior.GetAsync($"/berkas/{berkas.Id}/asli")).Status);
        await chief.SubmitAsync(await chief.GetAsync($"/berkas/{berkas.Id}/unduh"));

        Assert.Equal(HttpStatusCode.OK, (await chief.GetAsync($"/berkas/{berkas.Id}/asli")).Status);
        Assert.Equal([nameof(Berkas.Lampirkan), nameof(Berkas.MintaAsli), nameof(Berkas.IzinkanAsli), nameof(Berkas.Unduh)], await ActsAsync(host, berkas));
        var again = await chief.SubmitAsync(await chief.GetAsync($"/berkas/{berkas.Id}/unduh"), new() { ["Input.Purpose"] = Why });
        Assert.Contains("Mintalah dahulu.", again.Text);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Another_unit_and_a_member_who_stays_away_do_not_find_it(DatabaseKind kind)
    {
        var (host, office, berkas) = await AttachedAsync(kind, stage: Stage.Diuji);
        var butir = await host.WithDbAsync(db => db.Butir.SingleAsync(b => b.Id == berkas.ButirId));
        await office.SidangAsync(butir);
        await office.DoAsync(async (work, db) =>
        {
            var (sidang, item) = (await db.Sidang.SingleAsync(), await db.Agenda.SingleAsync());
            await work.MulaiAsync(sidang);
            item.Mundur(sidang.Forum, "Keluarga pegawai.", office.Anggota1);
            await db.SaveActAsync(item, null, null);
            return true;
        });

        foreach (var who in new[] { nameof(Office.PetugasLain), nameof(Office.Anggota1), nameof(Office.Atasan), "Administrator" })
        {
            var visitor = await office.SignInAsync(who);
            Assert.All(
                await Task.WhenAll(new[] { "", "/buka", "/isi", "/asli", "/unduh" }.Select(async end => (await visitor.GetAsync($"/berkas/{berkas.Id}{end}")).Status)),
                status => Assert.Equal(HttpStatusCode.NotFound, status));
        }

        var member = await office.SignInAsync(nameof(Office.Anggota2));
        var page = await member.SubmitAsync(await member.GetAsync($"/berkas/{berkas.Id}/buka"), new() { ["Input.Purpose"] = Why });
        Assert.Contains("src=\"data:image/jpeg;base64,", page.Html);
    }

    private async Task<(TimbangHost Host, Office Office, Berkas Berkas)> AttachedAsync(DatabaseKind kind, Pengaturan? settings = null, Stage stage = Stage.Dikaji)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host, pengaturan: settings);
        var butir = await office.ButirAsync(stage);
        return (host, office, await host.WithDbAsync(db => TestStore.AttachAsync(db, butir, office.Petugas)));
    }

    private static Task<List<string>> ActsAsync(TimbangHost host, Berkas berkas) =>
        host.WithDbAsync(db => db.Riwayat.Where(r => r.CaseId == berkas.Id).OrderBy(r => r.Ordinal).Select(r => r.Act).ToListAsync());
}
