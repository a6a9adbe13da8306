using System.Security.Cryptography;

namespace Timbang.Web.Files;

/// <summary>
/// The keys from outside the database that wrap each file's own key: a text file of one key a line, the current one first, older
/// ones behind it. It is read anew whenever it is needed, so that a change takes effect at once and no node keeps an old one.
/// </summary>
public sealed class StoreKeys(FileSettings settings)
{
    /// <summary>How a line with a key begins.</summary>
    public const string Mark = "timbang-berkas-1 ";

    private const int KeyBytes = 32;

    private const int IdDigits = 16;

    // Read by officers: where the key lies is the operator's business.
    private const string HowTo = "Berkas terlampir tidak dapat dibuka atau ditambah sampai kuncinya ada; yang lain tetap berjalan. Beri tahu pengelola sistem: setelan Timbang:StoreKey.";

    /// <summary>Reads the file.</summary>
    /// <exception cref="SealedStoreException">There is none, it cannot be read, or it holds no key.</exception>
    public StoreRing Read()
    {
        if (settings.KeyFile is not { } file)
        {
            throw new SealedStoreException($"Penyimpanan berkas tersegel: kuncinya belum dipasang. {HowTo}");
        }

        var lines = LinesOf(file);
        List<StoreKey> keys = [.. lines.Where(line => line.StartsWith(Mark, StringComparison.Ordinal)).Select(KeyOf)];
        return keys.Count > 0
            ? new(keys)
            : throw new SealedStoreException($"Penyimpanan berkas tersegel: berkas kuncinya tidak memuat kunci. {HowTo}");
    }

    /// <summary>A new line of a key file.</summary>
    public static string NewLine() => Mark + Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyBytes));

    private static string[] LinesOf(string file)
    {
        try
        {
            return File.ReadAllLines(file);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new SealedStoreException($"Penyimpanan berkas tersegel: berkas kuncinya tidak ada atau tidak boleh dibaca. {HowTo}");
        }
    }

    private static StoreKey KeyOf(string line)
    {
        var bytes = new byte[KeyBytes + 1];
        if (!Convert.TryFromBase64String(line[Mark.Length..].Trim(), bytes, out var length) || length != KeyBytes)
        {
            throw new SealedStoreException($"Penyimpanan berkas tersegel: satu baris berkas kuncinya bukan kunci yang utuh. {HowTo}");
        }

        var key = bytes[..KeyBytes];
        return new(Convert.ToHexStringLower(SHA256.HashData([.. "timbang berkas "u8, .. key]))[..IdDigits], key);
    }
}

/// <summary>The keys of a key file, the current one first.</summary>
public sealed record StoreRing(IReadOnlyList<StoreKey> Keys)
{
    /// <summary>Wraps the keys of new files.</summary>
    public StoreKey Current => Keys[0];

    /// <exception cref="SealedStoreException">The key is not in the file.</exception>
    public StoreKey Of(string id) => Keys.FirstOrDefault(key => key.Id == id) ?? throw new SealedStoreException(
        $"Penyimpanan berkas tersegel: ada berkas yang dibungkus kunci lain (tanda {id}). Beri tahu pengelola sistem: baris kunci itu dikembalikan dari simpanannya, di bawah kunci yang sekarang.");
}

/// <summary>One key that wraps others.</summary>
/// <param name="Id">16 hexadecimal digits of its own digest: it tells which key it is and nothing else.</param>
/// <param name="Bytes">32 bytes.</param>
public sealed record StoreKey(string Id, byte[] Bytes)
{
    private const int NonceBytes = 12;

    private const int TagBytes = 16;

    /// <summary>Wraps a file's key for that file alone.</summary>
    public byte[] Wrap(Guid berkasId, ReadOnlySpan<byte> fileKey)
    {
        var wrapped = new byte[NonceBytes + fileKey.Length + TagBytes];
        RandomNumberGenerator.Fill(wrapped.AsSpan(0, NonceBytes));
        using var aes = new AesGcm(Bytes, TagBytes);
        aes.Encrypt(wrapped.AsSpan(0, NonceBytes), fileKey, wrapped.AsSpan(NonceBytes, fileKey.Length), wrapped.AsSpan(NonceBytes + fileKey.Length), berkasId.ToByteArray(bigEndian: true));
        return wrapped;
    }

    /// <exception cref="DamagedFileException">It was wrapped for another file, or changed.</exception>
    public byte[] Unwrap(Guid berkasId, ReadOnlySpan<byte> wrapped)
    {
        try
        {
            var fileKey = new byte[wrapped.Length - NonceBytes - TagBytes];
            using var aes = new AesGcm(Bytes, TagBytes);
            aes.Decrypt(wrapped[..NonceBytes], wrapped.Slice(NonceBytes, fileKey.Length), wrapped[^TagBytes..], fileKey, berkasId.ToByteArray(bigEndian: true));
            return fileKey;
        }
        catch (CryptographicException)
        {
            throw new DamagedFileException();
        }
    }
}

/// <summary>The store cannot be opened; the message says why and what to do.</summary>
public sealed class SealedStoreException(string message) : Exception(message);

/// <summary>The bytes of a file are gone, or are not the ones that were sealed.</summary>
public sealed class DamagedFileException() : Exception(
    "Isi berkas ini hilang atau berubah di penyimpanan, sehingga tidak dibuka. Beri tahu pengelola sistem: isinya dipulihkan dari cadangan.");
