using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Penetapan;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Data.Papers;
using Timbang.Web.Files;
using Timbang.Web.Pages.Petugas.Penetapan;
using Timbang.Web.Pages.Petugas.Pertimbangan;

namespace Timbang.Web.Tests.Hosting;

/// <summary>The acts of an office that signs minutes and decrees with ink, past the pages.</summary>
internal sealed class InkWork(Office office, TimbangDb db, LawShelf shelf, Issuing issuing)
{
    public async Task CetakAsync(Sidang sidang)
    {
        await new Completing(db, issuing).CetakAsync(sidang, office.Ppid, office.Now);
        await db.SaveActAsync(sidang, null, null);
    }

    public async Task SimpanNaskahAsync(Sidang sidang)
    {
        new Completing(db, issuing).SimpanNaskah(sidang, await ScanAsync(PaperKind.Minutes, sidang.Id), new Dictionary<Guid, string>(), office.Ppid, office.Now);
        await db.SaveActAsync(sidang, null, null);
    }

    public async Task CetakAsync(Keputusan keputusan)
    {
        var by = office.Badan.Pengaturan.DeterminedBy is Role.Ppid ? office.Ppid : office.Atasan;
        await new Determining(db, shelf, new(db), issuing).CetakAsync(keputusan, new(DateOnly.FromDateTime(office.Now.DateTime)), by, office.Now);
        await db.SaveActAsync(keputusan, null, null);
    }

    public async Task SimpanNaskahAsync(Keputusan keputusan)
    {
        await new Determining(db, shelf, new(db), issuing).SimpanNaskahAsync(keputusan, await ScanAsync(PaperKind.Decree, keputusan.Id), null, office.Ppid, office.Now);
        await db.SaveActAsync(keputusan, null, null);
    }

    private async Task<ReceivedCopy> ScanAsync(PaperKind kind, Guid caseId)
    {
        var source = await db.Naskah.AsNoTracking().SingleAsync(n => n.CaseId == caseId && n.Kind == kind);
        return new(TestStore.SignedScan, new(FileKind.Pdf, 12, Naskah.DigestOf(TestStore.SignedScan)) { Scan = Scan.Clean }, source, new(source.Digest, 3));
    }
}
