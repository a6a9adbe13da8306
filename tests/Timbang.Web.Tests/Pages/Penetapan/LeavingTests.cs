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
        Assert.DoesNotContain(keputusan.Dictums, d => d.Contains("dikecualikan, seluruhnya atau sebagian", StringComparison.Ordinal));
        var butir = await host.WithDbAsync(db => db.Butir.SingleAsync(b => b.Id == items[0]));
        Assert.Equal((Stage.Dikembalikan, null, null), (butir.Stage, butir.SidangId, butir.KeputusanId));
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
