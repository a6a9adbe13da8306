using Microsoft.EntityFrameworkCore;
using Timbang.Penetapan;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Pages.Penetapan;

/// <summary>From the result of a sitting to the head's desk: nothing is asked twice.</summary>
public sealed class DraftingTests(Hosts hosts) : IClassFixture<Hosts>
{
    [Theory, ClassData<BothDatabases>]
    public async Task One_press_on_the_result_drafts_all_that_waits_of_that_sitting(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        await office.ConsiderAsync(new ItemSpec("Nilai kinerja"), new ItemSpec("Berkas pemeriksaan"));
        await office.ConsiderAsync(new ItemSpec("Butir sidang lain"));
        var ppid = await host.SignInAsync(office.Ppid);
        var sidang = await host.WithDbAsync(db => db.Butir.Where(b => b.Uraian.PublicTitle == "Nilai kinerja").Select(b => b.SidangId).SingleAsync());

        var result = await ppid.GetAsync($"/sidang/{sidang}/hasil");
        var draft = await ppid.SubmitAsync(result, action: "/keputusan/susun");
        var again = await ppid.GetAsync($"/sidang/{sidang}/hasil");

        Assert.Contains("Susun rancangan keputusan: 2 butir", result.Text, StringComparison.Ordinal);
        Assert.Contains("Rancangan disusun.", draft.Text, StringComparison.Ordinal);
        var keputusan = await host.WithDbAsync(db => db.Keputusan.AsNoTracking().SingleAsync());
        Assert.Equal(["Berkas pemeriksaan", "Nilai kinerja"], keputusan.Items.Select(i => i.PublicTitle).Order());
        Assert.DoesNotContain("Susun rancangan keputusan", again.Text, StringComparison.Ordinal);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_complete_draft_goes_to_the_head_with_one_press(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var ppid = await host.SignInAsync(office.Ppid);
        var decree = await ppid.DraftAsync(await office.ConsiderAsync(new ItemSpec()));
        var complete = await ppid.CorrectAsync(decree);

        var sent = await ppid.SubmitAsync(complete, action: "/ajukan");

        Assert.Contains("Sesudah diajukan, rancangan tidak dapat diubah sampai dikembalikan.", complete.Text, StringComparison.Ordinal);
        Assert.Contains("Rancangan diajukan.", sent.Text, StringComparison.Ordinal);
        Assert.Equal(DecreeStage.Diajukan, await host.WithDbAsync(db => db.Keputusan.Select(k => k.Stage).SingleAsync()));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Where_one_sitting_waits_its_items_are_ticked(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var items = await office.ConsiderAsync(new ItemSpec());
        var ppid = await host.SignInAsync(office.Ppid);

        var one = (await ppid.GetAsync("/keputusan/susun")).Form()["Input.Items"];
        await office.ConsiderAsync(new ItemSpec("Butir sidang lain"));
        var two = (await ppid.GetAsync("/keputusan/susun")).Form()["Input.Items"];

        Assert.Equal(items[0].ToString(), one);
        Assert.Null(two);
    }
}
