using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>
/// Puts items on the agenda of a sitting and takes them off: always the item and its row of the agenda together. The
/// demo does it too, so it stands beside the pages. The caller saves.
/// </summary>
public sealed class AgendaSetting(TimbangDb db)
{
    /// <summary>Adds tested items at the end of the agenda; the head of the proposing unit is recused by default.</summary>
    /// <exception cref="RuleException">An item is no longer there, or the rules forbid it.</exception>
    public async Task<IReadOnlyList<AgendaItem>> AgendakanAsync(
        Sidang sidang,
        IReadOnlyCollection<Guid> butirIds,
        Actor by,
        DateOnly today,
        CancellationToken cancellationToken = default)
    {
        var butir = await ButirAsync(butirIds, cancellationToken);
        var heads = await db.UnitKerja
            .Where(u => butir.Select(b => b.UnitId).Contains(u.Id))
            .ToDictionaryAsync(u => u.Id, u => u.HeadPersonId, cancellationToken);
        var last = await db.Agenda.Where(a => a.SidangId == sidang.Id).MaxAsync(a => (int?)a.Ordinal, cancellationToken) ?? 0;
        var items = butir.Select((b, index) => AgendaItem.Agendakan(sidang, b, last + index + 1, heads[b.UnitId], by)).ToList();
        butir.ForEach(b => b.Agendakan(sidang.Id, by, today));
        db.AddRange(items);
        return items;
    }

    /// <summary>Moves an item one place up or down.</summary>
    /// <exception cref="RuleException">It is the first or the last already.</exception>
    public async Task GeserAsync(Sidang sidang, AgendaItem item, bool up, Actor by, CancellationToken cancellationToken = default)
    {
        var agenda = await db.AgendaOf(sidang.Id).ToListAsync(cancellationToken);
        var neighbour = agenda.ElementAtOrDefault(agenda.FindIndex(a => a.Id == item.Id) + (up ? -1 : 1))
            ?? throw new RuleException("Butir ini sudah di ujung agenda.");
        item.Geser(sidang, neighbour, by);
    }

    /// <summary>Takes an item off the agenda of a sitting that has not begun; it waits for another.</summary>
    public async Task KeluarkanAsync(Sidang sidang, AgendaItem item, string? reason, Actor by, DateOnly today, CancellationToken cancellationToken = default)
    {
        item.Keluarkan(sidang, reason, by);
        var butir = await db.Butir.SingleAsync(b => b.Id == item.ButirId, cancellationToken);
        butir.Keluarkan(reason!.Trim(), by, today);
    }

    /// <summary>Calls a sitting off; all its items wait for another.</summary>
    public async Task BatalkanAsync(Sidang sidang, string? reason, Actor by, DateOnly today, CancellationToken cancellationToken = default)
    {
        sidang.Batalkan(reason, by);
        foreach (var item in await db.AgendaOf(sidang.Id).ToListAsync(cancellationToken))
        {
            await KeluarkanAsync(sidang, item, $"Sidang dibatalkan: {reason!.Trim()}", by, today, cancellationToken);
        }
    }

    // In the order of the list they were ticked in: unit, test file, place in it.
    private async Task<List<Butir>> ButirAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
    {
        var butir = await (
            from b in db.Butir
            where ids.Contains(b.Id)
            join unit in db.UnitKerja on b.UnitId equals unit.Id
            join uji in db.UjiKonsekuensi on b.UjiId equals uji.Id
            orderby unit.Name, uji.Number, b.Ordinal
            select b).ToListAsync(cancellationToken);
        return butir.Count == ids.Distinct().Count() && butir.Count > 0
            ? butir
            : throw new RuleException("Ada butir yang tidak dapat diagendakan lagi. Muat ulang daftar, lalu pilih lagi.");
    }
}

/// <summary>Reading an agenda.</summary>
internal static class Agendas
{
    /// <summary>What is on the agenda of a sitting and in reach, in order, with scores, votes and recusals.</summary>
    public static IQueryable<AgendaItem> AgendaOf(this TimbangDb db, Guid sidangId) => db.Agenda
        .Where(a => a.SidangId == sidangId && a.Stage != AgendaStage.Dikeluarkan)
        .OrderBy(a => a.Ordinal)
        .AsSplitQuery();

    /// <summary>Neither decided nor adjourned: <see cref="AgendaItem.IsClosed"/> says the same.</summary>
    public static IQueryable<AgendaItem> Undecided(this IQueryable<AgendaItem> agenda) =>
        agenda.Where(a => a.Stage == AgendaStage.Dinilai || a.Stage == AgendaStage.Dibahas);
}
