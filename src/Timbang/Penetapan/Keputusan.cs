using Timbang.DasarHukum;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;

namespace Timbang.Penetapan;

/// <summary>
/// The classification decree (SOP step 4; PP 61/2010 Pasal 3): drafted from completed minutes, approved by another person
/// than the drafter, ratified where the office has it, determined with number and effect in one transaction.
/// </summary>
public sealed class Keputusan : CaseFile
{
    public static readonly Procedure<DecreeStage> Procedure = new(
        nameof(Keputusan),
        new(nameof(Susun), [], DecreeStage.Disusun, [Role.Ppid]),
        new(nameof(Perbaiki), [DecreeStage.Disusun], null, [Role.Ppid]),
        new(nameof(Lepaskan), [DecreeStage.Disusun], null, [Role.Ppid]),
        new(nameof(Ajukan), [DecreeStage.Disusun], DecreeStage.Diajukan, [Role.Ppid]),
        new(nameof(Setujui), [DecreeStage.Diajukan], DecreeStage.Disetujui, [Role.AtasanPpid]),
        new(nameof(Kembalikan), [DecreeStage.Diajukan, DecreeStage.Disetujui], DecreeStage.Disusun, [Role.AtasanPpid]),
        new(nameof(Sahkan), [DecreeStage.Disetujui], DecreeStage.Disahkan, [Role.AtasanPpid]),
        new(nameof(Tetapkan), [DecreeStage.Disetujui, DecreeStage.Disahkan], DecreeStage.Ditetapkan, [Role.Ppid, Role.AtasanPpid]),
        new(nameof(Cetak), [DecreeStage.Disetujui, DecreeStage.Disahkan], DecreeStage.Dicetak, [Role.Ppid, Role.AtasanPpid]),
        new(nameof(SimpanNaskah), [DecreeStage.Dicetak, DecreeStage.Ditetapkan], DecreeStage.Ditetapkan, [Role.Ppid]),
        new(nameof(Batalkan), [DecreeStage.Disusun, DecreeStage.Diajukan, DecreeStage.Disetujui, DecreeStage.Disahkan, DecreeStage.Dicetak], DecreeStage.Dibatalkan, [Role.Ppid]));

    private const string WithoutPlace = "Tempat penetapan belum diisi. Administrator mengisinya di Pengaturan kantor, isian “Ditetapkan di”.";

    private Keputusan()
    {
    }

    public DecreeStage Stage { get; private set; }

    public string About { get; private set; } = "";

    public IReadOnlyList<DecreeItem> Items { get; private set; } = [];

    /// <summary>Menimbang, in order.</summary>
    public IReadOnlyList<string> Considerations { get; private set; } = [];

    /// <summary>Mengingat, in order.</summary>
    public IReadOnlyList<string> LegalBases { get; private set; } = [];

    /// <summary>Diktum KESATU and on, in order.</summary>
    public IReadOnlyList<string> Dictums { get; private set; } = [];

    /// <summary>All its words.</summary>
    public DecreeText Text => new(About, Considerations, LegalBases, Dictums);

    public Guid DrafterId { get; private init; }

    /// <summary>Everyone who wrote in it: the drafter, and whoever corrected it.</summary>
    public IReadOnlyList<Guid> WriterIds { get; private set; } = [];

    /// <summary>Whether this person wrote in it, in whatever role: then another must approve and ratify.</summary>
    public bool IsWrittenBy(Actor person) => WriterIds.Contains(person.PersonId);

    public DateOnly DraftedOn { get; private set; }

    public Guid? ApproverId { get; private set; }

    public DateOnly? ApprovedOn { get; private set; }

    public Guid? RatifierId { get; private set; }

    public DateOnly? RatifiedOn { get; private set; }

    public Guid? DeterminedById { get; private set; }

    /// <summary>Name and post of the official who determines: identity of the PPID (PP 61/2010 Pasal 3 ayat (3)).</summary>
    public string SignedBy { get; private set; } = "";

    /// <summary>What the paper shows of the settings on the day of determination; null before.</summary>
    public Stationery? Stationery { get; private set; }

