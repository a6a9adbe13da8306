using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Timbang.Web.Data.Trail;

/// <summary>
/// The cases against their chains: a row without a chain was written past Timbang, a chain without its row has lost the
/// case, and a row whose version is not that of its last entry was set back or moved on.
/// </summary>
internal sealed class CaseCheck(TimbangDb db)
{
    public async IAsyncEnumerable<Finding> FindAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var kind in db.Model.GetEntityTypes().Where(IsCase))
        {
            await foreach (var row in Differing(kind).AsAsyncEnumerable().WithCancellation(cancellationToken))
            {
                yield return Finding.Broken($"{kind.ClrType.Name} {row.Id}", row.WhatIsWrong);
            }

            await foreach (var row in Lost(kind).AsAsyncEnumerable().WithCancellation(cancellationToken))
            {
                yield return Finding.Broken($"{kind.ClrType.Name} {row.Id}", "riwayatnya ada, tetapi berkasnya hilang");
            }
        }
    }

    private static bool IsCase(IEntityType kind) => kind.ClrType.IsAssignableTo(typeof(CaseFile)) && kind.GetTableName() is not null;

    // Names come from the model, not from anybody's typing.
    private IQueryable<CaseRow> Differing(IEntityType kind) => db.Database.SqlQueryRaw<CaseRow>(
        $"""
        SELECT c."Id", c."Version",
            (SELECT r."Version" FROM "Riwayat" r WHERE r."CaseId" = c."Id" ORDER BY r."Ordinal" DESC LIMIT 1) AS "Recorded"
        FROM "{kind.GetTableName()}" c
        """).Where(row => row.Recorded == null || row.Recorded != row.Version);

    private IQueryable<CaseRow> Lost(IEntityType kind) => db.Database.SqlQueryRaw<CaseRow>(
        $"""
        SELECT r."CaseId" AS "Id", r."Version", r."Version" AS "Recorded" FROM "Riwayat" r
        WHERE r."Ordinal" = 1 AND r."CaseKind" = '{kind.ClrType.Name}'
            AND NOT EXISTS (SELECT 1 FROM "{kind.GetTableName()}" c WHERE c."Id" = r."CaseId")
        """);

    private sealed record CaseRow(Guid Id, long Version, long? Recorded)
    {
        public string WhatIsWrong => Recorded is null
            ? "berkas ini tidak punya riwayat: ditulis dari luar Timbang"
            : $"berkas ini versi {Version}, riwayatnya sampai versi {Recorded}";
    }
}
