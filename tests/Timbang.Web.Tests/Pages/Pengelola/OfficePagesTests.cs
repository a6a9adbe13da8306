using System.Net;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Pages.Pengelola;

/// <summary>Assignments, units, settings, law: what an office settles through its administrator.</summary>
public sealed class OfficePagesTests(Hosts hosts) : IClassFixture<Hosts>
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

        Assert.Contains("Administrator melakukan", told.Text);
        Assert.Contains("Badan Kepegawaian", told.Text);
        Assert.Contains("BKPSDM Baru", told.Html);
        Assert.Equal("Badan Kepegawaian", await host.WithDbAsync(db => db.UnitKerja.Select(u => u.Name).SingleAsync()));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Settings_are_kept_whole_and_bad_ones_refused(DatabaseKind kind)
    {
        var (host, _, admin) = await OfficeAsync(kind);
        var page = await admin.GetAsync("/pengelola/pengaturan");

        var refused = await admin.SubmitAsync(page, new() { ["Input.OpensAt"] = "16:00", ["Input.ClosesAt"] = "07:30" });
        var done = await admin.SubmitAsync(
            page,
            new() { ["Input.OpensAt"] = "08.00", ["Input.ClosesAt"] = "15:30", ["Input.TargetUji"] = "", ["Input.Letterhead"] = "PEMERINTAH KABUPATEN\nBKPSDM\n", ["Input.QuorumMoreThanPercent"] = "66" });
        var kept = await host.WithDbAsync(db => db.BadanPublik.Select(b => b.Pengaturan).SingleAsync());

        Assert.Contains("Jam tutup harus setelah jam buka.", refused.Text);
        Assert.Contains("Pengaturan kantor sudah disimpan", done.Text);
        Assert.Equal((new TimeOnly(8, 0), new TimeOnly(15, 30), null, 66), (kept.OpensAt, kept.ClosesAt, kept.TargetUji, kept.QuorumMoreThanPercent));
        Assert.Equal(["PEMERINTAH KABUPATEN", "BKPSDM"], kept.Letterhead);
        Assert.Equal(1, kept.DecreeMonths);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_statute_is_added_and_marked_until_somebody_has_read_it(DatabaseKind kind)
    {
        var (host, _, admin) = await OfficeAsync(kind);

        var done = await admin.SubmitAsync(
            await admin.GetAsync("/pengelola/dasar-hukum/peraturan"),
            new()
            {
                ["Input.Kind"] = "PeraturanDaerah",
                ["Input.Instrument"] = "Peraturan Bupati Muara Tenang",
                ["Input.Abbreviation"] = "Perbup",
                ["Input.Number"] = "57",
                ["Input.Year"] = "2017",
                ["Input.Title"] = "Pengelolaan \"Informasi\" & Dokumentasi",
                ["Input.ValidFrom"] = "2 Januari 2018",
                ["Input.Source"] = "belum dibaca",
            });
        var other = await host.SignInAsync(await Given.PersonAsync(host, await Given.BadanAsync(host, "Kota Seberang"), Role.Administrator));

        Assert.Contains("Peraturan Bupati Muara Tenang Nomor 57 Tahun 2017 tentang Pengelolaan \"Informasi\" & Dokumentasi", done.Text);
        Assert.Contains("belum diverifikasi belum dibaca", done.Text);
        Assert.DoesNotContain("Perbup 57/2017", (await other.GetAsync("/pengelola/dasar-hukum")).Text);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_new_wording_ends_the_old_one_the_day_before(DatabaseKind kind)
    {
        var (_, _, admin) = await OfficeAsync(kind);
        var page = await admin.GetAsync("/pengelola/dasar-hukum/alasan");
        var typed = new Dictionary<string, string>
        {
            ["Input.Code"] = "17.i",
            ["Input.Title"] = "Surat antar badan publik",
            ["Input.Text"] = "Bunyi baru untuk percobaan.",
            ["Input.ValidFrom"] = "1 Maret 2027",
            ["Input.Source"] = "contoh",
        };

        var done = await admin.SubmitAsync(page, typed);
        var tooEarly = await admin.SubmitAsync(await admin.GetAsync("/pengelola/dasar-hukum/alasan"), new(typed) { ["Input.ValidFrom"] = "1 Maret 1999" });

        Assert.Contains("sampai 28 Februari 2027", done.Text);
        Assert.Contains("sejak 1 Maret 2027", done.Text);
        Assert.Contains("versi baru harus mulai berlaku setelah versi sebelumnya", tooEarly.Text);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task The_register_shows_the_SOP_as_printed_and_as_read(DatabaseKind kind)
    {
        var (_, _, admin) = await OfficeAsync(kind);

        var page = await admin.GetAsync("/pengelola/sop");

        Assert.Contains("UU No. 23 Tahun 2013", page.Text);
        Assert.Contains("Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah", page.Text);
        Assert.Contains("Senin, 21 Oktober 2024", page.Text);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_person_notes_the_evidence_of_his_own_qualifications(DatabaseKind kind)
    {
        var (host, badan, _) = await OfficeAsync(kind);
        var visitor = await host.SignInAsync(await Given.PersonAsync(host, badan, Role.Ppid));

        var before = await visitor.GetAsync("/akun");
        await visitor.SubmitAsync(
            await visitor.GetAsync("/akun/kualifikasi"),
            new() { ["Input.Evidence[TugasPpid]"] = "Sertifikat 12/2025", ["Input.Evidence[Peraturan]"] = "Bimtek 2026" });
        var after = await visitor.GetAsync("/akun");

        Assert.Contains("Menguasai peraturan perundang-undangan", before.Text);
        Assert.DoesNotContain("Menguasai peraturan perundang-undangan", after.Text);
        Assert.Contains("Memiliki kemampuan pelayanan publik", after.Text);
        Assert.Contains("Sertifikat 12/2025", (await visitor.GetAsync("/akun/kualifikasi")).Html);
    }

    private async Task<(TimbangHost Host, BadanPublik Badan, Visitor Admin)> OfficeAsync(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var badan = await Given.BadanAsync(host);
        return (host, badan, await host.SignInAsync(await Given.PersonAsync(host, badan, Role.Administrator)));
    }
}
