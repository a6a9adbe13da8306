using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Web.Data;
using Timbang.Web.Files;
using Timbang.Web.Files.Content;

namespace Timbang.Web.Pages.Pengelola;

/// <summary>The emblem on the office's papers: uploaded, written anew from its pixels, and kept by its digest.</summary>
[EnableRateLimiting(Uploads.Policy)]
[RequestSizeLimit(Largest)]
[RequestFormLimits(MultipartBodyLengthLimit = Largest, MemoryBufferThreshold = Largest)]
public sealed class UbahLambang(TimbangDb db, Actor actor, PictureSeat pictures) : PageModel
{
    private const int Largest = 5 * 1024 * 1024;
    private const string FileField = "File";

    private byte[]? picture;

    /// <summary>Digest of the emblem in use; empty for the drawn shield.</summary>
    public string Emblem { get; private set; } = "";

    [BindProperty]
    public Form Input { get; set; } = new();

    // Before the act has a transaction: unpacking a large picture takes its time.
    public override async Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context)
    {
        if (await Request.SentFileAsync(FileField) is { } file)
        {
            await ReceiveAsync(file);
        }
    }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var badan = await BadanAsync(cancellationToken);
        (Emblem, Input.Version) = (badan.Pengaturan.Emblem, badan.Version);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var badan = await BadanAsync(cancellationToken);
        Emblem = badan.Pengaturan.Emblem;
        if (picture is null && ModelState.IsValid)
        {
            ModelState.AddModelError(FileField, "Pilih gambar lambangnya.");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var digest = Naskah.DigestOf(picture);
        badan.UbahLambang(digest, actor);
        if (!await db.Set<OfficeEmblem>().AnyAsync(e => e.BadanPublikId == badan.Id && e.Digest == digest, cancellationToken))
        {
            db.Add(new OfficeEmblem { BadanPublikId = badan.Id, Digest = digest, Content = picture! });
        }

        return await SaveAsync(badan, "Lambang diganti. Naskah yang terbit mulai sekarang memuatnya.", cancellationToken);
    }

    public async Task<IActionResult> OnPostBawaanAsync(CancellationToken cancellationToken)
    {
        var badan = await BadanAsync(cancellationToken);
        Emblem = badan.Pengaturan.Emblem;
        if (!ModelState.IsValid)
        {
            return Page();
        }

        badan.UbahLambang("", actor);
        return await SaveAsync(badan, "Kantor ini kembali memakai lambang bawaan.", cancellationToken);
    }

    private async Task<IActionResult> SaveAsync(BadanPublik badan, string news, CancellationToken cancellationToken)
    {
        await db.SaveActAsync(badan, Input.Version, Input.Key, cancellationToken);
        TempData["Kabar"] = news;
        return RedirectToPage();
    }

    private async Task ReceiveAsync(IFormFile file)
    {
        try
        {
            var bytes = await file.ReadAsync(HttpContext.RequestAborted);
            var kind = FileContent.Read(bytes).Kind;
            if (kind is not (FileKind.Png or FileKind.Jpeg))
            {
                ModelState.AddModelError(FileField, "Lambang berupa gambar PNG atau JPEG.");
                return;
            }

            var drawn = await pictures.DecodeAsync(bytes, kind, OfficeEmblem.Width, HttpContext.RequestAborted);
            if (drawn.Height > 2 * drawn.Width || drawn.Width > 2 * drawn.Height)
            {
                ModelState.AddModelError(FileField, "Gambar ini terlalu panjang untuk kop surat. Potong sampai satu sisinya paling banyak dua kali sisi yang lain.");
                return;
            }

            picture = Picture.AsPng(drawn);
        }
        catch (RefusedFileException refused)
        {
            ModelState.AddModelError(FileField, refused.Message);
        }
    }

    private Task<BadanPublik> BadanAsync(CancellationToken cancellationToken) => db.BadanPublik.SingleAsync(b => b.Id == actor.BadanPublikId, cancellationToken);

    public sealed class Form
    {
        /// <summary>The version the person saw.</summary>
        public uint Version { get; set; }

        /// <summary>Made when the form was drawn: a double click gets the first result.</summary>
        public Guid Key { get; set; } = Guid.CreateVersion7();
    }
}
