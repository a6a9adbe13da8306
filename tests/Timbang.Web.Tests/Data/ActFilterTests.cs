using System.Net;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Data;

/// <summary>One POST, one act: told through the page of a unit, the shortest form that acts.</summary>
public sealed class ActFilterTests(Hosts hosts) : IClassFixture<Hosts>
{
    [Theory, ClassData<BothDatabases>]
    public async Task A_form_sent_again_gets_the_first_result(DatabaseKind kind)
    {
        var (host, badan, administrator) = await StartAsync(kind);
        var page = await administrator.GetAsync("/pengelola/unit/baru");
        var typed = new Dictionary<string, string> { ["Input.Name"] = "Dinas Kesehatan", ["Input.Code"] = "DINKES" };

        var first = await administrator.SubmitAsync(page, typed);
        var again = await administrator.SubmitAsync(page, typed);

        Assert.Equal((HttpStatusCode.OK, "/pengelola/unit"), (first.Status, first.Path));
        Assert.Equal((HttpStatusCode.OK, "/pengelola/unit"), (again.Status, again.Path));
        Assert.Equal(1, await UnitsAsync(host, badan));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_form_sent_many_times_at_once_acts_once(DatabaseKind kind)
    {
        var (host, badan, administrator) = await StartAsync(kind);
        var page = await administrator.GetAsync("/pengelola/unit/baru");
        var typed = new Dictionary<string, string> { ["Input.Name"] = "Dinas Kesehatan", ["Input.Code"] = "DINKES" };

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => administrator.SubmitAsync(page, typed)));

        Assert.All(answers, answer => Assert.Equal("/pengelola/unit", answer.Path));
        Assert.Equal(1, await UnitsAsync(host, badan));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task The_same_key_of_another_person_is_another_act(DatabaseKind kind)
    {
        var (host, badan, administrator) = await StartAsync(kind);
        var colleague = await host.SignInAsync(await Given.PersonAsync(host, badan, Role.Administrator, name: "Made Wirawan"));
        var key = (await administrator.GetAsync("/pengelola/unit/baru")).Form()["Input.Key"]!;
        var theirs = await colleague.GetAsync("/pengelola/unit/baru");

        await administrator.SubmitAsync(
            await administrator.GetAsync("/pengelola/unit/baru"),
            new() { ["Input.Name"] = "Dinas Kesehatan", ["Input.Code"] = "DINKES", ["Input.Key"] = key });
        await colleague.SubmitAsync(theirs, new() { ["Input.Name"] = "Inspektorat", ["Input.Code"] = "ITDA", ["Input.Key"] = key });

        Assert.Equal(2, await UnitsAsync(host, badan));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_second_editor_sees_both_texts_and_may_send_again(DatabaseKind kind)
    {
        var (host, badan, administrator) = await StartAsync(kind);
        var unit = await Given.UnitAsync(host, badan);
        var colleague = await host.SignInAsync(await Given.PersonAsync(host, badan, Role.Administrator, name: "Made Wirawan"));
        var mine = await administrator.GetAsync($"/pengelola/unit/{unit.Id}");
        var theirs = await colleague.GetAsync($"/pengelola/unit/{unit.Id}");
        await colleague.SubmitAsync(theirs, new() { ["Input.Name"] = "Badan Kepegawaian" });

        var conflict = await administrator.SubmitAsync(mine, new() { ["Input.Name"] = "Badan SDM" });

        Assert.Contains("Sudah diubah orang lain", conflict.Text);
        Assert.Contains("Made Wirawan mengubah pada Senin, 23 November 2026 pukul 09.00 WITA.", conflict.Text);
        Assert.Contains("Isian Anda Badan SDM Tersimpan sekarang Badan Kepegawaian", conflict.Text);
        Assert.Equal("Badan SDM", conflict.Form()["Input.Name"]);
        Assert.Equal("Badan Kepegawaian", await NameAsync(host, unit));

        var sent = await administrator.SubmitAsync(conflict);

        Assert.Equal("/pengelola/unit", sent.Path);
        Assert.Equal("Badan SDM", await NameAsync(host, unit));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_refused_act_leaves_nothing_behind_and_loses_nothing_typed(DatabaseKind kind)
    {
        var (host, badan, administrator) = await StartAsync(kind);
        await Given.UnitAsync(host, badan);
        var entries = await host.WithDbAsync(db => db.Riwayat.CountAsync());
        var page = await administrator.GetAsync("/pengelola/unit/baru");

        var refused = await administrator.SubmitAsync(page, new() { ["Input.Name"] = "Badan Kepegawaian", ["Input.Code"] = "BKPSDM" });

        Assert.Contains("Nomor, kode atau nama yang sama sudah dipakai.", refused.Text);
        Assert.Equal("Badan Kepegawaian", refused.Form()["Input.Name"]);
        Assert.Equal(entries, await host.WithDbAsync(db => db.Riwayat.CountAsync()));

        var corrected = await administrator.SubmitAsync(refused, new() { ["Input.Code"] = "BKD" });

        Assert.Equal("/pengelola/unit", corrected.Path);
        Assert.Equal(2, await UnitsAsync(host, badan));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_form_without_its_token_does_nothing(DatabaseKind kind)
    {
        var (host, badan, administrator) = await StartAsync(kind);
        var form = (await administrator.GetAsync("/pengelola/unit/baru")).Form();
        var fields = form.With(new() { ["Input.Name"] = "Dinas Kesehatan", ["Input.Code"] = "DINKES" });

        var answer = await administrator.PostAsync(form.Action, fields.Where(f => f.Key != "__RequestVerificationToken"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(0, await UnitsAsync(host, badan));
    }

    private async Task<(TimbangHost Host, BadanPublik Badan, Visitor Administrator)> StartAsync(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var badan = await Given.BadanAsync(host);
        return (host, badan, await host.SignInAsync(await Given.PersonAsync(host, badan, Role.Administrator, name: "Ayu Lestari")));
    }

    private static Task<int> UnitsAsync(TimbangHost host, BadanPublik badan) =>
        host.WithDbAsync(db => db.UnitKerja.CountAsync(u => u.BadanPublikId == badan.Id));

    private static Task<string> NameAsync(TimbangHost host, UnitKerja unit) =>
        host.WithDbAsync(db => db.UnitKerja.Where(u => u.Id == unit.Id).Select(u => u.Name).SingleAsync());
}
