using Timbang.Pelaksana;

namespace Timbang.Penetapan;

/// <summary>
/// The receipt of a decree by one unit and its archive record (SOP step 5: "tanda terima dan arsip", soft copy and hard
/// copy).
/// </summary>
public sealed class TandaTerima : CaseFile
{
    public static readonly Procedure<ReceiptStage> Procedure = new(
        nameof(TandaTerima),
        new(nameof(Terima), [], ReceiptStage.Diterima, [Role.Petugas, Role.PpidPelaksana]),
        new(nameof(Arsipkan), [ReceiptStage.Diterima], ReceiptStage.Diarsipkan, [Role.Petugas, Role.PpidPelaksana]));

    private TandaTerima()
    {
    }

    public Guid KeputusanId { get; private init; }

    public Guid UnitId { get; private init; }

    /// <summary>Number in the book of receipts.</summary>
    public string Number { get; private init; } = "";

    public Guid ReceivedById { get; private init; }

    public string ReceivedByName { get; private init; } = "";

    public DateTimeOffset ReceivedAt { get; private init; }

    /// <summary>Whether it was received on a working day and in working hours; said on the receipt when not.</summary>
    public bool InOfficeHours { get; private init; }

    /// <summary>What it says of its moment, as the calendar of that day had it.</summary>
    public string HoursNote { get; private init; } = "";

    /// <summary>What it shows of the settings of that day.</summary>
    public Stationery Stationery { get; private init; } = new();

    public ReceiptStage Stage { get; private set; }

    public Arsip? Arsip { get; private set; }

    /// <summary>Receives the decree for a unit; the receipt is stamped with date and time.</summary>
    public static TandaTerima Terima(Keputusan keputusan, ReceiptTerms terms, Actor by)
    {
        var (step, mandate) = Procedure.Guard(nameof(Terima), default, by, terms.UnitId);
        Require(keputusan.Stage == DecreeStage.Ditetapkan, "Keputusan ini belum ditetapkan.");
        Require(keputusan.Items.Any(i => i.UnitId == terms.UnitId), "Keputusan ini tidak memuat butir unit Anda.");
        var receipt = new TandaTerima
        {
            Id = Guid.CreateVersion7(),
            BadanPublikId = keputusan.BadanPublikId,
            KeputusanId = keputusan.Id,
            UnitId = terms.UnitId,
            Number = terms.Number,
            ReceivedById = by.PersonId,
            ReceivedByName = by.Name,
            ReceivedAt = terms.At,
            InOfficeHours = terms.InOfficeHours,
            HoursNote = terms.HoursNote,
            Stationery = terms.Stationery,
        };
        receipt.Record(step.Act, receipt.Stage.ToString(), mandate.PenugasanId, new FactValue(nameof(Number), terms.Number));
        return receipt;
    }

    /// <summary>Files soft copy and hard copy: where, which box, folder and shelf, which retention class.</summary>
    public void Arsipkan(Arsip arsip, Actor by)
    {
        var (step, mandate) = Procedure.Guard(nameof(Arsipkan), Stage, by, UnitId);
        var missing = arsip.WhatIsMissing();
        Require(missing.Count == 0, $"Isi {string.Join(", ", missing)}.", nameof(Arsip));
        Arsip = arsip;
        Stage = step.To!.Value;
        Record(step.Act, Stage.ToString(), mandate.PenugasanId, new FactValue(nameof(Arsip), arsip.ToString()));
    }
}

/// <summary>Where a receipt stands. Stored by name.</summary>
public enum ReceiptStage
{
    Diterima,
    Diarsipkan,
}

/// <summary>What a receipt is stamped with.</summary>
public sealed record ReceiptTerms(Guid UnitId, string Number, DateTimeOffset At, bool InOfficeHours)
{
    public string HoursNote { get; init; } = "";

    public Stationery Stationery { get; init; } = new();
}

/// <summary>Where the decision is kept, in both forms (SOP: "disimpan dalam bentuk softcopy dan hardcopy").</summary>
public sealed record Arsip
{
    /// <summary>Folder or system of the soft copy.</summary>
    public required string Softcopy { get; init; }

    public required string Box { get; init; }

    public required string Folder { get; init; }

    public required string Shelf { get; init; }

    /// <summary>Retention class by the office's JRA (UU 43/2009 Pasal 48).</summary>
    public required string RetentionClass { get; init; }

    /// <summary>Names of what is still empty, as people read them.</summary>
    public IReadOnlyList<string> WhatIsMissing() =>
    [
        .. new (string Name, string Text)[]
        {
            ("tempat softcopy", Softcopy),
            ("boks", Box),
            ("folder", Folder),
            ("rak", Shelf),
            ("kelas retensi", RetentionClass),
        }.Where(c => string.IsNullOrWhiteSpace(c.Text)).Select(c => c.Name),
    ];

    public override string ToString() => $"softcopy {Softcopy}; boks {Box}, folder {Folder}, rak {Shelf}; retensi {RetentionClass}";
}
