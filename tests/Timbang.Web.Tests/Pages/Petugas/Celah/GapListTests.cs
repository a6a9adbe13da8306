using System.Net;
using Timbang.Web.Data;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Pages.Penetapan;
using Timbang.Web.Tests.Pages.Petugas.Inventaris;
using Law = Timbang.Tests.Given;

namespace Timbang.Web.Tests.Pages.Petugas.Celah;

/// <summary>The list of gaps as a whole: none, all kinds, many, and whose it is.</summary>
public sealed class GapListTests(Hosts hosts) : IClassFixture<Hosts>
{
    [Theory, ClassData<BothDatabases>]
    public async Task Where_all_is_in_order_the_page_says_so_and_when(DatabaseKind kind)
    {
        var office = await hosts.DecidedAsync(kind);

        var (page, desk) = await office.LookAsync();

        Assert.Contains("Tidak ada celah per Senin, 23 November 2026 pukul", page.Text);
        Assert.Contains("href=\"/celah\"", page.Html);
        Assert.DoesNotContain("celah perlu ditutup", desk.Text);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task The_desk_counts_what_the_page_lists_of_all_kinds(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        await office.ExcludeUndatedAsync();
        await office.DetermineAsync(host, await office.ConsiderAsync(new ItemSpec("Nilai kinerja") { Years = 0, Days = 10 }));
        await office.ConsiderAsync(new ItemSpec("Menunggu keputusan"));
        host.Time.Now = Law.At(Office.Today.AddMonths(2), 9);
        await host.AttackAsync("""UPDATE "Sidang" SET "Stage" = 'Ditutup', "QuorumMoreThanPercent" = 100""");
        await host.AttackAsync("""UPDATE "Pengecualian" SET "Review" = NULL WHERE "PublicTitle" = 'Menunggu persetujuan' """);

        var (page, desk) = await office.LookAsync();

        // Two decrees, three sittings, one item, one ended, one opened, one without review.
        Assert.Equal(9, page.Html.Split("<a class=\"btn quiet\"").Length - 1);
        Assert.Contains("9 celah perlu ditutup", desk.Text);
        Assert.All(Enum.GetValues<GapKind>(), gap => Assert.Contains($"<h2 id=\"{gap}\">", page.Html));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Gaps_are_the_PPIDs_and_of_the_own_agency(DatabaseKind kind)
    {
        var office = await hosts.DecidedAsync(kind);
        var other = await Office.OpenAsync(office.Host, "Balai Lembah Sari", "Asia/Jakarta");
        await office.Host.AttackAsync("""UPDATE "Sidang" SET "Stage" = 'Ditutup' """);

        Assert.Contains("Tidak ada celah per", (await other.LookAsync()).Page.Text);
        foreach (var who in new[] { nameof(Office.Petugas), nameof(Office.PpidPelaksana), nameof(Office.Ketua), nameof(Office.Anggota1), nameof(Office.Atasan), "Administrator" })
        {
            var visitor = await office.SignInAsync(who);
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/celah")).Status);
            Assert.DoesNotContain("/celah", (await visitor.GetAsync(who == "Administrator" ? "/akun" : "/meja")).Html);
        }
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Thirty_gaps_cost_no_more_questions_than_one_and_the_oldest_are_shown(DatabaseKind kind)
    {
        var office = await Office.OpenAsync(await hosts.FreshAsync(kind));
        await office.ConsiderAsync(new ItemSpec("Paling lama"));
        office.Host.Time.Now = Law.At(Office.Today.AddMonths(2), 9);
        var one = await CountAsync(office);
        office.Host.Time.Now = Law.At(Office.Today.AddDays(1), 9);
        await office.ConsiderAsync([.. Enumerable.Range(1, 29).Select(n => new ItemSpec($"Butir {n}"))]);

        office.Host.Time.Now = Law.At(Office.Today.AddMonths(2), 9);
        var thirty = await CountAsync(office);
        var (page, desk) = await office.LookAsync();

        Assert.Equal(one, thirty);
        Assert.Contains("25 yang paling lama dari 30.", page.Text);
        Assert.Contains("Judul dalam: Paling lama", page.Text);
        Assert.Contains("30 celah perlu ditutup", desk.Text);
    }

    private static async Task<(int Page, int Desk)> CountAsync(Office office)
    {
        var ppid = await office.SignInAsync(nameof(Office.Ppid));
        await ppid.GetAsync("/celah");
        return ((await office.Host.Sql.DuringAsync(() => ppid.GetAsync("/celah"))).Count, (await office.Host.Sql.DuringAsync(() => ppid.GetAsync("/meja"))).Count);
    }
}
