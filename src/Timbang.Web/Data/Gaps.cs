using Microsoft.EntityFrameworkCore;
using Timbang.DaftarInformasi;
using Timbang.Penetapan;
using Timbang.Pengujian;
using Timbang.Waktu;

namespace Timbang.Web.Data;

/// <summary>
/// The gap finder: what the database holds that should not be. Desk and page ask the same questions, and each time anew, so
/// that the answer is never older than the page; no job looks once a day and nothing is kept that could be stale. Most kinds
/// cannot come about by an act: they are what a restored, repaired or rewritten database would show.
/// </summary>
internal sealed class Gaps(TimbangDb db, WorkingCalendar calendar, DateOnly today)
{
    private static readonly SittingStage[] Closed = [SittingStage.Ditutup, SittingStage.Dicetak, SittingStage.Lengkap];

    private static readonly Stage[] Undecreed = [Stage.Dipertimbangkan, Stage.Disusun];

    private static readonly ExclusionStage[] InForce = [ExclusionStage.Berlaku, ExclusionStage.Dinyatakan];

    /// <summary>How many there are, of all kinds: one question.</summary>
    public Task<int> CountAsync(CancellationToken cancellationToken) => Enum.GetValues<GapKind>()
        .Select(kind => Of(kind).Select(gap => gap.Id))
        .Aggregate((all, ofKind) => all.Concat(ofKind))
        .CountAsync(cancellationToken);

    /// <summary>All of a kind, the oldest first.</summary>
    public IQueryable<Gap> Of(GapKind kind) => kind switch
    {
        GapKind.WithoutMinutes => WithoutMinutes(),
        GapKind.WithoutQuorum => WithoutQuorum(),
        GapKind.PastMonth => PastMonth(),
        GapKind.ShownClosed => AsGaps(kind, Standing().Where(p => InForce.Contains(p.Stage) && p.Until < today)),
        GapKind.StillSealed => AsGaps(kind, Standing().Where(p => p.Stage == ExclusionStage.Dibuka)),
        _ => AsGaps(kind, Standing().Living(today).Where(p => (p.Until == null || p.AskOn != null) && p.Review == null && p.NextReview == null)),
    };

    // From the sittings that are not complete, which are few, to what rests on them.
    private IQueryable<Gap> WithoutMinutes() =>
        from row in (
            from sidang in db.Sidang
            where sidang.Stage != SittingStage.Lengkap
            join butir in db.Butir on (Guid?)sidang.Id equals butir.SidangId
            join keputusan in db.Keputusan on butir.KeputusanId equals (Guid?)keputusan.Id
            where keputusan.Stage != DecreeStage.Dibatalkan
            select new { keputusan.Id, keputusan.About, keputusan.Number, SidangId = sidang.Id, sidang.Title, sidang.Date }).Distinct()
        orderby row.Date, row.Id
        select new Gap { Kind = GapKind.WithoutMinutes, Id = row.Id, OtherId = row.SidangId, Title = row.About, Detail = row.Title, Number = row.Number, Day = row.Date };

    // Whoever voted sat on the item; a quorum is counted on all voting members of the sitting (Forum). An item that left the agenda is
    // named so that the index on sittings answers.
    private IQueryable<Gap> WithoutQuorum() =>
        from sidang in db.Sidang
        where Closed.Contains(sidang.Stage)
        let quorum = (sidang.Members.Count(m => m.Votes) * sidang.QuorumMoreThanPercent / 100) + 1
        where (sidang.Stage == SittingStage.Lengkap && sidang.Members.Count(m => m.Votes && m.SignedAt != null) < quorum)
            || db.Agenda.Any(a => a.SidangId == sidang.Id && a.Stage != AgendaStage.Dikeluarkan && a.Outcome != null && a.Votes.Count < quorum)
        orderby sidang.ClosedOn, sidang.Id
        select new Gap { Kind = GapKind.WithoutQuorum, Id = sidang.Id, Title = sidang.Title, Number = sidang.Number, Day = sidang.ClosedOn };

    private IQueryable<Gap> PastMonth()
    {
        var last = LastOverdue();
        return
            from butir in db.Butir
            where Undecreed.Contains(butir.Stage) && butir.ConsideredOn <= last
            join unit in db.UnitKerja on butir.UnitId equals unit.Id
            orderby butir.ConsideredOn, butir.Id
            select new Gap { Kind = GapKind.PastMonth, Id = butir.Id, OtherId = butir.KeputusanId, Title = butir.Uraian.Title, UnitName = unit.Name, Day = butir.ConsideredOn };
    }

    // The last day on which a sitting can have closed whose month is over by now, counted as the law counts it.
    private DateOnly LastOverdue()
    {
        var closed = today.AddMonths(-1).AddDays(1);
        while (!calendar.Decree(closed).IsOverdue(today))
        {
            closed = closed.AddDays(-1);
        }

        return closed;
    }

    private IQueryable<Pengecualian> Standing() => db.WithinReach().Standing();

    private static IQueryable<Gap> AsGaps(GapKind kind, IQueryable<Pengecualian> entries) => entries
        .OrderBy(p => p.Until).ThenBy(p => p.From).ThenBy(p => p.Id)
        .Select(p => new Gap { Kind = kind, Id = p.Id, Title = p.PublicTitle, Detail = p.Part, Number = p.DecreeNumber, UnitName = p.UnitName, Day = p.Until ?? p.From });
}
