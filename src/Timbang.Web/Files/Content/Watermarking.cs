using System.Text;
using SkiaSharp;
using Timbang.Web.Cetak;
using Timbang.Web.Security;

namespace Timbang.Web.Files.Content;

/// <summary>
/// Text across a picture in blocks of a few short lines, set close and each row moved by a part of the distance, so that a strip of a third of the
/// page, upright or level, holds whole blocks. Dark letters with a light edge, both half transparent, show on any ground.
/// </summary>
internal static class Watermarking
{
    private const int JpegQuality = 80;
    private const int LongestText = 160;
    private const int LongestLine = 26;
    private const string Box = "\u25A1";
    private const float Degrees = -30;

    // Of the shorter side of the page; with the distances below it fits into a third.
    private const float BlockWidth = 0.26f;
    private const float LargestLetter = 0.05f;

    public static byte[] Draw(Raster picture, string text)
    {
        var drawn = Pixels.OntoWhite(picture, picture.Width, picture.Height, canvas => Cover(canvas, picture.Width, picture.Height, text));
        return Pixels.Encode(drawn, SKEncodedImageFormat.Jpeg, JpegQuality);
    }

    private static void Cover(SKCanvas canvas, int width, int height, string text)
    {
        using var letters = SKData.CreateCopy(Embedded.Read("LiberationSerif-Bold.ttf"));
        using var typeface = SKTypeface.FromData(letters);
        using var font = new SKFont(typeface, 100);
        var lines = Lines(text, font);
        var widest = lines.Max(line => font.MeasureText(line));
        var shorter = Math.Min(width, height);
        font.Size = Math.Clamp(100 * BlockWidth * shorter / widest, 6, Math.Max(6, shorter * LargestLetter));
        using var block = Record(font, lines, widest * font.Size / 100);

        canvas.Translate(width / 2f, height / 2f);
        canvas.RotateDegrees(Degrees);
        Repeat(canvas, block, (width + height) / 2f);
    }

    private static SKPicture Record(SKFont font, List<string> lines, float width)
    {
        using var edge = new SKPaint { IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = Math.Max(1, font.Size / 9), Color = SKColors.White.WithAlpha(110) };
        using var fill = new SKPaint { IsAntialias = true, Color = SKColors.Black.WithAlpha(80) };
        using var recorder = new SKPictureRecorder();
        var canvas = recorder.BeginRecording(new SKRect(0, 0, width * 1.15f, font.Spacing * (lines.Count + 1.6f)));
        for (var i = 0; i < lines.Count; i++)
        {
            canvas.DrawText(lines[i], 0, font.Spacing * (i + 1), SKTextAlign.Left, font, edge);
            canvas.DrawText(lines[i], 0, font.Spacing * (i + 1), SKTextAlign.Left, font, fill);
        }

        return recorder.EndRecording();
    }

    private static void Repeat(SKCanvas canvas, SKPicture block, float reach)
    {
        var (across, down) = (block.CullRect.Width, block.CullRect.Height);
        var row = 0;
        for (var y = -reach; y < reach; y += down, row++)
        {
            for (var x = -reach - (across * (row % 3) / 3); x < reach; x += across)
            {
                // Of a long strip most blocks would lie beside it.
                if (!canvas.QuickReject(new SKRect(x, y, x + across, y + down)))
                {
                    canvas.DrawPicture(block, x, y);
                }
            }
        }
    }

    private static List<string> Lines(string text, SKFont font)
    {
        var clean = string.Concat(CleanText.Of(text).Text.EnumerateRunes().Take(LongestText).Select(rune => Drawable(rune, font)));
        var lines = new List<string> { "" };
        foreach (var word in clean.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(word => word.Chunk(LongestLine)))
        {
            if (lines[^1].Length > 0 && lines[^1].Length + word.Length >= LongestLine)
            {
                lines.Add("");
            }

            lines[^1] = $"{lines[^1]} {new string(word)}".TrimStart();
        }

        // Without a word there is nothing to tell who looked.
        ArgumentException.ThrowIfNullOrEmpty(lines[0], nameof(text));
        return lines;
    }

    // A letter that the font lacks would leave nothing on the page; a box says that somebody's name stands there.
    private static string Drawable(Rune rune, SKFont font) => Rune.IsWhiteSpace(rune) || font.ContainsGlyph(rune.Value) ? rune.ToString() : Box;
}
