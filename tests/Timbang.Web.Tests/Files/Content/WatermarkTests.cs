using Timbang.Dokumentasi;
using Timbang.Web.Files;
using Timbang.Web.Files.Content;

namespace Timbang.Web.Tests.Files.Content;

/// <summary>Who looked at a page stays on every part of it.</summary>
public sealed class WatermarkTests
{
    private const string Text = "Siti Rahmawati, S.Kom. · 27 November 2026 pukul 14.05 WITA";

    [Theory]
    [InlineData(1000, 1414, 255)]
    [InlineData(1000, 1414, 0)]
    [InlineData(1000, 1414, 128)]
    [InlineData(1414, 1000, 255)]
    [InlineData(600, 2400, 0)]
    [InlineData(200, 283, 255)]
    public void No_third_of_a_page_is_without_it(int width, int height, byte ground)
    {
        var changed = ChangedUpTo(Marked(Page(width, height, ground), Text), ground);

        for (var y = 0; y <= height - (height / 3); y += height / 60)
        {
            for (var x = 0; x <= width - (width / 3); x += width / 60)
            {
                Assert.InRange(Share(changed, (x, y, width / 3, height / 3)), 0.02, 0.5);
            }
        }
    }

    [Theory]
    [InlineData(255)]
    [InlineData(128)]
    [InlineData(0)]
    public void It_shows_on_white_and_on_black_and_hides_neither(byte ground)
    {
        var values = Marked(Page(800, 1000, ground), Text).Bgra.Where((_, i) => i % 4 == 0).Order().ToList();

        Assert.InRange(values[^1] - values[0], 60, 200);
        Assert.InRange(values.Count(value => Math.Abs(value - ground) < 8) / (double)values.Count, 0.6, 0.98);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("\u202E\u200Bnama\r\nlain\t\u0007")]
    [InlineData("山田太郎 \U0001F4C4 \uD800")]
    public void Any_text_is_drawn(string text) =>
        Assert.InRange(Share(ChangedUpTo(Marked(Page(300, 400, 255), text), 255), (0, 0, 300, 400)), 0.01, 0.6);

    [Fact]
    public void A_text_of_any_length_is_drawn_in_a_moment()
    {
        Marked(Page(300, 400, 255), new string('W', 100_000));
        Marked(Page(1, 1, 255), Text);
        Marked(Page(1, 20_000, 255), Text);

        Assert.Throws<ArgumentException>(() => Picture.Watermark(Page(30, 40, 255), " \u200B\n"));
    }

    internal static Raster Page(int width, int height, byte ground)
    {
        var page = new Raster(width, height, new byte[width * height * 4]);
        page.Bgra.AsSpan().Fill(ground);
        for (var i = 3; i < page.Bgra.Length; i += 4)
        {
            page.Bgra[i] = 255;
        }

        return page;
    }

    private static Raster Marked(Raster page, string text)
    {
        var jpeg = Picture.Watermark(page, text);
        Assert.Equal(("image/jpeg", FileKind.Jpeg), (Picture.WatermarkedMediaType, FileContent.Read(jpeg).Kind));
        var marked = Picture.Decode(jpeg, FileKind.Jpeg, int.MaxValue);
        Assert.Equal((page.Width, page.Height), (marked.Width, marked.Height));
        return marked;
    }

    // How many pixels differ from the ground above and to the left of each corner.
    private static int[,] ChangedUpTo(Raster page, byte ground)
    {
        var sums = new int[page.Height + 1, page.Width + 1];
        for (var y = 0; y < page.Height; y++)
        {
            for (var x = 0; x < page.Width; x++)
            {
                var changed = Math.Abs(page.Bgra[((y * page.Width) + x) * 4] - ground) > 30 ? 1 : 0;
                sums[y + 1, x + 1] = sums[y, x + 1] + sums[y + 1, x] - sums[y, x] + changed;
            }
        }

        return sums;
    }

    private static double Share(int[,] sums, (int X, int Y, int Width, int Height) part)
    {
        var (right, bottom) = (part.X + part.Width, part.Y + part.Height);
        return (sums[bottom, right] - sums[part.Y, right] - sums[bottom, part.X] + sums[part.Y, part.X]) / (double)(part.Width * part.Height);
    }
}
