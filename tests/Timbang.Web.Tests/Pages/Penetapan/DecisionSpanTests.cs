using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Timbang.Pengujian;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Pages.Penetapan;

/// <summary>What the databases hold to by themselves: no two decisions on one part at one time, no number given twice.</summary>
public sealed class DecisionSpanTests(Hosts hosts) : IClassFixture<Hosts>
{
    [Theory, ClassData<BothDatabases>]
    public async Task The_database_refuses_two_decisions_on_one_part_at_one_time(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        await office.DetermineAsync(host, await office.ConsiderAsync(new ItemSpec()));

        await Assert.ThrowsAnyAsync<DbException>(() => CopyAsync(host, "Pengecualian", new() { ["Until"] = "'2030-01-01'" }));
        await CopyAsync(host, "Pengecualian", new() { ["From"] = "'2029-01-01'", ["Until"] = "'2030-01-01'" });

        Assert.Equal(2, await host.WithDbAsync(db => db.Pengecualian.CountAsync()));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Neither_another_letter_case_nor_a_later_change_lets_two_decisions_overlap(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        await office.DetermineAsync(host, await office.ConsiderAsync(new ItemSpec()));
        await CopyAsync(host, "Pengecualian", new() { ["From"] = "'2029-01-01'", ["Until"] = "'2030-01-01'" });
        foreach (var trigger in new[] { "TR_Pengecualian_Kept", "TR_Pengecualian_Until" })
        {
            await host.Database.ExecuteAsync(kind is DatabaseKind.Sqlite ? $"DROP TRIGGER \"{trigger}\"" : $"ALTER TABLE \"Pengecualian\" DISABLE TRIGGER \"{trigger}\"");
        }

        string[] attempts =
        [
            """UPDATE "Pengecualian" SET "From" = '2027-01-01' WHERE "From" = '2029-01-01'""",
            """UPDATE "Pengecualian" SET "Until" = '2029-06-01' WHERE "From" < '2029-01-01'""",
            """UPDATE "Pengecualian" SET "Until" = NULL WHERE "From" < '2029-01-01'""",
            """UPDATE "Pengecualian" SET "Part" = upper("Part"), "From" = '2027-01-01' WHERE "From" = '2029-01-01'""",
        ];

        var inserted = await Assert.ThrowsAnyAsync<DbException>(() => CopyAsync(host, "Pengecualian", new() { ["Part"] = "upper(\"Part\")" }));
        Assert.Contains("EX_Pengecualian_NoOverlap", inserted.Message, StringComparison.Ordinal);
        foreach (var attempt in attempts)
        {
            var refusal = await Assert.ThrowsAnyAsync<DbException>(() => host.Database.ExecuteAsync(attempt));
            Assert.Contains("EX_Pengecualian_NoOverlap", refusal.Message, StringComparison.Ordinal);
        }
    }

    [Theory, ClassData<BothDatabases>]
    public async Task The_database_refuses_a_number_given_twice(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        await office.DetermineAsync(host, await office.ConsiderAsync(new ItemSpec()));

        await Assert.ThrowsAnyAsync<DbException>(() => CopyAsync(host, "Keputusan", new() { ["Ordinal"] = "9" }));
        await Assert.ThrowsAnyAsync<DbException>(() => CopyAsync(host, "Keputusan", new() { ["Number"] = "'lain'" }));
        await CopyAsync(host, "Keputusan", new() { ["Number"] = "'lain'", ["Ordinal"] = "9" });

        Assert.Equal(2, await host.WithDbAsync(db => db.Keputusan.CountAsync()));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_retest_takes_the_place_of_what_it_tests_again(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var first = await office.ConsiderAsync(new ItemSpec());
        await office.DetermineAsync(host, first);
        host.Time.Now = FakeTime.Start.AddDays(200);
        var again = await office.ConsiderAsync(new ItemSpec { Years = 4, Retest = new Retest(first[0], new DateOnly(2026, 11, 23)) });

        await office.DetermineAsync(host, again);

        var spans = await host.WithDbAsync(db => db.Pengecualian.OrderBy(p => p.From).Select(p => new { p.From, p.Until, Replaced = p.ReplacedById != null }).ToListAsync());
        var day = new DateOnly(2026, 11, 23).AddDays(200);
        Assert.Equal((day.AddDays(-1), true), (spans[0].Until, spans[0].Replaced));
        Assert.Equal((day, day.AddYears(4), false), (spans[1].From, spans[1].Until, spans[1].Replaced));
        Assert.Equal(1, await host.WithDbAsync(db => db.InformasiPublik.CountAsync(i => i.ReplacedById == null)));
    }

    // Copies a row as somebody with a database tool would, with some columns changed and a new id.
    private static async Task CopyAsync(TimbangHost host, string table, Dictionary<string, string> changed)
    {
        var columns = host.Kind switch
        {
            DatabaseKind.Sqlite => $"SELECT name FROM pragma_table_info('{table}') WHERE name <> 'WordsNumber'",
            _ => $"SELECT column_name::text FROM information_schema.columns WHERE table_name = '{table}'",
        };
        var names = (await host.Database.QueryAsync<string>(columns)).ToList();
        var id = Guid.CreateVersion7().ToString();
        changed["Id"] = host.Kind == DatabaseKind.Sqlite ? $"'{id.ToUpperInvariant()}'" : $"'{id}'::uuid";
        var values = names.Select(n => changed.GetValueOrDefault(n) is { } value ? Typed(host, n, value) : $"\"{n}\"");
        await host.Database.ExecuteAsync(
            $"INSERT INTO \"{table}\" ({string.Join(", ", names.Select(n => $"\"{n}\""))}) SELECT {string.Join(", ", values)} FROM \"{table}\" LIMIT 1");
    }

    private static string Typed(TimbangHost host, string column, string value) =>
        host.Kind == DatabaseKind.Postgres && (column is "From" or "Until") ? value + "::date" : value;
}
