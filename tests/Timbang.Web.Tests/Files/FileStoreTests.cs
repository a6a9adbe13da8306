using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Files;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Files;

/// <summary>The store in a folder and in the database: what it keeps, what it refuses to open, what it sweeps away.</summary>
public sealed class FileStoreTests(Hosts hosts) : IClassFixture<Hosts>, IDisposable
{
    private static readonly byte[] Content = [.. Enumerable.Range(0, 200_000).Select(i => (byte)(i * 7))];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("timbang-berkas-");

    public static TheoryData<DatabaseKind, FilePlace> Everywhere => new(
        from kind in new[] { DatabaseKind.Sqlite, DatabaseKind.Postgres } from place in Enum.GetValues<FilePlace>() select (kind, place));

    [Theory, MemberData(nameof(Everywhere))]
    public async Task What_was_put_in_comes_out_and_nothing_of_it_can_be_read_meanwhile(DatabaseKind kind, FilePlace place)
    {
        var (host, office) = await OpenAsync(kind);
        var files = Settings(place);

        var (one, two) = (await AttachAsync(host, office, files), await AttachAsync(host, office, files));

        Assert.NotEqual(one.Digest, two.Digest);
        Assert.Equal(Content, await OpenAsync(host, files, one));
        Assert.Equal(place == FilePlace.Folder ? 2 : 0, Sealed().Length);
        Assert.All(Sealed(), path => Assert.Equal(-1, File.ReadAllBytes(path).AsSpan().IndexOf(Content.AsSpan(0, 16))));
    }

    [Theory, MemberData(nameof(Everywhere))]
    public async Task Without_its_key_the_store_is_sealed_and_says_what_to_do(DatabaseKind kind, FilePlace place)
    {
        var (host, office) = await OpenAsync(kind);
        var berkas = await AttachAsync(host, office, Settings(place));
        FileSettings[] wrong = [Settings(place, null), Settings(place, "/tidak/ada.kunci"), Settings(place, TestStore.NewKey()), Settings(place, TestCertificate.New())];

        foreach (var files in wrong)
        {
            var closed = await Assert.ThrowsAsync<SealedStoreException>(() => OpenAsync(host, files, berkas));
            Assert.Contains("tersegel", closed.Message);

            // Nothing is added either: it would be wrapped by a key that nobody keeps.
            await Assert.ThrowsAsync<SealedStoreException>(() => AttachAsync(host, office, files));
        }
    }

    [Theory, MemberData(nameof(Everywhere))]
    public async Task Bytes_that_are_gone_changed_or_of_another_file_are_told_and_never_shown(DatabaseKind kind, FilePlace place)
    {
        var (host, office) = await OpenAsync(kind);
        var files = Settings(place);
        var (one, two) = (await AttachAsync(host, office, files), await AttachAsync(host, office, files));

        if (place == FilePlace.Folder)
        {
            File.Copy(PathOf(two), PathOf(one), overwrite: true);
            var bytes = File.ReadAllBytes(PathOf(two));
            bytes[1000] ^= 1;
            File.WriteAllBytes(PathOf(two), bytes);
        }
        else
        {
            await host.Database.ExecuteAsync("""DELETE FROM "FileChunk" """);
        }

        await Assert.ThrowsAsync<DamagedFileException>(() => OpenAsync(host, files, one));
        await Assert.ThrowsAsync<DamagedFileException>(() => OpenAsync(host, files, two));
        var found = await host.WithDbAsync(async db => await new FileCheck(db, TestStore.Of(db, files)).FindAsync().Select(f => f.Where).ToListAsync());
        Assert.Equal([$"Lampiran {one.Name} ({one.Id})", $"Lampiran {two.Name} ({two.Id})"], found);
    }

