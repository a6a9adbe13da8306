using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Web.Commands;
using Timbang.Web.Data;
using Timbang.Web.Data.Trail;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Data;

/// <summary>Whoever rewrites the trail is found out, also one who may do anything to the database.</summary>
public sealed class TrailTests(Hosts hosts) : IClassFixture<Hosts>
{
    private const string Someone = "00000000-0000-7000-8000-000000000001";

    [Theory, ClassData<BothDatabases>]
    public async Task An_untouched_trail_is_whole(DatabaseKind kind)
    {
        var (host, _) = await StoryAsync(kind);

        var (code, text) = await VerifyAsync(host);

        Assert.Equal("Riwayat utuh: 2 berkas, 5 entri (0 belum disegel), 10 nilai (0 dihapus), 2 segel.", text);
        Assert.Equal(0, code);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task An_edited_entry_is_named(DatabaseKind kind)
    {
        var (host, unit) = await StoryAsync(kind);

        await AttackAsync(host, $"""UPDATE "Riwayat" SET "PersonId" = {Id(host, Someone)} WHERE {Entry(host, unit, 2)}""");

        await AssertBrokenAsync(host, $"RUSAK: UnitKerja {unit.Id} entri 2: isi entri tidak cocok dengan sidiknya");
    }

    [Theory, ClassData<BothDatabases>]
    public async Task An_edited_value_is_named(DatabaseKind kind)
    {
        var (host, unit) = await StoryAsync(kind);

        await AttackAsync(host, """UPDATE "RiwayatIsi" SET "Value" = 'Bidang Lain' WHERE "Value" = 'Bidang 2'""");

        await AssertBrokenAsync(host, $"RUSAK: UnitKerja {unit.Id} entri 2: nilai Name tidak cocok dengan sidiknya");
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_value_blotted_out_without_a_basis_is_named(DatabaseKind kind)
    {
        var (host, unit) = await StoryAsync(kind);

        await AttackAsync(host, """UPDATE "RiwayatIsi" SET "Value" = NULL, "Salt" = NULL WHERE "Value" = 'Bidang 2'""");

        await AssertBrokenAsync(host, $"RUSAK: UnitKerja {unit.Id} entri 2: nilai Name dihapus tanpa dasar");
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_deleted_entry_is_missed(DatabaseKind kind)
    {
        var (host, unit) = await StoryAsync(kind);

        await DeleteAsync(host, unit, "= 2");

        await AssertBrokenAsync(host, $"RUSAK: UnitKerja {unit.Id} entri 3: entri 2 hilang sebelum entri ini");
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_gap_closed_by_counting_anew_is_named(DatabaseKind kind)
    {
        var (host, unit) = await StoryAsync(kind);

        await DeleteAsync(host, unit, "= 2");
        await AttackAsync(host, $"""UPDATE "Riwayat" SET "Ordinal" = "Ordinal" - 1 WHERE {Of(host, unit)} AND "Ordinal" > 2""");

        await AssertBrokenAsync(host, $"RUSAK: UnitKerja {unit.Id} entri 2: isi entri tidak cocok dengan sidiknya");
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Entries_put_in_another_order_are_named(DatabaseKind kind)
    {
        var (host, unit) = await StoryAsync(kind);

        await AttackAsync(host, $"""UPDATE "Riwayat" SET "Ordinal" = 99 WHERE {Entry(host, unit, 2)}""");
        await AttackAsync(host, $"""UPDATE "Riwayat" SET "Ordinal" = 2 WHERE {Entry(host, unit, 3)}""");
        await AttackAsync(host, $"""UPDATE "Riwayat" SET "Ordinal" = 3 WHERE {Entry(host, unit, 99)}""");

        await AssertBrokenAsync(host, $"RUSAK: UnitKerja {unit.Id} entri 2: isi entri tidak cocok dengan sidiknya");
    }

    [Theory, ClassData<BothDatabases>]
    public async Task An_entry_put_in_with_a_right_hash_is_named(DatabaseKind kind)
    {
        var (host, unit) = await StoryAsync(kind);

        await InsertForgedAsync(host, unit);

        await AssertBrokenAsync(host, $"RUSAK: UnitKerja {unit.Id} entri 5: entri disisipkan dari luar Timbang");
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_cut_end_is_missed_by_its_seal(DatabaseKind kind)
    {
        var (host, unit) = await StoryAsync(kind);

        await DeleteAsync(host, unit, "> 2");
        await AttackAsync(host, """DELETE FROM "ChainHead" WHERE "Ordinal" > 2""");

        await AssertBrokenAsync(host, $"RUSAK: Berkas {unit.Id} entri 3: sudah disegel pada segel 1, tetapi hilang");
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_cut_end_that_no_seal_holds_yet_is_missed_too(DatabaseKind kind)
    {
        var (host, unit) = await StoryAsync(kind);
        await RenameAsync(host, unit, "Bidang yang belum disegel");

        await DeleteAsync(host, unit, "= 5");

        await AssertBrokenAsync(host, $"RUSAK: Berkas {unit.Id} entri 5: ujung riwayat ini hilang atau diganti");
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_chain_written_anew_with_right_hashes_is_held_by_its_seal(DatabaseKind kind)
    {
        var (host, unit) = await StoryAsync(kind);

        await RewriteAsync(host, unit);

        await AssertBrokenAsync(host, $"RUSAK: Berkas {unit.Id} entri 4: sudah disegel pada segel 2, tetapi tidak sama lagi");
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Seals_that_were_edited_cut_out_or_cut_off_are_named(DatabaseKind kind)
    {
        var (host, _) = await StoryAsync(kind);

        await AttackAsync(host, """DELETE FROM "SegelRiwayat" WHERE "Ordinal" = 2""");
        await AssertBrokenAsync(host, "RUSAK: Segel 2: segel 2 sampai 2 hilang");
        await AttackAsync(host, """UPDATE "SegelRiwayat" SET "Heads" = '' WHERE "Ordinal" = 1""");
        await AssertBrokenAsync(host, "RUSAK: Segel 1: isi segel tidak cocok dengan sidiknya");
        await AttackAsync(host, """UPDATE "SegelRiwayat" SET "Ordinal" = 7 WHERE "Ordinal" = 1""");
        await AssertBrokenAsync(host, "RUSAK: Segel 7: segel 1 hilang sebelum segel ini");
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Cases_written_past_the_trail_are_named(DatabaseKind kind)
    {
        var (host, unit) = await StoryAsync(kind);

        await host.Database.ExecuteAsync("""UPDATE "UnitKerja" SET "Version" = 9""");
        await AssertBrokenAsync(host, $"RUSAK: UnitKerja {unit.Id}: berkas ini versi 9, riwayatnya sampai versi 4");
        await host.Database.ExecuteAsync("""DELETE FROM "UnitKerja" """);
        await AssertBrokenAsync(host, $"RUSAK: UnitKerja {unit.Id}: riwayatnya ada, tetapi berkasnya hilang");
    }

    [Theory, ClassData<BothDatabases>]
    public async Task An_erased_value_is_told_with_its_basis_and_the_trail_stays_whole(DatabaseKind kind)
    {
        var (host, unit) = await StoryAsync(kind);
        var id = await host.WithDbAsync(db => db.Riwayat.Where(r => r.CaseId == unit.Id && r.Ordinal == 2).Select(r => r.Id).SingleAsync());

        await host.WithDbAsync(db => db.EraseValuesAsync(id, ["Name"], "Putusan 12/G/2026"));

        var (code, text) = await VerifyAsync(host);
        Assert.Equal(0, code);
        Assert.Contains($"UnitKerja {unit.Id} entri 2: nilai Name dihapus atas dasar Putusan 12/G/2026", text);
        Assert.Contains("10 nilai (1 dihapus)", text);
        Assert.Empty(await host.Database.QueryAsync<string>("""SELECT "Value" FROM "RiwayatIsi" WHERE "Value" = 'Bidang 2'"""));
        await Assert.ThrowsAsync<RuleException>(() => host.WithDbAsync(db => db.EraseValuesAsync(id, ["Name"], "Sekali lagi")));
        await Assert.ThrowsAsync<RuleException>(() => host.WithDbAsync(db => db.EraseValuesAsync(id, ["Code"], " ")));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task The_database_refuses_to_rewrite_the_trail(DatabaseKind kind)
    {
        var (host, _) = await StoryAsync(kind);
        string[] attacks =
        [
            """UPDATE "Riwayat" SET "Act" = 'Tarik' """,
            """DELETE FROM "Riwayat" """,
            """UPDATE "RiwayatIsi" SET "Value" = 'lain' """,
            """UPDATE "RiwayatIsi" SET "Value" = NULL, "Salt" = NULL""",
            """DELETE FROM "RiwayatIsi" """,
            """UPDATE "SegelRiwayat" SET "Heads" = '' """,
            """DELETE FROM "SegelRiwayat" """,
            """DELETE FROM "ChainHead" """,
            """UPDATE "ChainHead" SET "Ordinal" = 1""",
            kind is DatabaseKind.Postgres
                ? """TRUNCATE "SegelRiwayat" """
                : """INSERT OR REPLACE INTO "SegelRiwayat" SELECT "Ordinal", "Instant", '', "PrevHash", "Hash" FROM "SegelRiwayat" """,
        ];

        foreach (var attack in attacks)
        {
            var refusal = await Record.ExceptionAsync(() => host.Database.ExecuteAsync(attack));
            Assert.True(refusal?.Message.Contains("Riwayat tidak dapat diubah atau dihapus") is true, $"{attack}: {refusal?.Message ?? "was done"}");
        }

        Assert.Equal(0, (await VerifyAsync(host)).Code);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Writers_at_once_and_two_sealers_leave_every_entry_sealed_once(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var badan = await Given.BadanAsync(host);
        var units = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => Given.UnitAsync(host, badan, $"Unit {i}")));
        using var over = new CancellationTokenSource();
        var sealers = Enumerable.Range(0, 2).Select(_ => SealUntilAsync(host, over.Token)).ToList();

        await Task.WhenAll(units.Select(unit => RenameOftenAsync(host, unit, times: 8)));
        await over.CancelAsync();
        await Task.WhenAll(sealers);
        await SealAsync(host);

        var (code, text) = await VerifyAsync(host);
        Assert.Contains("7 berkas, 55 entri (0 belum disegel)", text);
        Assert.Equal(0, code);
        var heads = await host.WithDbAsync(db => db.Set<SegelRiwayat>().Select(s => s.Heads).ToListAsync());
        var lines = heads.SelectMany(h => h.Split('\n')).ToList();
        Assert.Equal(lines.Count, lines.Distinct().Count());
    }

    // On SQLite there is one writer at a time, and no act can commit late.
    [Theory, InlineData(DatabaseKind.Postgres)]
    public async Task An_act_that_commits_after_a_younger_one_was_sealed_is_sealed_too(DatabaseKind kind)
    {
        var (host, unit) = await StoryAsync(kind);
        var other = await Given.UnitAsync(host, await Given.BadanAsync(host, "Kota Hulu"), "Sekretariat");
        await host.WithDbAsync(async late =>
        {
            await using var transaction = await late.Database.BeginTransactionAsync();
            await RenameAsync(late, unit, "Bidang Terlambat");
            await RenameAsync(host, other, "Bidang Lebih Awal");
            await SealAsync(host);
            await transaction.CommitAsync();
        });

        await SealAsync(host);

        Assert.Contains("(0 belum disegel)", (await VerifyAsync(host)).Text);
    }

    // An agency and a unit renamed twice, sealed; renamed again, sealed.
    private async Task<(TimbangHost Host, UnitKerja Unit)> StoryAsync(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var unit = await Given.UnitAsync(host, await Given.BadanAsync(host));
        await RenameAsync(host, unit, "Bidang 2");
        await RenameAsync(host, unit, "Bidang 3");
        await SealAsync(host);
        await RenameAsync(host, unit, "Bidang 4");
        await SealAsync(host);
        return (host, unit);
    }

    private static Task RenameAsync(TimbangHost host, UnitKerja unit, string name) =>
        host.WithDbAsync(db => RenameAsync(db, unit, name));

    private static async Task RenameAsync(TimbangDb db, UnitKerja unit, string name)
    {
        var loaded = await db.UnitKerja.SingleAsync(u => u.Id == unit.Id);
        loaded.Ubah(name, unit.Code, Given.Administrator(unit.BadanPublikId));
        await db.SaveActAsync(loaded, null, null);
    }

    private static async Task RenameOftenAsync(TimbangHost host, UnitKerja unit, int times)
    {
        for (var i = 0; i < times; i++)
        {
            await RenameAsync(host, unit, $"Bidang {i}");
        }
    }

    private static Task<int> SealAsync(TimbangHost host) => host.WithDbAsync(db => db.SealAsync());

    private static async Task SealUntilAsync(TimbangHost host, CancellationToken over)
    {
        while (!over.IsCancellationRequested)
        {
            await SealAsync(host);
            await Task.Delay(5, CancellationToken.None);
        }
    }

    private static async Task<(int Code, string Text)> VerifyAsync(TimbangHost host)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var code = await host.WithDbAsync(db => VerifyCommand.CheckAsync(new TrailVerifier(db), output));
        return (code, output.ToString().TrimEnd());
    }

    private static async Task AssertBrokenAsync(TimbangHost host, string line)
    {
        var (code, text) = await VerifyAsync(host);

        Assert.Equal(line, text.Split('\n')[^1]);
        Assert.Equal(1, code);
    }

    // With the rights of the owner of the database: first away with the triggers.
    private static async Task AttackAsync(TimbangHost host, string sql)
    {
        if (host.Kind is DatabaseKind.Postgres)
        {
            await host.Database.ExecuteAsync($"SET session_replication_role = replica; {sql}");
            return;
        }

        foreach (var trigger in await host.Database.QueryAsync<string>("SELECT name FROM sqlite_master WHERE type = 'trigger'"))
        {
            await host.Database.ExecuteAsync($"""DROP TRIGGER "{trigger}" """);
        }

        await host.Database.ExecuteAsync($"PRAGMA foreign_keys = OFF; {sql}");
    }

    private static async Task DeleteAsync(TimbangHost host, UnitKerja unit, string ordinals)
    {
        await AttackAsync(host, $"""DELETE FROM "RiwayatIsi" WHERE "RiwayatId" IN (SELECT "Id" FROM "Riwayat" WHERE {Of(host, unit)} AND "Ordinal" {ordinals})""");
        await AttackAsync(host, $"""DELETE FROM "Riwayat" WHERE {Of(host, unit)} AND "Ordinal" {ordinals}""");
    }

    // A forger who knows the form of an entry chains it rightly to the last one.
    private static Task InsertForgedAsync(TimbangHost host, UnitKerja unit) => host.WithDbAsync(async db =>
    {
        var last = await db.Riwayat.OrderByDescending(r => r.Ordinal).FirstAsync(r => r.CaseId == unit.Id);
        db.Add(Copy(last, last.Ordinal + 1, last.Hash, last.Act));
        await db.SaveChangesAsync();
    });

    // A forger who rewrites a chain from its third entry on, hashes and noted end included.
    private static async Task RewriteAsync(TimbangHost host, UnitKerja unit)
    {
        var entries = await host.WithDbAsync(db => db.Riwayat.Where(r => r.CaseId == unit.Id).OrderBy(r => r.Ordinal).ToListAsync());
        var prev = entries[2].Hash;
        foreach (var entry in entries.Skip(3))
        {
            var forged = Copy(entry, entry.Ordinal, prev, "Hapus");
            prev = forged.Hash;
            await AttackAsync(
                host,
                $"""
                UPDATE "Riwayat" SET "Id" = {Id(host, forged.Id.ToString())}, "Act" = 'Hapus', "PrevHash" = '{forged.PrevHash}', "Hash" = '{forged.Hash}', "Fields" = ''
                WHERE {Entry(host, unit, entry.Ordinal)};
                DELETE FROM "RiwayatIsi" WHERE "RiwayatId" = {Id(host, entry.Id.ToString())};
                UPDATE "ChainHead" SET "Hash" = '{forged.Hash}' WHERE {Of(host, unit)}
                """);
        }
    }

    private static Riwayat Copy(Riwayat entry, int ordinal, string prev, string act) => new Riwayat
    {
        Id = Guid.CreateVersion7(),
        BadanPublikId = entry.BadanPublikId,
        CaseKind = entry.CaseKind,
        CaseId = entry.CaseId,
        Ordinal = ordinal,
        Version = entry.Version,
        Act = act,
        Stage = entry.Stage,
        PenugasanId = entry.PenugasanId,
        PersonId = entry.PersonId,
        Instant = entry.Instant,
        Fields = "",
        PrevHash = prev,
    }.Hashed();

    private static string Of(TimbangHost host, UnitKerja unit) => $"""
        "CaseId" = {Id(host, unit.Id.ToString())}
        """;

    private static string Entry(TimbangHost host, UnitKerja unit, int ordinal) => $"""
        {Of(host, unit)} AND "Ordinal" = {ordinal}
        """;

    // SQLite keeps ids as text in capitals.
    private static string Id(TimbangHost host, string id) => host.Kind is DatabaseKind.Sqlite ? $"'{id.ToUpperInvariant()}'" : $"'{id}'";
}
