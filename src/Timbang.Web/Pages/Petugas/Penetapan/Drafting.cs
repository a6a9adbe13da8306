using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Penetapan;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Penetapan;

/// <summary>
/// SOP step 4, first act: considered items become the draft of one decree. Several cases change together, and the demo
/// drafts too, so it stands beside the page. The caller saves.
/// </summary>
public sealed class Drafting(TimbangDb db, LawShelf shelf, AgencyCalendars calendars)
{
    /// <exception cref="RuleException">An item no longer waits for a decree, or its minutes are not complete.</exception>
    public async Task<Keputusan> SusunAsync(IReadOnlyCollection<Guid> butirIds, Actor by, DateOnly today, CancellationToken cancellationToken = default)
    {
        var sources = await SourcesAsync(butirIds, cancellationToken);
        if (sources.Count != butirIds.Distinct().Count())
        {
            throw new RuleException("Sebagian butir sudah tidak menunggu keputusan. Muat ulang halaman ini, lalu pilih lagi.");
        }

        var law = await shelf.InForceAsync(today, cancellationToken);
        var calendar = await calendars.OfAsync(by.BadanPublikId, cancellationToken);
        var offered = await OfferedAsync(sources, cancellationToken);
        var items = sources.ConvertAll(s => s.Enter(law, calendar) switch
        {
            var item when offered.GetValueOrDefault(item.OriginId) is { } columns => item with { Catalogue = columns },
            var item => item,
        });
        var badan = await db.BadanPublik.AsNoTracking().SingleAsync(b => b.Id == by.BadanPublikId, cancellationToken);
        var keputusan = Keputusan.Susun(new(new DecreeWording(sources, items, law, badan.Pengaturan).Text(), items), by, today);
        sources.ForEach(s => s.Butir.Susun(keputusan.Id, by, today));
        db.Add(keputusan);
        return keputusan;
    }

    /// <summary>The last day of each item as its clocks stand now: a request may have been extended since the draft was made.</summary>
    public async Task<IReadOnlyDictionary<Guid, DateOnly>> DuesAsync(Keputusan keputusan, CancellationToken cancellationToken = default) =>
        (await db.ClocksAsync(keputusan.Id, await calendars.OfAsync(keputusan.BadanPublikId, cancellationToken), cancellationToken)).Dues();

    // What the list of what is open says of the same information until now: its words were written to be read by anyone.
    private async Task<IReadOnlyDictionary<Guid, CatalogueEntry>> OfferedAsync(List<DecreeItemSource> sources, CancellationToken cancellationToken)
    {
        var origins = sources.ConvertAll(s => (Guid?)s.Butir.OriginId);
        var entries = await db.InformasiPublik.AsNoTracking()
            .Where(i => origins.Contains(i.OriginId) && i.ReplacedById == null).ToListAsync(cancellationToken);
        return entries.ToDictionary(i => i.OriginId!.Value, i => i.Columns);
    }

    private async Task<List<DecreeItemSource>> SourcesAsync(IReadOnlyCollection<Guid> butirIds, CancellationToken cancellationToken)
    {
        var rows = await (
            from butir in db.Butir
            where butirIds.Contains(butir.Id)
            join uji in db.UjiKonsekuensi on butir.UjiId equals uji.Id
            join sidang in db.Sidang on butir.SidangId equals sidang.Id
            join unit in db.UnitKerja on butir.UnitId equals unit.Id
            orderby unit.Name, uji.Number, butir.Ordinal
            select new { butir, uji.Trigger, sidang, unit.Name }).ToListAsync(cancellationToken);
        return rows.ConvertAll(r => new DecreeItemSource(r.butir, r.sidang, r.Trigger, r.Name));
    }
}
