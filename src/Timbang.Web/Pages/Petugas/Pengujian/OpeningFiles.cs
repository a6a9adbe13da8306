using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>Opening a test file: by its own page, and with the items of a table.</summary>
internal static class OpeningFiles
{
    /// <summary>Opens it under the next number of the agency's book; saved by the page.</summary>
    public static async Task<UjiKonsekuensi> OpenFileAsync(
        this TimbangDb db, string? title, Guid unitId, Trigger trigger, Actor by, DateOnly today, CancellationToken cancellationToken)
    {
        var ordinal = await db.NextNumberAsync(by.BadanPublikId, "UK", today.Year, cancellationToken);
        var sop = await db.SopLabelOnAsync(today, cancellationToken);
        var uji = UjiKonsekuensi.Buka(new($"UK-{today.Year}/{ordinal:000}", title ?? "", unitId, trigger, sop), by, today);
        db.Add(uji);
        return uji;
    }
}
