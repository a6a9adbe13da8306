using Timbang.Pengujian;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Pages.Penetapan;

namespace Timbang.Web.Tests.Pages.Petugas;

/// <summary>A staff page of steps 1 and 2 asks its database the same number of questions with 5 rows and with 50.</summary>
public sealed class QueryCountTests(Hosts hosts) : IClassFixture<Hosts>
{
    private static readonly string[] Lists =
    [
        "/meja", "/uji", "/uji?urut=terbaru", "/uji?tahap=Didaftar&cari=berkas", "/inventaris", "/inventaris?tab=proses",
        "/inventaris?tab=dikecualikan", "/inventaris?tab=akan-berakhir", "/uji?handler=Unduh", "/inventaris?handler=Unduh",
        "/statistik", "/statistik?handler=Unduh",
    ];

    [Theory, ClassData<BothDatabases>]
    public async Task Fifty_rows_cost_no_more_questions_than_five(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var file = await office.UjiAsync();
        await FillAsync(office, file, 1, 5);
        string[] pages = [.. Lists, $"/uji/{file.Id}"];
        var five = await CountAsync(office, pages);

        await FillAsync(office, file, 6, 50);

        Assert.Equal(five, await CountAsync(office, pages));
    }

    // In one file and in files of their own; and as many exclusions that one decree makes, near their end.
    private static async Task FillAsync(Office office, UjiKonsekuensi file, int from, int to)
    {
        for (var n = from; n <= to; n++)
        {
            await office.ButirAsync(Stage.Didaftar, file, ordinal: n);
            await office.ButirAsync(Stage.Didaftar);
        }

        var decided = Enumerable.Range(from, to - from + 1).Select(n => new ItemSpec($"Nilai {n}") { Years = 0, Days = 40 });
        await office.DetermineAsync(office.Host, await office.ConsiderAsync([.. decided]));
    }

    private static async Task<IReadOnlyList<(string Page, int Questions)>> CountAsync(Office office, string[] pages)
    {
        var pelaksana = await office.SignInAsync(nameof(Office.PpidPelaksana));
        List<(string, int)> counts = [];
        foreach (var page in pages)
        {
            await pelaksana.GetAsync(page);
            counts.Add((page, (await office.Host.Sql.DuringAsync(() => pelaksana.GetAsync(page))).Count));
        }

        return counts;
    }
}
