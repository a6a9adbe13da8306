using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Data.Papers;
using Timbang.Web.Files;
using Timbang.Web.Pages.Shared;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>
/// SOP step 3, its papers: with the signature that completes the minutes, or with the chair's word, the sheets and the minutes that
/// rest on them are issued. The demo completes too, so it stands beside the page. The caller saves.
/// </summary>
public sealed class Completing(TimbangDb db, Issuing issuing)
{
    /// <summary>A member signs at this instant of office time; the last signature completes the minutes.</summary>
    public Task TandaTanganiAsync(Sidang sidang, Actor by, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        sidang.TandaTangani(by, now);
        return sidang.Stage == SittingStage.Lengkap ? IssueAsync(sidang, now, cancellationToken) : Task.CompletedTask;
    }

    /// <summary>The chair completes the minutes, with a reason for everyone who has not signed.</summary>
    public Task LengkapiAsync(Sidang sidang, IReadOnlyDictionary<Guid, string> reasons, Actor by, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        sidang.Lengkapi(reasons, by);
        return IssueAsync(sidang, now, cancellationToken);
    }

    /// <summary>Where the office signs with ink: the papers are issued as they will be signed.</summary>
    public Task CetakAsync(Sidang sidang, Actor by, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        sidang.Cetak(by);
        return IssueAsync(sidang, now, cancellationToken);
    }

    /// <summary>Keeps the scan of the signed minutes; where they wait for it, they are complete by it.</summary>
    public void SimpanNaskah(Sidang sidang, ReceivedCopy copy, IReadOnlyDictionary<Guid, string> reasons, Actor by, DateTimeOffset now)
    {
        sidang.SimpanNaskah(copy.Copy, copy.Scanned, reasons, by, now);
        issuing.Keep(sidang, PaperKind.SignedMinutes, copy.Source, copy.Content, now);
    }

    private async Task IssueAsync(Sidang sidang, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var office = await db.BadanPublik.Where(b => b.Id == sidang.BadanPublikId).Select(b => b.Name).SingleAsync(cancellationToken);
        var items = await db.MinutesItemsAsync(sidang, cancellationToken);
        List<Foundation> sheets = [];
        foreach (var item in items.Where(i => i.IsDecided))
        {
            var paper = new SheetPaper(SheetView.Of(item.Item, sidang), office);
            var about = new PaperTerms(sidang.BadanPublikId, PaperKind.Sheet, item.Item.Id, paper.Number, sidang.ClosedOn!.Value) { ButirId = item.Item.Outcome is Choice.Dikembalikan ? null : item.Item.ButirId };
            var sheet = await issuing.IssueAsync(sidang, about, paper.ToLetter(now), now, cancellationToken);
            sheets.Add(new(sheet.Kind, sheet.Number, sheet.Digest));
        }

        // The day on the minutes is that of the sitting, as their first line has it.
        var terms = new PaperTerms(sidang.BadanPublikId, PaperKind.Minutes, sidang.Id, sidang.Number!, sidang.Date) { RestsOn = sheets };
        await issuing.IssueAsync(sidang, terms, new MinutesPaper(sidang, items, office, now).ToLetter(), now, cancellationToken);
    }
}