    public string? Number { get; private set; }

    /// <summary>Place in the internal series of the year; null for numbers of another book.</summary>
    public int? Ordinal { get; private set; }

    /// <summary>Year of the series.</summary>
    public int? Year { get; private set; }

    /// <summary>The date on the paper.</summary>
    public DateOnly? Date { get; private set; }

    /// <summary>When it got its number; with it, it took effect, save where the office signs with ink.</summary>
    public DateTimeOffset? DeterminedAt { get; private set; }

    /// <summary>
    /// First day on which it holds: the day it was entered, or its signed scan where the office signs with ink, whatever earlier date the
    /// paper carries. No refusal is covered after the fact.
    /// </summary>
    public DateOnly? EffectiveFrom { get; private set; }

    /// <summary>Why it came after its last day; empty when it did not.</summary>
    public string ReasonForDelay { get; private set; } = "";

    /// <summary>Why the superior sent the draft back, the last time.</summary>
    public string ReturnReason { get; private set; } = "";

    /// <summary>The earliest last day of its items.</summary>
    public DateOnly Due { get; private set; }

    /// <summary>Drafts a decree from items whose minutes are complete.</summary>
    public static Keputusan Susun(DecreeDraft draft, Actor by, DateOnly date)
    {
        var (step, mandate) = Procedure.Guard(nameof(Susun), default, by, null);
        Require(draft.Items.Count > 0, "Pilih sedikitnya satu butir.", nameof(Items));
        var keputusan = new Keputusan
        {
            Id = Guid.CreateVersion7(),
            BadanPublikId = by.BadanPublikId,
            DrafterId = by.PersonId,
            WriterIds = [by.PersonId],
            DraftedOn = date,
        };
        keputusan.Write(draft.Text, draft.Items);
        keputusan.Record(
            step.Act,
            keputusan.Stage.ToString(),
            mandate.PenugasanId,
            [new(nameof(About), keputusan.About), .. draft.Items.Select((item, index) => new FactValue($"Item{index + 1}", $"{item.ButirId}: {item.Outcome}"))]);
        return keputusan;
    }

    /// <summary>
    /// Corrects text, outcomes and DIP columns. An outcome other than the Tim advised needs a recorded reason and lines of
    /// the matrix that carry it.
    /// </summary>
    public void Perbaiki(DecreeText text, IReadOnlyList<DecreeItem> items, Actor by)
    {
        var (step, mandate) = Procedure.Guard(nameof(Perbaiki), Stage, by, null);
        Require(items.Select(i => i.ButirId).SequenceEqual(Items.Select(i => i.ButirId)), "Daftar butir keputusan tidak boleh berubah di sini.");
        foreach (var item in items)
        {
            RequireCarried(item);
        }

        RequireNoPersonalNumber(text, items);
        WriterIds = [.. WriterIds.Append(by.PersonId).Distinct()];
        Write(text, items);
        Record(
            step.Act,
            Stage.ToString(),
            mandate.PenugasanId,
            [
                new(nameof(About), About),
                .. items.Index().Where(i => i.Item.Deviates).Select(i => new FactValue($"Deviation{i.Index + 1}", $"{i.Item.ButirId}: {i.Item.Outcome}: {i.Item.DeviationReason}")),
            ]);
    }

    /// <summary>
    /// One item leaves the draft with a reason and waits for another decree, or is sent back from there. The last one does
    /// not leave: without it there is no draft, so that is given up.
    /// </summary>
    /// <param name="butirId">The item.</param>
    /// <param name="text">The text as it reads without it.</param>
    /// <param name="reason">Why it leaves.</param>
    /// <param name="by">Who takes it out.</param>
    public void Lepaskan(Guid butirId, DecreeText text, string? reason, Actor by)
    {
        var (step, mandate) = Procedure.Guard(nameof(Lepaskan), Stage, by, null);
        Require(!string.IsNullOrWhiteSpace(reason), "Tulis alasan melepaskan butir ini dari rancangan.", "Reason");
        var rest = Items.Where(i => i.ButirId != butirId).ToList();
        Require(rest.Count == Items.Count - 1, "Butir ini tidak ada dalam rancangan.", nameof(Items));
        Require(rest.Count > 0, "Ini butir terakhir. Batalkan rancangannya.", nameof(Items));
        WriterIds = [.. WriterIds.Append(by.PersonId).Distinct()];
        Write(text, rest);
        Record(step.Act, Stage.ToString(), mandate.PenugasanId, new("ButirId", butirId.ToString()), new("Reason", reason.Trim()));
    }

