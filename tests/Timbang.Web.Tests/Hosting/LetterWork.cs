using Microsoft.EntityFrameworkCore;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Data.Papers;
using Timbang.Web.Pages.Petugas.Pertimbangan;

namespace Timbang.Web.Tests.Hosting;

/// <summary>Letters of sittings, issued past the pages.</summary>
internal sealed class LetterWork(Office office, TimbangDb db, Issuing issuing)
{
    /// <summary>Invites everyone who is to come.</summary>
    public async Task UndangAsync(Sidang sidang)
    {
        await new Inviting(db, issuing, office.Host.Mail).UndangAsync(sidang, office.Ppid, office.Now);
        await db.SaveActAsync(sidang, null, null);
    }

    /// <summary>Tells each unit what became of its items.</summary>
    public async Task SampaikanAsync(Sidang sidang)
    {
        await new Inviting(db, issuing, office.Host.Mail).SampaikanAsync(sidang, office.Ppid, office.Now);
        await db.SaveActAsync(sidang, null, null);
    }

    /// <summary>A unit gets an address.</summary>
    public async Task NoteEmailAsync(Guid unitId, string email = "unit@contoh.go.id")
    {
        var unit = await db.UnitKerja.SingleAsync(u => u.Id == unitId);
        unit.NoteEmail(email, null);
        await db.SaveActAsync(unit, null, null);
    }
}
