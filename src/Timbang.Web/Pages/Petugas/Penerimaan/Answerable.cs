using Microsoft.EntityFrameworkCore;
using Timbang.Penetapan;
using Timbang.Pengujian;
using Timbang.Waktu;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Penerimaan;

/// <summary>A request that waited for items of a decree.</summary>
/// <param name="Number">Its number.</param>
/// <param name="UnitId">The unit whose file it is.</param>
/// <param name="IsWhole">Whether every item of its file has its decree; else it can be answered in part.</param>
/// <param name="By">Until when it is answered (UU 14/2008 Pasal 22 ayat (7) and (8)).</param>
public sealed record Answerable(string Number, Guid UnitId, bool IsWhole, DateOnly By)
{
    /// <summary>What can be answered, and until when: "(sebagian) dapat dijawab ..., paling lambat ...".</summary>
    public string InWords(string decree) => $"{(IsWhole ? "" : "sebagian ")}dapat dijawab berdasarkan SK {decree}, paling lambat {By.InWords()}";
}

/// <summary>Finding the requests that a decree answers.</summary>
internal static class Answering
{
    /// <param name="db">The database, as far as the reader reaches.</param>
    /// <param name="items">Items of the decree.</param>
    /// <param name="calendar">The calendar of the agency.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    public static async Task<IReadOnlyList<Answerable>> AnswerableAsync(
        this TimbangDb db,
        IEnumerable<DecreeItem> items,
        WorkingCalendar calendar,
        CancellationToken cancellationToken)
    {
        var ids = items.Where(i => i.RequestNumber.Length > 0).Select(i => i.ButirId).ToList();
        if (ids.Count == 0)
        {
            return [];
        }

        var files = await db.UjiKonsekuensi.AsNoTracking()
            .Where(u => db.Butir.Any(b => b.UjiId == u.Id && ids.Contains(b.Id)))
            .OrderBy(u => u.Number)
            .Select(u => new { u.Trigger, u.UnitId, Stages = db.Butir.Where(b => b.UjiId == u.Id).Select(b => b.Stage).ToList() })
            .ToListAsync(cancellationToken);
        return [.. files.Select(f => new Answerable(f.Trigger.Number!, f.UnitId, Journey.AllDecided(f.Stages), Clocks.Of(f.Trigger, null, calendar).Waiting!.Due))];
    }
}