    /// <summary>Puts the draft before the superior; the mandatory contents must be complete (PP 61/2010 Pasal 3 ayat (3)).</summary>
    public void Ajukan(Pengaturan pengaturan, Actor by)
    {
        var (step, mandate) = Procedure.Guard(nameof(Ajukan), Stage, by, null);
        RequireComplete(pengaturan);
        Stage = step.To!.Value;
        Record(step.Act, Stage.ToString(), mandate.PenugasanId);
    }

    /// <summary>
    /// The head of the agency approves (PP 61/2010 Pasal 3 ayat (1)): another person than who wrote it, whatever posts both
    /// hold. Every line must still be lawful that day.
    /// </summary>
    public void Setujui(KatalogHukum law, Pengaturan pengaturan, Actor by, DateOnly date)
    {
        var (step, mandate) = Procedure.Guard(nameof(Setujui), Stage, by, null);
        Require(!IsWrittenBy(by), "Penyusun tidak boleh menyetujui rancangannya sendiri, juga sebagai Plt. atau Plh.");
        RequireComplete(pengaturan);
        RequireLawful(law, pengaturan, date);
        (ApproverId, ApprovedOn, Stage) = (by.PersonId, date, step.To!.Value);
        Record(step.Act, Stage.ToString(), mandate.PenugasanId);
    }

    /// <summary>The superior sends the draft back with a reason.</summary>
    public void Kembalikan(string? reason, Actor by)
    {
        var (step, mandate) = Procedure.Guard(nameof(Kembalikan), Stage, by, null);
        Require(!string.IsNullOrWhiteSpace(reason), "Tulis apa yang harus diperbaiki.", "Reason");
        ReturnReason = reason.Trim();
        (ApproverId, ApprovedOn, Stage) = (null, null, step.To!.Value);
        Record(step.Act, Stage.ToString(), mandate.PenugasanId, new FactValue(nameof(ReturnReason), ReturnReason));
    }

    /// <summary>Ratification, where the office has this act.</summary>
    public void Sahkan(Pengaturan pengaturan, Actor by, DateOnly date)
    {
        var (step, mandate) = Procedure.Guard(nameof(Sahkan), Stage, by, null);
        Require(pengaturan.RatificationNeeded, "Kantor ini tidak memakai pengesahan; keputusan langsung ditetapkan.");
        Require(!IsWrittenBy(by), "Penyusun tidak boleh mengesahkan rancangannya sendiri, juga sebagai Plt. atau Plh.");
        (RatifierId, RatifiedOn, Stage) = (by.PersonId, date, step.To!.Value);
        Record(step.Act, Stage.ToString(), mandate.PenugasanId);
    }

    /// <summary>
    /// The last act: the decree gets its number and takes effect (SOP step 4: at most one month after the test; UU 14/2008
    /// Pasal 22 ayat (7) where a request waits). Late only with a recorded reason. Every line must be lawful on the day it
    /// takes effect; it keeps the wording of the law on its own date.
    /// </summary>
    public void Tetapkan(Determination determination, KatalogHukum law, Pengaturan pengaturan, Actor by, DateOnly today)
    {
        var (step, mandate) = Procedure.Guard(nameof(Tetapkan), Stage, by, null);
        Require(!pengaturan.WetSignature, "Kantor ini memakai tanda tangan basah: keputusan dicetak, ditandatangani, dan berlaku saat naskah bertanda tangannya disimpan.");
        Settle(determination, law, pengaturan, by, today);
        EffectiveFrom = today;
        Stage = step.To!.Value;
        Record(step.Act, Stage.ToString(), mandate.PenugasanId, Settled());
    }

