using Microsoft.EntityFrameworkCore;
using Timbang.DaftarInformasi;
using Timbang.Pelaksana;
using Timbang.Web.Data;
using Timbang.Web.Tests.Hosting;
using Law = Timbang.Tests.Given;

namespace Timbang.Web.Tests.Doors;

/// <summary>Takes the exclusion of an item to the scenes of its life.</summary>
internal static class LivingScenes
{
    public static Task<Pengecualian?> EntryAsync(TimbangDb db, Dossier dossier) =>
        db.Pengecualian.Where(p => p.ButirId == dossier.Butir.Id && p.ReplacedById == null).FirstOrDefaultAsync();

    public static Task DeclareAsync(TimbangDb db, Dossier dossier) =>
        LiveAsync(db, dossier, (entry, ppid) => entry.Nyatakan(new([], true, "tanpa libur"), ppid, Office.Today));

    public static Task OpenAsync(TimbangDb db, Dossier dossier) => LiveAsync(db, dossier, OpenEntry);

    private static async Task LiveAsync(TimbangDb db, Dossier dossier, Action<Pengecualian, Actor> act)
    {
        var entry = (await EntryAsync(db, dossier))!;
        act(entry, dossier.Office.Ppid);
        await db.SaveActAsync(entry, null, null);
    }

    // Consent ends it today, and tomorrow's midnight is written down.
    private static void OpenEntry(Pengecualian entry, Actor ppid)
    {
        entry.Akhiri(new(EndCause.Persetujuan, Office.Today, [0]) { Paper = "Surat persetujuan", Issuer = "Pegawai" }, ppid, Office.Today);
        entry.Buka(Office.Today.AddDays(1));
    }

    public static async Task PublishAsync(TimbangDb db, Dossier dossier)
    {
        await LiveAsync(db, dossier, OpenEntry);
        var offered = await db.InformasiPublik.SingleAsync(i => i.ButirId == dossier.Butir.Id && i.ReplacedById == null);
        await LiveAsync(db, dossier, (entry, ppid) =>
            db.Add(entry.Terbitkan(new(Law.Catalogue(), "Nama dihitamkan."), offered, restIsClosed: false, ppid, Office.Today.AddDays(1))));
    }
}
