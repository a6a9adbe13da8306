using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Web.Data;
using Timbang.Web.Files.Content;

namespace Timbang.Web.Files;

/// <summary>
/// Receives a file before any act begins: what it is by its content, pictures written anew, looked through for viruses, sealed. It
/// waits for its act, so that nobody else waits for the scanner and a refused form has not lost it.
/// </summary>
public sealed class Intake(TimbangDb db, FileStore store, Scanning scanning, PictureSeat pictures)
{
    private const int MostWaiting = 20;

    /// <summary>Receives a file for an item.</summary>
    /// <exception cref="RefusedFileException">It is no file that is taken; the message says why.</exception>
    /// <exception cref="SealedStoreException">The store is sealed.</exception>
    /// <exception cref="RuleException">There is no room for it.</exception>
    public async Task<PendingFile> TakeAsync(string? name, byte[] content, Guid butirId, CancellationToken cancellationToken)
    {
        var found = FileContent.Read(content);
        var (scan, finding) = await scanning.LookAsync(content, cancellationToken);
        var kept = found.Kind is FileKind.Jpeg or FileKind.Png ? await pictures.CleanAsync(content, found.Kind, cancellationToken) : content;
        if (kept.Length > Berkas.MaxBytes)
        {
            throw new RuleException("Gambar ini menjadi lebih besar dari 25 MB setelah ditulis ulang tanpa keterangan tempat dan kamera. Perkecil gambarnya, lalu kirim lagi.");
        }

        var id = Guid.CreateVersion7();
        try
        {
            var digest = await store.AddAsync(id, kept, cancellationToken);
            var pending = new PendingFile
            {
                Id = id,
                PersonId = db.Reach.PersonId ?? Guid.Empty,
                ButirId = butirId,
                Received = new(id, FileName.Clean(name, found.Kind), found.Kind, kept.Length, digest) { Warnings = found.Warnings, Scan = scan, ScanFinding = finding },
                At = db.Time.GetUtcNow(),
            };
            await MakeRoomAsync(pending.PersonId, cancellationToken);
            db.Add(pending);
            await db.SaveChangesAsync(cancellationToken);
            return pending;
        }
        catch (IOException)
        {
            throw new RuleException("Penyimpanan berkas penuh atau tidak dapat ditulisi: berkas ini tidak disimpan. Beri tahu pengelola sistem, lalu kirim lagi.");
        }
        catch (Exception trouble) when (db.Dialect.Explain(trouble) is { } sentence)
        {
            throw new RuleException(sentence);
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }

    /// <summary>A file that was received for an item and waits for its act; null where it is somebody else's, another item's, or too old.</summary>
    public Task<PendingFile?> WaitingAsync(Guid id, Guid butirId, CancellationToken cancellationToken)
    {
        // An hour before it is swept away, so that no act finds it gone.
        var since = db.Time.GetUtcNow() - PendingFile.Life + TimeSpan.FromHours(1);
        return db.Set<PendingFile>().Where(p => p.Id == id && p.ButirId == butirId && p.At > since).SingleOrDefaultAsync(cancellationToken);
    }

    // Who sends and never attaches fills the disk with a few files at most: the oldest go.
    private async Task MakeRoomAsync(Guid personId, CancellationToken cancellationToken)
    {
        var old = await db.Set<PendingFile>().Where(p => p.PersonId == personId).OrderByDescending(p => p.At).Skip(MostWaiting - 1).Select(p => p.Id).ToListAsync(cancellationToken);
        if (old.Count > 0)
        {
            await db.Set<PendingFile>().Where(p => old.Contains(p.Id)).ExecuteDeleteAsync(cancellationToken);
        }
    }
}