    /// <summary>
    /// Where the office signs with ink: the decree gets its number and is issued as it will be signed. It takes effect by the scan of
    /// what was signed, and not before.
    /// </summary>
    /// <exception cref="RuleException">The office does not sign with ink, or what <see cref="Tetapkan"/> asks is missing.</exception>
    public void Cetak(Determination determination, KatalogHukum law, Pengaturan pengaturan, Actor by, DateOnly today)
    {
        var (step, mandate) = Procedure.Guard(nameof(Cetak), Stage, by, null);
        Require(pengaturan.WetSignature, "Kantor ini tidak memakai tanda tangan basah: keputusan langsung ditetapkan.");
        Settle(determination, law, pengaturan, by, today);
        Stage = step.To!.Value;
        Record(step.Act, Stage.ToString(), mandate.PenugasanId, Settled());
    }

    /// <summary>
    /// Keeps the scan of the signed decree. Where it waits for it, it takes effect by it, on the day of filing: late only with a
    /// recorded reason, and every line must still be lawful that day.
    /// </summary>
    /// <param name="copy">The scan.</param>
    /// <param name="source">The decree as it was issued.</param>
    /// <param name="effect">What it takes effect with; not asked once it is in effect.</param>
    /// <param name="by">Who files it.</param>
    /// <param name="today">The office's day.</param>
    /// <exception cref="RuleException">It is no scan of this decree, or the decree cannot take effect today.</exception>
    public void SimpanNaskah(SignedCopy copy, ScannedPaper source, TakingEffect effect, Actor by, DateOnly today)
    {
        var (step, mandate) = Procedure.Guard(nameof(SimpanNaskah), Stage, by, null);
        copy.Check(source);
        if (Stage == DecreeStage.Dicetak)
        {
            RequireLawful(effect.Law, effect.Pengaturan, today);
            RequireReason(today, effect.ReasonForDelay ?? ReasonForDelay);
            EffectiveFrom = today;
            ReasonForDelay = effect.ReasonForDelay?.Trim() ?? ReasonForDelay;
        }

        Stage = step.To!.Value;
        Record(step.Act, Stage.ToString(), mandate.PenugasanId, new(nameof(EffectiveFrom), EffectiveFrom!.Value.ToString("O")), new(nameof(ReasonForDelay), ReasonForDelay));
    }

    /// <summary>Gives the draft up with a reason; its items wait for another decree.</summary>
    public void Batalkan(string? reason, Actor by)
    {
        var (step, mandate) = Procedure.Guard(nameof(Batalkan), Stage, by, null);
        Require(!string.IsNullOrWhiteSpace(reason), "Tulis alasan membatalkan rancangan.", "Reason");
        Stage = step.To!.Value;
        Record(step.Act, Stage.ToString(), mandate.PenugasanId, new FactValue("Reason", reason.Trim()));
    }

    /// <summary>What the mandatory contents still lack (PP 61/2010 Pasal 3 ayat (3)), in sentences; empty when complete.</summary>
    public IReadOnlyList<string> WhatIsMissing(Pengaturan pengaturan) =>
    [
        .. string.IsNullOrWhiteSpace(About) ? ["Judul keputusan belum diisi."] : Array.Empty<string>(),
        .. Considerations.Count == 0 ? ["Bagian Menimbang belum diisi."] : Array.Empty<string>(),
        .. LegalBases.Count == 0 ? ["Bagian Mengingat belum diisi."] : Array.Empty<string>(),
        .. Dictums.Count == 0 ? ["Diktum belum diisi."] : Array.Empty<string>(),
        .. string.IsNullOrWhiteSpace(pengaturan.Seat) ? [WithoutPlace] : Array.Empty<string>(),
        .. Items.SelectMany(MissingOf),
        .. DecreeRules.Contradictions(Text, Items),
        .. PublicText.WithPersonalNumber(Text, Items).Select(t => t.Refusal),
    ];

