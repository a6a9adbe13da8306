using Microsoft.EntityFrameworkCore;

namespace Timbang.Web.Data;

/// <summary>The counter of one number series of one agency in one year (tata naskah dinas: numbers begin anew each year).</summary>
public sealed class SeriNomor
{
    public Guid BadanPublikId { get; init; }

    public string Series { get; init; } = "";

    public int Year { get; init; }

    public int Last { get; init; }
}

/// <summary>Giving numbers.</summary>
public static class GivingNumbers
{
    /// <summary>
    /// The next number of the series, from 1, without a gap: the counter moves in the transaction of the act, so a number
    /// whose act was not saved is given to the next one, which waits until then.
    /// </summary>
    public static async Task<int> NextNumberAsync(
        this TimbangDb db,
        Guid badanPublikId,
        string series,
        int year,
        CancellationToken cancellationToken = default)
    {
        if (db.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("A number is given within the transaction of its act only.");
        }

        // The one statement that both databases read alike; it locks the counter's row until the act is over.
        var numbers = await db.Database.SqlQuery<int>(
            $"""
            INSERT INTO "SeriNomor" ("BadanPublikId", "Series", "Year", "Last") VALUES ({badanPublikId}, {series}, {year}, 1)
            ON CONFLICT ("BadanPublikId", "Series", "Year") DO UPDATE SET "Last" = "SeriNomor"."Last" + 1
            RETURNING "Last" AS "Value"
            """).ToListAsync(cancellationToken);
        return numbers.Single();
    }
}
