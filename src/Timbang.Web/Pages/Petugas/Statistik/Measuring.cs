using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Timbang.Pengujian;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Statistik;

/// <summary>
/// Reads what the figures are counted from, within the reader's reach: three questions, whatever the years. Of the matrices only the fields
/// that are counted leave the database, and of scores and votes only their number.
/// </summary>
internal sealed class Measuring(TimbangDb db)
{
    private static readonly Stage[] Decided = [Stage.Ditetapkan, Stage.Diterima, Stage.Diarsipkan];

    /// <summary>The rows of these years, the first and the last included.</summary>
    public async Task<MeasuredRows> ReadAsync(int firstYear, int lastYear, CancellationToken cancellationToken)
    {
        var (first, last) = (new DateOnly(firstYear, 1, 1), new DateOnly(lastYear, 12, 31));
        return new(
            await ExclusionsAsync(first, last, cancellationToken),
            await WeighedAsync(first, last, cancellationToken),
            await RetestsAsync(first, last, cancellationToken));
    }

    private async Task<IReadOnlyList<ExcludedPart>> ExclusionsAsync(DateOnly first, DateOnly last, CancellationToken cancellationToken)
    {
        var rows = await db.WithinReach()
            .Where(p => p.From >= first && p.From <= last)
            .Select(p => new { p.UnitId, p.From, Grounds = LineFields.Grounds((string)(object)p.Lines), LastDays = LineFields.LastDays((string)(object)p.Lines) })
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => new ExcludedPart(row.From.Year, row.UnitId, [.. LinesOf(row.From, LineFields.Read(row.Grounds), LineFields.Read(row.LastDays))]))];
    }

    private static IEnumerable<ExcludedPeriod> LinesOf(DateOnly start, IReadOnlyList<string?> grounds, IReadOnlyList<string?> lastDays) =>
        from line in grounds.Zip(lastDays)
        where line.First is not null
        select new ExcludedPeriod(line.First[3], DaysUntil(line.Second, start));

    // The first day counts, and so does the last.
    private static int? DaysUntil(string? lastDay, DateOnly start) =>
        lastDay is null ? null : DateOnly.ParseExact(lastDay, "O", CultureInfo.InvariantCulture).DayNumber - start.DayNumber + 1;

    private async Task<IReadOnlyList<WeighedPlace>> WeighedAsync(DateOnly first, DateOnly last, CancellationToken cancellationToken)
    {
        var (whole, units) = (db.Reach.WholeAgency, db.Reach.UnitIds);

        // An item that left the agenda is named so that the index on sittings answers.
        var rows = await (
            from sidang in db.Sidang
            where sidang.ClosedOn >= first && sidang.ClosedOn <= last
            join place in db.Agenda on sidang.Id equals place.SidangId
            where place.Stage != AgendaStage.Dikeluarkan && place.Outcome != null && (whole || units.Contains(place.UnitId))
            join butir in db.Butir on place.ButirId equals butir.Id
            orderby sidang.ClosedOn, place.Id
            select new
            {
                sidang.ClosedOn,
                place.UnitId,
                butir.OriginId,
                Harms = LineFields.Harms((string)(object)place.Matriks),
                Scores = place.Scores.Count,
                Choices = place.Scores.Select(score => score.Choice).Distinct().Count(),
                Votes = place.Votes.Count(vote => place.Scores.Any(score => score.PersonId == vote.PersonId)),
                Changed = place.Votes.Count(vote => place.Scores.Any(score => score.PersonId == vote.PersonId && score.Choice != vote.Choice)),
            }).ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(row => new WeighedPlace(row.ClosedOn!.Value.Year, row.UnitId, row.OriginId, [.. LineFields.Read(row.Harms).OfType<string>()])
            {
                Scores = row.Scores,
                Choices = row.Choices,
                Votes = row.Votes,
                Changed = row.Changed,
            }),
        ];
    }

    private async Task<IReadOnlyList<DecidedRetest>> RetestsAsync(DateOnly first, DateOnly last, CancellationToken cancellationToken)
    {
        var (whole, units) = (db.Reach.WholeAgency, db.Reach.UnitIds);
        var rows = await (
            from keputusan in db.Keputusan
            where keputusan.EffectiveFrom >= first && keputusan.EffectiveFrom <= last
            join butir in db.Butir on (Guid?)keputusan.Id equals butir.KeputusanId
            where Decided.Contains(butir.Stage) && butir.OriginId != butir.Id && (whole || units.Contains(butir.UnitId))
            select new { keputusan.EffectiveFrom, butir.UnitId, butir.Outcome }).ToListAsync(cancellationToken);
        return [.. rows.Select(row => new DecidedRetest(row.EffectiveFrom!.Value.Year, row.UnitId, row.Outcome != Klasifikasi.Terbuka))];
    }
}
