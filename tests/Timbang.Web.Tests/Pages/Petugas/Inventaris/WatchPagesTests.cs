using System.Data.Common;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Pages.Penetapan;
using Timbang.Web.Tests.Pages.Petugas.Pengujian;
using Law = Timbang.Tests.Given;

namespace Timbang.Web.Tests.Pages.Petugas.Inventaris;

/// <summary>An event that ends an exclusion tells nobody: somebody is responsible for asking, and is reminded.</summary>
public sealed class WatchPagesTests(Hosts hosts) : IClassFixture<Hosts>
{
    private const string Question = "Sudahkah terjadi: hasil seleksi diumumkan?";

    private static readonly DateOnly Asked = Office.Today.AddMonths(3);

    [Theory, ClassData<BothDatabases>]
    public async Task The_unit_is_asked_after_three_months_and_ten_working_days_later_the_PPID_too(DatabaseKind kind)
    {
        var (host, office, path) = await ExcludedAsync(kind);

        var early = await DesksAsync(host, office, Asked.AddDays(-1));
        var asked = await DesksAsync(host, office, Asked);
        var late = await DesksAsync(host, office, Asked.AddDays(30));
        var page = await (await office.SignInAsync(nameof(Office.Ppid))).GetAsync(path);

        Assert.Equal([false, false, false], early);
        Assert.Equal([true, false, false], asked);
        Assert.Equal([true, true, false], late);
        Assert.Contains($"Ditanyakan sejak {Asked.InWords()}; yang menanyakannya", page.Text);
        Assert.Contains($"PPID Pelaksana {office.Unit.Name}", page.Text);
        Assert.Contains("/akhiri?sebab=Peristiwa", page.Html);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Not_yet_is_answered_in_a_sentence_and_asked_again_by_whom_it_names_or_once_she_left_by_the_unit(DatabaseKind kind)
    {
        var (host, office, path) = await ExcludedAsync(kind);
        var deputy = await office.HireAsync("Wakil", (Role.PpidPelaksana, office.Unit));
        host.Time.Now = Law.At(Asked, 9);
        var clerk = await office.SignInAsync(nameof(Office.PpidPelaksana));
        var form = await clerk.GetAsync(path + "/pantau");
        var typed = new Dictionary<string, string> { ["Input.Said"] = "Panitia menjawab masih menilai.", ["Input.Next"] = "1 April 2027", ["Input.Responsible"] = $"{deputy.PersonId}" };

        var far = await clerk.SubmitAsync(form, new(typed) { ["Input.Next"] = "1 November 2027" });
        var stranger = await clerk.SubmitAsync(far, new() { ["Input.Next"] = "1 April 2027", ["Input.Responsible"] = $"{office.PpidPelaksanaLain.PersonId}" });
        var done = await clerk.SubmitAsync(stranger, typed);
        host.Time.Now = Law.At(new(2027, 4, 1), 9);
        var named = await (await office.SignInAsync("Wakil")).GetAsync("/meja");
        var other = await (await office.SignInAsync(nameof(Office.PpidPelaksana))).GetAsync("/meja");
        var list = await FileListTests.DownloadAsync(await office.SignInAsync(nameof(Office.Ppid)), "/inventaris?tab=dikecualikan&handler=Unduh");
        var admin = await office.SignInAsync("Administrator");
        await admin.SubmitAsync(await admin.GetAsync($"/pengelola/penugasan/{deputy.Mandates[0].PenugasanId}"), new() { ["Input.AtOnce"] = "true", ["Input.Reason"] = "Pindah tugas." });
        var left = await (await office.SignInAsync(nameof(Office.PpidPelaksana))).GetAsync("/meja");

        Assert.Contains("paling lambat 23 Agustus 2027", far.Text);
        Assert.Contains("Panitia menjawab masih menilai.</textarea>", far.Html);
        Assert.DoesNotContain(office.PpidPelaksanaLain.PersonId.ToString(), form.Html);
        Assert.Contains("Penanggung jawab haruslah PPID Pelaksana unit ini atau PPID", stranger.Text);
        Assert.Contains("Wakil menanyakannya lagi pada Kamis, 1 April 2027.", done.Text);
        Assert.Contains("Jawaban: Panitia menjawab masih menilai.", done.Text);
        Assert.Contains(Question, named.Text);
        Assert.DoesNotContain(Question, other.Text);
        Assert.Contains("Wakil tidak bertugas lagi.", left.Text);
        Assert.EndsWith(",2027-04-01,Wakil,Berlaku", Assert.Single(list.Skip(1)));
        Assert.Equal(0, (await host.VerifyTrailAsync()).Code);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Once_it_has_happened_nobody_is_asked_and_another_unit_never_was(DatabaseKind kind)
    {
        var (host, office, path) = await ExcludedAsync(kind);
        host.Time.Now = Law.At(Asked.AddDays(30), 9);
        var ppid = await office.SignInAsync(nameof(Office.Ppid));

        var foreign = await (await office.SignInAsync(nameof(Office.PpidPelaksanaLain))).GetAsync(path + "/pantau");
        var ended = await ppid.SubmitAsync(
            await ppid.GetAsync(path + "/akhiri?sebab=Peristiwa"), new() { ["Input.Lines"] = "0", ["Input.Day"] = "1 Maret 2027", ["Input.Paper"] = "Pengumuman 12/2027" });

        Assert.Equal(HttpStatusCode.NotFound, foreign.Status);
        Assert.Contains("Bagian ini terbuka sejak Selasa, 2 Maret 2027.", ended.Text);
        Assert.DoesNotContain("Sudahkah terjadi", ended.Text);
        Assert.Equal([false, false, false], await DesksAsync(host, office, Asked.AddDays(30)));
        Assert.Contains("peristiwanya sudah terjadi: hasil seleksi diumumkan", (await host.Visit().GetAsync("/daftar-informasi-dikecualikan")).Text);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task The_database_keeps_the_question_within_the_life_of_the_exclusion(DatabaseKind kind)
    {
        var (host, office, _) = await ExcludedAsync(kind);
        Task<int> SetAsync(string what) => host.Database.ExecuteAsync($"UPDATE \"Pengecualian\" SET {what}");

        await Assert.ThrowsAnyAsync<DbException>(() => SetAsync("\"AskOn\" = '2026-11-22'"));
        await Assert.ThrowsAnyAsync<DbException>(() => SetAsync("\"AskOn\" = '2028-11-24'"));
        await Assert.ThrowsAnyAsync<DbException>(() => SetAsync("\"WatchedByName\" = 'Siapa'"));
        await Assert.ThrowsAnyAsync<DbException>(() => SetAsync($"\"AskOn\" = NULL, \"WatchedByName\" = 'Siapa', \"WatchedById\" = '{office.Ppid.PersonId}'"));
        Assert.Equal(1, await SetAsync($"\"AskOn\" = '2028-11-23', \"WatchedByName\" = 'Siapa', \"WatchedById\" = '{office.Ppid.PersonId}'"));
    }

    // Whether the question is on the desk of the unit, of the PPID and of another unit.
    private static async Task<IEnumerable<bool>> DesksAsync(TimbangHost host, Office office, DateOnly day)
    {
        host.Time.Now = Law.At(day, 9);
        List<bool> desks = [];
        foreach (var who in new[] { nameof(Office.PpidPelaksana), nameof(Office.Ppid), nameof(Office.PpidPelaksanaLain) })
        {
            desks.Add((await (await office.SignInAsync(who)).GetAsync("/meja")).Text.Contains(Question, StringComparison.Ordinal));
        }

        return desks;
    }

    private async Task<(TimbangHost Host, Office Office, string Path)> ExcludedAsync(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var period = new JangkaWaktu(PeriodKind.SampaiPeristiwa, Office.Today.AddYears(2), "hasil seleksi diumumkan", Office.Today.AddYears(1));
        await office.DetermineAsync(host, await office.ConsiderAsync(new ItemSpec { Period = period }));
        return (host, office, "/inventaris/" + await host.WithDbAsync(db => db.Pengecualian.Select(p => p.Id).SingleAsync()));
    }
}
