using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;

namespace Timbang.Web.Data;

/// <summary>What an office settled for itself, without the rest of its row.</summary>
internal static class OfficeSettings
{
    public static Task<Pengaturan> SettingsOfAsync(this TimbangDb db, Guid badanPublikId, CancellationToken cancellationToken = default) =>
        db.BadanPublik.Where(b => b.Id == badanPublikId).Select(b => b.Pengaturan).SingleAsync(cancellationToken);
}
