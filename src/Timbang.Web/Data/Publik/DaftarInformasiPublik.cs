using Microsoft.EntityFrameworkCore;
using Timbang.DaftarInformasi;
using Timbang.Dokumentasi;

namespace Timbang.Web.Data.Publik;

/// <summary>
/// All that the public pages read: whitelisted columns of entries that a decree put into force. A draft has no entry, so it
/// cannot be here; a column not named here cannot be shown.
/// </summary>
public sealed class DaftarInformasiPublik(TimbangDb db, OfficeClock clock)
{
    /// <summary>The agencies of this site, the one that was there first at the head: whoever names none means it.</summary>
    public async Task<IReadOnlyList<Office>> OfficesAsync(CancellationToken cancellationToken = default) =>
        await db.BadanPublik
            .OrderBy(b => b.Id)
            .Select(b => new Office(b.Id, b.Slug, b.Name, b.TimeZoneId))
            .ToListAsync(cancellationToken);

    /// <summary>This instant in the office.</summary>
    public DateTimeOffset Now(Office office)
    {
        clock.Follow(office.TimeZoneId);
        return clock.Now();
    }

    /// <summary>Entries of the Daftar Informasi yang Dikecualikan.</summary>
    public Task<ListPage<ExcludedRow>> ExcludedAsync(Office office, ListSearch search, CancellationToken cancellationToken = default)
    {
        var (found, today) = (Found(office, search), Today(office));

        // The whole list is read span by span along its index; what words have found is little enough to sort.
        var inOrder = search.Order == ListOrder.Nearest && search.SoughtGrounds.Count == 0;
        IReadOnlyList<IOrderedQueryable<Pengecualian>> spans = inOrder
            ? [.. Spans.Nearness(today).Select(span => found.Where(span).ByLastDay())]
            : [Ordered(found, search, today)];
        return PageAsync(spans, ids => AsRows(Ordered(db.Pengecualian.Where(p => ids.Contains(p.Id)), search, today)), search, cancellationToken);
    }

    /// <summary>Every row of a search, for the download.</summary>
    public IAsyncEnumerable<ExcludedRow> EveryExcluded(Office office, ListSearch search) =>
        AsRows(Ordered(Found(office, search), search, Today(office))).AsAsyncEnumerable();

    /// <summary>Units that have an entry, for the filter.</summary>
    public async Task<IReadOnlyList<string>> UnitsOfExcludedAsync(Office office, CancellationToken cancellationToken = default) =>
        await InForce(office).Select(p => p.UnitName).Distinct().OrderBy(name => name).ToListAsync(cancellationToken);

    /// <summary>Every decision on the information that an item is about, the newest first; empty when there is none.</summary>
    public async Task<IReadOnlyList<ExcludedRow>> HistoryAsync(Guid butirId, CancellationToken cancellationToken = default)
    {
        var origin = db.Pengecualian.Where(p => p.ButirId == butirId).Select(p => p.OriginId);
        return await AsRows(db.Pengecualian
            .Where(p => origin.Contains(p.OriginId))
            .OrderByDescending(p => p.From).ThenBy(p => p.Part)).ToListAsync(cancellationToken);
    }

    /// <summary>The agency whose information an item is about, or null when no decree excluded it.</summary>
    public async Task<Office?> OfficeOfAsync(Guid butirId, CancellationToken cancellationToken = default) =>
        await db.BadanPublik
            .Where(b => db.Pengecualian.Any(p => p.ButirId == butirId && p.BadanPublikId == b.Id))
            .Select(b => new Office(b.Id, b.Slug, b.Name, b.TimeZoneId))
            .SingleOrDefaultAsync(cancellationToken);

    /// <summary>What is open of an item that is excluded in part.</summary>
    public async Task<IReadOnlyList<OpenRow>> OpenPartsAsync(Guid butirId, CancellationToken cancellationToken = default) =>
        await AsRows(db.InformasiPublik.Where(i => i.ButirId == butirId && i.ReplacedById == null)).ToListAsync(cancellationToken);

    /// <summary>Entries of the Daftar Informasi Publik.</summary>
    public Task<ListPage<OpenRow>> OpenAsync(Office office, ListSearch search, CancellationToken cancellationToken = default) => PageAsync(
        [Ordered(FoundOpen(office, search), search)],
        ids => AsRows(Ordered(db.InformasiPublik.Where(i => ids.Contains(i.Id)), search)),
        search,
        cancellationToken);

    public IAsyncEnumerable<OpenRow> EveryOpen(Office office, ListSearch search) =>
        AsRows(Ordered(FoundOpen(office, search), search)).AsAsyncEnumerable();

    public async Task<IReadOnlyList<string>> UnitsOfOpenAsync(Office office, CancellationToken cancellationToken = default) =>
        await Offered(office).Select(i => i.UnitName).Distinct().OrderBy(name => name).ToListAsync(cancellationToken);

    private DateOnly Today(Office office) => DateOnly.FromDateTime(Now(office).DateTime);

    private IQueryable<Pengecualian> InForce(Office office, IReadOnlyList<string>? words = null) =>
        db.Dialect.Holding<Pengecualian>(words ?? []).Where(p => p.BadanPublikId == office.Id && p.ReplacedById == null);

