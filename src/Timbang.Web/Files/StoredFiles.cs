using Timbang.Dokumentasi;

namespace Timbang.Web.Files;

/// <summary>
/// The key of one file, wrapped, and where its sealed bytes lie. It is no part of the case: wrapping it anew changes nothing that was done.
/// Emptied, it leaves bytes that nobody can read; the row goes when they are swept away, so that nothing is swept but what this database knows.
/// </summary>
public sealed class FileKey
{
    /// <summary>The file; the same id as its <see cref="Berkas"/>.</summary>
    public Guid BerkasId { get; init; }

    /// <summary>Which key wraps it (<see cref="StoreKey.Id"/>).</summary>
    public string KeyId { get; set; } = "";

    /// <summary>Nonce, encrypted key and tag: 60 bytes; none once the key is destroyed.</summary>
    public byte[] Wrapped { get; set; } = [];

    public FilePlace Place { get; init; }

    /// <summary>Since when it is as it is: received, or destroyed.</summary>
    public DateTimeOffset Since { get; set; }
}

/// <summary>A piece of the sealed bytes of a file that lies in the database.</summary>
public sealed class FileChunk
{
    /// <summary>Bytes of a piece; the last has what is left.</summary>
    public const int Bytes = 1024 * 1024;

    public Guid BerkasId { get; init; }

    /// <summary>Place of the piece, from 0.</summary>
    public int Ordinal { get; init; }

    public byte[] Content { get; init; } = [];

    /// <summary>The pieces of a content, in order.</summary>
    public static IEnumerable<FileChunk> Of(Guid berkasId, byte[] content)
    {
        for (var (from, ordinal) = (0, 0); from < content.Length; (from, ordinal) = (from + Bytes, ordinal + 1))
        {
            yield return new() { BerkasId = berkasId, Ordinal = ordinal, Content = content[from..Math.Min(from + Bytes, content.Length)] };
        }
    }
}

/// <summary>A file that was received and sealed, and that no act has attached yet: its person's alone, thrown away after a day.</summary>
public sealed class PendingFile
{
    /// <summary>How long it waits.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromHours(24);

    public Guid Id { get; init; }

    public Guid PersonId { get; init; }

    /// <summary>The item it was sent to.</summary>
    public Guid ButirId { get; init; }

    public ReceivedFile Received { get; init; } = null!;

    public DateTimeOffset At { get; init; }
}
