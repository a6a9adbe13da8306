using System.Net;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Penetapan;
using Timbang.Pengujian;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Pages.Penetapan;

/// <summary>SOP B-000.8.3.3 langkah 4, through the pages: draft, correct, send in, approve, determine.</summary>
public sealed class PenetapanPagesTests(Hosts hosts) : IClassFixture<Hosts>
{
    [Theory, ClassData<BothDatabases>]
    public async Task From_the_minutes_to_a_number_and_both_lists(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var items = await office.ConsiderAsync(
            new ItemSpec("Nilai kinerja"),
            new ItemSpec("Berkas pemeriksaan", Klasifikasi.Dikecualikan) { Dissent = "Rerata sebaiknya dibuka sekarang." },
            new ItemSpec("Rekap kehadiran", Klasifikasi.Terbuka));
        var ppid = await host.SignInAsync(office.Ppid);

        var decree = await ppid.DraftAsync(items);
        var draft = await ppid.GetAsync(decree);
        await ppid.CorrectAsync(decree);
        await ppid.DoAsync(decree, "ajukan");
        var reading = await (await host.SignInAsync(office.Atasan)).GetAsync(decree + "/setujui");
        await (await host.SignInAsync(office.Atasan)).DoAsync(decree, "setujui");
        var done = await ppid.DoAsync(decree, "tetapkan");

        Assert.Contains("kolom Daftar Informasi Publik belum lengkap", draft.Text);
        Assert.Contains("1 dikecualikan 1 sebagian 1 terbuka", reading.Text);
        Assert.Contains("2 dikecualikan, 1 dikembalikan", reading.Text);
        Assert.Contains("Rerata sebaiknya dibuka sekarang.", reading.Text);
        Assert.Contains("Bambang Prasetyo", reading.Text);
        Assert.Contains("Keputusan 000.8.3.3/1/BKPSDM berlaku", done.Text);
        Assert.Contains("000.8.3.3/1/BKPSDM", (await ppid.GetAsync("/keputusan?tahap=berlaku&q=BKPSDM")).Text);
        Assert.All(await StagesAsync(host), stage => Assert.Equal(Stage.Ditetapkan, stage));
        Assert.Equal(2, await host.WithDbAsync(db => db.Pengecualian.CountAsync()));
        Assert.Equal(2, await host.WithDbAsync(db => db.InformasiPublik.CountAsync()));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task The_decree_says_what_PP_61_2010_asks_and_what_the_minutes_say(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var today = new DateOnly(2026, 11, 23);
        var items = await office.ConsiderAsync(new ItemSpec { Trigger = Trigger.Permintaan("PI-2026/0031", today, today) });
        var ppid = await host.SignInAsync(office.Ppid);
        var draft = await (await host.SignInAsync(office.Ppid)).GetAsync(await ppid.DraftAsync(items) + "/sk");

        var decree = (await host.WithDbAsync(db => db.Keputusan.Select(k => k.Id).SingleAsync())).ToString();
        await ppid.CorrectAsync("/keputusan/" + decree);
        await ppid.DoAsync("/keputusan/" + decree, "ajukan");
        await (await host.SignInAsync(office.Atasan)).DoAsync("/keputusan/" + decree, "setujui");
        await ppid.DoAsync("/keputusan/" + decree, "tetapkan");
        var letter = (await ppid.GetAsync($"/keputusan/{decree}/sk")).Text;

        Assert.Contains("RANCANGAN", draft.Text);
        Assert.DoesNotContain("RANCANGAN", letter);
        Assert.Contains("permintaan informasi Nomor PI-2026/0031 yang diterima tanggal 23 November 2026", letter);
        Assert.Contains("Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik;", letter);
        Assert.Contains("Peraturan Pemerintah Nomor 61 Tahun 2010", letter);
        Assert.Contains("KESATU : Menetapkan 1 (satu) butir informasi pada BKPSDM", letter);
        Assert.Contains("Ditetapkan di Muara Tenang pada tanggal 23 November 2026", letter);
        Assert.Contains("Pasal 17 huruf h angka 4 UU 14/2008", letter);
        Assert.Contains("sampai dengan 23 November 2028", letter);
        Assert.Contains("Bambang Prasetyo", letter);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Who_drafted_does_not_approve_also_as_plt(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        await office.AssignAsync(office.Ppid.PersonId, Role.AtasanPpid, AppointmentKind.Plt);
        var ppid = await host.SignInAsync(office.Ppid);
        var decree = await ppid.SendInAsync(await office.ConsiderAsync(new ItemSpec()));

        var page = await ppid.GetAsync(decree + "/setujui");
        var answer = await ppid.SubmitAsync(page);

        Assert.Contains("Anda ikut menulis rancangan ini", page.Text);
        Assert.Contains("Penyusun tidak boleh menyetujui rancangannya sendiri", answer.Text);
        Assert.Equal(DecreeStage.Diajukan, await DecreeStageAsync(host));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Incomplete_minutes_carry_no_decree(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var items = await office.ConsiderAsync([new ItemSpec()], signed: false);
        var ppid = await host.SignInAsync(office.Ppid);

        var page = await ppid.GetAsync("/keputusan/susun");
        var form = page.Form();
        var answer = await ppid.PostAsync(form.Action, [.. form.Fields, KeyValuePair.Create("Input.Items", items[0].ToString())]);

        Assert.Contains("Berita acara ini belum lengkap", page.Text);
        Assert.Contains("berita acara sidangnya belum lengkap", answer.Text);
        Assert.Equal(0, await host.WithDbAsync(db => db.Keputusan.CountAsync()));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task An_outcome_apart_from_the_minutes_needs_a_reason_and_shows_it_to_the_head(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var ppid = await host.SignInAsync(office.Ppid);
        var decree = await ppid.DraftAsync(await office.ConsiderAsync(new ItemSpec()));

        var refused = await ppid.CorrectAsync(decree, new() { ["Input.Items[0].Outcome"] = "Terbuka" });
        var taken = await ppid.CorrectAsync(decree, new() { ["Input.Items[0].Outcome"] = "Terbuka", ["Input.Items[0].DeviationReason"] = "Rerata sudah diumumkan." });
        await ppid.DoAsync(decree, "ajukan");
        var reading = await (await host.SignInAsync(office.Atasan)).GetAsync(decree + "/setujui");

        Assert.Contains("hasil berbeda dari berita acara. Tulis alasannya.", refused.Text);
        Assert.EndsWith(decree, taken.Path);
        Assert.Contains("Rerata sudah diumumkan.", reading.Text);
        Assert.Contains("1 butir menyimpang dari berita acara", reading.Text);
        Assert.Contains("KESATU : Butir 1 merupakan informasi terbuka", (await ppid.GetAsync(decree + "/sk")).Text);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task The_head_sends_back_with_a_reason_and_the_draft_goes_again(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var (ppid, head) = (await host.SignInAsync(office.Ppid), await host.SignInAsync(office.Atasan));
        var decree = await ppid.SendInAsync(await office.ConsiderAsync(new ItemSpec()));

        var silent = await head.DoAsync(decree, "kembalikan");
        await head.DoAsync(decree, "kembalikan", new() { ["Input.Reason"] = "Diktum kedua belum jelas." });
        var again = await ppid.GetAsync(decree);

        Assert.Contains("Tulis apa yang harus diperbaiki.", silent.Text);
        Assert.Contains("Diktum kedua belum jelas.", again.Text);
        Assert.Contains("Dikembalikan", again.Text);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_draft_given_up_lets_its_items_go(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var ppid = await host.SignInAsync(office.Ppid);
        var items = await office.ConsiderAsync(new ItemSpec());
        var decree = await ppid.DraftAsync(items);

        await ppid.DoAsync(decree, "batalkan", new() { ["Input.Reason"] = "Digabung dengan keputusan lain." });
        var second = await ppid.DraftAsync(items);

        Assert.NotEqual(decree, second);
        Assert.Contains("Digabung dengan keputusan lain.", (await ppid.GetAsync(decree)).Text);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Who_may_not_finds_no_page(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var decree = await (await host.SignInAsync(office.Ppid)).SendInAsync(await office.ConsiderAsync(new ItemSpec()));
        var other = await Office.OpenAsync(host, name: "Kabupaten Hulu Sungai", zone: "Asia/Jakarta");
        var (stranger, clerk, rival) = (host.Visit(), await host.SignInAsync(office.PetugasLain), await host.SignInAsync(other.Ppid));

        Assert.StartsWith("/masuk", (await stranger.GetAsync(decree)).Path);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.GetAsync(decree)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.GetAsync(decree + "/setujui")).Status);
        foreach (var page in new[] { "", "/sk", "/perbaiki", "/ajukan", "/tetapkan", "/batalkan", "/tanda-terima" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await rival.GetAsync(decree + page)).Status);
        }

        Assert.DoesNotContain("Hasil penilaian", (await rival.GetAsync("/keputusan/susun")).Text);
    }

    private static Task<List<Stage>> StagesAsync(TimbangHost host) => host.WithDbAsync(db => db.Butir.Select(b => b.Stage).ToListAsync());

    private static Task<DecreeStage> DecreeStageAsync(TimbangHost host) => host.WithDbAsync(db => db.Keputusan.Select(k => k.Stage).SingleAsync());
}
