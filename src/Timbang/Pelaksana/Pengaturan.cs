using System.Globalization;

namespace Timbang.Pelaksana;

/// <summary>How decrees get their number.</summary>
public enum SeriesKind
{
    /// <summary>Timbang counts: gap-free per agency and year.</summary>
    Internal,

    /// <summary>The number is given by another book of the office: typed, unique.</summary>
    External,
}

/// <summary>
/// What an office settles for itself. Values that rest on law nobody has read in the original yet (dossier: MEM) are
/// here, shown as "belum diverifikasi", and never hard rules.
/// </summary>
public sealed record Pengaturan
{
    /// <summary>First and last minute of the working day, office time (SOP step 5: "pada hari dan jam kerja").</summary>
    public TimeOnly OpensAt { get; init; } = new(7, 30);

    public TimeOnly ClosesAt { get; init; } = new(16, 0);

    /// <summary>Whether joint leave (cuti bersama) is a non-working day; it is, unless the office says otherwise.</summary>
    public bool JointLeaveIsFree { get; init; } = true;

    /// <summary>
    /// Whether the day on which a request comes in is the first of its working days. The law says "sejak"; usage begins with the
    /// next one, but nobody has read a text that says so (dossier 8: MEM).
    /// </summary>
    public bool DayOfReceiptCounts { get; init; }

    /// <summary>Working days an office gives itself per step; the SOP says "tentatif". Null: no target.</summary>
    public int? TargetKaji { get; init; } = 3;

    public int? TargetUji { get; init; } = 5;

    public int? TargetPertimbangan { get; init; } = 10;

    public int? TargetTerima { get; init; } = 2;

    /// <summary>Quorum: more than this share of the members in force, in percent. 50 means more than half.</summary>
    public int QuorumMoreThanPercent { get; init; } = 50;

    /// <summary>Whether a decree is ratified (Sahkan) between approval and determination.</summary>
    public bool RatificationNeeded { get; init; }

    /// <summary>Who does the last act: the PPID with the head's approval (PP 61/2010 Pasal 3), or the head himself.</summary>
    public Role DeterminedBy { get; init; } = Role.Ppid;

    /// <summary>Whether each unit gets a decree of its own; else one decree holds the items of all units. The PPID may choose otherwise for a draft.</summary>
    public bool DecreePerUnit { get; init; }

    public SeriesKind DecreeSeries { get; init; } = SeriesKind.Internal;

    /// <summary>Template of internal numbers; {sifat}, {klasifikasi}, {urut}, {unit} and {tahun} are filled in.</summary>
    public string NumberTemplate { get; init; } = "{klasifikasi}/{urut}/{unit}";

    /// <summary>Archive classification code used in numbers.</summary>
    public string ClassificationCode { get; init; } = "000.8.3.3";

    /// <summary>Practice, not law: whether an exclusion on letters i or j may have no end date.</summary>
    public bool PermanentOnIJ { get; init; }

    /// <summary>Minutes and decree are signed with ink, and take effect only when the scan of what was signed is filed.</summary>
    public bool WetSignature { get; init; }

    /// <summary>Who may have a file as it is; others see its pages as pictures. PPID Pelaksana or PPID.</summary>
    public Role OriginalBy { get; init; } = Role.Ppid;

    /// <summary>Whether a second person allows each download of an original.</summary>
    public bool OriginalByTwo { get; init; }

    /// <summary>Years of an exclusion that must at most pass before its review date.</summary>
    public int ReviewYears { get; init; } = 5;

    /// <summary>Where decrees are made: "Ditetapkan di …".</summary>
    public string Seat { get; init; } = "";

    /// <summary>Lines of the letterhead, first the government, then the office, last the address.</summary>
    public IReadOnlyList<string> Letterhead { get; init; } = [];

    /// <summary>SHA-256 of the emblem on its papers, as it was written anew; empty for the drawn shield.</summary>
    public string Emblem { get; init; } = "";

    /// <summary>Recipients of copies of decrees (tembusan).</summary>
    public IReadOnlyList<string> CopyRecipients { get; init; } = [];

    /// <summary>What differs from the settings before, each as text: what a change leaves in the trail.</summary>
    internal IReadOnlyList<FactValue> ChangesSince(Pengaturan before) =>
    [
        .. typeof(Pengaturan).GetProperties()
            .Select(property => new FactValue(property.Name, InText(property.GetValue(this))))
            .Except(typeof(Pengaturan).GetProperties().Select(property => new FactValue(property.Name, InText(property.GetValue(before))))),
    ];

    private static string InText(object? value) => value switch
    {
        null => "",
        IReadOnlyList<string> lines => string.Join('\n', lines),
        IFormattable written => written.ToString(null, CultureInfo.InvariantCulture),
        _ => $"{value}",
    };
}
