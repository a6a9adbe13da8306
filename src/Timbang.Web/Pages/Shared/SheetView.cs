using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Shared;

/// <summary>The sheet of the consequence test (lembar pengujian konsekuensi) as a print view; the internal annex is never on it.</summary>
/// <param name="Item">What was weighed; the item as it stands while no sitting has closed on it.</param>
/// <param name="Agenda">What the sitting did with it; null before.</param>
/// <param name="Sidang">The sitting that weighed it; null before.</param>
/// <param name="Stationery">Of the sitting, or of the office today.</param>
/// <param name="Day">The day of the test: that of the sitting, or today.</param>
public sealed record SheetView(WeighedItem Item, AgendaItem? Agenda, Sidang? Sidang, Stationery Stationery, DateOnly Day)
{
    /// <summary>The sheet as it was issued; null while it is a draft.</summary>
    public IssuedPaper? Issued { get; init; }

    /// <summary>A draft until the minutes of its sitting are complete.</summary>
    public bool IsDraft => Sidang is not { Stage: SittingStage.Dicetak or SittingStage.Lengkap };

    /// <summary>The lines the outcome puts into force; all of them while it closes nothing.</summary>
    public IReadOnlyList<Line> Lines => Item.LinesBehind(Agenda?.Outcome);

    /// <summary>How a member stands behind it; why somebody has not signed is told in the minutes alone, a sheet may become public.</summary>
    public string SignedInWords(Member member) => IsRecused(member) ? "mundur dari butir ini"
        : member.SignedAt is not null ? $"menandatangani Berita Acara {Sidang!.Number}, yang meliputi lembar ini"
        : Sidang is { Stage: SittingStage.Dicetak } ? $"tanda tangan pada Berita Acara {Sidang.Number}, yang meliputi lembar ini"
        : "belum menandatangani";

    /// <summary>Whether a member who was there stayed away from this item.</summary>
    public bool IsRecused(Member member) => Agenda?.Recusals.Any(r => r.PersonId == member.PersonId && r.Holds) == true;

    /// <summary>What stands above the parts where the outcome closes none of them; empty otherwise.</summary>
    public string WhoseParts => Lines.Count > 0 && Agenda?.Outcome is Choice.Terbuka or Choice.Dikembalikan
        ? "Bagian yang diusulkan ditutup oleh unit kerja, dan yang diuji:"
        : "";

    /// <summary>Which milder options were passed over, and why; empty where none was.</summary>
    public string Milder
    {
        get
        {
            var ladder = Item.Matriks.Ladder;
            var passed = Enum.GetValues<LadderRung>().Where(rung => rung < ladder.Chosen).Select(rung => $"{rung.InWords()} tidak cukup: {ladder.WhyNot(rung).TrimEnd('.')}.").ToList();
            var chosen = WhoseParts.Length > 0 ? "Unit kerja mengusulkan" : "Dipilih";
            return passed.Count == 0 ? "" : $"Pilihan yang lebih ringan: {string.Join(' ', passed)} {chosen}: {ladder.Chosen!.Value.InWords().ToLowerInvariant()}.";
        }
    }

    /// <summary>The outcome in a sentence, and that it was copied from paper where it was.</summary>
    public string Result => Agenda?.OnPaper is { } paper ? $"{Outcome} Hasil ini diputus di atas kertas dan disalin pada {paper.Date.Plain()}." : Outcome;

    private string Outcome => (Agenda?.Outcome, Item.Matriks.Proposed) switch
    {
        (Choice.Dikembalikan, _) => $"Hasil: dikembalikan kepada unit kerja. Tugas: {Agenda.Task.TrimEnd('.')}.",
        ({ } outcome, _) => $"Hasil: {Enum.Parse<Klasifikasi>(outcome.ToString()).InWords().ToLowerInvariant()}.",
        (null, { } proposed) => $"Usul kepada Tim Pertimbangan: {proposed.InWords().ToLowerInvariant()}.",
        _ => "Usul kepada Tim Pertimbangan: belum dipilih.",
    };

    /// <summary>The sheet that a closed sitting made of an item: printed from what it kept.</summary>
    public static SheetView Of(AgendaItem agenda, Sidang sidang) => new(
        agenda.Weighed!, agenda, sidang, sidang.Stationery!, sidang.ClosedOn!.Value);
}

/// <summary>Reading the sheet of a closed sitting.</summary>
internal static class SheetReading
{
    /// <summary>The sheet of one of the agenda's items; null where the sitting has not decided it, or out of reach.</summary>
    public static async Task<SheetView?> SheetAsync(this TimbangDb db, IQueryable<AgendaItem> agenda, CancellationToken cancellationToken)
    {
        var item = await agenda.AsNoTracking().SingleOrDefaultAsync(a => a.Stage == AgendaStage.Diputus && a.Weighed != null, cancellationToken);
        if (item is null)
        {
            return null;
        }

        var view = SheetView.Of(item, await db.Sidang.AsNoTracking().SingleAsync(s => s.Id == item.SidangId, cancellationToken));
        var uji = await db.Butir.Where(b => b.Id == item.ButirId).Select(b => (Guid?)b.UjiId).SingleOrDefaultAsync(cancellationToken);
        var issued = await db.IssuedAsync(PaperKind.Sheet, item.Id, $"/uji/{uji}/lembar-uji.pdf", waits: false, cancellationToken);
        return view with { Issued = issued is null || uji is null ? null : issued with { Path = $"{issued.Path}?kode={issued.Code}" } };
    }
}
