namespace Timbang.Pelaksana;

/// <summary>How a person holds a post.</summary>
public enum AppointmentKind
{
    /// <summary>By appointment.</summary>
    Definitif,

    /// <summary>Pelaksana tugas: acting, the post is vacant.</summary>
    Plt,

    /// <summary>Pelaksana harian: acting, the holder is away.</summary>
    Plh,
}

/// <summary>
/// An assignment: person, role, unit, from, until, by which letter. Rights exist only through assignments in force;
/// a Plt. or Plh. is an assignment with its letter. Ending it takes effect at once.
/// </summary>
public sealed class Penugasan : CaseFile
{
    private Penugasan()
    {
    }

    public Guid PersonId { get; private init; }

    public Role Role { get; private init; }

    /// <summary>The unit it reaches, with its sub-units; null for the whole agency.</summary>
    public Guid? UnitId { get; private init; }

    public AppointmentKind Kind { get; private init; }

    public DateOnly From { get; private init; }

    /// <summary>The last day, or null while open-ended.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>Number of the letter that assigns.</summary>
    public string LetterNumber { get; private init; } = "";

    /// <summary>Whether a member of the Tim votes, or (false) only advises: the outside examiner, by letter.</summary>
    public bool Votes { get; private init; } = true;

    /// <summary>
    /// The one sitting it is for, where an outside examiner is asked for that sitting alone; its hours are then those of the sitting,
    /// and move with it. Null for everybody else.
    /// </summary>
    public Guid? SidangId { get; private init; }

    /// <summary>Assigns a person. The first administrator is assigned by the command line, without an actor.</summary>
    public static Penugasan Tugaskan(Guid badanPublikId, AppointmentTerms terms, Actor? by)
    {
        var mandate = by?.MandateFor([Role.Administrator], null);
        Require(by is null || mandate is not null, "Penugasan dicatat oleh Administrator.");
        Check(terms);
        var penugasan = new Penugasan
        {
            Id = Guid.CreateVersion7(),
            BadanPublikId = badanPublikId,
            PersonId = terms.PersonId,
            Role = terms.Role,
            UnitId = NeedsUnit(terms.Role) ? terms.UnitId : null,
            Kind = terms.Kind,
            From = terms.From,
            Until = terms.Until,
            LetterNumber = terms.LetterNumber.Trim(),
            Votes = terms.Votes,
            SidangId = terms.SidangId,
        };
        penugasan.Record(
            nameof(Tugaskan),
            "",
            mandate?.PenugasanId ?? Guid.Empty,
            [
                new(nameof(PersonId), terms.PersonId.ToString()),
                new(nameof(Role), terms.Role.ToString()),
                new(nameof(LetterNumber), penugasan.LetterNumber),
                .. penugasan.OnlySitting(),
            ]);
        return penugasan;
    }

    /// <summary>Ends the assignment; its last day is the day given, which may be today but not later than an end already set.</summary>
    public void Akhiri(DateOnly lastDay, string reason, Actor by)
    {
        var mandate = by.MandateFor([Role.Administrator], null);
        Require(mandate is not null, "Penugasan diakhiri oleh Administrator.");

        // Otherwise an office could be left with nobody who lets anyone in.
        Require(
            Role is not Role.Administrator || by.PersonId != PersonId,
            "Penugasan Anda sendiri sebagai Administrator diakhiri oleh Administrator lain.");
        Require(!string.IsNullOrWhiteSpace(reason), "Tulis alasan mengakhiri penugasan.", "Reason");
        Require(Until is null || lastDay <= Until, "Penugasan ini sudah berakhir lebih awal.", nameof(Until));
        Until = lastDay;
        Record(nameof(Akhiri), "", mandate.PenugasanId, new(nameof(Until), lastDay.ToString("O")), new("Reason", reason));
    }

    public bool InForce(DateOnly date) => From <= date && (Until is null || date <= Until);

    /// <summary>Roles of one unit; the others reach the whole agency.</summary>
    public static bool NeedsUnit(Role role) => role is Role.Petugas or Role.PpidPelaksana;

    private static void Check(AppointmentTerms terms)
    {
        Require(!string.IsNullOrWhiteSpace(terms.LetterNumber), "Nomor surat penugasan wajib diisi.", nameof(LetterNumber));
        Require(terms.Until is null || terms.Until >= terms.From, "Hari terakhir tidak boleh sebelum hari pertama.", nameof(Until));
        Require(terms.UnitId is not null || !NeedsUnit(terms.Role), $"{terms.Role.InWords()} ditugaskan pada satu unit. Pilih unitnya.", nameof(UnitId));
        Require(
            terms.SidangId is null || terms is { Role: Role.AnggotaTim, Kind: AppointmentKind.Definitif, Until: null },
            "Penguji tamu satu sidang adalah Anggota Tim Pertimbangan, sampai sidangnya selesai. Kosongkan peran, atau pilih Anggota Tim Pertimbangan.",
            nameof(Role));
    }

    private FactValue[] OnlySitting() => SidangId is { } only ? [new(nameof(SidangId), only.ToString())] : [];
}

/// <summary>What a letter of assignment says.</summary>
public sealed record AppointmentTerms(Guid PersonId, Role Role, Guid? UnitId, DateOnly From, DateOnly? Until, string LetterNumber)
{
    public AppointmentKind Kind { get; init; }

    /// <summary>False for an outside examiner who advises without a vote.</summary>
    public bool Votes { get; init; } = true;

    /// <summary>The one sitting an outside examiner is asked for.</summary>
    public Guid? SidangId { get; init; }
}
