using Microsoft.EntityFrameworkCore;
using Timbang.DaftarInformasi;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Jobs;
using Timbang.Web.Tests.Cetak;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Pages.Penetapan;
using Timbang.Web.Tests.Pages.Petugas.Pengujian;

namespace Timbang.Web.Tests.Pages.Petugas.Inventaris;

/// <summary>
/// Everyone who asks whether a part is closed hears the same, at the last second and at midnight, whatever the calendar does there,
/// in the west and in the east of the country at the same instant, and where somebody has moved the clock.
/// </summary>
public sealed class ReadersTests(Hosts hosts) : IClassFixture<Hosts>
{
    private static readonly DateOnly[] LastDays = [new(2027, 2, 28), new(2027, 12, 31), new(2028, 2, 28), new(2028, 2, 29)];

    [Theory, ClassData<BothDatabases>]
    public async Task Every_reader_says_the_same_in_each_zone_at_its_midnight(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var (west, east) = (await ClosedAsync(host, "Kabupaten Barat", "Asia/Jakarta"), await ClosedAsync(host, "Kabupaten Timur", "Asia/Jayapura"));

        foreach (var last in LastDays)
        {
            var (midnightInTheEast, midnightInTheWest) = (MidnightAfter(last, 9), MidnightAfter(last, 7));
            await AgreeAsync(host, midnightInTheEast.AddSeconds(-1), last, (west, true), (east, true));
            await AgreeAsync(host, midnightInTheEast, last, (west, true), (east, false));
            await AgreeAsync(host, midnightInTheWest.AddSeconds(-1), last, (west, true), (east, false));
            await AgreeAsync(host, midnightInTheWest, last, (west, false), (east, false));
        }

        // Nothing was written down all that time: one round does all of it, and the next nothing.
        await host.WithDbAsync(db => OpeningJob.OpenAsync(db, CancellationToken.None));
        await host.WithDbAsync(db => OpeningJob.OpenAsync(db, CancellationToken.None));
        Assert.Equal(2 * LastDays.Length, await host.WithDbAsync(db => db.Riwayat.CountAsync(r => r.CaseKind == "Pengecualian" && r.Act == "Buka")));
        await AgreeAsync(host, MidnightAfter(LastDays[^1], 7), LastDays[^1], (west, false), (east, false));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task What_is_written_down_as_open_stays_open_where_the_clock_is_moved_back(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await ClosedAsync(host, "Kabupaten Timur", "Asia/Jayapura");
        var midnight = MidnightAfter(LastDays[0], 9);
        host.Time.Now = midnight;
        await host.WithDbAsync(db => OpeningJob.OpenAsync(db, CancellationToken.None));

        await AgreeAsync(host, midnight.AddHours(-30), LastDays[0], (office, false));
        await host.WithDbAsync(db => OpeningJob.OpenAsync(db, CancellationToken.None));
        await AgreeAsync(host, midnight.AddHours(1), LastDays[0], (office, false));

        var path = await PathAsync(host, office, LastDays[0]);
        host.Time.Now = midnight.AddHours(-30);
        var refused = await (await office.SignInAsync(nameof(Office.Ppid))).GetAsync(path + "/akhiri");
        Assert.Equal(path, refused.Path);
        Assert.Equal(1, await host.WithDbAsync(db => db.Riwayat.CountAsync(r => r.CaseKind == "Pengecualian" && r.Act == "Buka")));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task It_is_warned_from_sixty_working_days_on_and_a_test_anew_with_the_old_matrix_stops_nothing(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await ClosedAsync(host, "Kabupaten Muara Tenang", "Asia/Makassar");
        var last = LastDays[^1];
        var calendar = await host.WithDbAsync(async db => await new AgencyCalendars(db).OfAsync(office.Badan.Id, CancellationToken.None));
        var first = calendar.SubtractWorkingDays(last, 60).Due;

        var early = await EndingAsync(host, office, first.AddDays(-1), last);
        var warned = await EndingAsync(host, office, first, last);
        var path = await PathAsync(host, office, last);
        var ppid = await office.SignInAsync(nameof(Office.Ppid));
        var retest = await ppid.SubmitAsync(await ppid.GetAsync(path + "/uji-lagi"));
        var clerk = await office.SignInAsync(nameof(Office.PpidPelaksana));
        await clerk.SubmitAsync(await clerk.GetAsync(retest.Path + "/kaji"));
        var (offered, matrix) = ((await clerk.GetAsync(retest.Path + "/matriks")).Text, await clerk.GetAsync(retest.Path + "/matriks?dari=lama"));
        await AgreeAsync(host, MidnightAfter(last, 8), last, (office, false));
        await host.WithDbAsync(db => OpeningJob.OpenAsync(db, CancellationToken.None));

        Assert.Equal([false, false, false], early);
        Assert.Equal([true, true, true], warned);
        Assert.Contains("Mulai dari matriks lama", offered);
        Assert.Contains(new ItemSpec().IfOpened, matrix.Text);
        Assert.Equal(ExclusionStage.Dibuka, await host.WithDbAsync(db => db.Pengecualian.Where(p => p.Until == last).Select(p => p.Stage).SingleAsync()));
        Assert.Contains("Lihat uji laginya", (await (await office.SignInAsync(nameof(Office.Ppid))).GetAsync(path)).Text);
    }

    private static DateTimeOffset MidnightAfter(DateOnly last, int hoursEast) => new(last.AddDays(1).ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(hoursEast));

    private static string TitleOf(DateOnly last) => $"Berakhir {last:yyyyMMdd}";

    private static async Task<Office> ClosedAsync(TimbangHost host, string name, string zone)
    {
        var office = await Office.OpenAsync(host, name, zone);
        await office.DetermineAsync(host, await office.ConsiderAsync([.. LastDays.Select(last => new ItemSpec(TitleOf(last)) { Period = new(PeriodKind.SampaiTanggal, last) })]));
        return office;
    }

    private static async Task AgreeAsync(TimbangHost host, DateTimeOffset instant, DateOnly last, params (Office Office, bool Closed)[] expected)
    {
        host.Time.Now = instant;
        foreach (var (office, closed) in expected)
        {
            var disagree = (await AnswersAsync(host, office, last)).Where(answer => answer.Closed != closed).Select(answer => answer.Reader);
            Assert.True(!disagree.Any(), $"{last:O} in {office.Badan.Name} at {instant:O} should be {(closed ? "closed" : "open")}; not so for {string.Join(", ", disagree)}.");
        }
    }

    // The public pages are asked as strangers, through the memory of public answers.
    private static async Task<List<(string Reader, bool Closed)>> AnswersAsync(TimbangHost host, Office office, DateOnly last)
    {
        var (title, stranger, ppid) = (TitleOf(last), host.Visit(), await office.SignInAsync(nameof(Office.Ppid)));
        var entry = await host.WithDbAsync(db => db.Pengecualian.AsNoTracking().SingleAsync(p => p.BadanPublikId == office.Badan.Id && p.PublicTitle == title));
        var query = $"?badan={office.Badan.Slug}&q={title[9..]}";
        async Task<bool> ListsAsync(string tab) => (await FileListTests.DownloadAsync(ppid, $"/inventaris?tab={tab}&handler=Unduh")).Any(row => row.StartsWith(title + ",", StringComparison.Ordinal));
        async Task<bool> SaysAsync(Visitor who, string path, string closed, string open)
        {
            var html = (await who.GetAsync(path)).Html;
            Assert.NotEqual(html.Contains(closed, StringComparison.Ordinal), html.Contains(open, StringComparison.Ordinal));
            return html.Contains(closed, StringComparison.Ordinal);
        }

        var today = DateOnly.FromDateTime(office.Now.DateTime);
        var row = Assert.Single((await FileListTests.DownloadAsync(stranger, "/daftar-informasi-dikecualikan.csv" + query)).Skip(1));
        return
        [
            ("the law", !entry.IsOpenOn(today)),
            ("the list in SQL", await host.WithDbAsync(db => db.Pengecualian.Where(p => p.Id == entry.Id).Living(today).AnyAsync())),
            ("the public list", await SaysAsync(stranger, "/daftar-informasi-dikecualikan" + query, "Dikecualikan sebagian</span>", "terbuka</span>")),
            ("its filter", (await stranger.GetAsync("/daftar-informasi-dikecualikan" + query + "&keadaan=sebagian")).Text.Contains("1 entri", StringComparison.Ordinal)),
            ("the other filter", !(await stranger.GetAsync("/daftar-informasi-dikecualikan" + query + "&keadaan=terbuka")).Text.Contains("1 entri", StringComparison.Ordinal)),
            ("the public CSV", row.Contains(",Dikecualikan sebagian,", StringComparison.Ordinal)),
            ("the public page of the item", await SaysAsync(stranger, $"/daftar-informasi-dikecualikan/{entry.ButirId}", "Dikecualikan sebagian</span>", "terbuka</span>")),
            ("the tab of what is closed", await ListsAsync("dikecualikan")),
            ("the tab of what has ended", !await ListsAsync("berakhir")),
            ("the tab of what ends", await ListsAsync("akan-berakhir")),
            ("the page of the exclusion", await SaysAsync(ppid, $"/inventaris/{entry.Id}", ">Ditutup</span>", ">Terbuka</span>")),
            ("the desk", (await ppid.GetAsync("/meja")).Text.Contains($"{title} Bagian: ", StringComparison.Ordinal)),
        ];
    }

    // The tab of what ends, its paper, and the desk.
    private static async Task<bool[]> EndingAsync(TimbangHost host, Office office, DateOnly day, DateOnly last)
    {
        host.Time.Now = MidnightAfter(day, 8).AddHours(-15);
        var ppid = await office.SignInAsync(nameof(Office.Ppid));
        using PrintedPdf paper = new(await ppid.Http.GetByteArrayAsync("/inventaris?tab=akan-berakhir&handler=Cetak"));
        string[] read = [(await ppid.GetAsync("/inventaris?tab=akan-berakhir")).Text, paper.RawText, (await ppid.GetAsync("/meja")).Text];
        string[] sought = [TitleOf(last), TitleOf(last), $"{TitleOf(last)} Bagian: "];
        return [.. read.Zip(sought, (text, title) => text.Contains(title, StringComparison.Ordinal))];
    }

    private static async Task<string> PathAsync(TimbangHost host, Office office, DateOnly last)
    {
        var title = TitleOf(last);
        return "/inventaris/" + await host.WithDbAsync(db => db.Pengecualian.Where(p => p.BadanPublikId == office.Badan.Id && p.PublicTitle == title).Select(p => p.Id).SingleAsync());
    }
}
