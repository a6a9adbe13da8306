using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Timbang.Web.Cetak;

namespace Timbang.Web.Tests.Cetak;

/// <summary>A letter printed to a file, and what outside programs read there.</summary>
internal sealed partial class PrintedPdf : IDisposable
{
    private readonly string path = Path.Combine(Path.GetTempPath(), $"cetak-{Guid.NewGuid():N}.pdf");
    private string? rawText;

    public PrintedPdf(params IReadOnlyList<Block> blocks)
        : this(LetterOf(blocks))
    {
    }

    public PrintedPdf(Letter letter)
        : this(letter.ToPdf())
    {
    }

    /// <summary>A file that a site has answered with.</summary>
    public PrintedPdf(byte[] bytes) => File.WriteAllBytes(path, bytes);

    public string Text => Run("pdftotext", "-layout", path, "-");

    public string RawText => rawText ??= Run("pdftotext", "-raw", path, "-");

    /// <summary>The text of each page, without the form feed between them.</summary>
    public IReadOnlyList<string> Pages => RawText.Split('\f')[..^1];

    public string Tree => Run("pdfinfo", "-struct-text", path);

    public string Information => Run("pdfinfo", path);

    public string Fonts => Run("pdffonts", path);

    public static Letter LetterOf(IReadOnlyList<Block> blocks) =>
        new("Judul", "PPID", new DateTimeOffset(2026, 11, 27, 10, 0, 0, TimeSpan.FromHours(7)), [new Section(blocks)]) { Code = "K7QD" };

    public string Check() => Run("qpdf", "--check", path);

    /// <summary>Each word with its page's width and height and its own box.</summary>
    public IEnumerable<(double Width, double Height, double Left, double Top, double Right, double Foot)> Words()
    {
        var (width, height) = (0.0, 0.0);
        foreach (var line in Run("pdftotext", "-bbox", path, "-").Split('\n'))
        {
            var numbers = Number().Matches(line).Select(match => double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).ToList();
            if (line.Contains("<page ", StringComparison.Ordinal))
            {
                (width, height) = (numbers[0], numbers[1]);
            }
            else if (line.Contains("<word ", StringComparison.Ordinal))
            {
                yield return (width, height, numbers[0], numbers[1], numbers[2], numbers[3]);
            }
        }
    }

    public void Dispose() => File.Delete(path);

    [GeneratedRegex("\"(-?[0-9.]+)\"")]
    private static partial Regex Number();

    internal static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output + errors.Result;
    }
}
