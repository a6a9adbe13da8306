using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Pages.Petugas.Pengujian;

namespace Timbang.Web.Tests.Pages.Pengelola;

/// <summary>/pengelola/kalender: an administrator keeps the office's calendar; every change is a version.</summary>
public sealed class KalenderTests(Hosts hosts) : IClassFixture<Hosts>
{
    private const string Year2028 = "tanggal;jenis;nama;keputusan;konfirmasi\n1/1/2028;libur_nasional;Tahun Baru;SKB;ya\n17/8/2028;libur_nasional;Proklamasi;SKB;ya\n";

    [Theory, ClassData<BothDatabases>]
    public async Task A_year_is_tried_first_then_loaded_as_a_version_for_this_agency_only(DatabaseKind kind)
    {
        var (host, administrator) = await AdministratorAsync(kind);
        await Given.BadanAsync(host, "Kota Sebelah", "Asia/Jakarta");

        var trial = await UploadAsync(administrator, Year2028);
        Assert.Contains("Berkas dapat dimuat: 2 hari pada tahun 2028", trial.Text);
        Assert.Equal(0, await VersionsAsync(host));
        var loaded = await administrator.SubmitAsync(trial, action: "/muat");

        Assert.Contains("Kalender 2028 dimuat: 2 hari.", loaded.Text);
        Assert.Contains("Versi 1 : Tahun 2028 dimuat dari berkas: 2 hari ( SKB 1/2027 ), oleh Administrator", loaded.Text);
        Assert.DoesNotContain("sementara", await TenggatAsync(host, "kabupaten-muara-tenang"));
        Assert.Contains("sementara", await TenggatAsync(host, "kota-sebelah"));
    }

    [Fact]
    public async Task A_trial_names_every_wrong_row_and_changes_nothing()
    {
        var (host, administrator) = await AdministratorAsync(DatabaseKind.Sqlite);

        var trial = await UploadAsync(administrator, Year2028 + "31/2/2028;libur_nasional;X;SKB;ya\n17/8/2027;libur;X;SKB;ya\n");

        Assert.Contains("Baris 4: Tanggal \"31/2/2028\" tidak ada dalam kalender.", trial.Text);
        Assert.Contains("Baris 5: Jenis \"libur\" tidak dikenal.", trial.Text);
        Assert.DoesNotContain("Muat 2 hari ini", trial.Text);
        Assert.Equal(0, await VersionsAsync(host));
    }

