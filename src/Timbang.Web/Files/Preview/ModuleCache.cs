using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Timbang.Web.Files.Preview;

/// <summary>
/// Machine code on disk, so that only the first start waits for the compiler. Whoever could write it could make the site run anything:
/// its digest stands before it, protected with the office's sign-in keys, and is checked on the very bytes that are used.
/// </summary>
/// <param name="folder">Where it lies, made if it is not there; null keeps nothing.</param>
/// <param name="protector">Seals the digest.</param>
/// <param name="log">Hears when nothing can be kept.</param>
public sealed class ModuleCache(string? folder, IDataProtector protector, ILogger log)
{
    private const string Name = "pdfium.cwasm";

    /// <summary>What <see cref="Write"/> kept; null when nothing is there, or when it is not exactly that.</summary>
    public ReadOnlyMemory<byte>? Read()
    {
        try
        {
            return folder is null ? null : Checked(File.ReadAllBytes(Path.Combine(folder, Name)));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Keeps it for the next start. A full or closed disk is no reason not to show a page now.</summary>
    public void Write(byte[] module)
    {
        if (folder is null)
        {
            return;
        }

        try
        {
            Directory.CreateDirectory(folder);
            var fresh = Path.Combine(folder, $"{Name}.{Guid.NewGuid():N}");
            using (var file = PrivateFile.Open(fresh, FileMode.CreateNew))
            {
                var seal = protector.Protect(SHA256.HashData(module));
                file.Write(BitConverter.GetBytes(seal.Length));
                file.Write(seal);
                file.Write(module);
            }

            File.Move(fresh, Path.Combine(folder, Name), overwrite: true);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            log.LogWarning(unwritable, "The compiled preview was not kept; the next start compiles it again");
        }
    }

    private ReadOnlyMemory<byte>? Checked(ReadOnlyMemory<byte> kept)
    {
        if (kept.Length < sizeof(int))
        {
            return null;
        }

        var (length, rest) = (BitConverter.ToInt32(kept.Span), kept[sizeof(int)..]);
        if (length < 0 || length > rest.Length)
        {
            return null;
        }

        var digest = protector.Unprotect(rest[..length].ToArray());
        var module = rest[length..];
        if (!CryptographicOperations.FixedTimeEquals(digest, SHA256.HashData(module.Span)))
        {
            return null;
        }

        return module;
    }
}