    private IQueryable<InformasiPublik> Offered(Office office, IReadOnlyList<string>? words = null) =>
        db.Dialect.Holding<InformasiPublik>(words ?? []).Where(i => i.BadanPublikId == office.Id && i.ReplacedById == null);

    private IQueryable<Pengecualian> Found(Office office, ListSearch search)
    {
        var today = Today(office);
        var entries = InForce(office, search.SoughtGrounds).In(search.State, today).Opening(search.Opens, today);
        return search.Unit is { Length: > 0 } unit ? entries.Where(p => p.UnitName == unit) : entries;
    }

    private IQueryable<InformasiPublik> FoundOpen(Office office, ListSearch search)
    {
        var entries = Offered(office, Searching.Words(search.Words));
        return search.Unit is { Length: > 0 } unit ? entries.Where(i => i.UnitName == unit) : entries;
    }

    private static IOrderedQueryable<Pengecualian> Ordered(IQueryable<Pengecualian> entries, ListSearch search, DateOnly today) => search.Order switch
    {
        ListOrder.Title => entries.OrderBy(p => p.PublicTitle).ThenBy(p => p.Id),
        ListOrder.Newest => entries.OrderByDescending(p => p.From).ThenBy(p => p.PublicTitle).ThenBy(p => p.Id),
        _ => entries.NearestFirst(today),
    };

    private static IOrderedQueryable<InformasiPublik> Ordered(IQueryable<InformasiPublik> entries, ListSearch search) =>
        search.Order == ListOrder.Title
            ? entries.OrderBy(i => i.Title).ThenBy(i => i.Id)
            : entries.OrderByDescending(i => i.Since).ThenBy(i => i.Title).ThenBy(i => i.Id);

    // Twenty-five ids are found first, along the spans of the list, so that only their rows are read and sorted.
    private static async Task<ListPage<TRow>> PageAsync<TEntry, TRow>(
        IReadOnlyList<IOrderedQueryable<TEntry>> spans,
        Func<List<Guid>, IQueryable<TRow>> show,
        ListSearch search,
        CancellationToken cancellationToken)
        where TEntry : CaseFile
    {
        var (page, ids, count) = (Math.Clamp(search.Page, 1, 1_000_000), new List<Guid>(ListSearch.PageSize), 0);
        foreach (var span in spans)
        {
            var size = await span.CountAsync(cancellationToken);
            var before = Math.Max(0, ((page - 1) * ListSearch.PageSize) - count);
            var room = ListSearch.PageSize - ids.Count;
            if (before < size && room > 0)
            {
                ids.AddRange(await span.Skip(before).Take(room).Select(entry => entry.Id).ToListAsync(cancellationToken));
            }

            count += size;
        }

        // A page beyond the end: the last one there is.
        var last = Math.Max(1, (count + ListSearch.PageSize - 1) / ListSearch.PageSize);
        if (page > last)
        {
            return await PageAsync(spans, show, search with { Page = last }, cancellationToken);
        }

        return new(ids.Count == 0 ? [] : await show(ids).ToListAsync(cancellationToken), count, page);
    }

    private IQueryable<ExcludedRow> AsRows(IQueryable<Pengecualian> entries) => entries.Select(p => new ExcludedRow
    {
        ButirId = p.ButirId,
        PublicTitle = p.PublicTitle,
        Part = p.Part,
        UnitName = p.UnitName,
        DecreeNumber = p.DecreeNumber,
        DecreeCode = db.Naskah.Where(n => n.CaseId == p.KeputusanId && n.Kind == PaperKind.Decree).Select(n => n.Code).FirstOrDefault(),
        SheetCode = db.Naskah.Where(n => n.ButirId == p.ButirId).OrderByDescending(n => n.IssuedAt).Select(n => n.Code).FirstOrDefault(),
        From = p.From,
        Until = p.Until,
        Lines = p.Lines,
        Ends = p.Ends,
        NextReview = p.NextReview,
        IsDeclared = p.DeclaredOn != null,
        IsOpened = p.Stage == ExclusionStage.Dibuka || p.Stage == ExclusionStage.Diterbitkan,
        Replaced = p.ReplacedById != null,
    });

    private IQueryable<OpenRow> AsRows(IQueryable<InformasiPublik> entries) => entries.Select(i => new OpenRow
    {
        ButirId = i.ButirId,
        Title = i.Title,
        UnitName = i.UnitName,
        InPart = i.InPart,
        Columns = i.Columns,
        Since = i.Since,
        DecreeCode = db.Naskah.Where(n => n.CaseId == i.KeputusanId && n.Kind == PaperKind.Decree).Select(n => n.Code).FirstOrDefault(),
        SheetCode = db.Naskah.Where(n => n.ButirId == i.ButirId).OrderByDescending(n => n.IssuedAt).Select(n => n.Code).FirstOrDefault(),
    });
}

/// <summary>An agency as the public pages name it.</summary>
public sealed record Office(Guid Id, string Slug, string Name, string TimeZoneId);
