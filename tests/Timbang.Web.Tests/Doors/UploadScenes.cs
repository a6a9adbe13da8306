using Timbang.Dokumentasi;
using Timbang.Web.Data;
using Timbang.Web.Data.Proposals;
using Timbang.Web.Pages.Petugas.Pengujian;
using Timbang.Web.Pages.Petugas.Pengujian.Unggahan;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Pages.Petugas.Pengujian.Unggahan;

namespace Timbang.Web.Tests.Doors;

/// <summary>At the first scene the unit has sent two tables: one that may be registered, and one that is.</summary>
internal static class UploadScenes
{
    public static async Task SendAsync(Casework work, TimbangDb db, Dossier dossier)
    {
        if (dossier.Scene is not Scene.Didaftar)
        {
            return;
        }

        dossier.UploadId = (await SendAsync(db, dossier)).Id;
        var registered = await SendAsync(db, dossier);
        dossier.RegisteredId = registered.Id;
        var (clock, uji) = (new OfficeClock(dossier.Office.Host.Time), await work.BukaAsync());
        var check = new UploadCheck(db, TestStore.Of(db), new Examiner(db, new LawShelf(db), clock), clock);
        await new Registering(db, check, clock).DaftarkanAsync(registered, uji, dossier.Office.Petugas, CancellationToken.None);
        await db.SaveActAsync(uji, null, null);
    }

    private static async Task<ProposalUpload> SendAsync(TimbangDb db, Dossier dossier)
    {
        var id = Guid.CreateVersion7();
        var content = new FilledTable().Add(FilledTable.Item($"{id}"), ("Judul butir", "Daftar hadir"), ("Judul untuk umum", "Daftar hadir")).ToWorkbook();
        var upload = new ProposalUpload
        {
            Id = id,
            BadanPublikId = dossier.Office.Badan.Id,
            UnitId = dossier.Office.Unit.Id,
            PersonId = dossier.Office.Petugas.PersonId,
            Name = "usulan.xlsx",
            Digest = Naskah.DigestOf(content),
            SealedDigest = await TestStore.Of(db).AddAsync(id, content, CancellationToken.None),
            Length = 4096, // not its own: each holds another id, and packs to another length
            At = dossier.Office.Host.Time.Now,
            State = UploadState.Checked,
            Items = 1,
            Rows = 1,
        };
        db.Add(upload);
        await db.SaveChangesAsync();
        return upload;
    }
}
