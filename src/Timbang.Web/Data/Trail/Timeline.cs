using Microsoft.EntityFrameworkCore;

namespace Timbang.Web.Data.Trail;

/// <summary>The trail of a case as people read it, oldest first.</summary>
public static class Timeline
{
    /// <param name="db">The database, as far as the actor reaches.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="afterVersion">Only acts that made a newer version than this one.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    public static async Task<IReadOnlyList<TimelineEntry>> TimelineAsync(
        this TimbangDb db,
        Guid caseId,
        uint afterVersion = 0,
        CancellationToken cancellationToken = default)
    {
        var rows = await (
            from entry in db.Riwayat.AsNoTracking()
            where entry.CaseId == caseId && entry.Version > afterVersion
            orderby entry.Ordinal
            from person in db.Users.Where(p => p.Id == entry.PersonId).DefaultIfEmpty()
            select new { entry, Who = person == null ? null : person.FullName, entry.Isi }).ToListAsync(cancellationToken);
        return [.. rows.Select(r => new TimelineEntry(
            r.entry.Ordinal,
            r.entry.Instant,
            r.entry.Act,
            r.entry.Stage,
            r.Who ?? "Timbang",
            [.. r.Isi.Where(v => RiwayatIsi.IsSetByAct(v.Field)).Select(v => new TimelineValue(v.Field, v.Value, v.ErasedBasis))]))];
    }
}

/// <summary>One act on a case: when, what, to which stage, by whom.</summary>
public sealed record TimelineEntry(
    int Ordinal,
    DateTimeOffset Instant,
    string Act,
    string Stage,
    string Who,
    IReadOnlyList<TimelineValue> Values);

/// <summary>A value that an act set; null when it was erased, and then by which basis.</summary>
public sealed record TimelineValue(string Field, string? Value, string? ErasedBasis);
