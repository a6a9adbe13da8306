using System.Text.RegularExpressions;
using Timbang.Web.Security;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Pages.Petugas.Pengujian;
using Timbang.Web.Tests.Security;

namespace Timbang.Web.Tests.Running;

/// <summary>
/// An office from nothing, as its IT person does it: the first administrator on the command line, the site as a process, then units,
/// people, letters, calendar and settings by the pages, and the first test file. What the program wrote to its log meanwhile names nobody.
/// </summary>
public sealed partial class InstallationTests(Templates templates)
{
    private const string AdminPassword = "kuda laut biru terbang";
    private const string OfficerPassword = "perahu kayu tanpa layar";
    private const string WrongPassword = "salah ketik sekali saja";
    private const string Nik = "6402011708850001";
    private const string Nip = "198508172010012003";

    private static readonly string[] Secrets =
        [AdminPassword, OfficerPassword, WrongPassword, Nik, Nip, "Rahmawati", "Kartika", "rahmawati", "kartika", "Budi Pelapor", "surel.pribadi"];

    [Theory, ClassData<BothDatabases>]
    public async Task From_an_empty_database_to_the_first_item_and_the_log_names_nobody(DatabaseKind kind)
    {
        await using var database = await templates.CopyAsync(kind);
        var made = await SiteProcess.RunAsync(
            ["admin", "create", "--badan", "Kabupaten Lembah Biru", "--slug", "lembah-biru", "--nama", "Rahmawati, S.Kom.", "--pengguna", "rahmawati", .. database.Arguments],
            AdminPassword);
        Assert.Equal((0, ""), (made.Code, made.Errors));
        await using var site = SiteProcess.Serve(database, "--certificate", TestCertificate.File);

        var admin = await site.VisitAsync();
        var first = await admin.EnterAsync(new Account { UserName = "rahmawati" }, AdminPassword);
        Assert.Equal("/pengelola", first.Path);
        await SettleAsync(admin);
        var password = await HireAsync(admin);
        await WorkAsync(await site.VisitAsync(), password);
        await admin.GetAsync("/pengelola/akun?cari=Kartika");

        site.Terminate();
        var ended = await site.EndAsync();
        Assert.Equal((0, ""), (ended.Code, ended.Errors));
        Assert.All(Secrets.Append(password), secret => Assert.DoesNotContain(secret, ended.Output));
        Assert.DoesNotContain("\"LogLevel\":\"Error\"", ended.Output);
        Assert.DoesNotContain("\"LogLevel\":\"Warning\"", ended.Output);
    }

    private static async Task SettleAsync(Visitor admin)
    {
        var unit = await admin.SubmitAsync(await admin.GetAsync("/pengelola/unit/baru"), new() { ["Input.Name"] = "Dinas Kesehatan", ["Input.Code"] = "DINKES" });
        var closed = await admin.SubmitAsync(
            await admin.GetAsync("/pengelola/kalender/tutup"),
            new() { ["Input.Date"] = "21 Desember 2026", ["Input.Name"] = "Hari jadi kabupaten", ["Input.Decree"] = "SE Bupati 3/2026" });
        var settled = await admin.SubmitAsync(await admin.GetAsync("/pengelola/pengaturan"), new() { ["Input.Seat"] = "Lembah Biru" });

        Assert.Contains("Dinas Kesehatan", unit.Text);
        Assert.Contains("Hari jadi kabupaten", closed.Text);
        Assert.Contains("Pengaturan kantor sudah disimpan", settled.Text);
    }

    private static async Task<string> HireAsync(Visitor admin)
    {
        var account = await admin.SubmitAsync(
            await admin.GetAsync("/pengelola/akun/buat"),
            new()
            {
                ["Input.FullName"] = "Kartika Dewi, S.H.",
                ["Input.UserName"] = "kartika.dewi",
                ["Input.Post"] = "Analis Hukum",
                ["Input.Email"] = "surel.pribadi@kantor.example",
                ["Input.Nip"] = Nip,
            });
        var letter = await admin.GetAsync("/pengelola/penugasan/baru?pengguna=kartika.dewi");
        var unit = UnitOption().Match(letter.Html).Groups[1].Value;
        var assigned = await admin.SubmitAsync(letter, new() { ["Input.Role"] = "Petugas", ["Input.UnitId"] = unit, ["Input.LetterNumber"] = "800/7/2026" });

        Assert.Equal("/pengelola/penugasan", assigned.Path);
        return Password().Match(account.Html).Groups[1].Value;
    }

    private static async Task WorkAsync(Visitor officer, string password)
    {
        var account = new Account { UserName = "kartika.dewi" };
        var refused = await officer.EnterAsync(account, WrongPassword);
        var change = await officer.EnterAsync(account, password);
        var desk = await officer.SubmitAsync(change, new() { ["Input.Now"] = password, ["Input.Next"] = OfficerPassword, ["Input.Again"] = OfficerPassword });
        var list = await officer.SubmitAsync(await officer.GetAsync("/uji/buka"), new(Typed.Request) { ["Input.Received"] = TypedToday(await officer.GetAsync("/uji/buka")) });
        var named = await officer.SubmitAsync(list, new(Typed.Item) { ["Input.PublicTitle"] = "Berkas milik " + Nik, ["Input.Summary"] = "Laporan Budi Pelapor, NIK " + Nik });
        var listed = await officer.SubmitAsync(list, new(Typed.Item) { ["Input.Summary"] = "Laporan Budi Pelapor, NIK " + Nik });

        Assert.Contains("tidak cocok", refused.Text);
        Assert.Equal("/akun/sandi", change.Path);
        Assert.Equal("/meja", desk.Path);
        Assert.Contains("NIK", named.Text);
        Assert.StartsWith("/butir/", listed.Path);
        Assert.Contains("Butir 1 tercatat", listed.Text);
    }

    // The process has the machine's clock: the form says which day it is.
    private static string TypedToday(Shown form) => form.Form()["Input.Received"]!;

    [GeneratedRegex("""<option value="([0-9a-f-]{36})">[^<]*Dinas Kesehatan""")]
    private static partial Regex UnitOption();

    [GeneratedRegex("""<p class="once">([^<]+)</p>""")]
    private static partial Regex Password();
}
