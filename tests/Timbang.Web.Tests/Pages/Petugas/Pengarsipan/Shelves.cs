using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Pengujian;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Pages.Petugas.Pengarsipan;

/// <summary>An office with folders on its shelves.</summary>
internal static class Shelves
{
    public static readonly Dictionary<string, string> Loan = new()
    {
        ["Input.Borrower"] = "Rina Marlina",
        ["Input.BorrowerUnit"] = "Bagian Hukum",
        ["Input.Purpose"] = "Disalin untuk jawaban keberatan.",
        ["Input.DueBack"] = "30 November 2026",
    };

    /// <summary>So many archived decrees of the unit, oldest first.</summary>
    public static async Task<List<ArsipFisik>> FileAsync(this Office office, int folders = 1)
    {
        for (var n = 0; n < folders; n++)
        {
            await office.ButirAsync(Stage.Diarsipkan);
        }

        return await office.FoldersAsync();
    }

    public static Task<List<ArsipFisik>> FoldersAsync(this Office office) =>
        office.Host.WithDbAsync(db => db.ArsipFisik.AsNoTracking().Where(f => f.BadanPublikId == office.Badan.Id).OrderBy(f => f.Id).ToListAsync());

    /// <summary>Its code as it stands on its label.</summary>
    public static string Printed(this ArsipFisik folder) => Timbang.Dokumentasi.Naskah.Grouped(folder.Code);

    /// <summary>The acts in the trail of a folder, in their order.</summary>
    public static Task<List<string>> ActsAsync(this Office office, Guid id) =>
        office.Host.WithDbAsync(db => db.Riwayat.Where(r => r.CaseId == id).OrderBy(r => r.Ordinal).Select(r => r.Act).ToListAsync());

    /// <summary>Opens the page of an act, and sends it.</summary>
    public static async Task<Shown> DoAsync(this Visitor visitor, string path, Dictionary<string, string> typed) => await visitor.SubmitAsync(await visitor.GetAsync(path), typed);
}
