using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Web.Data;

namespace Timbang.Web.Files;

/// <summary>The sealed content of files, in a folder or in the database; each under a key of its own, which a key from outside wraps.</summary>
public sealed class FileStore(TimbangDb db, StoreKeys keys, FileFolder folder, FileSettings settings)
{
    private const int KeyBytes = 32;

    // What is left of a key that was destroyed.
    private static readonly byte[] NoKey = [];

    /// <summary>How long what no case knows stays: an act may be about to commit it, or a backup be about to copy it.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromHours(1);

    /// <summary>Why nothing can be opened or added, in words; null while the store is open.</summary>
    public async Task<string?> SealedBecauseAsync(CancellationToken cancellationToken)
    {
        try
        {
            await RingAsync(cancellationToken);
            return null;
        }
        catch (SealedStoreException closed)
        {
            return closed.Message;
        }
    }

    /// <summary>Seals a content. Its key is saved before its bytes, so that bytes which no act comes for are known and swept away; those of a folder are on the disk when this returns.</summary>
    /// <returns>SHA-256 of the sealed bytes.</returns>
    /// <exception cref="SealedStoreException">There is no key to wrap with, or other files are wrapped by keys that are not there.</exception>
    /// <exception cref="IOException">The folder is full, or cannot be written to.</exception>
    public async Task<string> AddAsync(Guid id, ReadOnlyMemory<byte> plain, CancellationToken cancellationToken)
    {
        var ring = await RingAsync(cancellationToken);
        var key = RandomNumberGenerator.GetBytes(KeyBytes);
        var content = SealedBytes.Seal(key, id, plain.Span);
        db.Add(new FileKey { BerkasId = id, KeyId = ring.Current.Id, Wrapped = ring.Current.Wrap(id, key), Place = settings.Place, Since = db.Time.GetUtcNow() });
        CryptographicOperations.ZeroMemory(key);
        if (settings.Place == FilePlace.Table)
        {
            db.AddRange(FileChunk.Of(id, content));
        }

        await db.SaveChangesAsync(cancellationToken);
        if (settings.Place == FilePlace.Folder)
        {
            await folder.WriteAsync(id, content, cancellationToken);
        }

        return Naskah.DigestOf(content);
    }

    /// <summary>Asked before an act that would record an opening: whether there is something to open.</summary>
    /// <exception cref="RuleException">The store is sealed, or the bytes are gone; the message says so.</exception>
    public async Task RequireOpenableAsync(Berkas berkas, CancellationToken cancellationToken)
    {
        try
        {
            await OpenAsync(berkas, cancellationToken);
        }
        catch (Exception closed) when (closed is SealedStoreException or DamagedFileException)
        {
            throw new RuleException(closed.Message);
        }
    }

    /// <summary>The content of a file.</summary>
    /// <exception cref="SealedStoreException">Its key cannot be opened.</exception>
    /// <exception cref="DamagedFileException">Its bytes are gone or changed.</exception>
    public Task<byte[]> OpenAsync(Berkas berkas, CancellationToken cancellationToken) => OpenAsync(berkas.Id, berkas.Digest, cancellationToken);

    /// <param name="id">Under which it was sealed.</param>
    /// <param name="digest">SHA-256 of the sealed bytes, as <see cref="AddAsync"/> gave it.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <inheritdoc cref="OpenAsync(Berkas, CancellationToken)"/>
    public async Task<byte[]> OpenAsync(Guid id, string digest, CancellationToken cancellationToken)
    {
        var ring = keys.Read();
        var key = await db.Set<FileKey>().AsNoTracking().SingleOrDefaultAsync(k => k.BerkasId == id && k.Wrapped != NoKey, cancellationToken) ?? throw new DamagedFileException();
        var fileKey = ring.Of(key.KeyId).Unwrap(id, key.Wrapped);
        var content = await SealedAsync(key, cancellationToken);
        return content is not null && Naskah.DigestOf(content) == digest
            ? SealedBytes.Open(fileKey, id, content)
            : throw new DamagedFileException();
    }

