using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Web.Data;
using Timbang.Web.Data.Dialects;
using Timbang.Web.Data.Proposals;
using Timbang.Web.Files;
using Timbang.Web.Files.Content;
using Timbang.Web.Files.Sheets;

namespace Timbang.Web.Pages.Petugas.Pengujian.Unggahan;

/// <summary>Receives a table of proposals: what it is by its content, looked through for viruses, sealed, and checked at once when it is small.</summary>
public sealed class UploadIntake(TimbangDb db, FileStore store, Scanning scanning, UploadCheck check)
{
    /// <summary>A file of this size has a few hundred rows: its check takes about a second.</summary>
    private const int Small = 128 * 1024;

    private const int MostWaiting = 20;

    /// <param name="id">The key of the form.</param>
    /// <param name="file">Name and content.</param>
    /// <param name="unit">The unit whose proposals they are; the sender's, as the page has seen to.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The upload; an earlier one where the same form, or the same file, was sent before.</returns>
    /// <exception cref="RefusedFileException">It is no table that is read; the message says why.</exception>
    /// <exception cref="SealedStoreException">The store is sealed.</exception>
    /// <exception cref="RuleException">There is a virus in it, or no room for it.</exception>
    public async Task<ProposalUpload> TakeAsync(Guid id, SentTable file, UnitKey unit, CancellationToken cancellationToken)
    {
        var digest = Naskah.DigestOf(file.Content);
        if (await KnownAsync(id, unit, digest, cancellationToken) is { } known)
        {
            return known;
        }

        SheetFile.Require(file.Content);
        await RequireCleanAsync(file.Content, cancellationToken);
        var upload = await StoreAsync(id, file, unit, digest, cancellationToken);
        if (upload.State == UploadState.Waiting && file.Content.Length <= Small && await UploadCheck.ClaimAsync(db, upload, cancellationToken))
        {
            await check.RunAsync(upload.Id, cancellationToken);
        }

        return upload;
    }

    private Task<ProposalUpload?> KnownAsync(Guid id, UnitKey unit, string digest, CancellationToken cancellationToken) => db.Uploads.AsNoTracking()
        .Where(u => u.Id == id || (u.UnitId == unit.UnitId && u.Digest == digest && u.State == UploadState.Registered))
        .OrderByDescending(u => u.State == UploadState.Registered)
        .FirstOrDefaultAsync(cancellationToken);

    private async Task RequireCleanAsync(byte[] content, CancellationToken cancellationToken)
    {
        var (scan, finding) = await scanning.LookAsync(content, cancellationToken);
        if (scan == Scan.Infected)
        {
            throw new RuleException($"Pemindai menemukan virus dalam berkas ini ({finding}). Berkas tidak disimpan; beri tahu pengelola sistem.");
        }
    }

    private async Task<ProposalUpload> StoreAsync(Guid id, SentTable file, UnitKey unit, string digest, CancellationToken cancellationToken)
    {
        try
        {
            var upload = new ProposalUpload
            {
                Id = id,
                BadanPublikId = unit.BadanPublikId,
                UnitId = unit.UnitId,
                PersonId = db.Reach.PersonId ?? Guid.Empty,
                Name = FileName.Clean(file.Name, file.Content.AsSpan().StartsWith("PK"u8) ? ".xlsx" : ".csv"),
                Digest = digest,
                SealedDigest = await store.AddAsync(id, file.Content, cancellationToken),
                Length = file.Content.Length,
                At = db.Time.GetUtcNow(),
            };
            await MakeRoomAsync(upload.PersonId, cancellationToken);
            db.Add(upload);
            await db.SaveChangesAsync(cancellationToken);
            return upload;
        }
        catch (IOException)
        {
            throw new RuleException("Penyimpanan berkas penuh atau tidak dapat ditulisi: berkas ini tidak disimpan. Beri tahu pengelola sistem, lalu kirim lagi.");
        }
        catch (Exception twice) when (db.Dialect.TroubleOf(twice) is Trouble.Duplicate)
        {
            // A double click: the first of the two has the key.
            db.ChangeTracker.Clear();
            return await KnownAsync(id, unit, digest, cancellationToken) ?? throw new RuleException("Berkas yang sama sedang diterima. Muat ulang halaman ini sebentar lagi.");
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

    // Who sends and never registers fills the disk with a few files at most: the oldest go.
    private async Task MakeRoomAsync(Guid personId, CancellationToken cancellationToken)
    {
        var old = await db.Uploads.Where(u => u.PersonId == personId && u.UjiId == null)
            .OrderByDescending(u => u.At).Skip(MostWaiting - 1).Select(u => u.Id).ToListAsync(cancellationToken);
        if (old.Count > 0)
        {
            await db.Uploads.Where(u => old.Contains(u.Id)).ExecuteDeleteAsync(cancellationToken);
        }
    }
}

/// <summary>A table as the browser sent it.</summary>
public sealed record SentTable(string? Name, byte[] Content);

/// <summary>A unit of an agency.</summary>
public sealed record UnitKey(Guid BadanPublikId, Guid UnitId);
