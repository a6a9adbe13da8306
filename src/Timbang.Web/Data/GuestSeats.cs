using Microsoft.EntityFrameworkCore;
using Timbang.Pengujian;

namespace Timbang.Web.Data;

/// <summary>
/// The sitting for which an administrator names an outside examiner. An administrator reaches no sitting: this one is lifted over to
/// him for the act and nothing of it is shown.
/// </summary>
internal static class GuestSeats
{
    /// <summary>The sitting of the agency, to be changed; null where there is none.</summary>
    public static async Task<Sidang?> SittingForGuestAsync(this TimbangDb db, Guid badanPublikId, Guid sidangId)
    {
        var own = db.Reach;
        db.Reach = Reach.Machine;
        try
        {
            return await db.Sidang.SingleOrDefaultAsync(s => s.Id == sidangId && s.BadanPublikId == badanPublikId);
        }
        finally
        {
            db.Reach = own;
        }
    }
}
