using System.Text;
using Timbang.Dokumentasi;

namespace Timbang.Web.Files.Content;

/// <summary>
/// Tells HTML and SVG by the first few thousand letters, as a browser would by fewer: whatever a browser might run is known as such,
/// so that it is never handed out as something harmless. Any other text is refused.
/// </summary>
internal static class MarkupContent
{
    private const int Scanned = 4096;

    private static readonly string[] HtmlAnywhere = ["<!doctype html", "<html", "<head", "<body", "<script", "<iframe", "<object", "<embed", "<style", "<meta", "<form"];

    // Tags by which a browser takes a text for HTML when it begins with them.
    private static readonly string[] HtmlFirst = ["<h1", "<div", "<font", "<table", "<a", "<title", "<b", "<br", "<p", "<img", "<!--"];

    public static FileContent Read(ReadOnlySpan<byte> file)
    {
        var text = Decode(file[..Math.Min(file.Length, Scanned)]);
        var first = text.TrimStart('\uFEFF', ' ', '\t', '\r', '\n', '\f', '\0');
        var kind = IsSvg(first) ? FileKind.Svg
            : IsHtml(text, first) ? FileKind.Html
            : throw Refuse(file);
        return new(kind, []);
    }

    private static bool IsSvg(string first) =>
        first.StartsWith('<') && !HtmlAnywhere.Take(2).Any(tag => HasTag(first, tag)) && SvgBegins(first) >= 0;

    private static int SvgBegins(string first)
    {
        var plain = first.IndexOf("<svg", StringComparison.OrdinalIgnoreCase);
        return plain >= 0 ? plain : first.IndexOf("http://www.w3.org/2000/svg", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsHtml(string text, string first) =>
        HtmlAnywhere.Any(tag => HasTag(text, tag)) || HtmlFirst.Any(tag => first.StartsWith(tag, StringComparison.OrdinalIgnoreCase) && EndsTag(first, tag.Length));

    private static bool HasTag(string text, string tag)
    {
        for (var at = 0; text.IndexOf(tag, at, StringComparison.OrdinalIgnoreCase) is >= 0 and var found; at = found + 1)
        {
            if (EndsTag(text, found + tag.Length))
            {
                return true;
            }
        }

        return false;
    }

    // "<a" begins a link and "<abc" does not.
    private static bool EndsTag(string text, int at) => at >= text.Length || text[at - 1] == '-' || !char.IsAsciiLetterOrDigit(text[at]);

    // Every byte becomes a letter: nothing here is shown, and no encoding may hide a tag.
    private static string Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.Latin1.GetString(rest),
        _ => Encoding.Latin1.GetString(bytes),
    };

    private static RefusedFileException Refuse(ReadOnlySpan<byte> file) => file[..Math.Min(file.Length, 1024)].IndexOf("%PDF-"u8) > 0
        ? new(FileRefusal.Damaged, "Di depan PDF ini ada isi lain, sehingga tidak jelas apa yang akan dibuka. Cetak ulang menjadi PDF, lalu unggah lagi.")
        : new(FileRefusal.Unknown);
}
