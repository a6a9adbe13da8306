using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Pengujian;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Pages.Penetapan;
using Law = Timbang.Tests.Given;

namespace Timbang.Web.Tests.Pages.Petugas.Inventaris;

/// <summary>What ends an exclusion that no date ends, and what keeps it: UU 14/2008 Pasal 18 ayat (2), PP 61/2010 Pasal 11.</summary>
public sealed class EndingPagesTests(Hosts hosts) : IClassFixture<Hosts>
{
    private static readonly DateOnly Review = Office.Today.AddDays(20);

    private static readonly JangkaWaktu OnConsent = new(PeriodKind.SampaiPersetujuan, null, null, Review);

    private static readonly Dictionary<string, string> Consent = new()
    {
        ["Input.Cause"] = "Persetujuan",
        ["Input.Lines"] = "0",
        ["Input.Day"] = "24 November 2026",
        ["Input.Paper"] = "Surat 5/2026 tanggal 24 November 2026",
        ["Input.Issuer"] = "Rahman Hidayat",
    };

    [Theory, ClassData<BothDatabases>]
    public async Task Consent_opens_the_next_day_and_nobody_outside_reads_whose(DatabaseKind kind)
    {
        var (host, office, path) = await ExcludedAsync(kind, OnConsent);
        host.Time.Now = Law.At(Office.Today.AddDays(2), 9);
        var ppid = await office.SignInAsync(nameof(Office.Ppid));

        var empty = await ppid.SubmitAsync(await ppid.GetAsync(path + "/akhiri?sebab=Persetujuan"), new(Consent) { ["Input.Paper"] = " " });
        var ended = await ppid.SubmitAsync(empty, Consent);
        var again = await ppid.GetAsync(path + "/akhiri?sebab=Persetujuan");
        var twice = await ppid.SubmitAsync(again, Consent);

        Assert.Contains("Persetujuan harus tertulis", empty.Text);
        Assert.Contains("value=\"Rahman Hidayat\"", empty.Html);
        Assert.Contains("Bagian ini terbuka sejak Rabu, 25 November 2026.", ended.Text);
        Assert.Contains("Rahman Hidayat", ended.Text);
        Assert.Contains("sudah terbuka sejak 25 November 2026", twice.Text);
        foreach (var address in new[] { "/daftar-informasi-dikecualikan", "/daftar-informasi-dikecualikan.csv", "/" })
        {
            var seen = await host.Visit().GetAsync(address);
            Assert.DoesNotContain("Rahman", seen.Html);
            Assert.Contains("terbuka", seen.Html, StringComparison.OrdinalIgnoreCase);
        }

        Assert.Contains("dengan persetujuan tertulis yang bersangkutan", (await host.Visit().GetAsync("/daftar-informasi-dikecualikan")).Text);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task An_event_of_tomorrow_a_ruling_without_proof_and_a_line_that_consent_does_not_open_are_refused_beside_the_field(DatabaseKind kind)
    {
        var (_, office, path) = await ExcludedAsync(kind, OnConsent);
        var ppid = await office.SignInAsync(nameof(Office.Ppid));
        var form = await ppid.GetAsync(path + "/akhiri?sebab=Persetujuan");

        var tomorrow = await ppid.SubmitAsync(form, Consent);
        var nothing = await ppid.SubmitAsync(form, new(Consent) { ["Input.Day"] = "31 Februari 2027" });
        var occurrence = await ppid.SubmitAsync(form, new(Consent) { ["Input.Cause"] = "Peristiwa", ["Input.Day"] = "23 November 2026" });
        var ruling = await ppid.SubmitAsync(form, new(Consent) { ["Input.Cause"] = "Putusan", ["Input.Day"] = "23 November 2026" });
        var unproved = await ppid.SubmitAsync(ruling, new() { ["Input.Dated"] = "20 November 2026" });
        var early = await ppid.SubmitAsync(unproved, new() { ["Input.Dated"] = "24 November 2026", ["Input.Proof"] = "Surat keterangan PTUN 88/2026" });

        Assert.Contains("Yang belum terjadi tidak dapat dicatat", tomorrow.Text);
        Assert.Contains("Tanggal 31 tidak ada", nothing.Text);
        Assert.Contains("tidak berakhir dengan suatu peristiwa", occurrence.Text);
        Assert.Contains("Isi tanggal putusan.", ruling.Text);
        Assert.Contains("sebut bukti bahwa tidak ada upaya hukum lagi", unproved.Text);
        Assert.Contains("Putusan tidak diterima sebelum tanggalnya, 24 November 2026.", early.Text);
        Assert.Contains("value=\"Rahman Hidayat\"", early.Html);
        Assert.All([tomorrow, nothing, occurrence, ruling, unproved, early], shown => Assert.Contains("aria-invalid=\"true\"", shown.Html));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task The_form_asks_what_its_cause_needs_loses_nothing_and_names_the_attached_paper(DatabaseKind kind)
    {
        var (host, office, path) = await ExcludedAsync(kind, OnConsent);
        var (file, other) = await host.WithDbAsync(async db => (
            await TestStore.AttachAsync(db, await db.Butir.SingleAsync(), office.Petugas),
            await TestStore.AttachAsync(db, await db.Butir.SingleAsync(), office.Petugas, Scan.Infected)));
        var ppid = await office.SignInAsync(nameof(Office.Ppid));

        var first = await ppid.GetAsync(path + "/akhiri");
        var ruling = await ppid.SubmitAsync(first, new() { ["Input.Cause"] = "Putusan" }, "handler=Sebab");
        var changed = await ppid.SubmitAsync(ruling, new() { ["Input.Cause"] = "Persetujuan", ["Input.Proof"] = "Surat 88/2026", ["Input.Note"] = "Lewat surat." }, "handler=Sebab");
        var back = await ppid.SubmitAsync(changed, new() { ["Input.Cause"] = "Putusan" }, "handler=Sebab");
        var forged = await ppid.SubmitAsync(changed, new(Consent) { ["Input.Day"] = "23 November 2026", ["Input.File"] = $"{other.Id}" });
        var ended = await ppid.SubmitAsync(changed, new(Consent) { ["Input.Day"] = "23 November 2026", ["Input.Paper"] = "", ["Input.File"] = $"{file.Id}" });

        Assert.DoesNotContain("Input.Day", first.Html);
        Assert.Contains("Bukti bahwa putusan berkekuatan hukum tetap", ruling.Text);
        Assert.DoesNotContain("Bukti bahwa putusan berkekuatan hukum tetap", changed.Text);
        Assert.Contains("Lewat surat.", changed.Text);
        Assert.Contains("Surat 88/2026</textarea>", back.Html);
        Assert.Contains("bukan bukti pada butir ini", forged.Text);
        Assert.DoesNotContain(other.Id.ToString(), changed.Html);
        Assert.Contains($"<a href=\"/berkas/{file.Id}\"><bdi>{file.Name}</bdi></a>", ended.Html);
        Assert.DoesNotContain("88/2026", ended.Text);
        Assert.Equal(file.Digest, await host.WithDbAsync(db => db.Riwayat.Where(r => r.Act == "Akhiri").SelectMany(r => r.Isi).Where(v => v.Field == "FileDigest").Select(v => v.Value).SingleAsync()));
        Assert.Contains("Berkas ini bukti berakhirnya pengecualian", (await ppid.GetAsync($"/berkas/{file.Id}/musnahkan")).Text);
        Assert.DoesNotContain("Berkas ini bukti", (await ppid.GetAsync($"/berkas/{other.Id}/musnahkan")).Text);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_review_in_time_sets_the_next_day_and_a_missed_one_cannot_be_renewed(DatabaseKind kind)
    {
        var (host, office, path) = await ExcludedAsync(kind, OnConsent);
        var ppid = await office.SignInAsync(nameof(Office.Ppid));
        var typed = new Dictionary<string, string> { ["Input.Finding"] = "Pegawai belum memberi persetujuan.", ["Input.Next"] = "1 Maret 2027" };

        var reviewed = await ppid.SubmitAsync(await ppid.GetAsync(path + "/tinjau"), typed);
        host.Time.Now = Law.At(new(2027, 3, 2), 9);
        ppid = await office.SignInAsync(nameof(Office.Ppid));
        var missed = await ppid.GetAsync(path);
        var refused = await ppid.SubmitAsync(await ppid.GetAsync(path + "/tinjau"), new(typed) { ["Input.Next"] = "1 Maret 2028" });

        Assert.Contains("Ditinjau lagi paling lambat Senin, 1 Maret 2027.", reviewed.Text);
        Assert.Contains("Peninjauan terlewat", missed.Text);
        Assert.DoesNotContain("/tinjau\"", missed.Html);
        Assert.Contains("tidak dapat diperpanjang lagi", refused.Text);
        Assert.Contains("Hasil penilaian", (await ppid.GetAsync("/inventaris?tab=lewat-peninjauan")).Text);
    }

    private async Task<(TimbangHost Host, Office Office, string Path)> ExcludedAsync(DatabaseKind kind, JangkaWaktu period)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        await office.DetermineAsync(host, await office.ConsiderAsync(new ItemSpec { Period = period }));
        return (host, office, "/inventaris/" + await host.WithDbAsync(db => db.Pengecualian.Select(p => p.Id).SingleAsync()));
    }
}