    private static IEnumerable<string> MissingOf(DecreeItem item)
    {
        if (item.MissingColumns is { Count: > 0 } columns)
        {
            yield return $"{item.PublicTitle}: kolom Daftar Informasi Publik belum lengkap ({string.Join(", ", columns)}).";
        }

        if (string.IsNullOrWhiteSpace(item.UnitName))
        {
            yield return $"{item.PublicTitle}: unit kerjanya belum disebut.";
        }

        if (item.Lines.Any(l => l.Period is null || string.IsNullOrWhiteSpace(l.IfOpened)))
        {
            yield return $"{item.PublicTitle}: jangka waktu atau alasan belum lengkap.";
        }

        if (item.Deviates && string.IsNullOrWhiteSpace(item.DeviationReason))
        {
            yield return $"{item.PublicTitle}: hasil berbeda dari berita acara tanpa alasan.";
        }
    }

    private static void RequireCarried(DecreeItem item)
    {
        var lacks = item.Matriks.LacksFor(item.Outcome, item.Document);
        Require(lacks.Count == 0, $"{item.PublicTitle}: hasil ini tidak ditopang matriks. {string.Join(" ", lacks)}", nameof(Items));
        Require(
            !item.Deviates || !string.IsNullOrWhiteSpace(item.DeviationReason),
            $"{item.PublicTitle}: hasil berbeda dari berita acara. Tulis alasannya.",
            nameof(Items));
    }

    private static void RequireNoPersonalNumber(DecreeText text, IReadOnlyList<DecreeItem> items)
    {
        var found = PublicText.WithPersonalNumber(text, items).FirstOrDefault();
        Require(found is null, found?.Refusal ?? "", found?.Field);
    }

    private void RequireComplete(Pengaturan pengaturan)
    {
        var missing = WhatIsMissing(pengaturan);
        Require(missing.Count == 0, "Keputusan belum lengkap. " + string.Join(" ", missing));
    }

    private void RequireLawful(KatalogHukum law, Pengaturan pengaturan, DateOnly date)
    {
        var obstacles = Items.SelectMany(i => i.Obstacles(law, pengaturan, date).Select(o => $"{i.PublicTitle}: {o}")).ToList();
        Require(
            obstacles.Count == 0,
            $"Menurut hukum pada {date.Plain()}, keputusan ini tidak dapat berlaku. {string.Join(" ", obstacles)} Kembalikan rancangan, lepaskan butir itu, lalu kembalikan hasilnya agar diuji dan disidangkan lagi.",
            nameof(Date));
    }

    // All that is settled with the number: by whom, in which words, on which date.
    private void Settle(Determination determination, KatalogHukum law, Pengaturan pengaturan, Actor by, DateOnly today)
    {
        Require(by.Has(pengaturan.DeterminedBy), $"Di kantor ini keputusan ditetapkan oleh {pengaturan.DeterminedBy.InWords()}.");
        Require(!pengaturan.RatificationNeeded || Stage == DecreeStage.Disahkan, "Keputusan belum disahkan. Kantor ini memakai pengesahan.");
        Require(!string.IsNullOrWhiteSpace(determination.Number), "Isi nomor keputusan.", nameof(Number));
        Require(!string.IsNullOrWhiteSpace(determination.SignedBy), "Pejabat yang menetapkan belum dikenal: Pasal 3 ayat (3) PP 61/2010.", nameof(SignedBy));
        RequireComplete(pengaturan);
        Reckon(determination.Dues);
        RequireDates(determination, today);
        RequireLawful(law, pengaturan, today);
        Items = [.. Items.Select(i => i.WordedBy(law))];
        (Number, Ordinal, Year) = (determination.Number.Trim(), determination.Ordinal, determination.Date.Year);
        (Date, DeterminedAt, DeterminedById) = (determination.Date, determination.At, by.PersonId);
        ReasonForDelay = determination.ReasonForDelay?.Trim() ?? "";
        (SignedBy, Stationery) = (determination.SignedBy, Stationery.Of(pengaturan));
    }

