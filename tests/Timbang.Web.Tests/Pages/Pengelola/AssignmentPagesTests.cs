using System.Net;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Pages.Pengelola;

/// <summary>Who holds which role, over which unit.</summary>
public sealed class AssignmentPagesTests(Hosts hosts) : IClassFixture<Hosts>
{
    [Theory, ClassData<BothDatabases>]
    public async Task An_assignment_opens_from_its_first_day_and_a_unit_reaches_those_below(DatabaseKind kind)
    {
        var (host, badan, admin) = await OfficeAsync(kind);
        var unit = await Given.UnitAsync(host, badan);
        var newcomer = await Given.PersonAsync(host, badan, "Dewi Lestari");
        var visitor = await host.SignInAsync(newcomer);

        var done = await admin.SubmitAsync(
            await admin.GetAsync("/pengelola/penugasan/baru"),
            new()
            {
                ["Input.UserName"] = newcomer.UserName!,
                ["Input.Role"] = "Petugas",
                ["Input.UnitId"] = unit.Id.ToString(),
                ["Input.Kind"] = "Plh",
                ["Input.From"] = "23 November 2026",
                ["Input.Until"] = "31 Desember 2026",
                ["Input.LetterNumber"] = "800/12/2026",
            });
        var account = await visitor.GetAsync("/akun");

        Assert.Equal("/pengelola/penugasan", done.Path);
        Assert.Contains("Plh. Petugas", account.Text);
        Assert.Contains("800/12/2026", account.Text);
        Assert.Contains("31 Desember 2026", account.Text);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Nobody_is_posted_to_a_unit_of_another_agency(DatabaseKind kind)
    {
        var (host, badan, admin) = await OfficeAsync(kind);
        var foreign = await Given.UnitAsync(host, await Given.BadanAsync(host, "Kota Seberang"));
        var newcomer = await Given.PersonAsync(host, badan, "Dewi Lestari");

        var refused = await admin.SubmitAsync(
            await admin.GetAsync("/pengelola/penugasan/baru"),
            new() { ["Input.UserName"] = newcomer.UserName!, ["Input.Role"] = "Petugas", ["Input.UnitId"] = foreign.Id.ToString(), ["Input.LetterNumber"] = "800/1/2026" });

        Assert.Contains("Pilih unit dari daftar kantor ini.", refused.Text);
        Assert.Equal(0, await host.WithDbAsync(db => db.Penugasan.CountAsync(p => p.PersonId == newcomer.Id)));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_letter_is_needed_and_a_unit_for_the_roles_of_a_unit(DatabaseKind kind)
    {
        var (host, badan, admin) = await OfficeAsync(kind);
        var newcomer = await Given.PersonAsync(host, badan, "Dewi Lestari");
        var page = await admin.GetAsync("/pengelola/penugasan/baru");

        var noLetter = await admin.SubmitAsync(page, new() { ["Input.UserName"] = newcomer.UserName!, ["Input.Role"] = "Ppid" });
        var noUnit = await admin.SubmitAsync(
            page,
            new() { ["Input.UserName"] = newcomer.UserName!, ["Input.Role"] = "Petugas", ["Input.LetterNumber"] = "800/1/2026" });
        var noSuchDay = await admin.SubmitAsync(
            page,
            new() { ["Input.UserName"] = newcomer.UserName!, ["Input.Role"] = "Ppid", ["Input.LetterNumber"] = "800/1/2026", ["Input.From"] = "31 Februari 2026" });

        Assert.Contains("Isi nomor surat penugasan.", noLetter.Text);
        Assert.Contains("Petugas ditugaskan pada satu unit. Pilih unitnya.", noUnit.Text);
        Assert.Contains("Tanggal 31 tidak ada", noSuchDay.Text);
        Assert.Equal(1, await host.WithDbAsync(db => db.Penugasan.CountAsync()));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Ending_an_assignment_at_once_closes_the_next_click(DatabaseKind kind)
    {
        var (host, badan, admin) = await OfficeAsync(kind);
        var second = await Given.PersonAsync(host, badan, Role.Administrator, name: "Pengelola Kedua");
        var visitor = await host.SignInAsync(second);
        var id = await host.WithDbAsync(db => db.Penugasan.Where(p => p.PersonId == second.Id).Select(p => p.Id).SingleAsync());

        var done = await admin.SubmitAsync(
            await admin.GetAsync($"/pengelola/penugasan/{id}"),
            new() { ["Input.AtOnce"] = "true", ["Input.Reason"] = "pindah tugas" });

        Assert.Contains("Penugasan Pengelola Kedua sebagai Administrator diakhiri.", done.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/pengelola")).Status);
        Assert.Contains("Pengelola Kedua", (await admin.GetAsync("/pengelola/penugasan?lihat=lalu")).Text);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task An_administrator_does_not_end_his_own_assignment(DatabaseKind kind)
    {
        var (host, _, admin) = await OfficeAsync(kind);
        var id = await host.WithDbAsync(db => db.Penugasan.Select(p => p.Id).SingleAsync());

        var refused = await admin.SubmitAsync(await admin.GetAsync($"/pengelola/penugasan/{id}"), new() { ["Input.Reason"] = "coba" });

        Assert.Contains("diakhiri oleh Administrator lain", refused.Text);
        Assert.Contains("coba", refused.Html);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Units_form_a_tree_and_keep_their_agency(DatabaseKind kind)
    {
        var (host, badan, admin) = await OfficeAsync(kind);
        var parent = await Given.UnitAsync(host, badan);
        var foreign = await Given.UnitAsync(host, await Given.BadanAsync(host, "Kota Seberang"), "Dinas Seberang");

        await admin.SubmitAsync(
            await admin.GetAsync("/pengelola/unit/baru"),
            new() { ["Input.Name"] = "Bidang Mutasi", ["Input.Code"] = "BM", ["Input.ParentId"] = parent.Id.ToString() });
        await admin.SubmitAsync(
            await admin.GetAsync("/pengelola/unit/baru"),
            new() { ["Input.Name"] = "Bidang Nyasar", ["Input.Code"] = "BN", ["Input.ParentId"] = foreign.Id.ToString() });
        var list = await admin.GetAsync("/pengelola/unit");

        Assert.Contains("– Bidang Mutasi", list.Text);
        Assert.DoesNotContain("– Bidang Nyasar", list.Text);
        Assert.DoesNotContain("Dinas Seberang", list.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync($"/pengelola/unit/{foreign.Id}")).Status);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Two_who_rename_a_unit_do_not_overwrite_each_other(DatabaseKind kind)
    {
        var (host, badan, first) = await OfficeAsync(kind);
        var second = await host.SignInAsync(await Given.PersonAsync(host, badan, Role.Administrator, name: "Pengelola Kedua"));
        var unit = await Given.UnitAsync(host, badan);
        var (seenByFirst, seenBySecond) = (await first.GetAsync($"/pengelola/unit/{unit.Id}"), await second.GetAsync($"/pengelola/unit/{unit.Id}"));

        await first.SubmitAsync(seenByFirst, new() { ["Input.Name"] = "Badan Kepegawaian" });
        var told = await second.SubmitAsync(seenBySecond, new() { ["Input.Name"] = "BKPSDM Baru" });

        Assert.Contains("Administrator mengubah", told.Text);
        Assert.Contains("Badan Kepegawaian", told.Text);
        Assert.Contains("BKPSDM Baru", told.Html);
        Assert.Equal("Badan Kepegawaian", await host.WithDbAsync(db => db.UnitKerja.Select(u => u.Name).SingleAsync()));
    }

    private async Task<(TimbangHost Host, BadanPublik Badan, Visitor Admin)> OfficeAsync(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var badan = await Given.BadanAsync(host);
        return (host, badan, await host.SignInAsync(await Given.PersonAsync(host, badan, Role.Administrator)));
    }
}
