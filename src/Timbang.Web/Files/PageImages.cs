using Timbang.Dokumentasi;
using Timbang.Web.Files.Content;
using Timbang.Web.Files.Preview;

namespace Timbang.Web.Files;

/// <summary>The pages of a file as pictures, each with who looks and when across it.</summary>
public sealed class PageImages(FileStore store, PdfPages pdf, PictureSeat pictures)
{
    /// <summary>One page; where there is none of that number, the last or the first.</summary>
    /// <exception cref="RuleException">The store is sealed, the bytes are gone, or they cannot be shown; the message says so.</exception>
    public async Task<PageImage> DrawAsync(Berkas berkas, int wanted, string watermark, CancellationToken cancellationToken)
    {
        try
        {
            var content = await store.OpenAsync(berkas, cancellationToken);
            var count = berkas.Kind == FileKind.Pdf ? await pdf.CountAsync(content, cancellationToken) : 1;
            var number = Math.Clamp(wanted, 1, count);
            var raster = berkas.Kind == FileKind.Pdf
                ? await pdf.RenderAsync(content, number, PreviewBounds.UsualWidth, cancellationToken)
                : await pictures.DecodeAsync(content, berkas.Kind, PreviewBounds.UsualWidth, cancellationToken);
            return new(number, count, $"data:{Picture.WatermarkedMediaType};base64,{Convert.ToBase64String(Picture.Watermark(raster, watermark))}");
        }
        catch (Exception closed) when (closed is SealedStoreException or DamagedFileException or UnreadablePdfException or RefusedFileException)
        {
            throw new RuleException(closed.Message);
        }
    }
}

/// <summary>A page of a file.</summary>
/// <param name="Number">Which, counted from 1.</param>
/// <param name="Count">Of how many.</param>
/// <param name="Source">The picture within the page that shows it: no address of its own, so no door of its own.</param>
public sealed record PageImage(int Number, int Count, string Source);
