using Timbang.Pelaksana;
using Timbang.Waktu;

namespace Timbang.Pengujian;

/// <summary>
/// The test file: items of one unit under one trigger. It has no stage of its own; its stage is that of its least
/// advanced item (DESIGN, "The nouns").
/// </summary>
public sealed class UjiKonsekuensi : CaseFile
{
    public static readonly Procedure<Stage> Procedure = new(
        nameof(UjiKonsekuensi),
        new(nameof(Buka), [], null, [Role.Petugas, Role.PpidPelaksana, Role.Ppid]),
        new(nameof(Unggah), [], null, [Role.Petugas, Role.PpidPelaksana]),
        new(nameof(BatalkanUnggahan), [], null, [Role.Petugas, Role.PpidPelaksana]),
        new(nameof(Perbaiki), [], null, [Role.Petugas, Role.PpidPelaksana, Role.Ppid]),
        new(nameof(Perpanjang), [], null, [Role.Petugas, Role.PpidPelaksana, Role.Ppid]));

    /// <summary>Most items that come from one uploaded table.</summary>
    public const int MostUploaded = 1000;

    private UjiKonsekuensi()
    {
    }

    /// <summary>Number in the agency's book of test files: "UK-2026/014".</summary>
    public string Number { get; private init; } = "";

    public string Title { get; private set; } = "";

    public Guid UnitId { get; private init; }

    public Trigger Trigger { get; private set; } = Trigger.Plain(TriggerKind.Prakarsa);

    /// <summary>Version of the SOP under which the test runs.</summary>
    public string SopVersion { get; private init; } = "";

    public DateOnly OpenedOn { get; private init; }

    public Guid OpenedById { get; private init; }

    /// <summary>Opens a test file: before any request, on a request, or on order (Perki 1/2021 Pasal 49 ayat (1)).</summary>
    public static UjiKonsekuensi Buka(TestFileTerms terms, Actor by, DateOnly date)
    {
        var (_, mandate) = Procedure.Guard(nameof(Buka), default, by, terms.UnitId);
        RequireTitle(terms.Title);
        var uji = new UjiKonsekuensi
        {
            Id = Guid.CreateVersion7(),
            BadanPublikId = by.BadanPublikId,
            UnitId = terms.UnitId,
            Number = terms.Number,
            Title = terms.Title.Trim(),
            Trigger = terms.Trigger,
            SopVersion = terms.SopVersion,
            OpenedOn = date,
            OpenedById = by.PersonId,
        };
        uji.Record(
            nameof(Buka),
            "",
            mandate.PenugasanId,
            new(nameof(Number), uji.Number),
            new(nameof(Title), uji.Title),
            new(nameof(Trigger), terms.Trigger.InTrail()));
        return uji;
    }

    /// <summary>Step 1 for many items at once: notes which of them came from which table. Each item has its own trail beside.</summary>
    /// <param name="digest">SHA-256 of the uploaded file.</param>
    /// <param name="items">The items, in the order of the table.</param>
    /// <param name="by">Who registers them.</param>
    public void Unggah(string digest, IReadOnlyCollection<Guid> items, Actor by)
    {
        var (_, mandate) = Procedure.Guard(nameof(Unggah), default, by, UnitId);
        Require(items.Count is > 0 and <= MostUploaded, $"Satu unggahan memuat 1 sampai {MostUploaded:N0} butir.");
        Record(nameof(Unggah), "", mandate.PenugasanId, Uploaded(digest, items));
    }

    /// <summary>Takes an upload back, all of it, while nobody has gone on with any of its items; the items are withdrawn with it.</summary>
    /// <param name="digest">SHA-256 of the uploaded file.</param>
    /// <param name="items">The items that came from it.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who takes it back.</param>
    public void BatalkanUnggahan(string digest, IReadOnlyCollection<Butir> items, string? reason, Actor by)
    {
        var (_, mandate) = Procedure.Guard(nameof(BatalkanUnggahan), default, by, UnitId);
        Require(!string.IsNullOrWhiteSpace(reason), "Tulis mengapa unggahan ini dibatalkan.", "Reason");
        var moved = items.Where(b => !b.IsAsListed).Select(b => b.Ordinal).Order().ToList();
        Require(
            moved.Count == 0,
            $"Unggahan ini tidak dapat dibatalkan lagi: butir {string.Join(", ", moved.Take(10))}{(moved.Count > 10 ? " dan lainnya" : "")} sudah dilanjutkan atau diubah. Tarik butir yang keliru satu per satu.");
        Record(
            nameof(BatalkanUnggahan),
            "",
            mandate.PenugasanId,
            [.. Uploaded(digest, [.. items.Select(b => b.Id)]), new("Reason", reason.Trim())]);
    }

