using Timbang.Dokumentasi;
using Timbang.Web.Data;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Doors;

/// <summary>Attaches a file to an item and takes it to the scenes of its life.</summary>
internal static class FileScenes
{
    public static async Task AttachAsync(TimbangDb db, Dossier dossier) => dossier.Berkas = await TestStore.AttachAsync(db, dossier.Butir, dossier.Office.Petugas);

    public static async Task QuarantineAsync(TimbangDb db, Dossier dossier) => dossier.Berkas = await TestStore.AttachAsync(db, dossier.Butir, dossier.Office.Petugas, Scan.Infected);

    public static async Task DestroyAsync(TimbangDb db, Dossier dossier)
    {
        await AttachAsync(db, dossier);
        dossier.Berkas!.Musnahkan("Berita acara pemusnahan 3/2026", dossier.Office.Ppid);
        await TestStore.Of(db).DestroyAsync(dossier.Berkas.Id, CancellationToken.None);
        await db.SaveActAsync(dossier.Berkas, null, null);
    }

    // Whoever the office gives originals to asks for one, where it wants a second person.
    public static async Task AskAsync(TimbangDb db, Dossier dossier)
    {
        var berkas = dossier.Berkas = await TestStore.AttachAsync(db, dossier.Butir, dossier.Office.Petugas);
        if (dossier.Office.Badan.Pengaturan is { OriginalByTwo: true, OriginalBy: var role } settings)
        {
            berkas.MintaAsli("Dibawa ke sidang ajudikasi.", settings, dossier.Office[Dossier.HolderOf(role)], dossier.Office.Now.ToUniversalTime());
            await db.SaveActAsync(berkas, null, null);
        }
    }

    public static async Task AllowAsync(TimbangDb db, Dossier dossier)
    {
        await AskAsync(db, dossier);
        if (dossier.Berkas is { Asked: not null } berkas)
        {
            berkas.IzinkanAsli(dossier.Office.Atasan, dossier.Office.Now.ToUniversalTime());
            await db.SaveActAsync(berkas, null, null);
        }
    }
}
