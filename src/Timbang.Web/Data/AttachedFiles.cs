using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;

namespace Timbang.Web.Data;

/// <summary>Files of items, and who may look at them.</summary>
public static class AttachedFiles
{
    /// <summary>How long what somebody has said the purpose of may be looked at.</summary>
    public static readonly TimeSpan Opened = TimeSpan.FromMinutes(30);

    /// <summary>The files of an item, the oldest first.</summary>
    public static Task<List<AttachedFile>> FilesOfAsync(this TimbangDb db, Guid butirId, CancellationToken cancellationToken) => db.Berkas.AsNoTracking()
        .Where(b => b.ButirId == butirId)
        .OrderBy(b => b.AttachedAt).ThenBy(b => b.Id)
        .Select(b => new AttachedFile(b.Id, b.Name, b.Kind, b.Use, b.Length, b.Stage) { Note = b.Note, By = b.AttachedByName, At = b.AttachedAt })
        .ToListAsync(cancellationToken);

    /// <summary>Whether the reader, a member of the Tim, is recused from the item in a sitting.</summary>
    public static async Task<bool> StaysAwayAsync(this TimbangDb db, Guid butirId, Actor reader, CancellationToken cancellationToken) =>
        (reader.Has(Role.AnggotaTim) || reader.Has(Role.KetuaTim))
        && await db.Agenda.AnyAsync(
            place => place.ButirId == butirId
                && place.Recusals.Any(r => r.PersonId == reader.PersonId && (r.LiftedById == null || r.OwnReason != "")),
            cancellationToken);

    /// <summary>Whether the person has just said what the file is opened for: the trail has it before a byte leaves.</summary>
    /// <param name="db">The database.</param>
    /// <param name="berkasId">The file.</param>
    /// <param name="act"><see cref="Berkas.Buka"/> for its pages, <see cref="Berkas.Unduh"/> for the original.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    public static Task<bool> HasSaidWhyAsync(this TimbangDb db, Guid berkasId, string act, CancellationToken cancellationToken)
    {
        var since = db.Time.GetUtcNow() - Opened;
        return db.Riwayat.AnyAsync(r => r.CaseId == berkasId && r.Act == act && r.PersonId == db.Reach.PersonId && r.Instant > since, cancellationToken);
    }
}

/// <summary>A file as the page of its item lists it.</summary>
public sealed record AttachedFile(Guid Id, string Name, FileKind Kind, FileUse Use, int Length, FileStage Stage)
{
    public string Note { get; init; } = "";

    public string By { get; init; } = "";

    public DateTimeOffset At { get; init; }
}
