using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>Reading who is to come to a sitting, and where letters reach them.</summary>
internal static class Invited
{
    /// <summary>Units with items on the agenda and members; nobody once the sitting is called off.</summary>
    public static async Task<IReadOnlyList<Invitee>> InviteesAsync(this TimbangDb db, Sidang sidang, CancellationToken cancellationToken)
    {
        if (sidang.Stage == SittingStage.Dibatalkan)
        {
            return [];
        }

        var agenda = await db.AgendaOf(sidang.Id).Select(a => new { a.UnitId, a.ButirId }).ToListAsync(cancellationToken);
        var ids = agenda.Select(a => a.UnitId).Distinct().ToList();
        var names = await db.UnitKerja.Where(u => ids.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Name, cancellationToken);
        return Invitations.InviteesOf(sidang, [.. agenda.Select(a => (a.UnitId, a.ButirId))], names);
    }

    /// <summary>Addresses of those who have one, by the id of the unit or the person. What is no address is none.</summary>
    public static async Task<IReadOnlyDictionary<Guid, string>> MailAddressesAsync(this TimbangDb db, IReadOnlyList<Undangan> letters, CancellationToken cancellationToken)
    {
        var ids = letters.Select(l => l.Recipient.Id).ToList();
        var units = await db.UnitKerja.Where(u => ids.Contains(u.Id)).Select(u => new { u.Id, Email = (string?)u.Email }).ToListAsync(cancellationToken);
        var people = await db.Users.Where(a => ids.Contains(a.Id)).Select(a => new { a.Id, a.Email }).ToListAsync(cancellationToken);
        return units.Concat(people).Where(a => a.Email is { } email && MailAddress.IsOne(email)).ToDictionary(a => a.Id, a => a.Email!);
    }
}
