using Microsoft.EntityFrameworkCore;
using Timbang.DaftarInformasi;

namespace Timbang.Web.Data;

/// <summary>Entries of the DIK as desk and inventory ask for them: both count the same rows.</summary>
public static class Exclusions
{
    /// <summary>Entries of the DIK in the reader's own units; the list itself is public.</summary>
    public static IQueryable<Pengecualian> WithinReach(this TimbangDb db)
    {
        var (agency, units) = (db.Reach.AgencyId, db.Reach.UnitIds);
        var entries = db.Pengecualian.AsNoTracking().Where(p => p.BadanPublikId == agency);
        return db.Reach.WholeAgency ? entries : entries.Where(p => units.Contains(p.UnitId));
    }

    /// <summary>
    /// Exclusions that somebody must look at by a day: their last day comes, or the day of their review, which may have
    /// passed. Where a later decree took the place of one, that one has ended the day before it.
    /// </summary>
    public static IQueryable<Pengecualian> Ending(this IQueryable<Pengecualian> entries, DateOnly today, DateOnly until) => entries.Standing().Living(today)
        .Where(p => p.LookAtBy <= until)
        .OrderBy(p => p.LookAtBy).ThenBy(p => p.PublicTitle).ThenBy(p => p.Id);

    /// <summary>What the list of what is open has of the same information, or null.</summary>
    public static Task<InformasiPublik?> OfferedAsync(this TimbangDb db, Pengecualian entry, CancellationToken cancellationToken = default) =>
        db.InformasiPublik.SingleOrDefaultAsync(i => i.OriginId == entry.OriginId && i.ReplacedById == null, cancellationToken);

    /// <summary>No later decree has taken their place.</summary>
    public static IQueryable<Pengecualian> Standing(this IQueryable<Pengecualian> entries) => entries.Where(p => p.ReplacedById == null);

    /// <summary>Closed on a day: what <see cref="Pengecualian.IsOpenOn"/> denies, asked in SQL.</summary>
    public static IQueryable<Pengecualian> Living(this IQueryable<Pengecualian> entries, DateOnly today) => entries
        .Where(p => p.Stage != ExclusionStage.Dibuka && p.Stage != ExclusionStage.Diterbitkan)
        .Where(p => p.From <= today && (p.Until == null || p.Until >= today));

    /// <summary>Open on a day: its last day has passed, or its opening is written down.</summary>
    public static IQueryable<Pengecualian> Opened(this IQueryable<Pengecualian> entries, DateOnly today) =>
        entries.Where(p => p.Until < today || p.Stage == ExclusionStage.Dibuka || p.Stage == ExclusionStage.Diterbitkan);

    /// <summary>Those about whose event somebody should ask by now, as far as a day says; the lines say the rest.</summary>
    public static IQueryable<Pengecualian> Asked(this IQueryable<Pengecualian> entries, DateOnly today) => entries.Standing().Living(today)
        .Where(p => p.AskOn <= today)
        .OrderBy(p => p.AskOn).ThenBy(p => p.PublicTitle).ThenBy(p => p.Id);

    /// <summary>Still closed, and not looked at again by the day that was set.</summary>
    public static IQueryable<Pengecualian> ReviewMissed(this IQueryable<Pengecualian> entries, DateOnly today) => entries.Standing().Living(today)
        .Where(p => (p.NextReview ?? p.Review) < today)
        .OrderBy(p => p.NextReview ?? p.Review).ThenBy(p => p.PublicTitle).ThenBy(p => p.Id);

    /// <summary>Open, and not published yet: the longest first.</summary>
    public static IQueryable<Pengecualian> Ended(this IQueryable<Pengecualian> entries, DateOnly today) => entries.Standing().Opened(today)
        .Where(p => p.Stage != ExclusionStage.Diterbitkan)
        .OrderBy(p => p.Until).ThenBy(p => p.PublicTitle).ThenBy(p => p.Id);

    /// <summary>Ended because the information was decided anew, the newest first.</summary>
    public static IQueryable<Pengecualian> Replaced(this IQueryable<Pengecualian> entries) => entries
        .Where(p => p.ReplacedById != null)
        .OrderByDescending(p => p.Until).ThenBy(p => p.PublicTitle).ThenBy(p => p.Id);

    /// <summary>Open and published, the newest first.</summary>
    public static IQueryable<Pengecualian> Published(this IQueryable<Pengecualian> entries) => entries
        .Where(p => p.ReplacedById == null && p.Stage == ExclusionStage.Diterbitkan)
        .OrderByDescending(p => p.Until).ThenBy(p => p.PublicTitle).ThenBy(p => p.Id);
}
