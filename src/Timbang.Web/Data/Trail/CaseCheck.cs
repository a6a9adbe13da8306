using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Timbang.Web.Data.Trail;

/// <summary>
/// The cases against their chains: a row without a chain was written past Timbang, a chain without its row has lost the
/// case, a row whose version is not that of its last entry was set back or moved on, and a row (or one that belongs to
/// it) that is not what that entry left was rewritten. A page at a time, so that memory stays the same for any number.
/// </summary>
internal sealed class CaseCheck(TimbangDb db)
{
    private const int Page = 200;

    public async IAsyncEnumerable<Finding> FindAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var kind in CaseState.Kinds(db.Model))
        {
            var last = Guid.Empty;
            while (await NextAsync(kind, last, cancellationToken) is { Count: > 0 } rows)
            {
                await foreach (var finding in CheckAsync(kind, rows, cancellationToken))
                {
                    yield return finding;
                }

                last = rows[^1].Id;
            }

            await foreach (var row in Lost(kind).AsAsyncEnumerable().WithCancellation(cancellationToken))
            {
                yield return Finding.Broken($"{kind.ClrType.Name} {row.Id}", "riwayatnya ada, tetapi berkasnya hilang");
            }
        }
    }

    private async IAsyncEnumerable<Finding> CheckAsync(
        IEntityType kind,
        List<CaseRow> rows,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var files = await new CaseReading(db).ReadAsync(kind, [.. rows.Select(r => r.Id)], cancellationToken);
        foreach (var row in rows)
        {
            if (WhatIsWrong(kind, row, files.GetValueOrDefault(row.Id)) is { } wrong)
            {
                yield return Finding.Broken($"{kind.ClrType.Name} {row.Id}", wrong);
            }
        }
    }

    private static string? WhatIsWrong(IEntityType kind, CaseRow row, CaseFile? file) => (row, file) switch
    {
        ({ Recorded: null }, _) => "berkas ini tidak punya riwayat: ditulis dari luar Timbang",
        _ when row.Recorded != row.Version => $"berkas ini versi {row.Version}, riwayatnya sampai versi {row.Recorded}",
        (_, null) => "isi berkas ini tidak terbaca: diubah dari luar Timbang",
        ({ Salt: { } salt, Format: { } format }, _) when CaseState.HashOf(kind, file, salt, format) == row.State => null,
        _ => "isi berkas ini bukan yang ditinggalkan tindakan terakhirnya: diubah dari luar Timbang",
    };

    // Names come from the model, not from anybody's typing.
    private Task<List<CaseRow>> NextAsync(IEntityType kind, Guid last, CancellationToken cancellationToken) => db.Database.SqlQueryRaw<CaseRow>(
        $$"""
        SELECT c."Id", c."Version", r."Version" AS "Recorded", r."Fields", i."Salt", i."Value" AS "Format"
        FROM "{{kind.GetTableName()}}" c
        LEFT JOIN "Riwayat" r ON r."CaseId" = c."Id" AND r."Ordinal" = (SELECT MAX(x."Ordinal") FROM "Riwayat" x WHERE x."CaseId" = c."Id")
        LEFT JOIN "RiwayatIsi" i ON i."RiwayatId" = r."Id" AND i."Field" = '{{CaseState.Field}}'
        WHERE c."Id" > {0}
        ORDER BY c."Id" LIMIT {{Page}}
        """,
        last).ToListAsync(cancellationToken);

    private IQueryable<LostRow> Lost(IEntityType kind) => db.Database.SqlQueryRaw<LostRow>(
        $"""
        SELECT r."CaseId" AS "Id" FROM "Riwayat" r
        WHERE r."Ordinal" = 1 AND r."CaseKind" = '{kind.ClrType.Name}'
            AND NOT EXISTS (SELECT 1 FROM "{kind.GetTableName()}" c WHERE c."Id" = r."CaseId")
        """);

    private sealed record LostRow(Guid Id);

    private sealed record CaseRow(Guid Id, long Version, long? Recorded, string? Fields, string? Salt, string? Format)
    {
        public string? State => Fields?.Split('\n').Select(line => line.Split(' ')).FirstOrDefault(line => line[0] == CaseState.Field)?[^1];
    }
}
