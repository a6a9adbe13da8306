namespace Timbang.Web.Files.Preview;

/// <summary>A file opened in a worker of its own.</summary>
internal sealed class PdfDocument
{
    private const int PasswordAsked = 4; // FPDF_ERR_PASSWORD
    private const int WithoutAlpha = 3; // FPDFBitmap_BGRx
    private const int WithAnnotations = 1; // FPDF_ANNOT: their pictures are drawn, their actions are not done
    private const int White = -1;

    private readonly Sandbox sandbox;
    private readonly int document;

    /// <exception cref="UnreadablePdfException">It is damaged, encrypted, or has too many pages.</exception>
    public PdfDocument(Sandbox sandbox, ReadOnlySpan<byte> pdf)
    {
        this.sandbox = sandbox;
        document = sandbox.Call("FPDF_LoadMemDocument", sandbox.Place(pdf), pdf.Length, 0);
        Require(document != 0, sandbox.Call("FPDF_GetLastError") == PasswordAsked ? PdfFault.Encrypted : PdfFault.Damaged);
        Pages = sandbox.Call("FPDF_GetPageCount", document);
        Require(Pages > 0, PdfFault.Damaged);
        Require(Pages <= PreviewBounds.MostPages, PdfFault.TooLarge);
    }

    /// <summary>At least 1, at most <see cref="PreviewBounds.MostPages"/>.</summary>
    public int Pages { get; }

    /// <param name="number">Counted from 1.</param>
    /// <param name="width">Pixels; fewer when the page would be too long.</param>
    public Raster Render(int number, int width)
    {
        Require(number >= 1 && number <= Pages, PdfFault.NoSuchPage);
        var page = sandbox.Call("FPDF_LoadPage", document, number - 1);
        Require(page != 0, PdfFault.Damaged);
        var (across, down) = Size(page, width);
        var pixels = sandbox.Reserve(across * down * 4);
        var bitmap = sandbox.Call("FPDFBitmap_CreateEx", across, down, WithoutAlpha, pixels, across * 4);
        Require(bitmap != 0, PdfFault.TooLarge);
        sandbox.Call("FPDFBitmap_FillRect", bitmap, 0, 0, across, down, White);
        sandbox.Call("FPDF_RenderPageBitmap", bitmap, page, 0, 0, across, down, 0, WithAnnotations);
        DrawFields(bitmap, page, across, down);
        return new(across, down, Opaque(sandbox.Span(pixels, across * down * 4)));
    }

    // Fields are drawn by the part of PDFium that could fill them; it is asked for nothing else, and has no engine for scripts.
    private void DrawFields(int bitmap, int page, int across, int down)
    {
        if (sandbox.Call("FPDF_GetFormType", document) == 0)
        {
            return;
        }

        var form = sandbox.Call("PDFiumExt_InitFormFillEnvironment", document, sandbox.Call("PDFiumExt_OpenFormFillInfo"));
        Require(form != 0, PdfFault.Damaged);
        sandbox.Call("FPDF_FFLDraw", form, bitmap, page, 0, 0, across, down, 0, WithAnnotations);
    }

    // The whole page, its sides as they are to each other, no side above the bound and none without a pixel.
    private (int Across, int Down) Size(int page, int width)
    {
        double points = sandbox.Measure("FPDF_GetPageWidthF", page), high = sandbox.Measure("FPDF_GetPageHeightF", page);
        Require(double.IsFinite(points) && double.IsFinite(high) && points > 0 && high > 0, PdfFault.Damaged);
        var scale = Math.Min(width / points, PreviewBounds.MostPixels / high);
        return (Pixels(points * scale), Pixels(high * scale));
    }

    private static int Pixels(double length) => (int)Math.Clamp(Math.Round(length), 1, PreviewBounds.MostPixels);

    private static byte[] Opaque(Span<byte> bgrx)
    {
        var bgra = bgrx.ToArray();
        for (var alpha = 3; alpha < bgra.Length; alpha += 4)
        {
            bgra[alpha] = byte.MaxValue;
        }

        return bgra;
    }

    private static void Require(bool holds, PdfFault otherwise)
    {
        if (!holds)
        {
            throw new UnreadablePdfException(otherwise);
        }
    }
}
