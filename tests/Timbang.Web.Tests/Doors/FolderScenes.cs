using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Web.Data;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Doors;

/// <summary>Takes the folder of an archived decree to the scenes of its life.</summary>
internal static class FolderScenes
{
    private static readonly Loan Loan = new("Rina Marlina", "Bagian Hukum", "Disalin untuk jawaban keberatan.", Office.Today.AddDays(7));

    public static async Task<ArsipFisik?> FolderAsync(TimbangDb db, Dossier dossier) =>
        dossier.Receipt is { } receipt ? await db.ArsipFisik.SingleOrDefaultAsync(f => f.TandaTerimaId == receipt.Id) : null;

    public static Task LendAsync(TimbangDb db, Dossier dossier) => ActAsync(db, dossier, f => f.Pinjamkan(Loan, dossier.Office.Petugas, Office.Today));

    public static Task LoseAsync(TimbangDb db, Dossier dossier) =>
        ActAsync(db, dossier, f => f.Periksa(new(FolderFinding.TidakDitemukan, "Sudah dicari di rak 2 dan 3."), dossier.Office.Petugas, Office.Today));

    // As an older Timbang did: the receipt is filed, and nothing is stored with it.
    public static async Task FileAsync(TimbangDb db, Dossier dossier)
    {
        dossier.Receipt!.Arsipkan(new() { Softcopy = "Server arsip", Box = "12", Folder = "7", Shelf = "3", RetentionClass = "10 tahun" }, dossier.Office.Petugas);
        await db.SaveActAsync(dossier.Receipt, null, null);
    }

    private static async Task ActAsync(TimbangDb db, Dossier dossier, Action<ArsipFisik> act)
    {
        var folder = (await FolderAsync(db, dossier))!;
        act(folder);
        await db.SaveActAsync(folder, null, null);
    }
}
