using Microsoft.EntityFrameworkCore;
using Timbang.Pengujian;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>Reads what the room looks at: the face of an item and its neighbours on the agenda.</summary>
public sealed class RoomReading(TimbangDb db, LawShelf shelf)
{
    public async Task<Face> FaceAsync(AgendaItem item, DateOnly day, CancellationToken cancellationToken) =>
        (await FacesAsync([item], day, cancellationToken))[item.Id];

    /// <summary>Items of a sitting that are not decided yet, with their faces, in order.</summary>
    internal async Task<IReadOnlyList<RemainingItem>> RemainingAsync(Guid sidangId, DateOnly day, CancellationToken cancellationToken)
    {
        var numbers = (await PlacesAsync(sidangId, cancellationToken)).ToDictionary(p => p.Id, p => p.Number);
        var items = await db.AgendaOf(sidangId).Undecided().AsNoTracking().ToListAsync(cancellationToken);
        var faces = await FacesAsync(items, day, cancellationToken);
        return [.. items.Select(item => new RemainingItem(numbers[item.Id], item, faces[item.Id]))];
    }

    /// <summary>The items of the agenda in reach, in order.</summary>
    public async Task<IReadOnlyList<Place>> PlacesAsync(Guid sidangId, CancellationToken cancellationToken)
    {
        var rows = await db.Agenda.AsNoTracking()
            .Where(a => a.SidangId == sidangId && a.Stage != AgendaStage.Dikeluarkan)
            .OrderBy(a => a.Ordinal)
            .Select(a => new { a.Id, a.Stage })
            .ToListAsync(cancellationToken);
        return [.. rows.Select((row, index) => new Place(row.Id, index + 1, row.Stage))];
    }

    private async Task<IReadOnlyDictionary<Guid, Face>> FacesAsync(IReadOnlyList<AgendaItem> items, DateOnly day, CancellationToken cancellationToken)
    {
        var law = await shelf.InForceAsync(day, cancellationToken);
        var ids = items.Select(item => item.ButirId).ToList();
        var texts = await (
            from butir in db.Butir.AsNoTracking()
            where ids.Contains(butir.Id)
            join uji in db.UjiKonsekuensi.AsNoTracking() on butir.UjiId equals uji.Id
            join unit in db.UnitKerja.AsNoTracking() on butir.UnitId equals unit.Id
            select new { butir.Id, butir.Uraian.Title, butir.Uraian.Summary, Unit = unit.Name, uji.Number }).ToDictionaryAsync(text => text.Id, cancellationToken);
        return items.Select(item => (item, Text: texts[item.ButirId])).ToDictionary(
            found => found.item.Id,
            found => new Face(found.Text.Title, found.item.PublicTitle, found.Text.Summary, found.Text.Unit, found.Text.Number, found.item.Matriks, law) { Document = found.item.Document });
    }
}

/// <summary>A place on the agenda, numbered as it is called: without the gaps that items taken off leave.</summary>
public sealed record Place(Guid Id, int Number, AgendaStage Stage);
