using Microsoft.EntityFrameworkCore;
using Timbang.DaftarInformasi;
using Timbang.DasarHukum;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Penetapan;
using Timbang.Web.Data;
using Timbang.Web.Data.Papers;
using Timbang.Web.Files;
using Timbang.Web.Pages.Shared;

namespace Timbang.Web.Pages.Petugas.Penetapan;

/// <summary>
/// SOP step 4, last act: number, effect, items, both lists and the paper come in one save; where the office signs with ink, the effect
/// comes with the signed scan. Many cases change together, and the demo determines too, so it stands beside the page. The caller saves, within the transaction that gives the number.
/// </summary>
public sealed class Determining(TimbangDb db, LawShelf shelf, AgencyCalendars calendars, Issuing issuing)
{
    private const string Series = "Keputusan";

    /// <summary>Number, effect and paper.</summary>
    /// <param name="keputusan">The approved decree, tracked.</param>
    /// <param name="terms">Date on the paper, reason for delay, number of another book.</param>
    /// <param name="by">Who determines.</param>
    /// <param name="now">The instant of entry, in office time.</param>
    /// <param name="cancellationToken">Stops before the save.</param>
    /// <exception cref="RuleException">The law or the procedure forbids it.</exception>
    public async Task TetapkanAsync(Keputusan keputusan, DeterminationTerms terms, Actor by, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        var (badan, law, determination) = await SettleAsync(keputusan, terms, by, now, cancellationToken);
        var today = DateOnly.FromDateTime(now.DateTime);
        keputusan.Tetapkan(determination, law, badan.Pengaturan, by, today);
        await TakeEffectAsync(keputusan, by, today, cancellationToken);
        await IssueAsync(keputusan, badan.Name, now, cancellationToken);
    }

    /// <summary>Where the office signs with ink: number and paper, without effect.</summary>
    public async Task CetakAsync(Keputusan keputusan, DeterminationTerms terms, Actor by, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        var (badan, law, determination) = await SettleAsync(keputusan, terms, by, now, cancellationToken);
        keputusan.Cetak(determination, law, badan.Pengaturan, by, DateOnly.FromDateTime(now.DateTime));
        await IssueAsync(keputusan, badan.Name, now, cancellationToken);
    }

    /// <summary>Keeps the scan of the signed decree; where it waits for it, it takes effect by it.</summary>
    public async Task SimpanNaskahAsync(Keputusan keputusan, ReceivedCopy copy, string? reasonForDelay, Actor by, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        var (waits, today) = (keputusan.Stage == DecreeStage.Dicetak, DateOnly.FromDateTime(now.DateTime));
        var law = await shelf.InForceAsync(today, cancellationToken);
        var effect = new TakingEffect(law, await db.SettingsOfAsync(keputusan.BadanPublikId, cancellationToken), reasonForDelay);
        keputusan.SimpanNaskah(copy.Copy, copy.Scanned, effect, by, today);
        if (waits)
        {
            await TakeEffectAsync(keputusan, by, today, cancellationToken);
        }

        issuing.Keep(keputusan, PaperKind.SignedDecree, copy.Source, copy.Content, now);
    }

    private async Task<(BadanPublik Badan, KatalogHukum Law, Determination Determination)> SettleAsync(
        Keputusan keputusan,
        DeterminationTerms terms,
        Actor by,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        var badan = await db.BadanPublik.AsNoTracking().SingleAsync(b => b.Id == keputusan.BadanPublikId, cancellationToken);
        var (number, ordinal) = await NumberAsync(keputusan, terms, badan.Pengaturan, cancellationToken);
        var law = await shelf.InForceAsync(terms.Date, cancellationToken);
        var signedBy = await db.SignedByAsync(badan.Pengaturan.DeterminedBy, badan.Pengaturan.DeterminedBy.AsDecreeHead(), by, cancellationToken);
        var clocks = await db.ClocksAsync(keputusan.Id, await calendars.OfAsync(keputusan.BadanPublikId, cancellationToken), cancellationToken);
        return (badan, law, new(number, ordinal, terms.Date, now, signedBy, terms.ReasonForDelay) { Dues = clocks.Dues() });
    }

