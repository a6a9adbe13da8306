using System.Text;
using Timbang.Pengujian;
using Timbang.Web.Files.Sheets;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Pages.Petugas.Pengujian;

/// <summary>The list of test files: searched, filtered, ordered and paged alike on both databases.</summary>
public sealed class FileListTests(Hosts hosts) : IClassFixture<Hosts>
{
    [Theory, ClassData<BothDatabases>]
    public async Task The_nearest_last_day_stands_first_across_pages(DatabaseKind kind)
    {
        var office = await Office.OpenAsync(await hosts.FreshAsync(kind));
        for (var n = 0; n < 26; n++)
        {
            await office.UjiAsync();
        }

        var late = await office.UjiAsync(Trigger.Permintaan("PI-2026/0001", Office.Today.AddDays(-20), Office.Today));
        var soon = await office.UjiAsync(Trigger.Permintaan("PI-2026/0002", Office.Today.AddDays(-3), Office.Today));
        var petugas = await office.SignInAsync(nameof(Office.Petugas));

        var first = (await petugas.GetAsync("/uji")).Text;
        var second = (await petugas.GetAsync("/uji?hal=2")).Text;
        var newest = (await petugas.GetAsync("/uji?urut=terbaru")).Text;

        Assert.Contains("28 berkas, halaman 1 dari 2", first);
        AssertInOrder(first, late.Number, soon.Number, "UK-2026/001");
        Assert.DoesNotContain(late.Number, second);
        AssertInOrder(newest, soon.Number, late.Number, "UK-2026/026");
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_file_stands_where_its_least_advanced_item_stands(DatabaseKind kind)
    {
        var office = await Office.OpenAsync(await hosts.FreshAsync(kind));
        var mixed = await office.UjiAsync();
        await office.ButirAsync(Stage.Dikaji, mixed);
        await office.ButirAsync(Stage.Diuji, mixed, ordinal: 2);
        var tested = await office.UjiAsync();
        await office.ButirAsync(Stage.Diuji, tested);
        var done = await office.UjiAsync();
        await office.ButirAsync(Stage.Ditarik, done);
        var petugas = await office.SignInAsync(nameof(Office.Petugas));

        var atDikaji = await petugas.GetAsync("/uji?tahap=Dikaji");
        var atDiuji = await petugas.GetAsync("/uji?tahap=Diuji");
        var over = await petugas.GetAsync("/uji?keadaan=selesai&tahap=Ditarik");

        AssertOnly(atDikaji, mixed, tested, done);
        AssertOnly(atDiuji, tested, mixed, done);
        AssertOnly(over, done, mixed, tested);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Letters_beyond_ASCII_are_found_whatever_their_size(DatabaseKind kind)
    {
        var office = await Office.OpenAsync(await hosts.FreshAsync(kind));
        var petugas = await office.SignInAsync(nameof(Office.Petugas));
        var page = await petugas.GetAsync("/uji/buka");
        await petugas.SubmitAsync(page, new() { ["Input.Kind"] = "Prakarsa", ["Input.Title"] = "Arsip École Française 100%", ["Input.Number"] = "" });

        foreach (var words in new[] { "école", "ÉCOLE", "FRANÇAISE école", "100%" })
        {
            Assert.Contains("1 berkas", (await petugas.GetAsync("/uji?cari=" + Uri.EscapeDataString(words))).Text);
        }

        foreach (var words in new[] { "ecole", "100_", "École Ö" })
        {
            Assert.Contains("Tidak ada berkas yang cocok.", (await petugas.GetAsync("/uji?cari=" + Uri.EscapeDataString(words))).Text);
        }
    }

    [Theory, ClassData<BothDatabases>]
    public async Task The_download_says_what_the_list_says_and_runs_as_no_formula(DatabaseKind kind)
    {
        var office = await Office.OpenAsync(await hosts.FreshAsync(kind));
        var uji = await office.UjiAsync(Trigger.Permintaan("=1+1", Office.Today, Office.Today));
        await office.ButirAsync(Stage.Dikaji, uji);
        await office.UjiAsync();
        var petugas = await office.SignInAsync(nameof(Office.Petugas));

        var lines = await DownloadAsync(petugas, "/uji?handler=Unduh");

        Assert.Equal("Nomor,Judul,Unit,Pemicu,Nomor permintaan,Dibuka,Tahap,Giliran,Batas,Sisa hari kerja,Dasar batas,Jumlah butir", lines[0]);
        Assert.Equal(
            $"{uji.Number},{uji.Title},BKPSDM,Permintaan informasi,'=1+1,2026-11-23,Matriks diisi,PPID Pelaksana atau PPID,2026-12-07,10,Pasal 22 ayat (7) UU 14/2008,1",
            lines[1]);
        Assert.StartsWith("UK-2026/002,", lines[2]);
        Assert.Equal(3, lines.Count);
    }

    [Theory]
    [InlineData("/uji?handler=Unduh")]
    [InlineData("/inventaris?handler=Unduh")]
    [InlineData("/inventaris?tab=dikecualikan&handler=Unduh")]
    [InlineData("/arsip?handler=Unduh")]
    [InlineData("/arsip?tab=selisih&handler=Unduh")]
    public async Task As_a_workbook_a_list_holds_what_it_holds_as_CSV_and_runs_as_no_formula(string path)
    {
        var office = await Office.OpenAsync(await hosts.FreshAsync(DatabaseKind.Sqlite));
        await office.ButirAsync(Stage.Diarsipkan);
        await office.ButirAsync(Stage.Dikaji, await office.UjiAsync(Trigger.Permintaan("=1+1", Office.Today, Office.Today)));
        var petugas = await office.SignInAsync(nameof(Office.Petugas));

        var csv = CsvRows.Read(string.Join("\r\n", await DownloadAsync(petugas, path)), ',').Select(row => row.Fields.ToArray()).ToList();
        using var book = SheetFile.Open(await petugas.Http.GetByteArrayAsync(path + "&bentuk=xlsx"));
        var rows = Assert.Single(book.Sheets).Rows().ToList();

        Assert.True(csv.Count > 1);
        Assert.Equal(csv.Select(cells => Unguarded(cells, csv[0].Length)), rows.Select(row => Spread(row, csv[0].Length)));
        Assert.DoesNotContain(rows.SelectMany(row => row.Cells), cell => cell.IsFormula);
    }

    private static string[] Spread(SheetRow row, int width) =>
        [.. Enumerable.Range(1, width).Select(column => row.Cells.FirstOrDefault(cell => cell.Column == column)?.Text ?? "")];

    private static string[] Unguarded(string[] cells, int width) =>
        [.. Enumerable.Range(0, width).Select(at => at < cells.Length ? cells[at].StartsWith("'=", StringComparison.Ordinal) ? cells[at][1..] : cells[at] : "")];

    internal static async Task<IReadOnlyList<string>> DownloadAsync(Visitor visitor, string path)
    {
        using var answer = await visitor.Http.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        return Encoding.UTF8.GetString(bytes[3..]).TrimEnd().Split("\r\n");
    }

    private static void AssertInOrder(string text, params string[] parts)
    {
        var places = parts.Select(p => text.IndexOf(p, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    private static void AssertOnly(Shown page, UjiKonsekuensi there, params UjiKonsekuensi[] others)
    {
        Assert.Contains(there.Number, page.Text);
        Assert.All(others, other => Assert.DoesNotContain(other.Number, page.Text));
    }
}
