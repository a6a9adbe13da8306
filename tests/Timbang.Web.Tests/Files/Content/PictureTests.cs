using System.Buffers.Binary;
using System.Text;
using SkiaSharp;
using Timbang.Dokumentasi;
using Timbang.Web.Files.Content;

namespace Timbang.Web.Tests.Files.Content;

/// <summary>Of a picture only its pixels are kept.</summary>
public sealed class PictureTests
{
    [Fact]
    public void Nothing_of_a_camera_is_left_in_a_jpeg()
    {
        var clean = Picture.Clean(PictureSample.JpegFromCamera(), FileKind.Jpeg);

        Assert.Equal([0xD8, 0xE0, 0xDB, 0xC0, 0xC4, 0xDA, 0xD9], Markers(clean).Distinct().ToArray());
        Assert.Equal([0xFF, 0xD9], clean[^2..]);
        HasNo(clean, PictureSample.Secret, "Exif", "GPS", "xmp", "ICC_PROFILE", "Photoshop");
    }

    [Fact]
    public void Nothing_of_a_camera_is_left_in_a_png()
    {
        var clean = Picture.Clean(PictureSample.PngFromCamera(), FileKind.Png);

        Assert.Equal(["IHDR", "sBIT", "IDAT", "IEND"], Chunks(clean).Distinct().ToArray());
        Assert.Equal("IEND", Encoding.ASCII.GetString(clean[^8..^4]));
        HasNo(clean, PictureSample.Secret, "GPS", "xmp", "acTL");
    }

    [Theory]
    [InlineData(1, "RG BW")]
    [InlineData(2, "GR WB")]
    [InlineData(3, "WB GR")]
    [InlineData(4, "BW RG")]
    [InlineData(5, "RB GW")]
    [InlineData(6, "BR WG")]
    [InlineData(7, "WG BR")]
    [InlineData(8, "GW RB")]
    public void The_top_is_up_whichever_way_the_camera_was_held(byte orientation, string quarters)
    {
        var jpeg = Picture.Clean(PictureSample.JpegFromCamera(orientation), FileKind.Jpeg);
        var png = Picture.Clean(PictureSample.PngFromCamera(orientation), FileKind.Png);
        var size = orientation < 5 ? (64, 32) : (32, 64);

        Assert.Equal((quarters, size), Quarters(Picture.Decode(jpeg, FileKind.Jpeg, 1000)));
        Assert.Equal((quarters, size), Quarters(Picture.Decode(png, FileKind.Png, 1000)));
        Assert.Equal(quarters, Quarters(Picture.Decode(PictureSample.JpegFromCamera(orientation), FileKind.Jpeg, 30)).Colours);
    }

    [Theory]
    [InlineData(2000, 1000, 500, 500, 250)]
    [InlineData(2000, 1000, 333, 333, 167)]
    [InlineData(2000, 1000, 2000, 2000, 1000)]
    [InlineData(100, 50, 500, 100, 50)]
    [InlineData(3, 2000, 1, 1, 667)]
    [InlineData(2000, 3, 1, 1, 1)]
    public void A_picture_is_made_smaller_and_never_larger(int width, int height, int asked, int across, int down)
    {
        foreach (var kind in (FileKind[])[FileKind.Jpeg, FileKind.Png])
        {
            var raster = Picture.Decode(kind == FileKind.Png ? PictureSample.Png(width, height) : PictureSample.Jpeg(width, height), kind, asked);

            Assert.Equal((across, down, across * down * 4), (raster.Width, raster.Height, raster.Bgra.Length));
        }
    }

    [Fact]
    public void What_shines_through_stays_so_in_the_file_and_becomes_white_on_screen()
    {
        using var bitmap = new SKBitmap(new SKImageInfo(4, 4, SKColorType.Bgra8888, SKAlphaType.Unpremul));
        bitmap.Erase(new SKColor(200, 0, 0, 0));
        using var encoded = bitmap.Encode(SKEncodedImageFormat.Png, 100);

        var clean = Picture.Clean(encoded.ToArray(), FileKind.Png);

        using var again = SKBitmap.Decode(clean);
        Assert.Equal(0, again.GetPixel(1, 1).Alpha);
        Assert.All(Picture.Decode(clean, FileKind.Png, 4).Bgra, value => Assert.Equal(255, value));
    }

