using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Timbang.Dokumentasi;
using Timbang.Web.Data.Publik;

namespace Timbang.Web.Pages.Publik;

/// <summary>
/// Anyone sees whether a paper is genuine: by the code printed on it, and by the file itself, whose digest is taken in the browser
/// or, without scripts, here, and never kept. Nothing else of the paper is told.
/// </summary>
[RequestSizeLimit(LargestFile)]
public sealed class Verifikasi(PublishedPapers papers) : PageModel
{
    /// <summary>Without scripts a file is sent here: a decree of hundreds of items has some megabytes.</summary>
    private const int LargestFile = 4 * 1024 * 1024;

    private const int LongestTyped = 40;

    /// <summary>What was typed or scanned; empty before.</summary>
    public string Typed { get; private set; } = "";

    public VerifiedPaper? Paper { get; private set; }

    /// <summary>The code as it is printed.</summary>
    public string Code { get; private set; } = "";

    public string? FileName { get; private set; }

    /// <summary>What the file that was sent is to this paper; null while none was sent.</summary>
    public FileMatch? Match { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? code, [FromQuery(Name = "kode")] string? typed, CancellationToken cancellationToken)
    {
        await ReadAsync(code ?? typed, cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? code, [FromForm(Name = "berkas")] IFormFile? file, CancellationToken cancellationToken)
    {
        await ReadAsync(code, cancellationToken);
        if (Paper is null)
        {
            return Page();
        }

        if (file is null || file.Length == 0)
        {
            ModelState.AddModelError("berkas", "Pilih berkas PDF yang akan diperiksa.");
            return Page();
        }

        await using var content = file.OpenReadStream();
        var digest = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken));
        (FileName, Match) = (file.FileName, digest == Paper.Digest ? FileMatch.Issued : Paper.SignedDigests.Contains(digest) ? FileMatch.SignedScan : FileMatch.Other);
        return Page();
    }

    /// <summary>What a file is to a paper.</summary>
    public enum FileMatch
    {
        /// <summary>Its very bytes.</summary>
        Issued,

        /// <summary>A scan of it that was signed with ink.</summary>
        SignedScan,

        Other,
    }

    private async Task ReadAsync(string? typed, CancellationToken cancellationToken)
    {
        Typed = typed is { Length: > LongestTyped } ? typed[..LongestTyped] : typed ?? "";
        if (Naskah.ReadCode(Typed) is { } code)
        {
            (Code, Paper) = (code, await papers.FindAsync(code, cancellationToken));
        }

        Response.StatusCode = Typed.Length > 0 && Paper is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
    }
}