    private FactValue[] Settled() =>
    [
        new(nameof(Number), Number!),
        new(nameof(Date), Date!.Value.ToString("O")),
        new(nameof(ReasonForDelay), ReasonForDelay),
    ];

    private void RequireDates(Determination determination, DateOnly today)
    {
        var considered = Items.Max(i => i.ConsideredOn);
        Require(determination.Date >= considered, "Tanggal keputusan tidak boleh sebelum sidang yang memutus butirnya.", nameof(Date));
        Require(determination.Date <= today, "Tanggal keputusan tidak boleh sesudah hari ini.", nameof(Date));
        RequireApprovedBefore(determination.Date);
        RequireReason(today, determination.ReasonForDelay);
    }

    // An act after the last day asks for its reason; on the last day it is in time.
    private void RequireReason(DateOnly day, string? reason)
    {
        Require(day <= Due || !string.IsNullOrWhiteSpace(reason), $"Penetapan melewati batas {Due.Plain()}. Tulis alasannya.", nameof(ReasonForDelay));
        Require(
            !Prose.HasPersonalNumber(reason ?? ""),
            "Alasan ini dapat diminta umum, tetapi memuat deretan angka seperti NIK atau rekening. Hapus angkanya.",
            nameof(ReasonForDelay));
    }

    // A request may have been extended, or the calendar have changed, since the draft was made.
    private void Reckon(IReadOnlyDictionary<Guid, DateOnly> dues)
    {
        Items = [.. Items.Select(i => i with { Due = dues.GetValueOrDefault(i.ButirId, i.Due) })];
        Due = Items.Min(i => i.Due);
    }

    // PP 61/2010 Pasal 3 ayat (1): the approval of the head comes first, so no decree carries an earlier date than it.
    private void RequireApprovedBefore(DateOnly date)
    {
        Require(date >= ApprovedOn, $"Keputusan disetujui {ApprovedOn?.Plain()}; tanggalnya tidak boleh sebelum itu: Pasal 3 ayat (1) PP 61/2010.", nameof(Date));
        Require(RatifiedOn is not { } ratified || date >= ratified, $"Keputusan disahkan {RatifiedOn?.Plain()}; tanggalnya tidak boleh sebelum itu.", nameof(Date));
    }

    private void Write(DecreeText text, IReadOnlyList<DecreeItem> items)
    {
        (Items, Due) = (items, items.Min(i => i.Due));
        (About, Considerations, LegalBases, Dictums) = (text.About.Trim(), text.Considerations, text.LegalBases, text.Dictums);
    }
}

/// <summary>The words of a decree.</summary>
public sealed record DecreeText(
    string About,
    IReadOnlyList<string> Considerations,
    IReadOnlyList<string> LegalBases,
    IReadOnlyList<string> Dictums);

/// <summary>What a draft begins with.</summary>
public sealed record DecreeDraft(DecreeText Text, IReadOnlyList<DecreeItem> Items);

/// <summary>What a decree that was signed with ink takes effect with.</summary>
/// <param name="Law">The law in force that day.</param>
/// <param name="Pengaturan">The settings of that day.</param>
/// <param name="ReasonForDelay">Asked for after the last day, unless it was told with the number.</param>
public sealed record TakingEffect(KatalogHukum Law, Pengaturan Pengaturan, string? ReasonForDelay);

/// <summary>What the last act is done with.</summary>
/// <param name="Number">The number, from the office's own series or another book.</param>
/// <param name="Ordinal">Place in the internal series, or null.</param>
/// <param name="Date">The date on the paper.</param>
/// <param name="At">The instant of entry.</param>
/// <param name="SignedBy">Name and post of who determines.</param>
/// <param name="ReasonForDelay">Asked for after the last day.</param>
public sealed record Determination(string? Number, int? Ordinal, DateOnly Date, DateTimeOffset At, string SignedBy, string? ReasonForDelay)
{
    /// <summary>The last day of each item as its clocks stand now; an item that is not named keeps the day of its draft.</summary>
    public IReadOnlyDictionary<Guid, DateOnly> Dues { get; init; } = new Dictionary<Guid, DateOnly>();
}
