using Microsoft.EntityFrameworkCore;
using Timbang.DaftarInformasi;
using Timbang.Pengujian;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>What an item resembles: entries of DIP and DIK, and items of open files, as far as the reader sees them.</summary>
internal static class Resemblances
{
    private const int Candidates = 300;
    private const int Most = 5;

    public static Task<IReadOnlyList<Resemblance>> ResemblancesAsync(this TimbangDb db, Butir butir, CancellationToken cancellationToken) =>
        db.ResemblancesAsync(new Resembled(butir.BadanPublikId, butir.Id, butir.OriginId, [butir.Uraian.Title, butir.Uraian.PublicTitle]), cancellationToken);

    public static async Task<IReadOnlyList<Resemblance>> ResemblancesAsync(this TimbangDb db, Resembled butir, CancellationToken cancellationToken)
    {
        var titles = butir.Titles;
        var pairs = titles.SelectMany(Likeness.Pairs).Distinct().ToList();
        if (pairs.Count == 0)
        {
            return [];
        }

        IEnumerable<Resemblance> found =
        [
            .. await OpenAsync(db, butir, pairs, cancellationToken),
            .. await ExcludedAsync(db, butir, pairs, cancellationToken),
            .. await ItemsAsync(db, butir, pairs, cancellationToken),
        ];
        return [.. found.Where(r => titles.Any(t => Likeness.Between(t, r.Title))).DistinctBy(r => (r.Where, r.Title)).Take(Most)];
    }

    private static Task<List<Resemblance>> OpenAsync(TimbangDb db, Resembled butir, IReadOnlyList<WordPair> pairs, CancellationToken cancellationToken) =>
        db.Dialect.Titled<InformasiPublik>(nameof(InformasiPublik.Title), pairs)
            .Where(i => i.BadanPublikId == butir.BadanPublikId && i.ReplacedById == null && i.ButirId != butir.Id)
            .OrderByDescending(i => i.Id).Take(Candidates)
            .Select(i => new Resemblance("Daftar Informasi Publik", i.Title, null))
            .ToListAsync(cancellationToken);

    private static Task<List<Resemblance>> ExcludedAsync(TimbangDb db, Resembled butir, IReadOnlyList<WordPair> pairs, CancellationToken cancellationToken) =>
        db.Dialect.Titled<Pengecualian>(nameof(Pengecualian.PublicTitle), pairs)
            .Where(e => e.BadanPublikId == butir.BadanPublikId && e.ReplacedById == null && e.OriginId != butir.OriginId)
            .OrderByDescending(p => p.Id).Take(Candidates)
            .Select(p => new Resemblance("Daftar Informasi yang Dikecualikan, keputusan " + p.DecreeNumber, p.PublicTitle, null))
            .ToListAsync(cancellationToken);

    private static Task<List<Resemblance>> ItemsAsync(TimbangDb db, Resembled butir, IReadOnlyList<WordPair> pairs, CancellationToken cancellationToken)
    {
        var patterns = pairs.SelectMany(pair => new[] { pair.One, pair.Other }).Distinct().Select(Searching.Pattern).ToList();
        Stage[] ended = [Stage.Diarsipkan, Stage.Ditarik, Stage.Diterima, Stage.Ditetapkan];
        return (
            from other in db.Butir.AsNoTracking()
            where other.OriginId != butir.OriginId && !ended.Contains(other.Stage) && patterns.Any(p => EF.Functions.Like(Searching.Small(other.Uraian.Title), p))
            join uji in db.UjiKonsekuensi on other.UjiId equals uji.Id
            orderby other.Id descending
            select new Resemblance("berkas " + uji.Number, other.Uraian.Title, other.Id)).Take(Candidates).ToListAsync(cancellationToken);
    }
}

/// <summary>Something that resembles an item.</summary>
/// <param name="Where">The list or file it stands in.</param>
/// <param name="Title">Its title there.</param>
/// <param name="ButirId">The item, where it is one.</param>
public sealed record Resemblance(string Where, string Title, Guid? ButirId);

/// <summary>An item, or one that is yet to be.</summary>
/// <param name="BadanPublikId">The agency.</param>
/// <param name="Id">The item; empty where there is none yet.</param>
/// <param name="OriginId">The piece of information; empty where it is new.</param>
/// <param name="Titles">What it is called.</param>
internal sealed record Resembled(Guid BadanPublikId, Guid Id, Guid OriginId, IReadOnlyList<string> Titles);