    [Fact]
    public void Colours_of_another_space_are_brought_to_the_common_one()
    {
        using var wide = SKColorSpace.CreateRgb(SKColorSpaceTransferFn.Srgb, SKColorSpaceXyz.DisplayP3);
        using var bitmap = new SKBitmap(new SKImageInfo(4, 4, SKColorType.Bgra8888, SKAlphaType.Opaque, wide));
        bitmap.GetPixelSpan().Fill(100);
        for (var i = 2; i < 64; i += 4)
        {
            bitmap.GetPixelSpan()[i] = 200;
        }

        using var encoded = bitmap.Encode(SKEncodedImageFormat.Png, 100);

        var clean = Picture.Clean(encoded.ToArray(), FileKind.Png);

        Assert.Contains("iCCP", Chunks(encoded.ToArray()));
        Assert.DoesNotContain("iCCP", Chunks(clean));
        Assert.InRange(Picture.Decode(clean, FileKind.Png, 4).Bgra[2], 205, 230);
    }

    [Fact]
    public void A_damaged_picture_is_refused()
    {
        byte[] jpeg = PictureSample.Jpeg(640, 480), png = PictureSample.Png(640, 480);

        Assert.All([jpeg[..^(jpeg.Length / 3)], jpeg[..100], jpeg[..3], jpeg[..2], []], bytes => Refused.As(FileRefusal.Damaged, () => Picture.Clean(bytes, FileKind.Jpeg)));
        Assert.All([png[..^(png.Length / 3)], png[..40], png[..20], png[..^12], []], bytes => Refused.As(FileRefusal.Damaged, () => Picture.Clean(bytes, FileKind.Png)));
        Refused.As(FileRefusal.Damaged, () => Picture.Clean(jpeg, FileKind.Png));
        Refused.As(FileRefusal.Damaged, () => Picture.Clean(png, FileKind.Jpeg));
        Refused.As(FileRefusal.Damaged, () => Picture.Clean(PictureSample.PngSaying(0, 5, []), FileKind.Png));
        Assert.Throws<ArgumentOutOfRangeException>(() => Picture.Clean(jpeg, FileKind.Pdf));
    }

    private static void HasNo(byte[] file, params string[] texts) =>
        Assert.All(texts, text => Assert.DoesNotContain(text, Encoding.Latin1.GetString(file), StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<byte> Markers(byte[] jpeg)
    {
        yield return jpeg[1];
        var at = 2;
        for (; jpeg[at + 1] != 0xDA; at += 2 + BinaryPrimitives.ReadUInt16BigEndian(jpeg.AsSpan(at + 2)))
        {
            Assert.Equal(0xFF, jpeg[at]);
            yield return jpeg[at + 1];
        }

        for (; at < jpeg.Length - 1; at++)
        {
            if (jpeg[at] == 0xFF && jpeg[at + 1] != 0)
            {
                yield return jpeg[at + 1];
            }
        }
    }

    private static IEnumerable<string> Chunks(byte[] png)
    {
        for (var at = 8; at < png.Length; at += 12 + BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at)))
        {
            yield return Encoding.ASCII.GetString(png, at + 4, 4);
        }
    }

    private static (string Colours, (int, int) Size) Quarters(Timbang.Web.Files.Raster raster)
    {
        char At(int x, int y) => raster.Bgra.AsSpan(((y * raster.Width) + x) * 4, 3) switch
        {
            [> 200, > 200, > 200] => 'W',
            [> 200, < 60, < 60] => 'B',
            [< 60, > 200, < 60] => 'G',
            [< 60, < 60, > 200] => 'R',
            _ => '?',
        };
        var (left, right, top, bottom) = (raster.Width / 4, raster.Width * 3 / 4, raster.Height / 4, raster.Height * 3 / 4);
        return ($"{At(left, top)}{At(right, top)} {At(left, bottom)}{At(right, bottom)}", (raster.Width, raster.Height));
    }
}
