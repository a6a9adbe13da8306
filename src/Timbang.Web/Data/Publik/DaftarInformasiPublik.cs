using Microsoft.EntityFrameworkCore;
using Timbang.DaftarInformasi;

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
    public async Task<ListPage<ExcludedRow>> ExcludedAsync(Office office, ListSearch search, CancellationToken cancellationToken = default)
    {
        var found = Found(office, search);
        return await PageAsync(db.Pengecualian, found, entries => Ordered(entries, office, search), AsRows, search, cancellationToken);
    }

    /// <summary>Every row of a search, for the download.</summary>
    public IAsyncEnumerable<ExcludedRow> EveryExcluded(Office office, ListSearch search) =>
        AsRows(Ordered(Found(office, search), office, search)).AsAsyncEnumerable();

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
    public async Task<ListPage<OpenRow>> OpenAsync(Office office, ListSearch search, CancellationToken cancellationToken = default)
    {
        var found = FoundOpen(office, search);
        return await PageAsync(db.InformasiPublik, found, entries => Ordered(entries, search), AsRows, search, cancellationToken);
    }

    public IAsyncEnumerable<OpenRow> EveryOpen(Office office, ListSearch search) =>
        AsRows(Ordered(FoundOpen(office, search), search)).AsAsyncEnumerable();

    public async Task<IReadOnlyList<string>> UnitsOfOpenAsync(Office office, CancellationToken cancellationToken = default) =>
        await Offered(office).Select(i => i.UnitName).Distinct().OrderBy(name => name).ToListAsync(cancellationToken);

    private IQueryable<Pengecualian> InForce(Office office) => db.Pengecualian.Where(p => p.BadanPublikId == office.Id && p.ReplacedById == null);

    private IQueryable<InformasiPublik> Offered(Office office) => db.InformasiPublik.Where(i => i.BadanPublikId == office.Id && i.ReplacedById == null);

    private IQueryable<Pengecualian> Found(Office office, ListSearch search)
    {
        var today = DateOnly.FromDateTime(Now(office).DateTime);
        var entries = InForce(office).In(search.State, today).Opening(search.Opens, today);
        entries = search.Unit is { Length: > 0 } unit ? entries.Where(p => p.UnitName == unit) : entries;
        return db.Dialect.Holding(entries, Searching.Words(search.Words));
    }

    private IQueryable<InformasiPublik> FoundOpen(Office office, ListSearch search)
    {
        var entries = search.Unit is { Length: > 0 } unit ? Offered(office).Where(i => i.UnitName == unit) : Offered(office);
        return db.Dialect.Holding(entries, Searching.Words(search.Words));
    }

    private IQueryable<Pengecualian> Ordered(IQueryable<Pengecualian> entries, Office office, ListSearch search)
    {
        var today = DateOnly.FromDateTime(Now(office).DateTime);
        return search.Order switch
        {
            ListOrder.Title => entries.OrderBy(p => p.PublicTitle).ThenBy(p => p.Id),
            ListOrder.Newest => entries.OrderByDescending(p => p.From).ThenBy(p => p.PublicTitle).ThenBy(p => p.Id),
            _ => entries.NearestFirst(today),
        };
    }

    private static IQueryable<InformasiPublik> Ordered(IQueryable<InformasiPublik> entries, ListSearch search) =>
        search.Order == ListOrder.Title
            ? entries.OrderBy(i => i.Title).ThenBy(i => i.Id)
            : entries.OrderByDescending(i => i.Since).ThenBy(i => i.Title).ThenBy(i => i.Id);

    // Twenty-five ids are found first, so that only their rows are read and sorted.
    private static async Task<ListPage<TRow>> PageAsync<TEntry, TRow>(
        IQueryable<TEntry> entries,
        IQueryable<TEntry> found,
        Func<IQueryable<TEntry>, IQueryable<TEntry>> order,
        Func<IQueryable<TEntry>, IQueryable<TRow>> show,
        ListSearch search,
        CancellationToken cancellationToken)
        where TEntry : CaseFile
    {
        var page = Math.Clamp(search.Page, 1, 1_000_000);
        var count = await found.CountAsync(cancellationToken);
        var shown = order(found).Skip((page - 1) * ListSearch.PageSize).Take(ListSearch.PageSize).Select(entry => entry.Id);
        return new(await show(order(entries.Where(entry => shown.Contains(entry.Id)))).ToListAsync(cancellationToken), count, page);
    }

    private static IQueryable<ExcludedRow> AsRows(IQueryable<Pengecualian> entries) => entries.Select(p => new ExcludedRow
    {
        ButirId = p.ButirId,
        PublicTitle = p.PublicTitle,
        Part = p.Part,
        UnitName = p.UnitName,
        DecreeNumber = p.DecreeNumber,
        From = p.From,
        Until = p.Until,
        Lines = p.Lines,
        Replaced = p.ReplacedById != null,
    });

    private static IQueryable<OpenRow> AsRows(IQueryable<InformasiPublik> entries) => entries.Select(i => new OpenRow
    {
        ButirId = i.ButirId,
        Title = i.Title,
        UnitName = i.UnitName,
        InPart = i.InPart,
        Columns = i.Columns,
        Since = i.Since,
    });
}

/// <summary>An agency as the public pages name it.</summary>
public sealed record Office(Guid Id, string Slug, string Name, string TimeZoneId);
