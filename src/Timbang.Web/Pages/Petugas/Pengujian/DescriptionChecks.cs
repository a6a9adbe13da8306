using Microsoft.AspNetCore.Mvc.RazorPages;
using Timbang.DasarHukum;

namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>What a description is checked for beyond its attributes.</summary>
internal static class DescriptionChecks
{
    /// <summary>The kind of document is one of the law in force, or the answer "none of them".</summary>
    public static void CheckKind(this PageModel page, DescriptionForm input, IReadOnlyList<DokumenTerbuka> kinds)
    {
        if (input.Document is { } code && code != DescriptionForm.NoneOfThem && kinds.All(k => k.Code != code))
        {
            page.ModelState.AddModelError("Input.Document", "Jenis dokumen ini tidak ada dalam katalog hukum yang berlaku. Pilih dari daftar.");
        }
    }
}
