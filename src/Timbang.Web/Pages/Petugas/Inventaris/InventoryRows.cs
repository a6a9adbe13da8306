using Microsoft.EntityFrameworkCore;
using Timbang.DaftarInformasi;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Inventaris;

/// <summary>The rows of the inventory: one projection per tab, whatever their number.</summary>
internal static class InventoryRows
{
    public static IQueryable<ItemLine> Items(this TimbangDb db, InventoryQuery query, bool openOnly)
    {
        Stage[] ended = [Stage.Diarsipkan, Stage.Ditarik];
        var items = db.Butir.AsNoTracking().Where(b => !openOnly || !ended.Contains(b.Stage));
        if (query.UnitId is { } unit)
        {
            items = items.Where(b => b.UnitId == unit);
        }

        items = Searching.Patterns(query.Search).Aggregate(items, (found, pattern) => found.Where(b =>
            EF.Functions.Like(Searching.Small(b.Uraian.Title), pattern, Searching.Escape)
            || EF.Functions.Like(Searching.Small(b.Uraian.PublicTitle), pattern, Searching.Escape)));
        return
            from butir in items
            join uji in db.UjiKonsekuensi on butir.UjiId equals uji.Id
            join kerja in db.UnitKerja on butir.UnitId equals kerja.Id
            orderby uji.Number descending, butir.Ordinal
            select new ItemLine(
                butir.Id,
                butir.Uraian.Title,
                uji.Number,
                kerja.Name,
                butir.Stage,
                butir.Outcome,
                butir.Matriks,
                db.Keputusan.Where(k => k.Id == butir.KeputusanId).Select(k => k.Number).FirstOrDefault());
    }

    /// <summary>Entries of the DIK that were asked for; the projection comes last.</summary>
    public static IQueryable<Pengecualian> Exclusions(this TimbangDb db, InventoryQuery query)
    {
        var entries = db.WithinReach();
        if (query.UnitId is { } unit)
        {
            entries = entries.Where(p => p.UnitId == unit);
        }

        entries = Searching.Patterns(query.Search).Aggregate(entries, (found, pattern) => found.Where(p =>
            EF.Functions.Like(Searching.Small(p.PublicTitle), pattern, Searching.Escape)
            || EF.Functions.Like(Searching.Small(p.Part), pattern, Searching.Escape)
            || EF.Functions.Like(Searching.Small(p.DecreeNumber), pattern, Searching.Escape)));
        return entries.OrderByDescending(p => p.From).ThenBy(p => p.PublicTitle).ThenBy(p => p.Part).ThenBy(p => p.Id);
    }

    /// <summary>Each entry with the item that tests it again, once there is one.</summary>
    public static IQueryable<ExclusionLine> WithRetests(this IQueryable<Pengecualian> entries, TimbangDb db) => entries.Select(p => new ExclusionLine(
        p,
        db.Butir.Where(b => b.OriginId == p.OriginId && b.Id > p.ButirId && b.Stage != Stage.Ditarik).Select(b => (Guid?)b.Id).FirstOrDefault()));
}

/// <summary>One item of the inventory.</summary>
public sealed record ItemLine(
    Guid Id,
    string Title,
    string FileNumber,
    string UnitName,
    Stage Stage,
    Klasifikasi? Outcome,
    Matriks Matriks,
    string? DecreeNumber)
{
    /// <summary>The lines that count: those of the outcome, or of the proposal.</summary>
    public IReadOnlyList<Line> Lines => (Outcome ?? Matriks.Proposed) is { } outcome ? Matriks.LinesFor(outcome) : Matriks.Lines;
}

/// <summary>One excluded part.</summary>
/// <param name="Entry">The entry of the DIK.</param>
/// <param name="RetestId">The item that tests it again, once there is one.</param>
public sealed record ExclusionLine(Pengecualian Entry, Guid? RetestId)
{
    /// <summary>Whether the reader may test it again: once, and never by an entry that a later decree replaced.</summary>
    public bool MayRetest(Actor actor) =>
        RetestId is null && Entry.ReplacedById is null && actor.HasAny(Butir.Procedure[nameof(Butir.UjiLagi)].By, Entry.UnitId);
}
