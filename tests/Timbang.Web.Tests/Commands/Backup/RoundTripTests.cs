using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Timbang.Pelaksana;
using Timbang.Web.Data;
using Timbang.Web.Files;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Security;

namespace Timbang.Web.Tests.Commands.Backup;

/// <summary>What was backed up and restored is the same office: every row, every file, everybody's way in.</summary>
public sealed class RoundTripTests(Hosts hosts, Templates templates) : IClassFixture<Hosts>
{
    private const string Catalogue =
        """
        SELECT conrelid::regclass::text || conname || pg_get_constraintdef(oid) || condeferrable::text FROM pg_constraint WHERE connamespace = 'public'::regnamespace
        UNION ALL SELECT tgrelid::regclass::text || tgname || tgenabled::text FROM pg_trigger WHERE NOT tgisinternal
        UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
        UNION ALL SELECT sequencename || ' ' || coalesce(last_value, 0)::text FROM pg_sequences
        UNION ALL SELECT "MigrationId" FROM "__EFMigrationsHistory"
        ORDER BY 1
        """;

    [Theory, ClassData<BothDatabases>]
    public async Task An_office_comes_back_as_it_was_and_everybody_gets_in(DatabaseKind kind)
    {
        await using var scene = new BackupScene();
        await using var host = new TimbangHost(kind, await templates.CopyAsync(kind)); // a shared one remembers keys of another database
        var office = await EveryCase.MakeAsync(host);
        var person = await Given.PersonAsync(host, office.Badan, Role.Administrator);
        await host.GivePasswordAsync(person);
        var visitor = host.Visit();
        await visitor.EnterAsync(person);
        var phone = Protector(host).Protect("rahasia ponsel");
        await host.SealAsync();
        var place = scene.Around(host.Database);
        var folder = new FileSettings(place.Files, TestStore.KeyFile, FilePlace.Folder, null);
        await host.WithDbAsync(async db => await TestStore.AttachAsync(db, await db.Butir.SingleAsync(), office.Petugas, files: folder));
        await host.SealAsync();
        string[] files = [await place.AttachAsync(), await place.AttachAsync(0)];

        var backup = await scene.BackUpAsync(place);
        var empty = await scene.EmptyAsync(kind);
        var restore = await scene.RestoreAsync(empty);

        Assert.Equal((0, ""), (backup.Code, backup.Errors));
        Assert.Contains("Lampiran       3 berkas\n", backup.Output);
        Assert.Contains("tidak ada sertifikat dan kunci berkas", backup.Output);
        Assert.Equal(["cadangan.tar"], scene.Left);
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(scene.Archive) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
        Assert.Equal((0, ""), (restore.Code, restore.Errors));
        Assert.Contains("Riwayat utuh", restore.Output);
        Assert.Contains("Lampiran utuh: 2.", restore.Output);
        Assert.Contains("Pulih dan utuh.", restore.Output);
        Assert.All(files, file => Assert.Equal(File.ReadAllBytes(Path.Combine(place.Files, file)), File.ReadAllBytes(Path.Combine(empty.Files, file))));
        Assert.Equal(await RowsAsync(host, host.Database), await RowsAsync(host, empty.Database));
        await using var restored = scene.Serve(kind, empty);
        restored.Time.Now = host.Time.Now;
        var reopened = folder with { Folder = empty.Files };
        var contents = await restored.WithDbAsync(async db => await Task.WhenAll((await db.Berkas.ToListAsync()).ConvertAll(b => restored.WithDbAsync(other => TestStore.Of(other, reopened).OpenAsync(b, CancellationToken.None)))));
        Assert.Equal([TestStore.Pdf, TestStore.Pdf], contents);
        await AssertOpensAsync(restored, visitor, person.UserName!, phone);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Every_table_and_counter_of_the_database_is_in_the_archive(DatabaseKind kind)
    {
        await using var scene = new BackupScene();
        var host = await hosts.FreshAsync(kind);
        await Office.OpenAsync(host);

        await scene.BackUpAsync(scene.Around(host.Database));

        var tables = await host.Database.QueryAsync<string>(kind is DatabaseKind.Sqlite
            ? """SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '%Words%' AND name NOT LIKE '\_\_EF%' ESCAPE '\' ORDER BY 1"""
            : """SELECT relname::text FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace AND relname <> '__EFMigrationsHistory' ORDER BY 1""");
        var head = await scene.HeadAsync();
        Assert.Equal(tables.Order(StringComparer.Ordinal), head.Tables.Select(table => table.Name));
        if (kind is DatabaseKind.Postgres)
        {
            var free = await host.Database.QueryAsync<string>(
                "SELECT relname::text FROM pg_class s WHERE relkind = 'S' AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = s.oid AND d.deptype IN ('a', 'i'))");
            Assert.Empty(free);
        }
    }

    [Theory, ClassData<BothDatabases>]
    public async Task While_others_write_the_archive_holds_one_moment(DatabaseKind kind)
    {
        await using var scene = new BackupScene();
        var host = await hosts.FreshAsync(kind);
        var badan = await Given.BadanAsync(host);
        var units = await Task.WhenAll(Enumerable.Range(1, 2).Select(n => Given.UnitAsync(host, badan, $"Dinas {n}")));
        var place = scene.Around(host.Database);
        using var held = kind is DatabaseKind.Sqlite ? Hold(place.Folder) : null;
        using var end = new CancellationTokenSource();
        var written = 0;
        var writers = units.Select(unit => Task.Run(async () =>
        {
            for (var n = 1; !end.IsCancellationRequested; n++)
            {
                await host.WithDbAsync(db => Data.TrailStory.RenameAsync(db, unit, $"Dinas {n} baru"));
                Interlocked.Increment(ref written);
                await host.SealAsync();
            }
        })).ToList();

        var backup = await scene.BackUpAsync(place);
        var after = written;
        await end.CancelAsync();
        await Task.WhenAll(writers);
        var restore = await scene.RestoreAsync(await scene.EmptyAsync(kind));

        Assert.Equal((0, ""), (backup.Code, backup.Errors));
        Assert.InRange(after, 1, int.MaxValue);
        Assert.True(restore.Code == 0, restore.Output + restore.Errors);
    }

    private static async Task AssertOpensAsync(TimbangHost host, Visitor before, string userName, string phone)
    {
        using var device = host.CreateDefaultClient();
        device.DefaultRequestHeaders.Add("Cookie", before.Cookies);
        using var desk = await device.GetAsync("/akun");
        var entered = await host.Visit().EnterAsync(new() { UserName = userName });

        Assert.True(desk.IsSuccessStatusCode, "Who was signed in still is.");
        Assert.Equal("/pengelola", entered.Path);
        Assert.Equal("rahasia ponsel", Protector(host).Unprotect(phone));
    }

    private static IDataProtector Protector(TimbangHost host) => host.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("Uji");

    // Of SQLite the file itself is compared, by its rows' number only: it was written anew.
    // The lock of a running site; null where the site of this test has it itself.
    private static FolderLock? Hold(string folder)
    {
        try
        {
            return FolderLock.Take(new Settings(folder, null, false));
        }
        catch (SettingsException)
        {
            return null;
        }
    }

    private static async Task<IReadOnlyList<string>> RowsAsync(TimbangHost host, TestDatabase database)
    {
        List<string> rows = [];
        foreach (var table in await host.WithDbAsync(db => Task.FromResult(db.Model.GetRelationalModel().Tables.Select(t => t.Name).Order().ToList())))
        {
            rows.AddRange(await database.QueryAsync<string>(host.Kind is DatabaseKind.Sqlite
                ? $"SELECT '{table} ' || count(*) FROM \"{table}\""
                : $"SELECT '{table} ' || count(*) || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') FROM \"{table}\" t"));
        }

        return host.Kind is DatabaseKind.Sqlite ? rows : [.. rows, .. await database.QueryAsync<string>(Catalogue)];
    }
}
