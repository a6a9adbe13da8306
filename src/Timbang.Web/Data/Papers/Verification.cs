using System.Collections;
using QRCoder;
using Timbang.Dokumentasi;
using Timbang.Web.Cetak;
using Timbang.Web.Words;

namespace Timbang.Web.Data.Papers;

/// <summary>What an issued paper says of its own genuineness: its code at the foot of each page, a QR code, and what it rests on.</summary>
public static class Verification
{
    /// <summary>The page at which a code is asked.</summary>
    public const string Path = "/verifikasi";

    /// <summary>The letter with these marks at the end of its first section; a lampiran follows after them.</summary>
    public static Letter Mark(Letter letter, PaperTerms terms, Uri? address) => letter with
    {
        Code = $"Kode verifikasi {Naskah.Grouped(terms.Code)}",
        Sections = [letter.Sections[0] with { Blocks = [.. letter.Sections[0].Blocks, Marks(terms, address)] }, .. letter.Sections.Skip(1)],
    };

    /// <summary>The QR code of an address, as rows of modules.</summary>
    public static IReadOnlyList<BitArray> ModulesOf(Uri target)
    {
        using var drawing = QRCodeGenerator.GenerateQrCode(target.AbsoluteUri, QRCodeGenerator.ECCLevel.M);
        return [.. drawing.ModuleMatrix];
    }

    private static Together Marks(PaperTerms terms, Uri? address) => new(
    [
        .. terms.RestsOn.Count > 0 ? [RestingOn(terms.RestsOn)] : Array.Empty<Block>(),
        address is null ? Typed(terms.Code) : Scanned(terms.Code, address),
    ]);

    private static Paragraph RestingOn(IReadOnlyList<Foundation> papers) => new(
        "Naskah ini bertumpu pada:\n" + string.Join('\n', papers.Select(p => $"{p.Kind.InWords()} {p.Number}, SHA-256 {p.Digest}")))
    {
        IsSmall = true,
        SpaceBefore = 12,
    };

    private static Paragraph Typed(string code) => new(
        $"Keaslian naskah ini dapat diperiksa di halaman Verifikasi naskah pada situs PPID, dengan kode {Naskah.Grouped(code)}.")
    {
        IsSmall = true,
        SpaceBefore = 12,
    };

    private static QrCode Scanned(string code, Uri address)
    {
        var target = new Uri(address, $"{Path}/{code}");
        return new(
            ModulesOf(target),
            $"Keaslian naskah ini dapat diperiksa: pindai kode ini, atau buka {new Uri(address, Path)} dan ketik {Naskah.Grouped(code)}.");
    }
}
