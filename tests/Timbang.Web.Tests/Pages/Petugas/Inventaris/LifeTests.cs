using Microsoft.EntityFrameworkCore;
using Timbang.DaftarInformasi;
using Timbang.Web.Jobs;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Pages.Penetapan;
using Law = Timbang.Tests.Given;

namespace Timbang.Web.Tests.Pages.Petugas.Inventaris;

/// <summary>The life of an exclusion after its decree, through the pages and past midnight: PP 61/2010 Pasal 10 and 11, UU 14/2008 Pasal 18 ayat (2).</summary>
public sealed class LifeTests(Hosts hosts) : IClassFixture<Hosts>
{
    private static readonly DateOnly Last = Office.Today.AddYears(2);

    private static readonly Dictionary<string, string> Published = new()
    {
        ["Input.Checked"] = "Nama pada halaman 2 dihitamkan.",
        ["Input.Columns.Summary"] = "Nilai per orang tahun 2025",
        ["Input.Columns.Holder"] = "Bidang Kinerja",
        ["Input.Columns.Publisher"] = "Kepala BKPSDM",
        ["Input.Columns.Made"] = "Januari 2026, Muara Tenang",
        ["Input.Columns.Form"] = "Softcopy",
        ["Input.Columns.Retention"] = "5 tahun",
    };

