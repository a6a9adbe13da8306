using Microsoft.EntityFrameworkCore;
using Timbang.Web.Data.Trail;

namespace Timbang.Web.Data.Backup;

/// <summary>Puts an archive back into an empty place: checked whole before the first byte is written, and there only when the last one is.</summary>
public sealed class Restoring(TimbangDb db, Settings settings, SealNote note)
{
    /// <param name="file">The archive.</param>
    /// <param name="acceptOlder">Whether the archive may be older than the seal that is noted beside the database.</param>
    /// <param name="cancellationToken">Stops it; nothing of it is left then.</param>
    /// <exception cref="RuleException">The archive is damaged, newer or of the other database, or the place is not empty.</exception>
    public async Task<ArchiveContents> ReadAsync(string file, bool acceptOlder, CancellationToken cancellationToken)
    {
        await using var archive = Open(file);
        var reader = new ArchiveReader(archive);
        var head = await reader.ReadHeadAsync(cancellationToken);
        head.RequireFits(db.Dialect.Name, db.Database.GetMigrations());
        RequireAccepted(head, acceptOlder);
        var attachments = new AttachmentsLanding(settings.DataFolder);
        attachments.Prepare();
        await db.Dialect.RequireEmptyAsync(cancellationToken);
        if (await reader.ReadAsync((_, _) => Task.CompletedTask, cancellationToken) > 0)
        {
            settings.MakeDataFolder();
        }

        var files = await LandAsync(reader, head, attachments, cancellationToken);
        return new(head, files, 0, archive.Length);
    }

    private async Task<long> LandAsync(ArchiveReader reader, ArchiveHead head, AttachmentsLanding attachments, CancellationToken cancellationToken)
    {
        using (attachments)
        {
            await using var database = await db.Dialect.LandAsync(head, cancellationToken);
            var files = await reader.ReadAsync(
                (name, content) => ArchiveNames.IsFile(name)
                    ? attachments.TakeAsync(name, content, cancellationToken)
                    : database.TakeAsync(name, content, cancellationToken),
                cancellationToken);

            await database.CompleteAsync(cancellationToken);

            // The files first: killed in between, there is no database yet and nobody takes the place for whole.
            attachments.Move();
            await database.CommitAsync();
            attachments.Keep();
            return files;
        }
    }

    // Whether an older seal is the same one can be asked of the rows only, afterwards.
    private void RequireAccepted(ArchiveHead head, bool acceptOlder)
    {
        if (acceptOlder || note.Read() is not { } noted || Reaches(head.LastSeal, noted))
        {
            return;
        }

        var last = head.LastSeal is { } seal ? seal.InWords(db.Time) : "belum ada segel";
        throw new RuleException(
            $"Cadangan ini lebih tua daripada segel terakhir yang tercatat di \"{note.File}\": {noted.InWords(db.Time)}; "
            + $"yang terakhir dalam cadangan: {last}.\n"
            + "Yang dicatat sesudahnya tidak akan ada lagi. Cari cadangan yang lebih baru; bila memang disengaja, tambahkan --accept-older.");
    }

    private static bool Reaches(NotedSeal? last, NotedSeal noted) => last is not null && (last.Ordinal > noted.Ordinal || last.IsSameAs(noted));

    private static FileStream Open(string file)
    {
        try
        {
            return new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 17);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new RuleException($"Berkas \"{file}\" tidak ada, atau tidak dapat dibaca.");
        }
    }
}
