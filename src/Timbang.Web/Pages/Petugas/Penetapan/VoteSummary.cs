using Microsoft.EntityFrameworkCore;
using Timbang.Penetapan;
using Timbang.Pengujian;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Penetapan;

/// <summary>How the Tim voted on an item.</summary>
/// <param name="Counts">Votes by choice, the most first.</param>
/// <param name="ByConsensus">Whether all agreed.</param>
/// <param name="Dissents">What members who stand apart wrote.</param>
public sealed record VoteSummary(IReadOnlyList<(Choice Choice, int Count)> Counts, bool ByConsensus, IReadOnlyList<string> Dissents)
{
    public static VoteSummary Of(AgendaItem item) => new(
        [.. item.Votes.GroupBy(v => v.Choice).Select(g => (g.Key, g.Count())).OrderByDescending(c => c.Item2)],
        item.ByConsensus,
        [.. item.Votes.Select(v => v.Dissent).Where(d => d.Length > 0)]);
}

/// <summary>One item of a decree as its approver reads it.</summary>
/// <param name="Number">Its place in the decree.</param>
/// <param name="Item">The item.</param>
/// <param name="Votes">How the Tim voted; null where that is not known.</param>
/// <param name="Ticked">Whether it is ticked as read; null where nothing is to be ticked.</param>
public sealed record ReadItem(int Number, DecreeItem Item, VoteSummary? Votes, bool? Ticked = null);

/// <summary>Reading them.</summary>
internal static class VoteReading
{
    /// <summary>Votes of the sitting that decided each item.</summary>
    public static async Task<IReadOnlyDictionary<Guid, VoteSummary>> VotesAsync(this TimbangDb db, IEnumerable<DecreeItem> items, CancellationToken cancellationToken)
    {
        var ids = items.Select(i => i.ButirId).ToList();
        var agenda = await db.Agenda.AsNoTracking()
            .Where(a => ids.Contains(a.ButirId) && a.Stage == AgendaStage.Diputus)
            .Join(db.Butir, a => new { a.ButirId, SidangId = (Guid?)a.SidangId }, b => new { ButirId = b.Id, b.SidangId }, (a, b) => a)
            .ToListAsync(cancellationToken);
        return agenda.ToDictionary(a => a.ButirId, VoteSummary.Of);
    }
}