    [Theory, ClassData<BothDatabases>]
    public async Task The_PPID_declares_in_time_and_everyone_reads_it(DatabaseKind kind)
    {
        var (host, office, path) = await ExcludedAsync(kind);
        host.Time.Now = Law.At(new(2028, 9, 4), 9);
        var ppid = await office.SignInAsync(nameof(Office.Ppid));

        var page = await ppid.GetAsync(path);
        var declared = await ppid.SubmitAsync(await ppid.GetAsync(path + "/nyatakan"));
        var list = await host.Visit().GetAsync("/daftar-informasi-dikecualikan");

        Assert.Contains("Nyatakan terbuka", page.Text);
        Assert.Contains("Matriks yang mendasarinya", page.Text);
        Assert.Contains("Dinyatakan terbuka mulai Jumat, 24 November 2028.", declared.Text);
        Assert.Contains("Sudah dinyatakan", (await ppid.GetAsync("/meja")).Text);
        Assert.Contains("sudah dinyatakan PPID", list.Text);
        Assert.Contains("Dikecualikan sebagian", list.Text);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task After_the_day_for_declaring_it_is_refused_with_the_rule_and_opens_all_the_same(DatabaseKind kind)
    {
        var (host, office, path) = await ExcludedAsync(kind);
        host.Time.Now = Law.At(Last.AddDays(-10), 9);
        var ppid = await office.SignInAsync(nameof(Office.Ppid));

        var page = await ppid.GetAsync(path);
        var refused = await ppid.SubmitAsync(await ppid.GetAsync(path + "/nyatakan"));

        Assert.DoesNotContain("/nyatakan\"", page.Html);
        Assert.Contains("Pasal 10 ayat (1) PP 61/2010", refused.Text);
        Assert.Contains("terbuka sendiri pada 24 November 2028 tanpa pernyataan", refused.Text);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Silence_opens_at_midnight_and_is_written_down_once_by_whichever_node(DatabaseKind kind)
    {
        var (host, office, path) = await ExcludedAsync(kind);
        host.Time.Now = Law.At(Last, 23).AddMinutes(59);
        var before = await host.Visit().GetAsync("/daftar-informasi-dikecualikan");
        await host.WithDbAsync(db => OpeningJob.OpenAsync(db, CancellationToken.None));
        Assert.Equal(ExclusionStage.Berlaku, await StageAsync(host));

        host.Time.Now = Law.At(Last.AddDays(1), 0);
        var after = await host.Visit().GetAsync("/daftar-informasi-dikecualikan");
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => host.WithDbAsync(db => OpeningJob.OpenAsync(db, CancellationToken.None))));
        var desk = await (await office.SignInAsync(nameof(Office.PpidPelaksana))).GetAsync("/meja");

        Assert.Contains("Dikecualikan sebagian", before.Text);
        Assert.Contains("Baru terbuka", after.Text);
        Assert.Contains("karena jangka waktunya berakhir", after.Text);
        Assert.Equal(ExclusionStage.Dibuka, await StageAsync(host));
        Assert.Equal(1, await host.WithDbAsync(db => db.Riwayat.CountAsync(r => r.CaseKind == "Pengecualian" && r.Act == "Buka")));
        Assert.Contains("Terbitkan informasi", desk.Text);
        Assert.Contains("Timbang mencatat bahwa bagian ini terbuka", (await (await office.SignInAsync(nameof(Office.Ppid))).GetAsync(path)).Text);
        Assert.Equal(0, (await host.VerifyTrailAsync()).Code);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_week_without_a_server_changes_no_answer(DatabaseKind kind)
    {
        var (host, _, _) = await ExcludedAsync(kind);

        host.Time.Now = Law.At(Last.AddDays(8), 7);
        var list = await host.Visit().GetAsync("/daftar-informasi-dikecualikan");
        await host.WithDbAsync(db => OpeningJob.OpenAsync(db, CancellationToken.None));

        Assert.Contains("sejak Jumat, 24 November 2028, pukul 00.00", list.Text);
        Assert.Contains(
            "2028-11-24",
            await host.WithDbAsync(db => db.Riwayat.Where(r => r.Act == "Buka" && r.CaseKind == "Pengecualian")
                .SelectMany(r => r.Isi).Where(v => v.Field == "OpensOn").Select(v => v.Value).SingleAsync()));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Each_office_opens_by_its_own_midnight(DatabaseKind kind)
    {
        var (host, _, _) = await ExcludedAsync(kind);
        var west = await Office.OpenAsync(host, "Kabupaten Barat", "Asia/Jakarta");
        await west.DetermineAsync(host, await west.ConsiderAsync(new ItemSpec("Rekam medis pegawai")));

        host.Time.Now = Law.At(Last.AddDays(1), 0);
        await host.WithDbAsync(db => OpeningJob.OpenAsync(db, CancellationToken.None));

        var stages = await host.WithDbAsync(db => db.Pengecualian.ToDictionaryAsync(p => p.PublicTitle, p => p.Stage));
        Assert.Equal((ExclusionStage.Dibuka, ExclusionStage.Berlaku), (stages[new ItemSpec().Title], stages["Rekam medis pegawai"]));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task What_has_opened_is_published_after_a_look_and_takes_the_place_of_what_was_open_before(DatabaseKind kind)
    {
        var (host, office, path) = await ExcludedAsync(kind);
        host.Time.Now = Law.At(Last.AddDays(1), 8);
        await host.WithDbAsync(db => OpeningJob.OpenAsync(db, CancellationToken.None));
        var clerk = await office.SignInAsync(nameof(Office.PpidPelaksana));

        var unread = await clerk.SubmitAsync(await clerk.GetAsync(path + "/terbitkan"), new(Published) { ["Input.Checked"] = "" });
        var published = await clerk.SubmitAsync(unread, Published);
        var open = await host.Visit().GetAsync("/daftar-informasi-publik");

        Assert.Contains("Tulis apa yang diperiksa", unread.Text);
        Assert.Contains("sekarang tercatat dalam Daftar Informasi Publik", published.Text);
        Assert.Contains("Nilai per orang tahun 2025", open.Text);
        Assert.Equal(1, await host.WithDbAsync(db => db.InformasiPublik.CountAsync(i => i.ReplacedById == null)));
        Assert.False(await host.WithDbAsync(db => db.InformasiPublik.Where(i => i.ReplacedById == null).Select(i => i.InPart).SingleAsync()));
        Assert.DoesNotContain("Terbitkan informasi", (await clerk.GetAsync("/meja")).Text);
        Assert.Contains("Hasil penilaian", (await clerk.GetAsync("/inventaris?tab=dibuka")).Text);
        Assert.Equal(0, (await host.VerifyTrailAsync()).Code);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Another_unit_and_another_agency_find_nothing_of_it(DatabaseKind kind)
    {
        var (host, office, path) = await ExcludedAsync(kind);
        var stranger = await Office.OpenAsync(host, "Kabupaten Barat", "Asia/Jakarta");

        foreach (var visitor in new[] { await office.SignInAsync(nameof(Office.PpidPelaksanaLain)), await stranger.SignInAsync(nameof(Office.Ppid)) })
        {
            foreach (var act in new[] { "", "/nyatakan", "/tinjau", "/akhiri", "/terbitkan" })
            {
                Assert.Equal((act, 404), (act, (int)(await visitor.GetAsync(path + act)).Status));
            }
        }
    }

    private async Task<(TimbangHost Host, Office Office, string Path)> ExcludedAsync(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        await office.DetermineAsync(host, await office.ConsiderAsync(new ItemSpec()));
        return (host, office, "/inventaris/" + await host.WithDbAsync(db => db.Pengecualian.Select(p => p.Id).SingleAsync()));
    }

    private static Task<ExclusionStage> StageAsync(TimbangHost host) => host.WithDbAsync(db => db.Pengecualian.Select(p => p.Stage).SingleAsync());
}
