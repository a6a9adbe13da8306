using System.Linq.Expressions;
using Timbang.DaftarInformasi;
using Timbang.Pengujian;

namespace Timbang.Web.Data.Publik;

/// <summary>Filters on when an exclusion ends: pure questions to decision and office date, asked in SQL.</summary>
internal static class Spans
{
    /// <summary>How long an entry that has opened stands before those that are still closed.</summary>
    public const int JustOpenedDays = 30;

    public static IQueryable<Pengecualian> In(this IQueryable<Pengecualian> entries, ExclusionState? state, DateOnly today) => state switch
    {
        ExclusionState.Open => entries.Opened(today),
        ExclusionState.Whole => entries.Living(today).Where(p => p.Part == Line.Whole),
        ExclusionState.Part => entries.Living(today).Where(p => p.Part != Line.Whole),
        _ => entries,
    };

    public static IQueryable<Pengecualian> Opening(this IQueryable<Pengecualian> entries, OpensWithin? opens, DateOnly today)
    {
        // The last day closed is the day before it opens.
        var (month, year) = (today.AddDays(30 - 1), today.AddYears(1).AddDays(-1));
        return opens switch
        {
            OpensWithin.Month => entries.Where(p => p.Until >= today && p.Until <= month),
            OpensWithin.Year => entries.Where(p => p.Until >= today && p.Until <= year),
            OpensWithin.Later => entries.Where(p => p.Until > year),
            OpensWithin.Undated => entries.Where(p => p.Until == null),
            _ => entries,
        };
    }

    /// <summary>What has just opened, then what opens next, then what never says when, and last what opened long ago.</summary>
    public static IReadOnlyList<Expression<Func<Pengecualian, bool>>> Nearness(DateOnly today)
    {
        var recent = today.AddDays(-JustOpenedDays);
        return
        [
            p => p.Until >= recent && p.Until < today,
            p => p.Until >= today,
            p => p.Until == null,
            p => p.Until < recent,
        ];
    }

    /// <summary>All of them in the order of <see cref="Nearness"/>, and within one of its spans by the last day closed.</summary>
    public static IOrderedQueryable<Pengecualian> NearestFirst(this IQueryable<Pengecualian> entries, DateOnly today)
    {
        var spans = Nearness(today);
        return spans.Skip(1)
            .Aggregate(entries.OrderByDescending(spans[0]), (ordered, span) => ordered.ThenByDescending(span))
            .ThenBy(p => p.Until).ThenBy(p => p.PublicTitle).ThenBy(p => p.Id);
    }

    /// <summary>Those of one span of <see cref="Nearness"/>, in the order of the index.</summary>
    public static IOrderedQueryable<Pengecualian> ByLastDay(this IQueryable<Pengecualian> entries) =>
        entries.OrderBy(p => p.Until).ThenBy(p => p.PublicTitle).ThenBy(p => p.Id);
}
