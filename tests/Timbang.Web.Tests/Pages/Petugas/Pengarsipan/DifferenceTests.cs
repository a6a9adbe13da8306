using Timbang.Dokumentasi;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Pages.Petugas.Pengarsipan;

/// <summary>SOP, pencatatan: what is kept in soft copy and what stands on the shelf are the same, or the list says what to do.</summary>
public sealed class DifferenceTests(Hosts hosts) : IClassFixture<Hosts>
{
    private const string List = "/arsip?tab=selisih";

    [Theory, ClassData<BothDatabases>]
    public async Task Each_difference_is_said_with_what_to_do_and_is_gone_once_it_is_done(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        await office.ButirAsync(Timbang.Pengujian.Stage.Diterima);
        await office.KeepFoldersAsync();
        var folders = await office.FoldersAsync();
        var (here, lent) = (folders.Single(f => f.Stage is FolderStage.Disimpan), folders.Single(f => f.Stage is FolderStage.Dipinjam));
        host.Time.Now = host.Time.Now.AddDays(8);
        var clerk = await office.SignInAsync(nameof(Office.Petugas));
        await clerk.DoAsync($"/arsip/{here.Id}/periksa", new() { ["Input.Finding"] = "TidakDitemukan", ["Input.Note"] = "Sudah dicari di rak 2 <b>dan</b> 3." });

        var shown = await clerk.GetAsync(List);
        var file = await clerk.GetAsync(List + "&handler=Unduh");

        Assert.Contains("5 selisih", shown.Text);
        foreach (var said in new[] { "Catat letak arsipnya.", "Buat foldernya dari tanda terima", "Cari foldernya.", "Minta peminjam mengembalikannya", "Periksa sebelum akhir tahun.", "Sudah dicari di rak 2 <b>dan</b> 3." })
        {
            Assert.Contains(said, shown.Text);
            Assert.Contains(said, file.Html);
        }

        await clerk.DoAsync($"/arsip/{here.Id}/periksa", new() { ["Input.Finding"] = "Lengkap" });
        await clerk.DoAsync($"/arsip/{lent.Id}/terima-kembali", new() { ["Input.Finding"] = "Lengkap", ["Input.Note"] = "Utuh." });
        var made = await clerk.DoAsync(PathOf(shown, "/arsip/baru/"), []);
        await clerk.DoAsync(PathOf(shown, "/keputusan/"), new()
        {
            ["Input.Softcopy"] = "Server arsip",
            ["Input.Shelf"] = "3",
            ["Input.Box"] = "12",
            ["Input.Folder"] = "8",
            ["Input.RetentionClass"] = "10 tahun",
        });

        Assert.Contains("Folder dibuat. Cetak labelnya dan tempelkan.", made.Text);
        Assert.Contains("2 selisih", (await clerk.GetAsync(List)).Text);
        Assert.Equal(4, (await office.FoldersAsync()).Count);
        var again = await clerk.GetAsync($"/arsip/baru/{(await office.FoldersAsync())[^2].TandaTerimaId}");
        Assert.Matches("^/arsip/[0-9a-f-]{36}$", again.Path);

        host.Time.Now = new(2027, 9, 30, 2, 0, 0, TimeSpan.Zero);
        clerk = await office.SignInAsync(nameof(Office.Petugas));
        Assert.Contains("Tidak ada selisih: catatan dan kertas cocok.", (await clerk.GetAsync(List)).Text);
        Assert.Contains("4 folder", (await clerk.GetAsync("/arsip?tab=belum-diperiksa")).Text);
        host.Time.Now = new(2027, 10, 1, 2, 0, 0, TimeSpan.Zero);
        Assert.Contains("4 selisih", (await (await office.SignInAsync(nameof(Office.Petugas))).GetAsync(List)).Text);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Lists_are_searched_and_cost_the_same_however_many_folders_there_are(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        await office.KeepFoldersAsync();
        string[] pages = ["/arsip", "/arsip?tab=dipinjam", "/arsip?tab=belum-diperiksa", List, "/arsip?cari=rina", "/arsip/pemeriksaan", "/arsip?handler=Unduh", "/meja"];
        var few = await CountAsync(office, pages);

        var folders = await office.FileAsync(3);

        Assert.Equal(few, await CountAsync(office, pages));
        var clerk = await office.SignInAsync(nameof(Office.Petugas));
        Assert.Contains("1 folder", (await clerk.GetAsync("/arsip?tab=dipinjam&cari=MARLINA")).Text);
        Assert.Contains("1 folder", (await clerk.GetAsync($"/arsip?cari={folders[^1].Printed().ToLowerInvariant()}")).Text);
        await clerk.DoAsync($"/arsip/{folders[^1].Id}/pindahkan", new() { ["Input.Shelf"] = "Lemari B2KARDUSBESAR" });
        Assert.Contains("1 folder", (await clerk.GetAsync("/arsip?cari=b2kardusbesa")).Text);
        Assert.Contains("Tidak ada yang cocok.", (await clerk.GetAsync("/arsip?cari=100%25")).Text);
    }

    private static async Task<IReadOnlyList<(string Page, int Questions)>> CountAsync(Office office, string[] pages)
    {
        var clerk = await office.SignInAsync(nameof(Office.Petugas));
        List<(string, int)> counts = [];
        foreach (var page in pages)
        {
            // The site's own jobs ask as well, now and then: the lesser of two is the page's.
            var (one, two) = (await office.Host.Sql.DuringAsync(() => clerk.GetAsync(page)), await office.Host.Sql.DuringAsync(() => clerk.GetAsync(page)));
            counts.Add((page, Math.Min(one.Count, two.Count)));
        }

        return counts;
    }

    private static string PathOf(Shown page, string start)
    {
        var from = page.Html.IndexOf($"<h3><a href=\"{start}", StringComparison.Ordinal) + "<h3><a href=\"".Length;
        return page.Html[from..page.Html.IndexOf('"', from)];
    }
}
