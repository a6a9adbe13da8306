using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Shared;

/// <summary>Who signs a paper, one line each as its signature block has them.</summary>
internal static class SignatureLines
{
    /// <summary>Identity of the official (PP 61/2010 Pasal 3 ayat (3)): post, with Plt. or Plh. where it is held so, name, and number.</summary>
    public static async Task<string> SignedByAsync(this TimbangDb db, Role role, string post, Actor by, CancellationToken cancellationToken)
    {
        var mandate = by.MandateFor([role], null)?.PenugasanId ?? Guid.Empty;
        var kind = await db.Penugasan.Where(p => p.Id == mandate).Select(p => (AppointmentKind?)p.Kind).SingleOrDefaultAsync(cancellationToken);
        var nip = await db.Users.Where(a => a.Id == by.PersonId).Select(a => a.Nip).SingleOrDefaultAsync(cancellationToken);
        var acting = kind switch { AppointmentKind.Plt => "Plt. ", AppointmentKind.Plh => "Plh. ", _ => "" };
        return string.Join('\n', new[] { acting + post, by.Name, nip is null ? "" : $"NIP {nip}" }.Where(line => line.Length > 0));
    }
}
