using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Web.Pages.Pengelola;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Pages.Petugas.Pengujian;

namespace Timbang.Web.Tests.Pages.Pengelola;

/// <summary>Settings, law, SOP and qualifications: what an office settles, and what its people show.</summary>
public sealed class SettingsPagesTests(Hosts hosts) : IClassFixture<Hosts>
{
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
    }

    [Fact]
    public async Task Every_setting_has_its_field()
    {
        var (_, _, admin) = await OfficeAsync(DatabaseKind.Sqlite);

        var page = await admin.GetAsync("/pengelola/pengaturan");

        var without = typeof(Pengaturan).GetProperties().Select(p => p.Name).Where(name => page.Form()["Input." + name] is null && !page.Html.Contains($"name=\"Input.{name}\"", StringComparison.Ordinal));
        Assert.Equal([nameof(Pengaturan.Emblem)], without);
        Assert.Contains("href=\"/pengelola/lambang\"", page.Html, StringComparison.Ordinal);
        Assert.All(typeof(Pengaturan).GetProperties().Select(p => p.Name).Except(without), name => Assert.NotEqual(name, SettingsWords.Label(name)));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_change_of_settings_is_told_with_its_version_and_what_changed(DatabaseKind kind)
    {
        var (host, _, admin) = await OfficeAsync(kind);
        var page = await admin.GetAsync("/pengelola/pengaturan");

        var nothing = await admin.SubmitAsync(page);
        var done = await admin.SubmitAsync(page, new() { ["Input.QuorumMoreThanPercent"] = "66", ["Input.WetSignature"] = "true", ["Input.DeterminedBy"] = "AtasanPpid" });

        Assert.Contains("Pengaturan versi 1.", page.Text);
        Assert.Contains("Belum pernah diubah", page.Text);
        Assert.Contains("Belum ada pengaturan yang diubah.", nothing.Text);
        Assert.Contains("Pengaturan versi 2.", done.Text);
        Assert.Contains("Kuorum, persen menjadi 66", done.Text);
        Assert.Contains("Ditetapkan oleh menjadi Atasan PPID", done.Text);
        Assert.Contains("Tanda tangan basah menjadi ya", done.Text);
        Assert.True(await host.WithDbAsync(db => db.BadanPublik.Select(b => b.Pengaturan).SingleAsync()) is { WetSignature: true });
    }

    [Theory, ClassData<BothDatabases>]
    public async Task An_office_that_counts_the_day_of_receipt_answers_a_day_earlier(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var petugas = await office.SignInAsync(nameof(Office.Petugas));
        var opened = await petugas.SubmitAsync(await petugas.GetAsync("/uji/buka"), Typed.Request);
        var file = opened.Path.Replace("/butir/tambah", "");
        var admin = await host.SignInAsync(await Given.PersonAsync(host, office.Badan, Role.Administrator));

        var before = await petugas.GetAsync(file);
        await admin.SubmitAsync(await admin.GetAsync("/pengelola/pengaturan"), new() { ["Input.DayOfReceiptCounts"] = "true" });
        var after = await petugas.GetAsync(file);

        Assert.Contains("Jumat, 4 Desember 2026", before.Text);
        Assert.Contains("Kamis, 3 Desember 2026", after.Text);
        Assert.Contains("hari diterima ikut dihitung", after.Text);
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
    public async Task A_statute_that_was_revoked_is_ended_and_its_text_stays(DatabaseKind kind)
    {
        var (_, _, admin) = await OfficeAsync(kind);
        var page = await admin.GetAsync("/pengelola/dasar-hukum/peraturan?kode=Perki-1-2017");

        var done = await admin.SubmitAsync(page, new() { ["Input.ValidUntil"] = "31 Desember 2026" });
        var backwards = await admin.SubmitAsync(
            await admin.GetAsync("/pengelola/dasar-hukum/peraturan?kode=Perki-1-2013"),
            new() { ["Input.ValidUntil"] = "1 Januari 1990" });

        Assert.Contains("Peraturan Komisi Informasi", page.Html);
        Assert.Contains("sampai 31 Desember 2026", done.Text);
        Assert.Contains("hari terakhir berlaku tidak boleh sebelum hari pertama", backwards.Text);
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