    // It rests on the minutes of each sitting that advised one of its items.
    private async Task IssueAsync(Keputusan keputusan, string office, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var minutes = keputusan.Items.Select(i => i.MinutesNumber).ToList();
        var sittings = await db.Sidang.Where(s => s.Number != null && minutes.Contains(s.Number)).Select(s => s.Id).ToListAsync(cancellationToken);
        var terms = new PaperTerms(keputusan.BadanPublikId, PaperKind.Decree, keputusan.Id, keputusan.Number!, keputusan.Date!.Value)
        {
            RestsOn = await issuing.FoundationsAsync(PaperKind.Minutes, sittings, cancellationToken),
        };
        await issuing.IssueAsync(keputusan, terms, new DecreePaper(keputusan, office).ToLetter(), now, cancellationToken);
    }

    private async Task TakeEffectAsync(Keputusan keputusan, Actor by, DateOnly today, CancellationToken cancellationToken)
    {
        var outcomes = keputusan.Items.ToDictionary(i => i.ButirId, i => i.Outcome);
        foreach (var butir in await db.Butir.Where(b => b.KeputusanId == keputusan.Id).ToListAsync(cancellationToken))
        {
            butir.Tetapkan(outcomes[butir.Id], by, today);
        }

        var origins = keputusan.Items.Select(i => i.OriginId).ToList();
        var excluded = await db.Pengecualian.Where(p => origins.Contains(p.OriginId) && p.ReplacedById == null).ToListAsync(cancellationToken);
        var open = await db.InformasiPublik.Where(i => origins.Contains(i.OriginId!.Value) && i.ReplacedById == null).ToListAsync(cancellationToken);
        excluded.ForEach(p => p.Ubah(keputusan));
        open.ForEach(i => i.Ubah(keputusan));
        db.AddRange(Pengecualian.Of(keputusan));
        db.AddRange(InformasiPublik.Of(keputusan));
    }

    private async Task<(string? Number, int? Ordinal)> NumberAsync(
        Keputusan keputusan,
        DeterminationTerms terms,
        Pengaturan pengaturan,
        CancellationToken cancellationToken)
    {
        if (pengaturan.DecreeSeries == SeriesKind.External)
        {
            var typed = terms.Number?.Trim();
            return await IsTakenAsync(keputusan, typed, terms.Date.Year, cancellationToken)
                ? throw new RuleException("Nomor ini sudah dipakai keputusan lain. Periksa buku nomor, lalu isi nomor yang benar.", nameof(Keputusan.Number))
                : (typed, null);
        }

        var year = terms.Date.Year;
        var ordinal = await db.NextNumberAsync(keputusan.BadanPublikId, Series, year, cancellationToken);
        var parts = new NumberParts(ordinal, year, pengaturan.ClassificationCode, await UnitCodeAsync(keputusan, cancellationToken));
        var number = NumberTemplate.Fill(pengaturan.NumberTemplate, parts);
        return await IsTakenAsync(keputusan, number, year, cancellationToken)
            ? throw new RuleException($"Nomor {number} sudah dipakai keputusan lain. Minta Administrator mengubah pola nomor dalam Pengaturan kantor.")
            : (number, ordinal);
    }

    // Written small or with a space more, it is the same number; the database holds to it as well.
    private async Task<bool> IsTakenAsync(Keputusan keputusan, string? number, int year, CancellationToken cancellationToken)
    {
        var bare = number?.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant() ?? "";
        return await db.Keputusan.AnyAsync(
            k => k.BadanPublikId == keputusan.BadanPublikId && k.Year == year && k.Number != null && Searching.Small(k.Number.Replace(" ", "")) == bare,
            cancellationToken);
    }

    // A decree over several units is the PPID's own.
    private async Task<string> UnitCodeAsync(Keputusan keputusan, CancellationToken cancellationToken)
    {
        var ids = keputusan.Items.Select(i => i.UnitId).Distinct().ToList();
        return ids.Count == 1
            ? await db.UnitKerja.Where(u => u.Id == ids[0]).Select(u => u.Code).SingleAsync(cancellationToken)
            : "PPID";
    }
}

/// <summary>What the person who determines fills in.</summary>
/// <param name="Date">The date on the paper.</param>
/// <param name="ReasonForDelay">Asked for after the last day.</param>
/// <param name="Number">The number, where another book gives it.</param>
public sealed record DeterminationTerms(DateOnly Date, string? ReasonForDelay = null, string? Number = null);
