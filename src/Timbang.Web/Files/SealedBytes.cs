using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Timbang.Web.Files;

/// <summary>
/// The content of a file, encrypted in frames (AES-256-GCM). Each frame is bound to its file, its place and whether it is the
/// last, so that cutting, reordering and splicing fail. A key seals one content once; therefore the nonce may count.
/// </summary>
public static class SealedBytes
{
    /// <summary>Plain bytes of a frame; the last has what is left.</summary>
    public const int FrameBytes = 64 * 1024;

    private const int TagBytes = 16;

    private const int NonceBytes = 12;

    private static ReadOnlySpan<byte> Mark => "TMBG1"u8;

    /// <param name="key">32 bytes, used for this content alone.</param>
    /// <param name="berkasId">The file it belongs to.</param>
    /// <param name="plain">At least one byte.</param>
    public static byte[] Seal(ReadOnlySpan<byte> key, Guid berkasId, ReadOnlySpan<byte> plain)
    {
        var frames = Frames(plain.Length);
        var result = new byte[Mark.Length + plain.Length + (frames * TagBytes)];
        Mark.CopyTo(result);
        using var aes = new AesGcm(key, TagBytes);
        for (var (frame, from, to) = (0, 0, Mark.Length); frame < frames; frame++)
        {
            var text = plain.Slice(from, Math.Min(FrameBytes, plain.Length - from));
            aes.Encrypt(
                NonceOf(frame),
                text,
                result.AsSpan(to, text.Length),
                result.AsSpan(to + text.Length, TagBytes),
                Bound(berkasId, frame, frame == frames - 1));
            (from, to) = (from + text.Length, to + text.Length + TagBytes);
        }

        return result;
    }

    /// <exception cref="DamagedFileException">It is not what was sealed for this file with this key.</exception>
    public static byte[] Open(ReadOnlySpan<byte> key, Guid berkasId, ReadOnlySpan<byte> content)
    {
        if (!content.StartsWith(Mark) || content.Length <= Mark.Length + TagBytes)
        {
            throw new DamagedFileException();
        }

        var body = content[Mark.Length..];
        var frames = (body.Length + FrameBytes + TagBytes - 1) / (FrameBytes + TagBytes);
        var plain = new byte[Math.Max(0, body.Length - (frames * TagBytes))];
        using var aes = new AesGcm(key, TagBytes);
        try
        {
            for (var (frame, to) = (0, 0); frame < frames; frame++)
            {
                var part = body.Slice(frame * (FrameBytes + TagBytes), Math.Min(FrameBytes + TagBytes, body.Length - (frame * (FrameBytes + TagBytes))));
                aes.Decrypt(NonceOf(frame), part[..^TagBytes], part[^TagBytes..], plain.AsSpan(to, part.Length - TagBytes), Bound(berkasId, frame, frame == frames - 1));
                to += part.Length - TagBytes;
            }
        }
        catch (Exception broken) when (broken is CryptographicException or ArgumentException)
        {
            throw new DamagedFileException();
        }

        return plain;
    }

    private static int Frames(int length) => length > 0
        ? (length + FrameBytes - 1) / FrameBytes
        : throw new ArgumentOutOfRangeException(nameof(length), "An empty file is never sealed.");

    private static byte[] NonceOf(int frame)
    {
        var nonce = new byte[NonceBytes];
        BinaryPrimitives.WriteInt32BigEndian(nonce.AsSpan(NonceBytes - sizeof(int)), frame);
        return nonce;
    }

    private static byte[] Bound(Guid berkasId, int frame, bool isLast)
    {
        var bound = new byte[16 + sizeof(int) + 1];
        berkasId.TryWriteBytes(bound, bigEndian: true, out _);
        BinaryPrimitives.WriteInt32BigEndian(bound.AsSpan(16), frame);
        bound[^1] = isLast ? (byte)1 : (byte)0;
        return bound;
    }
}
