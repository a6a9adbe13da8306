using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Timbang.Web.Data.Trail;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Data;

/// <summary>Whoever rewrites a case and leaves its trail alone is found out, in whatever column of whatever kind.</summary>
public sealed class CaseStateTests(Hosts hosts) : IClassFixture<Hosts>
{
    [Theory, ClassData<BothDatabases>]
    public async Task A_case_of_any_kind_that_is_rewritten_in_any_column_is_named(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        await EveryCase.MakeAsync(host);
        Assert.Empty(await host.BrokenAsync());
        var attacks = await RowAttack.OnEveryColumnAsync(host);
        Assert.All(attacks, ofKind => Assert.NotEmpty(ofKind.Value));
        List<string> missed = [];

        // One column of every kind at a time: a check reads the whole trail.
        for (var round = 0; attacks.Values.Any(a => a.Count > round); round++)
        {
            var now = attacks.Values.Where(a => a.Count > round).Select(a => a[round]).ToList();
            await host.AttackAsync(string.Join("; ", now.Select(a => a.Change)));
            var named = (await host.BrokenAsync()).Select(f => f.Where.Split(' ')[0]).ToHashSet();
            missed.AddRange(now.Where(a => !named.Contains(a.Kind)).Select(a => $"{a.Table}.{a.Column}"));
            await host.AttackAsync(string.Join("; ", now.Select(a => a.Undo)));
        }

        Assert.Empty(missed);
        Assert.Equal(0, (await host.VerifyTrailAsync()).Code);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Rows_that_belong_to_a_case_are_missed_when_they_are_gone(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        await EveryCase.MakeAsync(host);
        var parts = await host.WithDbAsync(db => Task.FromResult(CaseState.Kinds(db.Model)
            .SelectMany(k => CaseState.PartsOf(k).Select(p => (Kind: k.ClrType.Name, Table: p.TargetEntityType.GetTableName()!))).ToList()));
        Assert.Contains(("AgendaItem", "AgendaSuara"), parts);

        foreach (var part in parts)
        {
            await host.AttackAsync($"""CREATE TABLE "aside" AS SELECT * FROM "{part.Table}"; DELETE FROM "{part.Table}" """);
            var broken = Assert.Single(await host.BrokenAsync());
            await host.AttackAsync($"""INSERT INTO "{part.Table}" SELECT * FROM "aside"; DROP TABLE "aside" """);

            Assert.StartsWith(part.Kind, broken.Where, StringComparison.Ordinal);
            Assert.Equal("isi berkas ini bukan yang ditinggalkan tindakan terakhirnya: diubah dari luar Timbang", broken.What);
        }
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_deep_value_that_cannot_be_read_is_named_and_the_check_goes_on(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await EveryCase.MakeAsync(host);

        await host.AttackAsync("""UPDATE "Keputusan" SET "Items" = 'tak terbaca'; UPDATE "UnitKerja" SET "Name" = 'Bidang Lain' WHERE "Name" = 'Inspektorat'""");

        var broken = await host.BrokenAsync();
        Assert.Contains(broken, f => f.Where.StartsWith("Keputusan ", StringComparison.Ordinal) && f.What == "isi berkas ini tidak terbaca: diubah dari luar Timbang");
        Assert.Contains(broken, f => f.Where == $"UnitKerja {office.OtherUnit.Id}");
        Assert.Equal(2, broken.Count);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task What_an_entry_has_once_hashed_keeps_its_name(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        await EveryCase.MakeAsync(host);

        var names = await host.WithDbAsync(async db =>
        {
            List<string> found = [];
            foreach (var type in CaseState.Kinds(db.Model))
            {
                var ids = await db.Riwayat.Where(r => r.CaseKind == type.ClrType.Name).Select(r => r.CaseId).Distinct().ToListAsync();
                var files = await new CaseReading(db).ReadAsync(type, ids, CancellationToken.None);
                found.AddRange(files.Values.SelectMany(f => NamesIn(JsonNode.Parse(CaseState.TextOf(type, f)), type.ClrType.Name)));
            }

            return found.Distinct().Order(StringComparer.Ordinal).ToList();
        });

        // A name that is gone makes a new format (CaseState); one that is new is added to the list.
        using var list = new StreamReader(typeof(CaseStateTests).Assembly.GetManifestResourceStream("states.txt")!);
        Assert.Empty((await list.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Except(names));
    }

    [Fact]
    public void What_comes_later_and_is_empty_changes_no_text()
    {
        var then = CanonicalJson.NodeOf(new Then("Judul \"satu\"\n", [new(1, null)]), typeof(Then))!;
        var now = CanonicalJson.NodeOf(new Now("Judul \"satu\"\n", [new(1, null)]), typeof(Now))!;

        Assert.Equal("""{"List":[{"Number":1}],"Title":"Judul \"satu\"\u000a"}""", CanonicalJson.TextOf(then));
        Assert.Equal(CanonicalJson.TextOf(then), CanonicalJson.TextOf(now));
    }

    [Fact]
    public void An_instant_is_the_same_in_every_zone_and_to_the_microsecond()
    {
        var here = new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(8)).AddTicks(1234567);

        var text = CanonicalJson.TextOf(CanonicalJson.NodeOf(here, typeof(DateTimeOffset))!);

        Assert.Equal("\"2026-11-23T01:00:00.123456Z\"", text);
    }

    private static IEnumerable<string> NamesIn(JsonNode? node, string path) => node switch
    {
        JsonObject parts => parts.SelectMany(p => NamesIn(p.Value, $"{path}.{p.Key}")),
        JsonArray items when items.Any(i => i is JsonObject) => items.SelectMany(i => NamesIn(i, path)),
        _ => [path],
    };

    private sealed record Part(int Number, string? Word);

    private sealed record Then(string Title, IReadOnlyList<Part> List);

    private sealed record Now(string Title, IReadOnlyList<Part> List)
    {
        public string Later { get; init; } = "";

        public int Count { get; init; }

        public DateOnly? Day { get; init; }

        public JsonValueKind Kind { get; init; }

        public IReadOnlyList<string> Names { get; init; } = [];

        public string Computed => Title + "!";
    }
}
