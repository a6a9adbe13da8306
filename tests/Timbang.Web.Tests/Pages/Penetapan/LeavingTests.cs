using System.Net;
using Microsoft.EntityFrameworkCore;
using Timbang.Penetapan;
using Timbang.Pengujian;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Pages.Penetapan;

/// <summary>The way back after the minutes, through the pages: an item leaves the draft, and its outcome is sent back.</summary>
public sealed class LeavingTests(Hosts hosts) : IClassFixture<Hosts>
{
    [Theory, ClassData<BothDatabases>]
    public async Task An_item_leaves_the_draft_with_a_reason_and_goes_back_for_a_new_sitting(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var items = await office.ConsiderAsync(new ItemSpec("Nilai kinerja"), new ItemSpec("Rekap kehadiran", Klasifikasi.Terbuka));
        var ppid = await host.SignInAsync(office.Ppid);
        var decree = await ppid.DraftAsync(items);
        var leaves = $"{decree}/lepaskan?butir={items[0]}";

        var offered = await ppid.GetAsync(decree);
        var silent = await ppid.SubmitAsync(await ppid.GetAsync(leaves));
        var left = await ppid.SubmitAsync(silent, new() { ["Input.Reason"] = "Jangka waktunya berakhir." });
        var gone = await ppid.GetAsync(leaves);
        var back = await ppid.SubmitAsync(await ppid.GetAsync($"/butir/{items[0]}/kembalikan-hasil"), new() { ["Input.Reason"] = "Isi jangka waktu yang baru." });

        Assert.Contains("Lepaskan dari rancangan", offered.Text);
        Assert.Contains("Tulis alasan melepaskan butir ini dari rancangan.", silent.Text);
        Assert.Contains("Butir dilepaskan dan menunggu keputusan lain.", left.Text);
        Assert.Equal(HttpStatusCode.NotFound, gone.Status);
        Assert.Contains("memerlukan sidang baru", back.Text);
        Assert.Contains("Dikembalikan oleh PPID Isi jangka waktu yang baru.", back.Text);
        var keputusan = await host.WithDbAsync(db => db.Keputusan.SingleAsync());
        Assert.Equal(items[1], Assert.Single(keputusan.Items).ButirId);
        Assert.StartsWith("Klasifikasi Informasi Publik pada", keputusan.About, StringComparison.Ordinal); // what is left is open
        Assert.Contains(keputusan.Considerations, c => c.EndsWith($" tentang {keputusan.About};", StringComparison.Ordinal));
        Assert.DoesNotContain(keputusan.Dictums, d => d.Contains("dikecualikan, seluruhnya atau sebagian", StringComparison.Ordinal));
        var butir = await host.WithDbAsync(db => db.Butir.SingleAsync(b => b.Id == items[0]));
        Assert.Equal((Stage.Dikembalikan, null, null), (butir.Stage, butir.SidangId, butir.KeputusanId));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Who_approves_and_who_determines_reads_what_the_decree_ends(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var items = await office.ConsiderAsync(new ItemSpec { Part = "hasil psikotes" });
        await office.DetermineAsync(host, items);
        host.Time.Now = FakeTime.Start.AddDays(1);
        var retest = await office.ConsiderAsync(new ItemSpec("Nilai yang lain") { Part = "nilai", Retest = new(items[0], Office.Today) });
        var (ppid, head) = (await host.SignInAsync(office.Ppid), await host.SignInAsync(office.Atasan));
        var decree = await ppid.DraftAsync(retest);

        var offered = (await ppid.GetAsync(decree + "/perbaiki")).Form();
        await ppid.CorrectAsync(decree);
        await ppid.DoAsync(decree, "ajukan");
        var approving = await head.GetAsync(decree + "/setujui");
        await head.DoAsync(decree, "setujui");
        var determining = await ppid.GetAsync(decree + "/tetapkan");

        const string Ends = @"Yang digantikan keputusan ini .* bagian hasil psikotes\s?, menurut keputusan \S+/1/\S+\s?: menjadi terbuka, karena keputusan ini tidak menutupnya lagi\.";
        Assert.Matches(Ends, approving.Text);
        Assert.Matches(Ends, determining.Text);
        await ppid.DoAsync(decree, "tetapkan");
        Assert.Contains("hasil psikotes", (await ppid.GetAsync("/inventaris?tab=diganti")).Text); // not lost: it says by what it was replaced
        Assert.Equal("Rerata nilai tiap unit.", offered["Input.Items[0].Summary"]); // what the public list says until now
    }

    [Theory, ClassData<BothDatabases>]
    public async Task What_the_office_wrote_for_itself_is_shown_beside_the_public_columns_and_not_in_them(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var items = await office.ConsiderAsync(new ItemSpec());
        var ppid = await host.SignInAsync(office.Ppid);
        var decree = await ppid.DraftAsync(items);
        var summary = await host.WithDbAsync(db => db.Butir.Select(b => b.Uraian.Summary).SingleAsync());

        var page = await ppid.GetAsync(decree + "/perbaiki");
        var sent = await ppid.DoAsync(decree, "ajukan");

        Assert.Equal("", page.Form()["Input.Items[0].Summary"]);
        Assert.Contains($"Ringkasan untuk kantor sendiri, tidak dimuat: {summary}", page.Text);
        Assert.Contains("ringkasan isi", sent.Text);
        Assert.Equal(DecreeStage.Disusun, (await host.WithDbAsync(db => db.Keputusan.SingleAsync())).Stage);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task The_last_item_ends_the_draft(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var items = await office.ConsiderAsync(new ItemSpec());
        var ppid = await host.SignInAsync(office.Ppid);
        var decree = await ppid.DraftAsync(items);

        var ended = await ppid.SubmitAsync(await ppid.GetAsync($"{decree}/lepaskan?butir={items[0]}"), new() { ["Input.Reason"] = "Harus diuji lagi." });

        Assert.Contains("jadi rancangan dibatalkan", ended.Text);
        Assert.Equal(DecreeStage.Dibatalkan, (await host.WithDbAsync(db => db.Keputusan.SingleAsync())).Stage);
        Assert.Equal(Stage.Dipertimbangkan, (await host.WithDbAsync(db => db.Butir.SingleAsync())).Stage);
    }
}
