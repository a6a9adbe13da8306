using System.Net;
using Microsoft.EntityFrameworkCore;
using Timbang.Pengujian;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Pages.Petugas.Inventaris;
using Law = Timbang.Tests.Given;

namespace Timbang.Web.Tests.Pages.Petugas.Celah;

/// <summary>What should not be is found, told with its article, and leads to where it is mended.</summary>
public sealed class GapTests(Hosts hosts) : IClassFixture<Hosts>
{
    [Theory, ClassData<BothDatabases>]
    public async Task Keputusan_tanpa_berita_acara_lengkap_menunjuk_sidangnya(DatabaseKind kind)
    {
        var office = await hosts.DecidedAsync(kind);
        await office.Host.AttackAsync("""UPDATE "Sidang" SET "Stage" = 'Ditutup' """);
        var sidang = await office.Host.WithDbAsync(db => db.Sidang.Select(s => s.Id).SingleAsync());

        var (page, desk) = await office.LookAsync();

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
        var office = await hosts.DecidedAsync(kind);
        await office.Host.AttackAsync(attack);
        var sidang = await office.Host.WithDbAsync(db => db.Sidang.Select(s => s.Id).SingleAsync());

        var (page, desk) = await office.LookAsync();

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
        var (last, _) = await office.LookAsync();

        host.Time.Now = Law.At(new DateOnly(2026, 12, 24), 9);
        var (page, desk) = await office.LookAsync();

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
        var office = await hosts.DecidedAsync(kind);
        var entry = await office.Host.WithDbAsync(db => db.Pengecualian.Select(p => p.Id).SingleAsync());
        office.Host.Time.Now = Law.At(new DateOnly(2028, 11, 23), 23);
        var (last, _) = await office.LookAsync();

        office.Host.Time.Now = Law.At(new DateOnly(2028, 11, 24), 1);
        var (page, desk) = await office.LookAsync();

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

        var (page, desk) = await office.LookAsync();

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

        var (page, _) = await office.LookAsync();

        // One waits for consent without a last day, the other for an event until its outer date.
        Assert.Contains("Pengecualian tanpa tanggal peninjauan (2)", page.Text);
        Assert.Contains("Pasal 2 ayat (2) UU 14/2008", page.Text);
        Assert.Equal(2, undated.Count);
        foreach (var id in undated)
        {
            await AssertLeadsAsync(office, page, $"/inventaris/{id}/uji-lagi");
        }
    }

    // The link stands on the page, and the PPID finds something behind it.
    private static async Task AssertLeadsAsync(Office office, Shown page, string path)
    {
        Assert.Contains($"href=\"{path}\"", page.Html);
        Assert.Equal(HttpStatusCode.OK, (await (await office.SignInAsync(nameof(Office.Ppid))).GetAsync(path)).Status);
    }
}