    /// <summary>
    /// Corrects a slip of the pen in the name of the file, or in number and days of what set it in motion, while no item has gone
    /// before the Tim: minutes and decree cite them as they are.
    /// </summary>
    /// <param name="title">Name of the file.</param>
    /// <param name="trigger">The trigger as it should read, of the same kind; an extension stays as it was used.</param>
    /// <param name="items">Stages of the items in this file.</param>
    /// <param name="by">Who corrects.</param>
    public void Perbaiki(string? title, Trigger trigger, IEnumerable<Stage> items, Actor by)
    {
        var (_, mandate) = Procedure.Guard(nameof(Perbaiki), default, by, UnitId);
        RequireTitle(title);
        Require(trigger.Kind == Trigger.Kind, "Pemicu berkas tidak dapat diganti. Tarik butirnya, lalu buka berkas baru.");
        Require(
            MayBeCorrected(items),
            "Butir berkas ini sudah di agenda sidang atau sesudahnya; data berkasnya tidak dapat diperbaiki lagi.");
        Title = title.Trim();
        Trigger = Trigger.ExtensionReason is { } reason ? trigger.Extend(reason) : trigger;
        Record(nameof(Perbaiki), "", mandate.PenugasanId, new(nameof(Title), Title), new(nameof(Trigger), Trigger.InTrail()));
    }

    /// <summary>Whether none of its items has gone before the Tim yet.</summary>
    /// <param name="items">Stages of the items in this file.</param>
    public bool MayBeCorrected(IEnumerable<Stage> items) =>
        items.All(stage => stage == Stage.Ditarik || Journey.Before(Stage.Diagendakan).Contains(stage));

    /// <summary>
    /// Uses the one extension of at most 7 working days with its written reason (UU 14/2008 Pasal 22 ayat (8)): it lengthens
    /// a time that still runs, on its last day too, for items that are not all decided.
    /// </summary>
    /// <param name="reason">The written reason for the applicant.</param>
    /// <param name="calendar">The calendar by which the time of the request runs.</param>
    /// <param name="items">Stages of the items in this file.</param>
    /// <param name="by">Who extends.</param>
    /// <param name="today">The day it is done.</param>
    public void Perpanjang(string? reason, WorkingCalendar calendar, IEnumerable<Stage> items, Actor by, DateOnly today)
    {
        var (_, mandate) = Procedure.Guard(nameof(Perpanjang), default, by, UnitId);
        Require(Trigger.Kind == TriggerKind.Permintaan, "Hanya jawaban atas permintaan informasi yang dapat diperpanjang.");
        Require(!Trigger.Extended, "Perpanjangan hanya boleh satu kali: Pasal 22 ayat (8) UU 14/2008.");
        var last = Clocks.Of(Trigger, null, calendar).Waiting!.Due;
        Require(today <= last, $"Batas jawaban sudah lewat pada {last.Plain()}. Perpanjangan diberitahukan sebelum batas itu lewat: Pasal 22 ayat (8) UU 14/2008.");
        Require(!Journey.AllDecided(items), "Semua butir sudah diputus. Jawab permintaannya berdasarkan keputusan itu.");
        Require(!string.IsNullOrWhiteSpace(reason), "Tulis alasan perpanjangan: Pasal 22 ayat (8) UU 14/2008.", "Reason");
        Trigger = Trigger.Extend(reason.Trim());
        Record(nameof(Perpanjang), "", mandate.PenugasanId, new FactValue("Reason", reason.Trim()));
    }

    private static FactValue[] Uploaded(string digest, IReadOnlyCollection<Guid> items) => [new("Digest", digest), new("Items", string.Join(' ', items))];

    private static void RequireTitle([System.Diagnostics.CodeAnalysis.NotNull] string? title)
    {
        Require(!Prose.IsEmpty(title), "Beri nama berkas uji.", nameof(Title));
        Require(title!.Length <= Uraian.MaxTitle, $"Nama berkas paling banyak {Uraian.MaxTitle} huruf.", nameof(Title));
    }
}

/// <summary>What a test file is opened with.</summary>
/// <param name="Number">Next number of the agency's series.</param>
/// <param name="Title">What the file is about, in a few words.</param>
/// <param name="UnitId">The unit whose items it will hold.</param>
/// <param name="Trigger">Why the test begins.</param>
/// <param name="SopVersion">Version of the SOP in force.</param>
public sealed record TestFileTerms(string Number, string Title, Guid UnitId, Trigger Trigger, string SopVersion);
