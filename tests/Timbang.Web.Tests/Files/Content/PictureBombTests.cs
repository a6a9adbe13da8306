using System.Diagnostics;
using Timbang.Dokumentasi;
using Timbang.Web.Files.Content;

namespace Timbang.Web.Tests.Files.Content;

/// <summary>Small files that would fill the memory, or hold a processor for minutes.</summary>
public sealed class PictureBombTests
{
    [Fact]
    public void Too_many_pixels_are_refused_by_the_header_alone()
    {
        byte[] png = PictureSample.PngSaying(30_000, 30_000, [0]), jpeg = PictureSample.JpegSaying(30_000, 30_000);
        Assert.Equal(FileKind.Png, FileContent.Read(png).Kind);

        var grown = Growth(() =>
        {
            Refused.As(FileRefusal.TooManyPixels, () => Picture.Clean(png, FileKind.Png));
            Refused.As(FileRefusal.TooManyPixels, () => Picture.Clean(jpeg, FileKind.Jpeg));
            Refused.As(FileRefusal.TooManyPixels, () => Picture.Decode(png, FileKind.Png, 100));
            Refused.As(FileRefusal.TooManyPixels, () => Picture.Decode(jpeg, FileKind.Jpeg, 100));
        });

        // Decoded, each would be 3.6 GB.
        Assert.InRange(grown, 0, 1_000_000);
    }

    [Theory]
    [InlineData(20_001, 1, true)]
    [InlineData(1, 20_001, true)]
    [InlineData(7072, 7072, true)]
    [InlineData(int.MaxValue, int.MaxValue, true)]
    [InlineData(-1, -1, true)]
    [InlineData(20_000, 1, false)]
    [InlineData(1, 20_000, false)]
    public void The_bounds_are_50_megapixels_and_20000_pixels_a_side(int width, int height, bool refused)
    {
        var rows = refused ? [0] : new byte[(width * 3 * height) + height];

        var caught = Record.Exception(() => Picture.Clean(PictureSample.PngSaying(width, height, rows), FileKind.Png));

        Assert.Equal(refused ? FileRefusal.TooManyPixels : null, (caught as RefusedFileException)?.Refusal);
    }

    [Fact]
    public void Rows_that_go_on_after_the_last_are_not_unpacked()
    {
        var bomb = PictureSample.PngSaying(16, 16, new byte[300_000_000]);

        var grown = Growth(() => Harmless(() => Picture.Clean(bomb, FileKind.Png)));

        Assert.InRange(grown, 0, 4L * bomb.Length);
    }

    [Fact]
    public void Profiles_and_texts_that_burst_do_no_harm()
    {
        byte[] packed = PictureSample.Pack(new byte[100_000_000]), name = [.. "x\0\0"u8];
        byte[] chunks = [.. PictureSample.Chunk("iCCP", [.. name, .. packed]), .. Enumerable.Repeat(PictureSample.Chunk("zTXt", [.. name, .. packed]), 20).SelectMany(x => x)];
        var bomb = PictureSample.WithChunks(PictureSample.Png(), chunks);

        Assert.InRange(Growth(() => Harmless(() => Picture.Clean(bomb, FileKind.Png))), 0, 3L * bomb.Length);
    }

    [Fact]
    public void A_jpeg_of_endless_passes_is_refused()
    {
        var jpeg = PictureSample.Jpeg();
        byte[] passes = [.. jpeg[..^2], .. Enumerable.Repeat<byte[]>([0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0], 5000).SelectMany(x => x), .. jpeg[^2..]];

        Refused.As(FileRefusal.Damaged, () => Picture.Clean(passes, FileKind.Jpeg));
    }

    private static void Harmless(Func<byte[]> clean)
    {
        var caught = Record.Exception(clean);
        Assert.True(caught is null or RefusedFileException, caught?.ToString());
    }

    /// <summary>Bytes that this thread asked of the collector; and nothing may take longer than a moment or stay in the process.</summary>
    private static long Growth(Action act)
    {
        var (started, before, memory) = (Stopwatch.StartNew(), GC.GetAllocatedBytesForCurrentThread(), Process.GetCurrentProcess().PeakWorkingSet64);
        act();
        var grown = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.InRange(started.Elapsed.TotalSeconds, 0, 20);
        using var process = Process.GetCurrentProcess();
        // Other tests run beside this one; a bomb would take gigabytes.
        Assert.True(process.PeakWorkingSet64 - memory <= 1_500_000_000, $"{process.PeakWorkingSet64 - memory:N0} bytes more at the peak.");
        return grown;
    }
}
