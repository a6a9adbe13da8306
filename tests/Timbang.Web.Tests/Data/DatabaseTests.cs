using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Data;

/// <summary>What the database promises by itself, whoever writes to it.</summary>
public sealed class DatabaseTests(Hosts hosts) : IClassFixture<Hosts>
{
    [Theory, ClassData<BothDatabases>]
    public async Task A_role_that_the_procedure_does_not_know_cannot_be_written(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        await Given.PersonAsync(host, await Given.BadanAsync(host), Role.Ppid);

        var refusal = await Assert.ThrowsAnyAsync<DbException>(() => host.Database.ExecuteAsync("""UPDATE "Penugasan" SET "Role" = 'Raja' """));

        Assert.Contains("CK_Penugasan_Role", refusal.Message);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Nothing_but_a_name_that_the_law_knows_is_written_as_stage_or_kind_of_any_case(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        await EveryCase.MakeAsync(host);
        var chosen = (await RowAttack.OnEveryColumnAsync(host)).Values.SelectMany(a => a).Where(a => a.IsChoice).ToList();
        Assert.Contains(chosen, a => a is { Table: "Butir", Column: "Uraian_Form" });

        List<string> written = [];
        foreach (var attack in chosen)
        {
            // A column that no act may change is refused sooner; what its check says is heard without the triggers.
            var refusal = await Record.ExceptionAsync(() => host.AttackAsync($"UPDATE \"{attack.Table}\" SET \"{attack.Column}\" = 'Raja'"));
            written.AddRange(refusal?.Message.Contains($"CK_{attack.Table}_{attack.Column}", StringComparison.Ordinal) is true ? [] : [$"{attack.Table}.{attack.Column}: {refusal?.Message}"]);
        }

        Assert.Empty(written);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Nobody_sees_another_agency_and_a_stranger_sees_names_of_agencies_only(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var (one, other) = (await Given.BadanAsync(host), await Given.BadanAsync(host, "Kota Hulu", "Asia/Jakarta"));
        var unit = await Given.UnitAsync(host, one);
        await Given.UnitAsync(host, other);
        var mine = new Reach(one.Id, Guid.CreateVersion7());

        await host.WithDbAsync(
            async db =>
            {
                Assert.Equal(one.Id, (await db.BadanPublik.SingleAsync()).Id);
                Assert.Equal(unit.Id, (await db.UnitKerja.SingleAsync()).Id);
                Assert.All(await db.Riwayat.Include(r => r.Isi).ToListAsync(), r => Assert.Equal(one.Id, r.BadanPublikId));
            },
            mine);
        await host.WithDbAsync(
            async db =>
            {
                Assert.Equal(2, await db.BadanPublik.CountAsync());
                Assert.Equal(0, await db.UnitKerja.CountAsync());
                Assert.Equal(0, await db.Riwayat.CountAsync());
            },
            Reach.Nobody);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Instants_sort_by_time_and_come_back_as_they_were(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        DateTimeOffset[] instants =
        [
            new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(8)),
            new(2026, 11, 23, 2, 30, 0, TimeSpan.Zero),
            new DateTimeOffset(2026, 11, 23, 1, 0, 0, TimeSpan.Zero).AddTicks(10),
        ];
        await host.WithDbAsync(async db =>
        {
            db.AddRange(instants.Select(i => new IdempotencyKey { Key = Guid.CreateVersion7(), Instant = i }));
            await db.SaveChangesAsync();
        });

        var stored = await host.WithDbAsync(db => db.Set<IdempotencyKey>()
            .Where(k => k.Instant > FakeTime.Start.AddDays(-1))
            .OrderBy(k => k.Instant)
            .Select(k => k.Instant)
            .ToListAsync());

        Assert.Equal(instants.Order(), stored);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Nobody_who_wrote_in_a_decree_approves_it_by_raw_SQL_either(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        await office.ButirAsync(Timbang.Pengujian.Stage.Disusun);

        var refusal = await Assert.ThrowsAnyAsync<DbException>(() => host.Database.ExecuteAsync("""UPDATE "Keputusan" SET "ApproverId" = "DrafterId" """));

        Assert.Contains("CK_Keputusan_AnotherPerson", refusal.Message);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task The_same_information_is_tested_once_at_a_time_by_raw_SQL_as_well(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var (one, other) = (await office.ButirAsync(Stage.Dikaji), await office.ButirAsync(Stage.Didaftar));
        string OriginOf(Stage stage) => $"""UPDATE "Butir" SET "OriginId" = '{one.Id.ToString().ToUpperInvariant()}', "Stage" = '{stage}' WHERE "Id" = '{other.Id.ToString().ToUpperInvariant()}' """;

        await Assert.ThrowsAnyAsync<DbException>(() => host.Database.ExecuteAsync(OriginOf(Stage.Didaftar)));

        Assert.Equal(1, await host.Database.ExecuteAsync(OriginOf(Stage.Ditarik)));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Many_nodes_starting_at_once_migrate_once(DatabaseKind kind)
    {
        await using var empty = await Templates.EmptyAsync(kind);

        var known = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Templates.MigrateAsync(kind, empty))));

        Assert.Equal(known[0], (await empty.QueryAsync<string>("""SELECT "MigrationId" FROM "__EFMigrationsHistory" """)).Count);
    }

    [Theory, InlineData(DatabaseKind.Sqlite)]
    public async Task A_process_killed_while_migrating_does_not_hold_up_the_next_start(DatabaseKind kind)
    {
        await using var empty = await Templates.EmptyAsync(kind);
        await empty.ExecuteAsync("""
            CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-11-23 00:00:00');
            """);

        var known = await Templates.MigrateAsync(kind, empty).WaitAsync(TimeSpan.FromSeconds(60));

        Assert.Equal(known, (await empty.QueryAsync<string>("""SELECT "MigrationId" FROM "__EFMigrationsHistory" """)).Count);
    }

    [Theory, InlineData(DatabaseKind.Sqlite)]
    public async Task Every_sqlite_connection_keeps_its_promises(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);

        await host.WithDbAsync(async db =>
        {
            Assert.Equal("wal", (await db.Database.SqlQuery<string>($"PRAGMA journal_mode").ToListAsync()).Single());
            Assert.Equal(2, (await db.Database.SqlQuery<int>($"PRAGMA synchronous").ToListAsync()).Single());
            Assert.Equal(1, (await db.Database.SqlQuery<int>($"PRAGMA foreign_keys").ToListAsync()).Single());
            Assert.Equal(10000, (await db.Database.SqlQuery<int>($"PRAGMA busy_timeout").ToListAsync()).Single());
        });
    }
}
