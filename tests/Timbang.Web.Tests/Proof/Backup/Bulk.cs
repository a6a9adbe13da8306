using Timbang.Web.Tests.Commands.Backup;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Proof.Backup;

/// <summary>Makes an office large: half of the bytes as drafts in the database, half as files of a megabyte, all of them random.</summary>
internal static class Bulk
{
    private const int Megabyte = 1_000_000;

    /// <summary>Answers how many files there are now.</summary>
    public static async Task<int> FillAsync(DatabaseKind kind, Place place, long bytes)
    {
        var times = (int)(bytes / 2 / Megabyte);
        await place.Database.ExecuteAsync(kind is DatabaseKind.Sqlite ? Sqlite(times) : Postgres(times));
        for (var i = 0; i < times; i++)
        {
            await place.AttachAsync(Megabyte);
        }

        return times;
    }

    /// <summary>Whether somebody who starts the site there would find an office.</summary>
    public static async Task<bool> IsThereAsync(DatabaseKind kind, Place place) => kind is DatabaseKind.Sqlite
        ? File.Exists(Path.Combine(place.Folder, "timbang.db"))
        : (await place.Database.QueryAsync<long>("SELECT count(*) FROM pg_class WHERE relname = 'BadanPublik'"))[0] > 0;

    private static string Sqlite(int times) =>
        $"""
        INSERT INTO "Konsep" ("PersonId", "Form", "Text", "Instant")
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {times})
        SELECT (SELECT "Id" FROM "Accounts" LIMIT 1), '/uji/' || i, hex(randomblob(500000)), '2026-11-23 00:00:00' FROM n
        """;

    private static string Postgres(int times) =>
        $"""
        INSERT INTO "Konsep" ("PersonId", "Form", "Text", "Instant")
        SELECT (SELECT "Id" FROM "Accounts" LIMIT 1), '/uji/' || i,
            (SELECT string_agg(md5(random()::text || i || j), '') FROM generate_series(1, 31250) j), '2026-11-23 00:00:00+00'
        FROM generate_series(1, {times}) i
        """;
}
