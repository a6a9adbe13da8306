using System.Buffers.Binary;
using System.IO.Compression;

namespace Timbang.Web.Cetak;

/// <summary>Pixels from top left, one byte (grey) or three (red, green, blue) each.</summary>
public sealed record Picture(int Width, int Height, bool IsGrey, byte[] Pixels);

/// <summary>Reads the simple kinds of PNG. PDF/A-1 knows no transparency, so that what shines through becomes white.</summary>
public static class Png
{
    private const int MostPixels = 4_000_000;
    private static ReadOnlySpan<byte> Begin => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static Picture Decode(ReadOnlySpan<byte> png)
    {
        Require(png.StartsWith(Begin), "bukan PNG");
        var header = Header.Read(png);
        using var packed = new MemoryStream();
        for (var chunk = png[Begin.Length..]; chunk.Length >= 12;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(chunk);
            Require(length <= chunk.Length - 12, "terpotong");
            if (chunk[4..8].SequenceEqual("IDAT"u8))
            {
                packed.Write(chunk.Slice(8, (int)length));
            }

            chunk = chunk[(12 + (int)length)..];
        }

        packed.Position = 0;
        return Flatten(header, Unfilter(header, packed));
    }

    private static byte[] Unfilter(Header header, Stream packed)
    {
        using var rows = new ZLibStream(packed, CompressionMode.Decompress);
        var stride = header.Width * header.Channels;
        var samples = new byte[stride * header.Height];
        var filtered = new byte[stride + 1];
        for (var y = 0; y < header.Height; y++)
        {
            Require(rows.ReadAtLeast(filtered, filtered.Length, throwOnEndOfStream: false) == filtered.Length, "terpotong");
            var above = y == 0 ? new byte[stride] : samples.AsSpan((y - 1) * stride, stride);
            UnfilterRow(filtered, above, samples.AsSpan(y * stride, stride), header.Channels);
        }

        return samples;
    }

    private static void UnfilterRow(ReadOnlySpan<byte> filtered, ReadOnlySpan<byte> above, Span<byte> row, int channels)
    {
        for (var x = 0; x < row.Length; x++)
        {
            int left = x < channels ? 0 : row[x - channels];
            int corner = x < channels ? 0 : above[x - channels];
            row[x] = (byte)(filtered[x + 1] + Predict(filtered[0], left, above[x], corner));
        }
    }

    private static int Predict(byte filter, int left, int above, int corner) => filter switch
    {
        0 => 0,
        1 => left,
        2 => above,
        3 => (left + above) / 2,
        4 => Paeth(left, above, corner),
        _ => throw Refuse("rusak"),
    };

    private static int Paeth(int left, int above, int corner)
    {
        var guess = left + above - corner;
        var (toLeft, toAbove, toCorner) = (Math.Abs(guess - left), Math.Abs(guess - above), Math.Abs(guess - corner));
        return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
    }

    private static Picture Flatten(Header header, byte[] samples)
    {
        if (!header.HasAlpha)
        {
            return new Picture(header.Width, header.Height, header.IsGrey, samples);
        }

        var colors = header.Channels - 1;
        var pixels = new byte[header.Width * header.Height * colors];
        for (var i = 0; i < pixels.Length; i++)
        {
            var pixel = i / colors * header.Channels;
            var alpha = samples[pixel + colors];
            pixels[i] = (byte)(((samples[pixel + (i % colors)] * alpha) + (255 * (255 - alpha)) + 127) / 255);
        }

        return new Picture(header.Width, header.Height, header.IsGrey, pixels);
    }

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw Refuse(otherwise);
        }
    }

    private static InvalidDataException Refuse(string why) => new($"Gambar lambang tidak dapat dipakai: {why}.");

    private readonly record struct Header(int Width, int Height, byte ColorType)
    {
        public bool IsGrey => (ColorType & 2) == 0;

        public bool HasAlpha => (ColorType & 4) != 0;

        public int Channels => (IsGrey ? 1 : 3) + (HasAlpha ? 1 : 0);

        public static Header Read(ReadOnlySpan<byte> png)
        {
            Require(png.Length > 33 && png[12..16].SequenceEqual("IHDR"u8), "terpotong");
            var width = BinaryPrimitives.ReadUInt32BigEndian(png[16..]);
            var height = BinaryPrimitives.ReadUInt32BigEndian(png[20..]);
            Require(width > 0 && height > 0 && (ulong)width * height <= MostPixels, "ukurannya lebih dari 4 juta titik");
            Require(png[24] == 8 && png[25] is 0 or 2 or 4 or 6 && png[28] == 0, "bukan PNG 8 bit tanpa palet dan tanpa selang-seling");
            return new Header((int)width, (int)height, png[25]);
        }
    }
}