    /// <summary>Whether the sealed bytes of a file are there and are those that were attached; needs no key.</summary>
    public async Task<bool> IsWholeAsync(Guid id, string digest, CancellationToken cancellationToken) =>
        await db.Set<FileKey>().AsNoTracking().SingleOrDefaultAsync(k => k.BerkasId == id, cancellationToken) is { } key
        && await SealedAsync(key, cancellationToken) is { } content
        && Naskah.DigestOf(content) == digest;

    /// <summary>Destroys the key with the act that is being saved; the bytes, which nobody can read any more, are swept away after it.</summary>
    public async Task DestroyAsync(Guid id, CancellationToken cancellationToken)
    {
        foreach (var key in await db.Set<FileKey>().Where(k => k.BerkasId == id).ToListAsync(cancellationToken))
        {
            (key.Wrapped, key.Since) = ([], db.Time.GetUtcNow());
        }
    }

    /// <summary>Wraps every key by the current one; may be stopped and begun again at any time, and hinders no act.</summary>
    /// <returns>How many were wrapped anew.</returns>
    public async Task<int> RewrapAsync(CancellationToken cancellationToken)
    {
        var ring = keys.Read();
        var done = 0;
        foreach (var old in await db.Set<FileKey>().AsNoTracking().Where(k => k.KeyId != ring.Current.Id).OrderBy(k => k.BerkasId).ToListAsync(cancellationToken))
        {
            var wrapped = old.Wrapped.Length == 0 ? [] : ring.Current.Wrap(old.BerkasId, ring.Of(old.KeyId).Unwrap(old.BerkasId, old.Wrapped));
            done += await db.Set<FileKey>()
                .Where(k => k.BerkasId == old.BerkasId && k.KeyId == old.KeyId && k.Wrapped == old.Wrapped)
                .ExecuteUpdateAsync(k => k.SetProperty(x => x.Wrapped, wrapped).SetProperty(x => x.KeyId, ring.Current.Id), cancellationToken);
        }

        return done;
    }

    /// <summary>Throws away what no act will ask for any more: files never attached, and the bytes of those whose key was destroyed.</summary>
    public async Task SweepAsync(CancellationToken cancellationToken)
    {
        var now = db.Time.GetUtcNow();
        await db.Set<PendingFile>().Where(p => p.At < now - PendingFile.Life).ExecuteDeleteAsync(cancellationToken);
        var gone = await db.Set<FileKey>().AsNoTracking()
            .Where(k => k.Since < now - Grace && (k.Wrapped == NoKey
                || (!db.Set<PendingFile>().Any(p => p.Id == k.BerkasId) && !db.Berkas.Any(b => b.Id == k.BerkasId) && !db.Uploads.Any(u => u.Id == k.BerkasId && u.SealedDigest != null))))
            .Select(k => k.BerkasId)
            .ToListAsync(cancellationToken);
        foreach (var id in gone)
        {
            folder.Delete(id);
            await db.Set<FileChunk>().Where(c => c.BerkasId == id).ExecuteDeleteAsync(cancellationToken);
            await db.Set<FileKey>().Where(k => k.BerkasId == id).ExecuteDeleteAsync(cancellationToken);
        }
    }

    private async Task<StoreRing> RingAsync(CancellationToken cancellationToken)
    {
        var ring = keys.Read();
        foreach (var used in await db.Set<FileKey>().Where(k => k.Wrapped != NoKey).Select(k => k.KeyId).Distinct().ToListAsync(cancellationToken))
        {
            ring.Of(used);
        }

        return ring;
    }

    private async Task<byte[]?> SealedAsync(FileKey key, CancellationToken cancellationToken)
    {
        if (key.Place == FilePlace.Folder)
        {
            return await folder.ReadAsync(key.BerkasId, cancellationToken);
        }

        var pieces = await db.Set<FileChunk>().AsNoTracking().Where(c => c.BerkasId == key.BerkasId).OrderBy(c => c.Ordinal).Select(c => c.Content).ToListAsync(cancellationToken);
        using var whole = new MemoryStream(pieces.Sum(piece => piece.Length));
        pieces.ForEach(piece => whole.Write(piece));
        return pieces.Count > 0 ? whole.ToArray() : null;
    }
}
