using System.Net;
using Microsoft.EntityFrameworkCore;
using Timbang.Penetapan;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Pages.Penetapan;

/// <summary>A day of several units ends in one decree or in one for each, as the office settles it; the head approves what she has read.</summary>
public sealed class SeveralDecreesTests(Hosts hosts) : IClassFixture<Hosts>
{
    [Theory, ClassData<BothDatabases>]
    public async Task One_press_drafts_a_decree_for_each_unit_where_the_office_wants_it_so(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host, pengaturan: Office.Settings with { DecreePerUnit = true });
        await ConsiderAsync(office);
        var ppid = await host.SignInAsync(office.Ppid);
        var sidang = await host.WithDbAsync(db => db.Sidang.Select(s => s.Id).SingleAsync());

        var result = await ppid.GetAsync($"/sidang/{sidang}/hasil");
        var drafts = await ppid.SubmitAsync(result, action: "/keputusan/susun");
        await ppid.SubmitAsync(result, action: "/keputusan/susun");

        Assert.Contains("2 rancangan disusun, satu untuk setiap unit kerja.", drafts.Text, StringComparison.Ordinal);
        var keputusan = await host.WithDbAsync(db => db.Keputusan.AsNoTracking().ToListAsync());
        Assert.Equal([1, 2], keputusan.Select(k => k.Items.Count).Order());
        Assert.All(keputusan, k => Assert.Single(k.Items.Select(i => i.UnitId).Distinct()));
        Assert.Equal(0, (await host.VerifyTrailAsync()).Code);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task The_PPID_may_choose_otherwise_for_a_draft(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        await ConsiderAsync(office);
        var ppid = await host.SignInAsync(office.Ppid);

        var page = await ppid.GetAsync("/keputusan/susun");
        var drafts = await ppid.SubmitAsync(page, new() { ["Input.PerUnit"] = "true" });

        Assert.Equal("false", page.Form()["Input.PerUnit"]);
        Assert.Contains("2 rancangan disusun", drafts.Text, StringComparison.Ordinal);
        Assert.Equal(2, await host.WithDbAsync(db => db.Keputusan.CountAsync()));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task The_head_approves_the_decrees_whose_items_she_has_all_read(DatabaseKind kind)
    {
        var (host, office, read, unread) = await SentInAsync(kind);
        var atasan = await host.SignInAsync(office.Atasan);
        var page = await atasan.GetAsync("/keputusan/setujui");
        var form = page.Form();

        var none = await atasan.PostAsync(form.Action, form.Fields);
        var part = await atasan.PostAsync(form.Action, [.. form.Fields, Tick(unread.Items[0])]);
        var done = await atasan.PostAsync(form.Action, [.. form.Fields, .. read.Items.Select(Tick), Tick(unread.Items[0])]);

        Assert.Contains("Belum ada keputusan yang semua butirnya sudah dibaca.", none.Text, StringComparison.Ordinal);
        Assert.Contains("Belum ada keputusan yang semua butirnya sudah dibaca.", part.Text, StringComparison.Ordinal);
        Assert.Contains("1 keputusan disetujui. 1 keputusan belum: butirnya belum semua dibaca.", done.Text, StringComparison.Ordinal);
        var stages = await host.WithDbAsync(db => db.Keputusan.ToDictionaryAsync(k => k.Id, k => k.Stage));
        Assert.Equal((DecreeStage.Disetujui, DecreeStage.Diajukan), (stages[read.Id], stages[unread.Id]));
        Assert.Equal(0, (await host.VerifyTrailAsync()).Code);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task What_changed_since_it_was_read_is_not_approved(DatabaseKind kind)
    {
        var (host, office, read, unread) = await SentInAsync(kind);
        var atasan = await host.SignInAsync(office.Atasan);
        var form = (await atasan.GetAsync("/keputusan/setujui")).Form();
        await atasan.SubmitAsync(await atasan.GetAsync($"/keputusan/{read.Id}/kembalikan"), new() { ["Input.Reason"] = "Perjelas judulnya." });
        var ppid = await host.SignInAsync(office.Ppid);
        await ppid.CorrectAsync($"/keputusan/{read.Id}", new() { ["Input.About"] = "Klasifikasi informasi kepegawaian" });
        await ppid.DoAsync($"/keputusan/{read.Id}", "ajukan");

        var late = await atasan.PostAsync(form.Action, [.. form.Fields, .. read.Items.Concat(unread.Items).Select(Tick)]);

        Assert.Contains("diubah orang lain", late.Text, StringComparison.Ordinal);
        Assert.All(await host.WithDbAsync(db => db.Keputusan.Select(k => k.Stage).ToListAsync()), stage => Assert.Equal(DecreeStage.Diajukan, stage));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Who_may_not_approve_finds_no_such_page(DatabaseKind kind)
    {
        var (host, office, _, _) = await SentInAsync(kind);

        Assert.Equal(HttpStatusCode.NotFound, (await (await host.SignInAsync(office.Ppid)).GetAsync("/keputusan/setujui")).Status);
        Assert.Contains("Baca dan setujui 2 keputusan", (await (await host.SignInAsync(office.Atasan)).GetAsync("/keputusan")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Baca dan setujui", (await (await host.SignInAsync(office.Ppid)).GetAsync("/keputusan")).Text, StringComparison.Ordinal);
    }

    private static KeyValuePair<string, string> Tick(DecreeItem item) => KeyValuePair.Create("Input.Items", item.ButirId.ToString());

    private static Task<IReadOnlyList<Guid>> ConsiderAsync(Office office) =>
        office.ConsiderAsync(new ItemSpec("Peta talenta"), new ItemSpec("Nilai kinerja"), new ItemSpec("Hasil audit") { OtherUnit = true });

    // One of a single item, and one of two.
    private async Task<(TimbangHost Host, Office Office, Keputusan Read, Keputusan Unread)> SentInAsync(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var items = await ConsiderAsync(office);
        var ppid = await host.SignInAsync(office.Ppid);
        await ppid.SendInAsync([items[2]]);
        await ppid.SendInAsync([items[0], items[1]]);
        var all = await host.WithDbAsync(db => db.Keputusan.AsNoTracking().ToListAsync());
        return (host, office, all.Single(k => k.Items.Count == 1), all.Single(k => k.Items.Count == 2));
    }
}
