using System.Net;
using Microsoft.EntityFrameworkCore;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Pages.Penetapan;
using Timbang.Web.Tests.Pages.Petugas.Inventaris;
using Law = Timbang.Tests.Given;

namespace Timbang.Web.Tests.Pages.Petugas.Celah;

/// <summary>What should not be is found, told with its article, and leads to where it is mended.</summary>
public sealed class GapTests(Hosts hosts) : IClassFixture<Hosts>
{
    [Theory, ClassData<BothDatabases>]
    public async Task Where_all_is_in_order_the_page_says_so_and_when(DatabaseKind kind)
    {
        var office = await DecidedAsync(kind);

        var (page, desk) = await LookAsync(office);

        Assert.Contains("Tidak ada celah per Senin, 23 November 2026 pukul", page.Text);
        Assert.Contains("href=\"/celah\"", page.Html);
        Assert.DoesNotContain("celah perlu ditutup", desk.Text);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Keputusan_tanpa_berita_acara_lengkap_menunjuk_sidangnya(DatabaseKind kind)
    {
        var office = await DecidedAsync(kind);
        await office.Host.AttackAsync("""UPDATE "Sidang" SET "Stage" = 'Ditutup' """);
        var sidang = await office.Host.WithDbAsync(db => db.Sidang.Select(s => s.Id).SingleAsync());

        var (page, desk) = await LookAsync(office);

        Assert.Contains("Keputusan tanpa berita acara yang lengkap (1)", page.Text);
        Assert.Contains("SOP B-000.8.3.3 langkah 4", page.Text);
        Assert.Contains("SK 000.8.3.3/1/BKPSDM · sidang Sidang", page.Text);
        await AssertLeadsAsync(office, page, $"/sidang/{sidang}");
        Assert.Contains("1 celah perlu ditutup", desk.Text);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite, """UPDATE "Sidang" SET "QuorumMoreThanPercent" = 100""")]
    [InlineData(DatabaseKind.Postgres, """UPDATE "Sidang" SET "QuorumMoreThanPercent" = 100""")]
    [InlineData(DatabaseKind.Sqlite, """DELETE FROM "AgendaSuara" """)]
    [InlineData(DatabaseKind.Postgres, """DELETE FROM "AgendaSuara" """)]
    [InlineData(DatabaseKind.Sqlite, """UPDATE "SidangAnggota" SET "SignedAt" = NULL""")]
    [InlineData(DatabaseKind.Postgres, """UPDATE "SidangAnggota" SET "SignedAt" = NULL""")]
    public async Task Berita_acara_tanpa_kuorum_suara_atau_tanda_tangan_menunjuk_sidangnya(DatabaseKind kind, string attack)
    {
        var office = await DecidedAsync(kind);
        await office.Host.AttackAsync(attack);
        var sidang = await office.Host.WithDbAsync(db => db.Sidang.Select(s => s.Id).SingleAsync());

        var (page, desk) = await LookAsync(office);

        Assert.Contains("Berita acara tanpa kuorum (1)", page.Text);
        Assert.Contains("Pasal 19 UU 14/2008", page.Text);
        Assert.Contains("berita acara 01/BA/2026", page.Text);
        await AssertLeadsAsync(office, page, $"/sidang/{sidang}");
        Assert.Contains("1 celah perlu ditutup", desk.Text);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Butir_pada_hari_terakhir_bulannya_belum_terlambat_dan_sehari_sesudahnya_celah(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        await office.ConsiderAsync(new ItemSpec("Nilai kinerja"));
        await office.ButirAsync(Stage.Disusun);
        var draft = await host.WithDbAsync(db => db.Keputusan.Select(k => k.Id).SingleAsync());
        host.Time.Now = Law.At(new DateOnly(2026, 12, 23), 16);
        var (last, _) = await LookAsync(office);

        host.Time.Now = Law.At(new DateOnly(2026, 12, 24), 9);
        var (page, desk) = await LookAsync(office);

        Assert.Contains("Tidak ada celah per", last.Text);
        Assert.Contains("Butir yang melewati satu bulan sesudah sidang (2)", page.Text);
        Assert.Contains("Batasnya 23 Desember 2026", page.Text);
        Assert.Contains("langkah 4", page.Text);
        await AssertLeadsAsync(office, page, "/keputusan/susun");
        await AssertLeadsAsync(office, page, $"/keputusan/{draft}");
        Assert.Contains("2 celah perlu ditutup", desk.Text);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Yang_berakhir_tetapi_belum_dicatat_terbuka_adalah_celah_sehari_sesudah_hari_terakhirnya(DatabaseKind kind)
    {
        var office = await DecidedAsync(kind);
        var entry = await office.Host.WithDbAsync(db => db.Pengecualian.Select(p => p.Id).SingleAsync());
        office.Host.Time.Now = Law.At(new DateOnly(2028, 11, 23), 23);
        var (last, _) = await LookAsync(office);

        office.Host.Time.Now = Law.At(new DateOnly(2028, 11, 24), 1);
        var (page, desk) = await LookAsync(office);

        Assert.Contains("Tidak ada celah per", last.Text);
        Assert.Contains("Sudah berakhir, masih tercatat tertutup (1)", page.Text);
        Assert.Contains("Pasal 10 ayat (2) PP 61/2010", page.Text);
        Assert.Contains("Terbuka sejak 24 November 2028", page.Text);
        await AssertLeadsAsync(office, page, $"/inventaris/{entry}");
        Assert.Contains("1 celah perlu ditutup", desk.Text);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Yang_terbuka_dan_belum_diterbitkan_menunjuk_penerbitannya(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        await office.ExcludeUndatedAsync();
        host.Time.Now = Law.At(Office.Today.AddDays(1), 9);
        var opened = await host.WithDbAsync(db => db.Pengecualian.Where(p => p.PublicTitle == "Sudah disetujui").Select(p => p.Id).SingleAsync());

        var (page, desk) = await LookAsync(office);

        Assert.Contains("Sudah terbuka, informasinya belum diterbitkan (1)", page.Text);
        Assert.Contains("Pasal 7 ayat (1) UU 14/2008", page.Text);
        await AssertLeadsAsync(office, page, $"/inventaris/{opened}/terbitkan");
        Assert.Contains("1 celah perlu ditutup", desk.Text);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Pengecualian_tanpa_tanggal_akhir_dan_tanpa_peninjauan_menunjuk_uji_lagi(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        await office.ExcludeUndatedAsync();
        await host.AttackAsync("""UPDATE "Pengecualian" SET "Review" = NULL, "LookAtBy" = "Until" WHERE "Stage" = 'Berlaku' """);
        var undated = await host.WithDbAsync(db => db.Pengecualian.Where(p => p.PublicTitle.StartsWith("Menunggu")).Select(p => p.Id).ToListAsync());

        var (page, _) = await LookAsync(office);

        // One waits for consent without a last day, the other for an event until its outer date.
        Assert.Contains("Pengecualian tanpa tanggal peninjauan (2)", page.Text);
        Assert.Contains("Pasal 2 ayat (2) UU 14/2008", page.Text);
        Assert.Equal(2, undated.Count);
        foreach (var id in undated)
        {
            await AssertLeadsAsync(office, page, $"/inventaris/{id}/uji-lagi");
        }
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

        var (page, desk) = await LookAsync(office);

        // Two decrees, three sittings, one item, one ended, one opened, one without review.
        Assert.Equal(9, page.Html.Split("<a class=\"btn quiet\"").Length - 1);
        Assert.Contains("9 celah perlu ditutup", desk.Text);
        Assert.All(Enum.GetValues<GapKind>(), gap => Assert.Contains($"<h2 id=\"{gap}\">", page.Html));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Gaps_are_the_PPIDs_and_of_the_own_agency(DatabaseKind kind)
    {
        var office = await DecidedAsync(kind);
        var other = await Office.OpenAsync(office.Host, "Balai Lembah Sari", "Asia/Jakarta");
        await office.Host.AttackAsync("""UPDATE "Sidang" SET "Stage" = 'Ditutup' """);

        Assert.Contains("Tidak ada celah per", (await LookAsync(other)).Page.Text);
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
        var (page, desk) = await LookAsync(office);

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

    private async Task<Office> DecidedAsync(DatabaseKind kind)
    {
        var office = await Office.OpenAsync(await hosts.FreshAsync(kind));
        await office.DetermineAsync(office.Host, await office.ConsiderAsync(new ItemSpec("Nilai kinerja")));
        return office;
    }

    private static async Task<(Shown Page, Shown Desk)> LookAsync(Office office)
    {
        var ppid = await office.SignInAsync(nameof(Office.Ppid));
        var (page, desk) = (await ppid.GetAsync("/celah"), await ppid.GetAsync("/meja"));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (page.Status, desk.Status));
        return (page, desk);
    }

    // The link stands on the page, and the PPID finds something behind it.
    private static async Task AssertLeadsAsync(Office office, Shown page, string path)
    {
        Assert.Contains($"href=\"{path}\"", page.Html);
        Assert.Equal(HttpStatusCode.OK, (await (await office.SignInAsync(nameof(Office.Ppid))).GetAsync(path)).Status);
    }
}
