using Microsoft.EntityFrameworkCore;
using Timbang.Pengujian;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>Reads what the room looks at: the face of an item and its neighbours on the agenda.</summary>
public sealed class RoomReading(TimbangDb db, LawShelf shelf)
{
    public async Task<Face> FaceAsync(AgendaItem item, DateOnly day, CancellationToken cancellationToken)
    {
        var row = await (
            from butir in db.Butir.AsNoTracking()
            where butir.Id == item.ButirId
            join uji in db.UjiKonsekuensi.AsNoTracking() on butir.UjiId equals uji.Id
            join unit in db.UnitKerja.AsNoTracking() on butir.UnitId equals unit.Id
            select new { butir.Uraian.Title, butir.Uraian.Summary, Unit = unit.Name, uji.Number })
            .SingleAsync(cancellationToken);
        return new Face(row.Title, item.PublicTitle, row.Summary, row.Unit, row.Number, item.Matriks, await shelf.InForceAsync(day, cancellationToken))
        {
            Document = item.Document,
        };
    }

    /// <summary>Items of a sitting that are not decided yet, with their faces, in order.</summary>
    internal async Task<IReadOnlyList<RemainingItem>> RemainingAsync(Guid sidangId, DateOnly day, CancellationToken cancellationToken)
    {
        var numbers = (await PlacesAsync(sidangId, cancellationToken)).ToDictionary(p => p.Id, p => p.Number);
        var law = await shelf.InForceAsync(day, cancellationToken);
        var items = await db.AgendaOf(sidangId).AsNoTracking().Where(a => a.Stage == AgendaStage.Dinilai || a.Stage == AgendaStage.Dibahas).ToListAsync(cancellationToken);
        var ids = items.ConvertAll(a => a.ButirId);
        var texts = await (
            from butir in db.Butir.AsNoTracking()
            where ids.Contains(butir.Id)
            join uji in db.UjiKonsekuensi.AsNoTracking() on butir.UjiId equals uji.Id
            join unit in db.UnitKerja.AsNoTracking() on butir.UnitId equals unit.Id
            select new { butir.Id, butir.Uraian.Title, butir.Uraian.Summary, Unit = unit.Name, uji.Number }).ToDictionaryAsync(t => t.Id, cancellationToken);
        return [.. items.Select(item => new RemainingItem(
            numbers[item.Id],
            item,
            new Face(texts[item.ButirId].Title, item.PublicTitle, texts[item.ButirId].Summary, texts[item.ButirId].Unit, texts[item.ButirId].Number, item.Matriks, law) { Document = item.Document }))];
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
}

/// <summary>A place on the agenda, numbered as it is called: without the gaps that items taken off leave.</summary>
public sealed record Place(Guid Id, int Number, AgendaStage Stage);
