using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Data.Proposals;
using Timbang.Web.Files;
using Timbang.Web.Files.Content;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Petugas.Pengujian.Unggahan;

/// <summary>The dry run of an uploaded table, with the eyes of who sent it: in the request that brought it when it is small, else in the background.</summary>
public sealed class UploadCheck(TimbangDb db, FileStore store, Examiner examiner, OfficeClock clock)
{
    private const int SaidEvery = 500;

    /// <summary>Takes the upload for this check; false where another node has it.</summary>
    public static async Task<bool> ClaimAsync(TimbangDb db, ProposalUpload upload, CancellationToken cancellationToken)
    {
        var now = db.Time.GetUtcNow();
        return await db.Uploads
            .Where(u => u.Id == upload.Id && u.State == upload.State && u.Attempts == upload.Attempts)
            .ExecuteUpdateAsync(
                u => u.SetProperty(x => x.State, UploadState.Checking).SetProperty(x => x.SeenAt, now).SetProperty(x => x.Attempts, upload.Attempts + 1),
                cancellationToken) == 1;
    }

    /// <summary>Checks an upload that was taken, and keeps what was found.</summary>
    public async Task RunAsync(Guid id, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        var upload = await db.Uploads.SingleAsync(u => u.Id == id, cancellationToken);
        try
        {
            var table = await ReadAsync(upload, SayHowFar(id), cancellationToken);
            await KeepAsync(upload, table, cancellationToken);
        }
        catch (Exception refused) when (refused is RefusedFileException or SealedStoreException or DamagedFileException or RuleException)
        {
            (upload.State, upload.Refusal) = (UploadState.Failed, refused.Message);
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Reads the table as it was sent and holds it against the rules of today.</summary>
    /// <exception cref="RefusedFileException">It is no table.</exception>
    /// <exception cref="SealedStoreException">Its key cannot be opened.</exception>
    /// <exception cref="DamagedFileException">Its bytes are gone or changed.</exception>
    public async Task<CheckedTable> ReadAsync(ProposalUpload upload, Func<int, int, Task> progress, CancellationToken cancellationToken)
    {
        var unit = await db.UnitKerja.Where(u => u.Id == upload.UnitId).Select(u => u.Name).SingleAsync(cancellationToken);
        var exam = await examiner.ForNewAsync(upload.BadanPublikId, upload.UnitId, cancellationToken);
        var content = await store.OpenAsync(upload.Id, upload.SealedDigest ?? "", cancellationToken);
        return await TableChecking.CheckAsync(content, exam, unit, progress, cancellationToken);
    }

    private Func<int, int, Task> SayHowFar(Guid id)
    {
        var said = 0;
        return async (rows, all) =>
        {
            if (rows < said + SaidEvery)
            {
                return;
            }

            said = rows;
            var now = db.Time.GetUtcNow();
            await db.Uploads.Where(u => u.Id == id).ExecuteUpdateAsync(
                u => u.SetProperty(x => x.RowsRead, rows).SetProperty(x => x.Rows, all).SetProperty(x => x.SeenAt, now));
        };
    }

    private async Task KeepAsync(ProposalUpload upload, CheckedTable table, CancellationToken cancellationToken)
    {
        List<ProposedItem> items = [];
        foreach (var item in table.Problems.Wrong == 0 ? table.Kept : [])
        {
            items.Add(Shown(item, table.Exam) with { Resembles = await ResemblingAsync(upload, item.Uraian, cancellationToken) });
        }

        (upload.State, upload.CheckedOn) = (UploadState.Checked, clock.Today());
        (upload.Rows, upload.RowsRead, upload.Items, upload.Lines) = (table.Rows, table.Rows, table.Items, table.Lines);
        (upload.Wrong, upload.Notes) = (table.Problems.Wrong, table.Problems.Notes);
        await db.Set<ProposalReport>().Where(r => r.UploadId == upload.Id).ExecuteDeleteAsync(cancellationToken);
        db.Add(new ProposalReport
        {
            UploadId = upload.Id,
            Content = new() { Problems = table.Problems.Kept, Kinds = table.Problems.Kinds, Items = items },
        });
    }

    private async Task<IReadOnlyList<ProposedItem.Likeness>> ResemblingAsync(ProposalUpload upload, Uraian uraian, CancellationToken cancellationToken)
    {
        var resembled = new Resembled(upload.BadanPublikId, Guid.Empty, Guid.Empty, [uraian.Title, uraian.PublicTitle]);
        var found = await db.ResemblancesAsync(resembled, cancellationToken);
        return [.. found.Select(r => new ProposedItem.Likeness(r.Where, r.Title, r.ButirId))];
    }

    private static ProposedItem Shown(CheckedProposal item, Examination exam)
    {
        var meter = item.Proposal.HasMatrix ? Completeness.Of(item.Matriks, exam with { Document = item.Uraian.Document }) : new([], []);
        return new ProposedItem(item.Proposal.Key, item.Proposal.Row, item.Uraian.Title, item.Uraian.PublicTitle)
        {
            Lines = [.. item.Matriks.Lines.Select(l => $"{(l.Part.Length > 0 ? l.Part : "(bagian belum disebut)")}: {(l.Ground.Length > 0 ? l.Ground.AsArticle() : "alasan belum dipilih")}")],
            Outcome = item.Matriks.Proposed?.InWords() ?? "",
            Warnings = [.. item.Findings.Where(f => f.Severity == Severity.Warning).Select(f => f.Line is { } line && item.Matriks.Lines.Count > 1 ? $"Baris {line + 1}: {f.Message}" : f.Message)],
            Done = meter.Done,
            Total = meter.Total,
        };
    }
}
