using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Pages.Penetapan;

/// <summary>A page asks its database the same number of questions, however many rows it shows.</summary>
public sealed class QueryCountTests(Hosts hosts) : IClassFixture<Hosts>
{
    private static readonly string[] Lists =
        ["/keputusan", "/keputusan/susun", "/daftar-informasi-dikecualikan?q=nilai", "/daftar-informasi-publik?q=nilai", "/?q=nilai"];

    private static readonly string[] Pages = ["", "/sk", "/setujui", "/perbaiki", "/tetapkan", "/terima"];

    [Theory, ClassData<BothDatabases>]
    public async Task Ten_rows_cost_no_more_questions_than_one(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        await office.DetermineAsync(host, await office.ConsiderAsync(new ItemSpec("Nilai")));
        await office.ConsiderAsync(new ItemSpec("Nilai"));
        var one = await CountAsync(host, office, Lists);
        for (var i = 0; i < 3; i++)
        {
            await office.DetermineAsync(host, await office.ConsiderAsync([.. Enumerable.Range(0, 3).Select(n => new ItemSpec($"Nilai {i}{n}"))]));
        }

        await office.ConsiderAsync(new ItemSpec("Nilai"), new ItemSpec("Nilai"), new ItemSpec("Nilai"));

        Assert.Equal(one, await CountAsync(host, office, Lists));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_decree_of_ten_items_costs_no_more_than_one_of_one(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var ppid = await host.SignInAsync(office.Ppid);
        var small = await ppid.SendInAsync(await office.ConsiderAsync(new ItemSpec()));
        var large = await ppid.SendInAsync(await office.ConsiderAsync([.. Enumerable.Range(0, 10).Select(n => new ItemSpec($"Nilai {n}") { OtherUnit = n > 5 })]));

        var few = await CountAsync(host, office, [.. Pages.Select(p => small + p)]);
        var many = await CountAsync(host, office, [.. Pages.Select(p => large + p)]);

        Assert.Equal(few, many);
    }

    private static async Task<IReadOnlyList<int>> CountAsync(TimbangHost host, Office office, string[] paths)
    {
        var (ppid, head, clerk) = (await host.SignInAsync(office.Ppid), await host.SignInAsync(office.Atasan), await host.SignInAsync(office.Petugas));
        var counts = new List<int>();
        foreach (var path in paths)
        {
            var person = path.EndsWith("/setujui", StringComparison.Ordinal) ? head : path.EndsWith("/terima", StringComparison.Ordinal) ? clerk : ppid;
            await person.GetAsync(path);
            counts.Add((await host.Sql.DuringAsync(() => person.GetAsync(path))).Count);
        }

        return counts;
    }
}
