using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Pages.Petugas.Penetapan;
using Timbang.Web.Pages.Petugas.Pertimbangan;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Doors;

/// <summary>Takes an item off its way: off the agenda, back to its unit, out of a decree.</summary>
internal static class SideScenes
{
    public static async Task TakeOffAsync(Casework work, TimbangDb db, Dossier dossier)
    {
        await InviteAsync(work, dossier);
        await new AgendaSetting(db).KeluarkanAsync(dossier.Sidang!, dossier.Agenda!, "Belum siap.", dossier.Office.Ppid, Office.Today);
        await db.SaveActAsync(dossier.Agenda!, null, null);
    }

    public static async Task CallOffAsync(Casework work, TimbangDb db, Dossier dossier)
    {
        await InviteAsync(work, dossier);
        await new AgendaSetting(db).BatalkanAsync(dossier.Sidang!, "Ruang dipakai.", dossier.Office.Ppid, Office.Today);
        await db.SaveActAsync(dossier.Sidang!, null, null);
    }

    public static async Task ReturnAsync(Casework work, TimbangDb db, Dossier dossier)
    {
        await work.SuarakanAsync(dossier.Sidang!, dossier.Agenda!, _ => (Choice.Dikembalikan, null));
        await work.PutuskanAsync(dossier.Sidang!, dossier.Agenda!);
    }

    // Meanwhile the unit has been told what became of its item.
    public static async Task GiveUpAsync(Casework work, TimbangDb db, Dossier dossier)
    {
        await WithoutAddressAsync(work, dossier, () => work.Letters.SampaikanAsync(dossier.Sidang!));
        await new GivingUp(db).BatalkanAsync(dossier.Keputusan!, "Disusun ulang.", dossier.Office.Ppid, Office.Today);
        await db.SaveActAsync(dossier.Keputusan!, null, null);
    }

    private static Task InviteAsync(Casework work, Dossier dossier) => WithoutAddressAsync(work, dossier, () => work.Letters.UndangAsync(dossier.Sidang!));

    // The unit gets its address after its letter, which so waits to be sent.
    private static async Task WithoutAddressAsync(Casework work, Dossier dossier, Func<Task> issue)
    {
        await work.Letters.NoteEmailAsync(dossier.Office.Unit.Id, "");
        await issue();
        await work.Letters.NoteEmailAsync(dossier.Office.Unit.Id);
    }
}
