using System.Formats.Tar;
using Timbang.Web.Data.Backup;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Commands.Backup;

/// <summary>What is not restored, and that nothing is written then.</summary>
public sealed class RestoreRefusalTests(Templates templates)
{
    [Theory, ClassData<BothDatabases>]
    public async Task A_place_that_is_not_empty_is_refused_and_stays_as_it_was(DatabaseKind kind)
    {
        await using var scene = new BackupScene();
        await using var database = await templates.CopyAsync(kind);
        var place = scene.Around(database);
        await scene.BackUpAsync(place);
        var withFiles = await scene.EmptyAsync(kind);
        var file = await withFiles.AttachAsync();

        var full = await scene.RestoreAsync(place);
        var files = await scene.RestoreAsync(withFiles);

        Assert.Contains("hanya dipulihkan ke tempat kosong", full.Errors);
        Assert.Equal((1, ""), (full.Code, full.Output));
        Assert.Equal((1, ""), (files.Code, files.Output));
        Assert.Contains("sudah berisi lampiran", files.Errors);
        Assert.True(File.Exists(Path.Combine(withFiles.Files, file)));
        Assert.Equal(0, (await BackupScene.RunAsync(["verify", .. place.Arguments])).Code);
    }

    [Fact]
    public async Task The_log_of_a_database_that_is_gone_is_not_written_into_the_restored_one()
    {
        await using var scene = new BackupScene();
        await using var database = await templates.CopyAsync(DatabaseKind.Sqlite);
        await scene.BackUpAsync(scene.Around(database));
        var empty = await scene.EmptyAsync(DatabaseKind.Sqlite);
        await File.WriteAllTextAsync(Path.Combine(empty.Folder, "timbang.db-wal"), "sisa");

        var restore = await scene.RestoreAsync(empty);

        Assert.Contains("timbang.db-wal\" sudah ada", restore.Errors);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite, DatabaseKind.Postgres, "hanya dapat dipulihkan ke sebuah folder")]
    [InlineData(DatabaseKind.Postgres, DatabaseKind.Sqlite, "hanya dapat dipulihkan ke PostgreSQL")]
    public async Task The_other_database_is_refused_with_what_to_do(DatabaseKind from, DatabaseKind into, string sentence)
    {
        await using var scene = new BackupScene();
        await using var database = await templates.CopyAsync(from);
        await scene.BackUpAsync(scene.Around(database));

        var restore = await scene.RestoreAsync(await scene.EmptyAsync(into));

        Assert.Equal((1, ""), (restore.Code, restore.Output));
        Assert.Contains(sentence, restore.Errors);
    }

    [Fact]
    public async Task An_archive_of_a_newer_Timbang_is_refused_and_nothing_is_written()
    {
        await using var scene = new BackupScene();
        await using var database = await templates.CopyAsync(DatabaseKind.Sqlite);
        await scene.BackUpAsync(scene.Around(database));
        var archive = await Forgery.ReadAsync(scene.Archive);
        var empty = await scene.EmptyAsync(DatabaseKind.Sqlite);
        (string Written, string Forged)[] forgeries = [("\"format\": 1", "\"format\": 2"), ("_DoneStaysDone\"", "_TahunDepan\"")];

        foreach (var (written, forged) in forgeries)
        {
            await File.WriteAllBytesAsync(scene.Archive, await archive.With(written, forged).ToBytesAsync());
            var restore = await scene.RestoreAsync(empty);

            Assert.Equal((1, ""), (restore.Code, restore.Output));
            Assert.Contains("Timbang yang lebih baru", restore.Errors);
        }

        await File.WriteAllBytesAsync(scene.Archive, await archive.With("../kunci.pem", TarEntryType.RegularFile).ToBytesAsync());
        Assert.Contains("Cadangan ini rusak: memuat \"../kunci.pem\"", (await scene.RestoreAsync(empty)).Errors);
        Assert.Empty(Data(empty));
    }

    [Fact]
    public async Task A_name_that_no_archive_holds_is_refused_whatever_the_list_says()
    {
        await using var scene = new BackupScene();
        await using var database = await templates.CopyAsync(DatabaseKind.Sqlite);
        await scene.BackUpAsync(scene.Around(database));
        var archive = await Forgery.ReadAsync(scene.Archive);
        const string File = "berkas/aa/0123456789abcdef0123456789abcdef";
        (string Name, TarEntryType Type)[] strange =
        [
            ("../kunci.pem", TarEntryType.RegularFile), ("/etc/timbang/kunci.pem", TarEntryType.RegularFile), ("berkas/../../timbang.db", TarEntryType.RegularFile),
            ("timbang.db", TarEntryType.RegularFile), ("cadangan.json", TarEntryType.RegularFile), ("berkas/aa/kunci.pem", TarEntryType.RegularFile),
            (File, TarEntryType.SymbolicLink), (File, TarEntryType.HardLink), ("berkas/aa/", TarEntryType.Directory),
        ];

        Assert.Equal(1, await ReadAsync(archive.With(File, TarEntryType.RegularFile))); // or what follows is refused for another reason
        foreach (var (name, type) in strange)
        {
            Assert.Contains("Cadangan ini rusak", (await Assert.ThrowsAsync<RuleException>(() => ReadAsync(archive.With(name, type)))).Message);
        }

        await Assert.ThrowsAsync<RuleException>(() => ReadAsync(archive.With(File, TarEntryType.RegularFile).With(File, TarEntryType.RegularFile)));
        await Assert.ThrowsAsync<RuleException>(() => ReadAsync(archive.With("\"timbang.db\"", "\"../timbang.db\"")));
        await Assert.ThrowsAsync<RuleException>(() => ReadAsync(archive.With("\"timbang.db\"", "\"timbang.db\", \"tabel/Riwayat.copy\"")));
    }

    private static async Task<long> ReadAsync(Forgery archive)
    {
        using var bytes = new MemoryStream(await archive.ToBytesAsync());
        return await new ArchiveReader(bytes).ReadAsync((_, _) => Task.CompletedTask, CancellationToken.None);
    }

    private static IEnumerable<string> Data(Place place) => Directory.GetFileSystemEntries(place.Folder).Where(file => !file.EndsWith("timbang.kunci", StringComparison.Ordinal));
}
