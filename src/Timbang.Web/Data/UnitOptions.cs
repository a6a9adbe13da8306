using Microsoft.EntityFrameworkCore;

namespace Timbang.Web.Data;

/// <summary>A unit to choose.</summary>
public sealed record UnitOption(Guid Id, string Name);

/// <summary>Units as filters and forms offer them.</summary>
internal static class UnitOptions
{
    /// <summary>The units of the reader's agency, by name.</summary>
    public static async Task<IReadOnlyList<UnitOption>> UnitOptionsAsync(this TimbangDb db, CancellationToken cancellationToken) =>
        await db.UnitKerja.OrderBy(u => u.Name).Select(u => new UnitOption(u.Id, u.Name)).ToListAsync(cancellationToken);
}
