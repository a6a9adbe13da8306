using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Timbang.Web.Cetak;

namespace Timbang.Web.Tests.Cetak;

/// <summary>The emblem of a letterhead, as picture or drawing.</summary>
public sealed class EmblemTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(2, 3)]
    [InlineData(4, 2)]
    [InlineData(6, 4)]
    public void A_simple_png_is_printed(byte colorType, int channels)
    {
        using var pdf = new PrintedPdf(new Letterhead(Emblem.FromPng(PngOf(5, 6, colorType, channels)), ["KANTOR"]));

        Assert.Contains("No syntax or stream encoding errors found", pdf.Check(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_shines_through_becomes_white()
    {
        var picture = Png.Decode(PngOf(1, 1, 6, 4, [0, 200, 100, 0, 0]));

        Assert.Equal([255, 255, 255], picture.Pixels);
        Assert.Equal([227, 177, 127], Png.Decode(PngOf(1, 1, 6, 4, [0, 200, 100, 0, 128])).Pixels[..3].Select(c => (byte)c).ToArray());
    }

    [Fact]
    public void Each_filter_is_undone()
    {
        byte[] rows = [0, 10, 20, 30, 1, 5, 5, 5, 2, 1, 1, 1, 3, 2, 2, 2, 4, 1, 1, 1];

        Assert.Equal(
            [10, 20, 30, 5, 10, 15, 6, 11, 16, 5, 10, 15, 6, 11, 16],
            Png.Decode(PngOf(3, 5, 0, 1, rows)).Pixels);
    }

    [Fact]
    public void Any_other_picture_is_refused()
    {
        var good = PngOf(5, 6, 2, 3);
        byte[][] bad = [[], [1, 2, 3], good[..40], good[..^20], PngOf(5, 6, 3, 1), PngOf(5, 6, 2, 3, interlaced: true), PngOf(30_000, 30_000, 2, 3, [0]), PngOf(2, 2, 0, 1, [9, 0, 0, 9, 0, 0])];

        Assert.All(bad, png => Assert.Throws<InvalidDataException>(() => Emblem.FromPng(png)));
    }

    [Theory]
    [InlineData("M 1")]
    [InlineData("Q 1 2 3 4")]
    [InlineData("M 1 x")]
    [InlineData("M 1 2 Do")]
    public void Any_other_path_is_refused(string commands) =>
        Assert.Throws<FormatException>(() => Emblem.FromPaths(10, 10, [new EmblemPath(commands, 1)]));

    internal static byte[] PngOf(int width, int height, byte colorType, int channels, byte[]? rows = null, bool interlaced = false)
    {
        rows ??= [.. Enumerable.Range(0, height).SelectMany(y => new byte[] { (byte)(y % 5) }.Concat(Enumerable.Range(0, width * channels).Select(x => (byte)(x * 37))))];
        using var packed = new MemoryStream();
        using (var packer = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            packer.Write(rows);
        }

        byte[] header = [.. BigEndian(width), .. BigEndian(height), 8, colorType, 0, 0, (byte)(interlaced ? 1 : 0)];
        return [0x89, .. "PNG\r\n\u001A\n"u8, .. Chunk("IHDR", header), .. Chunk("IDAT", packed.ToArray()), .. Chunk("IEND", [])];
    }

    private static byte[] Chunk(string name, byte[] data) => [.. BigEndian(data.Length), .. Encoding.ASCII.GetBytes(name), .. data, 0, 0, 0, 0];

    private static byte[] BigEndian(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