    [Fact]
    public async Task A_file_of_bytes_is_answered_in_a_sentence()
    {
        var (_, administrator) = await AdministratorAsync(DatabaseKind.Sqlite);

        Assert.Contains("Judul kolom tidak lengkap", (await UploadAsync(administrator, "PK\u0003\u0004\0\uFFFD")).Text);
        Assert.Contains("Pilih berkas CSV.", (await UploadAsync(administrator, "")).Text);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Confirming_a_year_takes_the_word_sementara_away(DatabaseKind kind)
    {
        var (_, administrator) = await AdministratorAsync(kind);

        var page = await administrator.GetAsync("/pengelola/kalender/2027/konfirmasi");
        var refused = await administrator.SubmitAsync(page);
        var confirmed = await administrator.SubmitAsync(refused, new() { ["Input.ComparedWith"] = "Salinan SKB 1205/2026" });

        Assert.Contains("Tulis dengan dokumen apa daftar ini dicocokkan.", refused.Text);
        Assert.Contains("Kalender 2027 dikonfirmasi.", confirmed.Text);
        Assert.DoesNotContain("belum dicocokkan", confirmed.Text);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_closure_is_noted_and_taken_back_and_both_stay_as_versions(DatabaseKind kind)
    {
        var (_, administrator) = await AdministratorAsync(kind);

        var closed = await CloseAsync(administrator, "12 Oktober 2026");
        var open = await administrator.SubmitAsync(
            await administrator.GetAsync("/pengelola/kalender/buka/2026-10-12"),
            new() { ["Input.Reason"] = "Upacara batal" });
        var first = await administrator.GetAsync("/pengelola/kalender?handler=Versi&number=1");

        Assert.Contains("Senin, 12 Oktober 2026 libur setempat Hari jadi", closed.Text);
        Assert.Contains("Libur setempat Senin, 12 Oktober 2026 dibatalkan ( Upacara batal )", open.Text);
        Assert.DoesNotContain("libur setempat Hari jadi", open.Text);
        Assert.Contains("2026-10-12,libur_setempat,Hari jadi", first.Html);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_closure_moves_the_days_of_open_files_which_say_from_where_and_why(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var petugas = await office.SignInAsync(nameof(Office.Petugas));
        var file = (await petugas.SubmitAsync(await petugas.GetAsync("/uji/buka"), Typed.Request)).Path.Replace("/butir/tambah", "");
        var before = await petugas.GetAsync(file);

        var closed = await CloseAsync(await host.SignInAsync(await Given.PersonAsync(host, office.Badan, Role.Administrator)), "1 Desember 2026");
        var after = await petugas.GetAsync(file);

        Assert.Contains("Jumat, 4 Desember 2026", before.Text);
        Assert.DoesNotContain("Bergeser", before.Text);
        Assert.Contains("Tenggat berkas yang terbuka dihitung ulang", closed.Text);
        Assert.Contains("Senin, 7 Desember 2026 bergeser", after.Text);
        Assert.Contains(
            "Bergeser. Sebelumnya Jumat, 4 Desember 2026; kalender berubah setelah hitungan ini dimulai: kalender versi 1: Libur setempat Selasa, 1 Desember 2026: Hari jadi (SE 5/2026).",
            after.Text);
    }

    [Theory]
    [InlineData("10 Oktober 2026", "Sabtu, 10 Oktober 2026 adalah akhir pekan dan memang bukan hari kerja.")]
    [InlineData("31 Februari 2026", "Tanggal 31 tidak ada: Februari 2026 mempunyai 28 hari.")]
    [InlineData("", "Isi hari kantor tutup.")]
    public async Task A_day_that_cannot_be_closed_is_refused_beside_its_field(string day, string sentence)
    {
        var (host, administrator) = await AdministratorAsync(DatabaseKind.Sqlite);

        Assert.Contains(sentence, (await CloseAsync(administrator, day)).Text);
        Assert.Equal(0, await VersionsAsync(host));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Two_administrators_never_overwrite_each_other_and_a_double_click_makes_one_version(DatabaseKind kind)
    {
        var (host, administrator) = await AdministratorAsync(kind);
        await CloseAsync(administrator, "12 Oktober 2026");
        var page = await administrator.GetAsync("/pengelola/kalender/tutup");
        var other = await administrator.GetAsync("/pengelola/kalender/tutup");

        Dictionary<string, string> typed = new() { ["Input.Date"] = "13 Oktober 2026", ["Input.Name"] = "Banjir", ["Input.Decree"] = "SE 7" };
        await administrator.SubmitAsync(page, typed);
        var again = await administrator.SubmitAsync(page, typed);
        var late = await administrator.SubmitAsync(other, new(typed) { ["Input.Date"] = "14 Oktober 2026" });

        Assert.Contains("Banjir", again.Text);
        Assert.Equal(2, await VersionsAsync(host));
        Assert.Contains("sudah diubah orang lain", late.Text);
        Assert.Contains("14 Oktober 2026", late.Html);
    }

    [Theory]
    [InlineData(Role.Ppid)]
    [InlineData(Role.AtasanPpid)]
    public async Task Only_an_administrator_finds_the_page(Role role)
    {
        var host = await hosts.FreshAsync(DatabaseKind.Sqlite);
        var badan = await Given.BadanAsync(host);
        var visitor = await host.SignInAsync(await Given.PersonAsync(host, badan, role));

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/pengelola/kalender")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/pengelola/kalender/muat")).Status);
    }

    [Fact]
    public async Task A_version_of_another_agency_does_not_exist()
    {
        var (host, administrator) = await AdministratorAsync(DatabaseKind.Sqlite);
        await CloseAsync(administrator, "12 Oktober 2026");
        var neighbour = await host.SignInAsync(await Given.PersonAsync(host, await Given.BadanAsync(host, "Kota Sebelah"), Role.Administrator));

        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.GetAsync("/pengelola/kalender?handler=Versi&number=1")).Status);
        Assert.DoesNotContain("Hari jadi", (await neighbour.GetAsync("/pengelola/kalender?tahun=2026")).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.GetAsync("/pengelola/kalender/buka/2026-10-12")).Status);
    }

    private async Task<(TimbangHost Host, Visitor Administrator)> AdministratorAsync(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var badan = await Given.BadanAsync(host);
        return (host, await host.SignInAsync(await Given.PersonAsync(host, badan, Role.Administrator)));
    }

    private static async Task<Shown> CloseAsync(Visitor administrator, string day) => await administrator.SubmitAsync(
        await administrator.GetAsync("/pengelola/kalender/tutup"),
        new() { ["Input.Date"] = day, ["Input.Name"] = "Hari jadi", ["Input.Decree"] = "SE 5/2026" });

    private static async Task<Shown> UploadAsync(Visitor administrator, string text)
    {
        var form = (await administrator.GetAsync("/pengelola/kalender/muat")).Form("Periksa");
        using var body = new MultipartFormDataContent();
        foreach (var (name, value) in form.With(new() { ["Input.Year"] = "2028", ["Input.Decree"] = "SKB 1/2027" }))
        {
            body.Add(new StringContent(value), name);
        }

        body.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "file", "2028.csv");
        return await Shown.FromAsync(await administrator.Http.PostAsync(form.Action, body));
    }

    private static Task<int> VersionsAsync(TimbangHost host) => host.WithDbAsync(db => db.CalendarVersion.CountAsync());

    private static async Task<string> TenggatAsync(TimbangHost host, string agency) =>
        (await host.Visit().GetAsync($"/tenggat?mulai=2028-03-01&jumlah=10&badan={agency}")).Text;
}
