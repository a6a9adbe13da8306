using System.Reflection;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Timbang.Web.Data.Trail;

/// <summary>Reads cases of a kind that only the model knows, with all that belongs to them.</summary>
public sealed class CaseReading(TimbangDb db)
{
    private static readonly MethodInfo Query = typeof(CaseReading).GetMethod(nameof(QueryOf), BindingFlags.Instance | BindingFlags.NonPublic)!;

    /// <summary>The cases by their ids; one that somebody has written so that it cannot be read is left out.</summary>
    public async Task<IReadOnlyDictionary<Guid, CaseFile>> ReadAsync(IEntityType kind, IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        var files = new Dictionary<Guid, CaseFile>();
        try
        {
            await foreach (var file in Of(kind, ids, tracked: false).WithCancellation(cancellationToken))
            {
                files[file.Id] = file;
            }
        }
        catch (Exception unreadable) when (ids.Count > 1 && SaysUnreadable(unreadable))
        {
            foreach (var id in ids.Where(id => !files.ContainsKey(id)))
            {
                files = files.Concat(await ReadAsync(kind, [id], cancellationToken)).ToDictionary();
            }
        }
        catch (Exception unreadable) when (SaysUnreadable(unreadable))
        {
            return files;
        }

        return files;
    }

    /// <summary>One case, to be acted on.</summary>
    public async Task<CaseFile> TrackAsync(IEntityType kind, Guid id, CancellationToken cancellationToken)
    {
        await foreach (var file in Of(kind, [id], tracked: true).WithCancellation(cancellationToken))
        {
            return file;
        }

        throw new RuleException("Berkas riwayat ini tidak ditemukan.");
    }

    // What the converters of the mapping say to a text that is none of theirs.
    private static bool SaysUnreadable(Exception failure) =>
        failure is JsonException or RuleException or FormatException or InvalidOperationException or InvalidCastException or ArgumentException;

    private IAsyncEnumerable<CaseFile> Of(IEntityType kind, IReadOnlyList<Guid> ids, bool tracked) =>
        (IAsyncEnumerable<CaseFile>)Query.MakeGenericMethod(kind.ClrType).Invoke(this, [kind, ids, tracked])!;

    // One query per collection: votes times scores times recusals would be a large table.
    private IAsyncEnumerable<TCase> QueryOf<TCase>(IEntityType kind, IReadOnlyList<Guid> ids, bool tracked)
        where TCase : CaseFile => CaseState.PartsOf(kind)
        .Where(part => !part.TargetEntityType.IsOwned())
        .Aggregate(
            db.Set<TCase>().AsTracking(tracked ? QueryTrackingBehavior.TrackAll : QueryTrackingBehavior.NoTracking).AsSplitQuery(),
            (query, part) => query.Include(part.Name))
        .Where(c => ids.Contains(c.Id))
        .AsAsyncEnumerable();
}
