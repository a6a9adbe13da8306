using System.Text;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Commands.Backup;

/// <summary>What a backup does not take, does not overwrite, and does not leave behind.</summary>
public sealed class BackupRefusalTests(Templates templates)
{
    [Theory, ClassData<BothDatabases>]
    public async Task A_key_in_the_data_folder_gets_into_no_archive(DatabaseKind kind)
    {
        await using var scene = new BackupScene();
        await using var database = await templates.CopyAsync(kind);
        var place = scene.Around(database);
        var file = await place.AttachAsync();
        var shelf = Path.GetDirectoryName(Path.Combine(place.Files, file))!;
        string[] strays =
        [
            Path.Combine(place.Folder, "kunci.pem"), Path.Combine(place.Files, "kunci.pem"), Path.Combine(shelf, "kunci.pem"),
            Path.Combine(shelf, new string('a', 32) + ".part"),
        ];
        Array.ForEach(strays, stray => File.Copy(TestCertificate.File, stray));
        File.CreateSymbolicLink(Path.Combine(shelf, new string('b', 32)), TestCertificate.File);

        var backup = await scene.BackUpAsync(place);

        Assert.Contains("Lampiran       1 berkas; 1 berkas lain di folder itu dilewati", backup.Output);
        var key = File.ReadAllLines(TestCertificate.File).SkipWhile(line => !line.Contains("BEGIN PRIVATE KEY", StringComparison.Ordinal)).Where(line => line.Length == 64).ToList();
        var bytes = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(scene.Archive));
        Assert.InRange(key.Count, 20, 100);
        Assert.All(key, line => Assert.DoesNotContain(line, bytes, StringComparison.Ordinal));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_killed_backup_is_no_archive_and_the_next_one_clears_it_away(DatabaseKind kind)
    {
        await using var scene = new BackupScene();
        await using var database = await templates.CopyAsync(kind);
        var place = scene.Around(database);
        string[] left = ["cadangan.tar.part", "cadangan.tar.db.part", "cadangan.tar.db.part-wal"];
        Array.ForEach(kind is DatabaseKind.Sqlite ? left : left[..1], name => File.WriteAllText(scene.PathOf(name), new string('x', 1_000_000)));

        var restore = await scene.RestoreAsync(await scene.EmptyAsync(kind));
        var backup = await scene.BackUpAsync(place);

        Assert.Contains("tidak ada, atau tidak dapat dibaca", restore.Errors);
        Assert.Equal((0, ""), (backup.Code, backup.Errors));
        Assert.Equal(["cadangan.tar"], scene.Left);
    }

    [Fact]
    public async Task An_archive_is_never_overwritten()
    {
        await using var scene = new BackupScene();
        await using var database = await templates.CopyAsync(DatabaseKind.Sqlite);
        var place = scene.Around(database);
        await File.WriteAllTextAsync(scene.Archive, "yang lama");

        var backup = await scene.BackUpAsync(place);
        var nowhere = await scene.BackUpAsync(place, scene.PathOf("tidak/ada/cadangan.tar"));
        await using var busy = new FileStream(scene.PathOf("lain.tar.part"), FileMode.Create, FileAccess.Write, FileShare.None);
        var second = await scene.BackUpAsync(place, scene.PathOf("lain.tar"));

        Assert.Equal((1, ""), (backup.Code, backup.Output));
        Assert.Contains("sudah ada dan tidak ditimpa", backup.Errors);
        Assert.Equal("yang lama", await File.ReadAllTextAsync(scene.Archive));
        Assert.Contains("tidak ada. Buat dahulu", nowhere.Errors);
        Assert.Contains("sedang ditulis cadangan lain", second.Errors);
        Assert.Equal(["cadangan.tar", "lain.tar.part"], scene.Left);
    }

    [Fact]
    public async Task A_damaged_database_makes_no_archive()
    {
        await using var scene = new BackupScene();
        await using var copy = await templates.CopyAsync(DatabaseKind.Sqlite);
        var place = scene.Around(copy);
        await copy.ExecuteAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        await SpoilAsync(Path.Combine(place.Folder, "timbang.db"), await copy.QueryAsync<long>("""SELECT rootpage FROM sqlite_master WHERE name IN ('Riwayat', 'Penugasan', 'Persons')"""));

        var backup = await scene.BackUpAsync(place);

        Assert.Equal((1, ""), (backup.Code, backup.Output));
        Assert.Contains("rusak", backup.Errors);
        Assert.Empty(scene.Left);
    }

    [Fact]
    public async Task A_folder_or_a_database_that_is_not_there_is_not_made()
    {
        await using var scene = new BackupScene();

        var folder = await BackupScene.RunAsync("backup", scene.Archive, "--data", scene.PathOf("salah"));
        var database = await scene.BackUpAsync(await scene.EmptyAsync(DatabaseKind.Sqlite));
        var none = await BackupScene.RunAsync("backup");

        Assert.Contains("tidak ada. Periksa --data", folder.Errors);
        Assert.StartsWith("Basis data tidak ada", database.Errors);
        Assert.Equal(2, none.Code);
        Assert.Empty(scene.Left);
    }

    private static async Task SpoilAsync(string file, IReadOnlyList<long> pages)
    {
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.ReadWrite);
        foreach (var page in pages)
        {
            stream.Position = (page - 1) * 4096;
            await stream.WriteAsync(Enumerable.Repeat((byte)0xA5, 4096).ToArray());
        }
    }
}