    [Theory, MemberData(nameof(Everywhere))]
    public async Task What_nobody_attached_and_what_was_destroyed_is_swept_away_and_nothing_else(DatabaseKind kind, FilePlace place)
    {
        var (host, office) = await OpenAsync(kind);
        var files = Settings(place);
        var (kept, destroyed) = (await AttachAsync(host, office, files), await AttachAsync(host, office, files));
        var waiting = await WaitAsync(host, files);
        await host.WithDbAsync(async db =>
        {
            var berkas = await db.Berkas.SingleAsync(b => b.Id == destroyed.Id);
            berkas.Musnahkan("Berita acara 3/2026", office.Ppid);
            await TestStore.Of(db, files).DestroyAsync(berkas.Id, CancellationToken.None);
            await db.SaveActAsync(berkas, null, null);
        });
        await Assert.ThrowsAsync<DamagedFileException>(() => OpenAsync(host, files, destroyed));
        var stray = Path.Combine(folder.FullName, "ab", $"{Guid.CreateVersion7():N}");
        Directory.CreateDirectory(Path.GetDirectoryName(stray)!);
        File.WriteAllText(stray, "sisa");

        await SweepAsync(host, files);
        Assert.Equal(3, await host.WithDbAsync(db => db.Set<FileKey>().CountAsync())); // an act may come, a backup may be copying

        host.Time.Now += PendingFile.Life + TimeSpan.FromMinutes(1);
        await SweepAsync(host, files);

        Assert.Equal(kept.Id, Assert.Single(await host.WithDbAsync(db => db.Set<FileKey>().Select(k => k.BerkasId).ToListAsync())));
        Assert.Equal(place == FilePlace.Table ? [kept.Id] : [], await host.WithDbAsync(db => db.Set<FileChunk>().Select(c => c.BerkasId).Distinct().ToListAsync()));
        Assert.Equal(place == FilePlace.Folder ? [kept.Id.ToString("N")] : [], Sealed().Select(Path.GetFileName).Except([Path.GetFileName(stray)]));
        Assert.False(await host.WithDbAsync(db => db.Set<PendingFile>().AnyAsync(p => p.Id == waiting)));
        Assert.True(File.Exists(stray)); // of another database, or an operator's: not ours
        Assert.Equal(Content, await OpenAsync(host, files, kept));
    }

    [Fact]
    public async Task A_file_that_was_begun_and_not_finished_is_none_and_goes_with_its_key()
    {
        var (host, _) = await OpenAsync(DatabaseKind.Sqlite);
        var files = Settings(FilePlace.Folder);
        var id = await WaitAsync(host, files);
        var path = Sealed().Single();
        File.Move(path, path + ".part");

        Assert.Null(await new FileFolder(files).ReadAsync(id, CancellationToken.None));
        host.Time.Now += PendingFile.Life + TimeSpan.FromMinutes(1);
        await SweepAsync(host, files);

        Assert.Empty(Directory.EnumerateFiles(folder.FullName, "*", SearchOption.AllDirectories));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static Task SweepAsync(TimbangHost host, FileSettings files) => host.WithDbAsync(db => TestStore.Of(db, files).SweepAsync(CancellationToken.None));

    private static Task<byte[]> OpenAsync(TimbangHost host, FileSettings files, Berkas berkas) =>
        host.WithDbAsync(db => TestStore.Of(db, files).OpenAsync(berkas, CancellationToken.None));

    private async Task<(TimbangHost Host, Office Office)> OpenAsync(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        host.Time.Now = new DateTimeOffset(Directory.GetLastWriteTimeUtc(folder.FullName)).AddMinutes(1); // files bear the machine's time
        return (host, await Office.OpenAsync(host));
    }

    private static async Task<Berkas> AttachAsync(TimbangHost host, Office office, FileSettings files)
    {
        var butir = await office.ButirAsync(Stage.Didaftar);
        return await host.WithDbAsync(db => TestStore.AttachAsync(db, butir, office.Petugas, content: Content, files: files));
    }

    private static Task<Guid> WaitAsync(TimbangHost host, FileSettings files) => host.WithDbAsync(async db =>
    {
        var id = Guid.CreateVersion7();
        var digest = await TestStore.Of(db, files).AddAsync(id, Content, CancellationToken.None);
        db.Add(new PendingFile { Id = id, PersonId = Guid.CreateVersion7(), ButirId = Guid.CreateVersion7(), At = host.Time.Now, Received = new(id, "surat.pdf", FileKind.Pdf, Content.Length, digest) });
        await db.SaveChangesAsync();
        return id;
    });

    private FileSettings Settings(FilePlace place) => Settings(place, TestStore.KeyFile);

    private FileSettings Settings(FilePlace place, string? key) => new(folder.FullName, key, place, null);

    private string PathOf(Berkas berkas) => Directory.EnumerateFiles(folder.FullName, $"{berkas.Id:N}", SearchOption.AllDirectories).Single();

    private string[] Sealed() => [.. Directory.EnumerateFiles(folder.FullName, "*", SearchOption.AllDirectories).Where(path => Path.GetFileName(path).Length == 32)];
}
