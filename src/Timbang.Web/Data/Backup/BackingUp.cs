using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Web.Files;

namespace Timbang.Web.Data.Backup;

/// <summary>
/// Writes the archive while the site runs: one state of the database, then the files that exist afterwards, so that none
/// which the database names can be missing. It gets its name only when it was read back and found to be what was written.
/// </summary>
public sealed class BackingUp(TimbangDb db, Settings settings, OfficeClock clock)
{
    private readonly Attachments attachments = new(settings.DataFolder);

    /// <param name="file">The archive; it must not exist yet.</param>
    /// <param name="cancellationToken">Stops it; nothing of it is left then.</param>
    /// <exception cref="RuleException">It cannot be written there, or the database is damaged.</exception>
    public async Task<ArchiveContents> WriteAsync(string file, CancellationToken cancellationToken)
    {
        RequireNew(file);
        var part = file + ".part";
        await using var archive = Begin(part, file);
        try
        {
            archive.SetLength(0);
            var contents = await WriteAsync(archive, file, cancellationToken);
            archive.Flush(flushToDisk: true);
            await new ArchiveReader(archive).ReadAsync((_, _) => Task.CompletedTask, cancellationToken);
            RequireNew(file);
            File.Move(part, file, overwrite: true); // one step on every file system; the lock on the part keeps a second backup away
            FolderOnDisk.ForceNameOf(file);
            return contents;
        }
        finally
        {
            File.Delete(part);
        }
    }

    private async Task<ArchiveContents> WriteAsync(FileStream archive, string file, CancellationToken cancellationToken)
    {
        await using var snapshot = await db.Dialect.SnapshotAsync(file + ".db.part", cancellationToken);
        PrivateFile.RequireRoom(FolderOnDisk.Of(file), attachments.Size());
        var head = await HeadAsync(snapshot, cancellationToken);
        await using var writer = new ArchiveWriter(archive);
        await writer.AddAsync(ArchiveNames.Head, new MemoryStream(head.ToBytes()), cancellationToken);
        foreach (var entry in snapshot.Entries)
        {
            await using var content = await snapshot.OpenAsync(entry, cancellationToken);
            await writer.AddAsync(entry, content, cancellationToken);
        }

        var files = await AddFilesAsync(writer, cancellationToken);
        await writer.EndAsync(cancellationToken);
        return new(head, files.Count, attachments.Strange, archive.Length) { Missing = await MissingAsync(files, head.Instant, cancellationToken) };
    }

    private async Task<HashSet<string>> AddFilesAsync(ArchiveWriter writer, CancellationToken cancellationToken)
    {
        HashSet<string> files = [];
        foreach (var name in attachments.Names())
        {
            await using var content = attachments.Open(name);
            if (content is not null)
            {
                await writer.AddAsync(name, content, cancellationToken);
                files.Add(name);
            }
        }

        return files;
    }

    // Files that the database had when the archive was begun, has still, and the folder has not.
    private async Task<int> MissingAsync(HashSet<string> files, DateTimeOffset began, CancellationToken cancellationToken)
    {
        byte[] noKey = [];
        var named = await db.Set<FileKey>().AsNoTracking()
            .Where(k => k.Place == FilePlace.Folder && k.Wrapped != noKey && k.Since < began && db.Berkas.Any(b => b.Id == k.BerkasId && b.Stage != FileStage.Dimusnahkan))
            .Select(k => k.BerkasId)
            .ToListAsync(cancellationToken);
        return named.Count(id => !files.Contains(ArchiveNames.OfFile(id)));
    }

    private async Task<ArchiveHead> HeadAsync(Snapshot snapshot, CancellationToken cancellationToken)
    {
        var zone = await db.BadanPublik.AsNoTracking().OrderBy(b => b.Id).Select(b => b.TimeZoneId).FirstOrDefaultAsync(cancellationToken);
        clock.Follow(zone ?? "Asia/Makassar");
        return new(
            ArchiveHead.CurrentFormat,
            ArchiveHead.ThisProgram,
            db.Database.GetMigrations().Last(),
            db.Dialect.Name,
            clock.Now().ToUniversalTime(),
            clock.Today(),
            snapshot.LastSeal,
            snapshot.Entries,
            snapshot.Tables,
            snapshot.Sequences);
    }

    private static void RequireNew(string file)
    {
        if (Path.Exists(file))
        {
            throw new RuleException($"Berkas \"{file}\" sudah ada dan tidak ditimpa. Pilih nama lain, misalnya dengan tanggalnya.");
        }
    }

    private static FileStream Begin(string part, string file)
    {
        if (!Directory.Exists(FolderOnDisk.Of(file)))
        {
            throw new RuleException($"Folder \"{FolderOnDisk.Of(file)}\" tidak ada. Buat dahulu, lalu ulangi.");
        }

        try
        {
            return PrivateFile.Open(part, FileMode.OpenOrCreate);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new RuleException($"Berkas \"{part}\" tidak dapat ditulis, atau sedang ditulis cadangan lain. Beri izin menulis, atau pilih nama lain.");
        }
    }
}

/// <summary>What is in an archive, to be told.</summary>
/// <param name="Head">What it says of itself.</param>
/// <param name="Files">How many attachments it holds.</param>
/// <param name="Strange">Files between the attachments that are none, and were left out.</param>
/// <param name="Bytes">Its size.</param>
public sealed record ArchiveContents(ArchiveHead Head, long Files, int Strange, long Bytes)
{
    /// <summary>Attachments that the database names and the folder does not have.</summary>
    public int Missing { get; init; }
}
