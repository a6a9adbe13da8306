using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Data.Proposals;
using Timbang.Web.Files;
using Timbang.Web.Files.Content;

namespace Timbang.Web.Pages.Petugas.Pengujian.Unggahan;

/// <summary>Makes a checked table into items of a test file, all or none, and takes them back; each item by its own acts, so that its trail is as any other's.</summary>
public sealed class Registering(TimbangDb db, UploadCheck check, OfficeClock clock)
{
    /// <summary>Lists and studies its items in the file, with their matrices where the person fills matrices. Saved by the page.</summary>
    /// <exception cref="RuleException">By the rules of today something is wrong in it, or it cannot be read any more.</exception>
    public async Task DaftarkanAsync(ProposalUpload upload, UjiKonsekuensi uji, Actor by, CancellationToken cancellationToken)
    {
        await RequireFirstAsync(upload, cancellationToken);
        var table = await ReadAsync(upload, cancellationToken);
        var listed = await db.Butir.CountAsync(b => b.UjiId == uji.Id, cancellationToken);
        var fills = by.HasAny(Butir.Procedure[nameof(Butir.IsiMatriks)].By, uji.UnitId);
        var items = table.Kept.Select((item, index) => Register(uji, listed + index + 1, item, fills ? table.Exam : null, by)).ToList();
        db.AddRange(items);
        uji.Unggah(upload.Digest, [.. items.Select(b => b.Id)], by);
        (upload.State, upload.UjiId, upload.ItemIds, upload.SealedDigest) = (UploadState.Registered, uji.Id, [.. items.Select(b => b.Id)], null);
        (upload.RegisteredAt, upload.RegisteredById, upload.UndoneAt) = (db.Time.GetUtcNow(), by.PersonId, null);
        await db.Set<ProposalReport>().Where(r => r.UploadId == upload.Id).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>Withdraws all its items, while nobody has gone on with any. Saved by the page.</summary>
    /// <exception cref="RuleException">Somebody has.</exception>
    public async Task BatalkanAsync(ProposalUpload upload, UjiKonsekuensi uji, string? reason, Actor by, CancellationToken cancellationToken)
    {
        var items = await db.Butir.Where(b => upload.ItemIds.Contains(b.Id)).OrderBy(b => b.Ordinal).ToListAsync(cancellationToken);
        if (await db.Berkas.AnyAsync(b => upload.ItemIds.Contains(b.ButirId), cancellationToken))
        {
            throw new RuleException("Unggahan ini tidak dapat dibatalkan lagi: sudah ada berkas yang dilampirkan pada butirnya. Tarik butir yang keliru satu per satu.");
        }

        uji.BatalkanUnggahan(upload.Digest, items, reason, by);
        items.ForEach(butir => butir.Tarik(reason, by, clock.Today()));
        (upload.State, upload.UndoneAt) = (UploadState.Undone, db.Time.GetUtcNow());
    }

    private Butir Register(UjiKonsekuensi uji, int ordinal, CheckedProposal item, Examination? exam, Actor by)
    {
        var butir = Butir.Daftarkan(uji, ordinal, item.Uraian, by, clock.Today());
        butir.Kaji(by, clock.Today());
        if (exam is not null && item.Proposal.HasMatrix)
        {
            butir.IsiMatriks(item.Matriks, item.Annex, exam with { Document = item.Uraian.Document }, by);
        }

        return butir;
    }

    private async Task RequireFirstAsync(ProposalUpload upload, CancellationToken cancellationToken)
    {
        if (!upload.MayBeRegistered)
        {
            throw new RuleException("Unggahan ini sudah didaftarkan, atau masih ada yang keliru di dalamnya. Muat ulang halaman untuk melihat keadaannya sekarang.");
        }

        if (await db.Uploads.AnyAsync(u => u.UnitId == upload.UnitId && u.Digest == upload.Digest && u.State == UploadState.Registered, cancellationToken))
        {
            throw new RuleException("Berkas yang sama persis sudah didaftarkan. Lihat daftar unggahan unit Anda.");
        }
    }

    // Checked once more: the day, the law and the settings may be others than when it was sent.
    private async Task<CheckedTable> ReadAsync(ProposalUpload upload, CancellationToken cancellationToken)
    {
        try
        {
            var table = await check.ReadAsync(upload, (_, _) => Task.CompletedTask, cancellationToken);
            return table.Problems.Kept.FirstOrDefault(p => p.Weight == ProblemWeight.Wrong) is { } wrong
                ? throw new RuleException($"Belum ada yang didaftarkan: menurut hari ini ada {table.Problems.Wrong} kesalahan. {wrong.Where}: {wrong.Message} Perbaiki berkasnya, lalu unggah lagi.")
                : table;
        }
        catch (Exception refused) when (refused is RefusedFileException or SealedStoreException or DamagedFileException)
        {
            throw new RuleException(refused.Message);
        }
    }
}
