using Timbang.Dokumentasi;
using Timbang.Pelaksana;

namespace Timbang.Pengujian;

/// <summary>Where a sitting stands. Stored by name.</summary>
public enum SittingStage
{
    Dijadwalkan,
    Berlangsung,

    /// <summary>Closed: minutes numbered, waiting for signatures.</summary>
    Ditutup,

    /// <summary>Where the office signs with ink: the minutes are issued and printed, and wait for the scan of what was signed.</summary>
    Dicetak,

    /// <summary>Minutes complete: the chair and a quorum signed.</summary>
    Lengkap,

    Dibatalkan,
}

/// <summary>
/// A sitting of the Tim Pertimbangan (SOP step 3). It holds date, place, members and signatures; what happens to an item
/// is its <see cref="AgendaItem"/>. Once it is closed, a change needs a new sitting.
/// </summary>
public sealed class Sidang : CaseFile
{
    public static readonly Procedure<SittingStage> Procedure = new(
        nameof(Sidang),
        new(nameof(Jadwalkan), [], SittingStage.Dijadwalkan, [Role.Ppid]),
        new(nameof(JadwalUlang), [SittingStage.Dijadwalkan], null, [Role.Ppid]),
        new(nameof(Siapkan), [SittingStage.Dijadwalkan], null, [Role.Ppid]),
        new(nameof(Undang), [SittingStage.Dijadwalkan], null, [Role.Ppid]),
        new(nameof(Batalkan), [SittingStage.Dijadwalkan], SittingStage.Dibatalkan, [Role.Ppid]),
        new(nameof(Beritahukan), [SittingStage.Dibatalkan], null, [Role.Ppid]),
        new(nameof(Kirim), [SittingStage.Dijadwalkan, SittingStage.Dibatalkan, SittingStage.Lengkap], null, [Role.Ppid]),
        new(nameof(Mulai), [SittingStage.Dijadwalkan], SittingStage.Berlangsung, [Role.KetuaTim]),
        new(nameof(Hadir), [SittingStage.Dijadwalkan, SittingStage.Berlangsung], null, [Role.AnggotaTim, Role.KetuaTim]),
        new(nameof(Pulang), [SittingStage.Berlangsung], null, [Role.AnggotaTim, Role.KetuaTim]),
        new(nameof(Tutup), [SittingStage.Berlangsung], SittingStage.Ditutup, [Role.KetuaTim]),
        new(nameof(TandaTangani), [SittingStage.Ditutup], null, [Role.AnggotaTim, Role.KetuaTim]),
        new(nameof(Lengkapi), [SittingStage.Ditutup], SittingStage.Lengkap, [Role.KetuaTim]),
        new(nameof(Cetak), [SittingStage.Ditutup], SittingStage.Dicetak, [Role.Ppid]),
        new(nameof(SimpanNaskah), [SittingStage.Dicetak, SittingStage.Lengkap], SittingStage.Lengkap, [Role.Ppid]),
        new(nameof(Sampaikan), [SittingStage.Lengkap], null, [Role.Ppid]));

    private const string SignedWithInk = "Berita acara sidang ini ditandatangani dengan tinta: PPID mencetaknya, lalu menyimpan pindaiannya.";

    private const string GuestsAreAdministered = "Penguji tamu sidang dicatat oleh Administrator.";

    private readonly List<Member> members = [];

    private Sidang()
    {
    }

    public string Title { get; private set; } = "";

    public DateOnly Date { get; private set; }

    public TimeOnly Time { get; private set; }

    public string Place { get; private set; } = "";

    public SittingStage Stage { get; private set; }

    /// <summary>Number of the Berita Acara, given at closing.</summary>
    public string? Number { get; private set; }

    /// <summary>Day it closed, office time: the decree's month runs from here.</summary>
    public DateOnly? ClosedOn { get; private set; }

    public DateTimeOffset? StartedAt { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>Quorum rule in force when it started.</summary>
    public int QuorumMoreThanPercent { get; private set; }

    /// <summary>Whether its minutes are signed with ink, by the setting in force when it started.</summary>
    public bool WetSignature { get; private set; }

    /// <summary>What its minutes and sheets show of the settings in force when it started; null before.</summary>
    public Stationery? Stationery { get; private set; }

    /// <summary>Version of the SOP it sits under.</summary>
    public string SopVersion { get; private init; } = "";

    /// <summary>Rooms, Term of Reference and work plan; null while nobody has written them.</summary>
    public Preparation? Preparation { get; private set; }

    /// <summary>Every letter about it, in the order in which they were issued; none is changed or taken away.</summary>
    public IReadOnlyList<Undangan>? Letters { get; private set; }

    /// <summary>How often its day, time or place has changed, or it was called off, since it was called: calendars ask for it.</summary>
    public int Moves { get; private set; }

    /// <summary>Day, time and place in one text, to be held against what letters told.</summary>
    public string When => string.Join('\n', [Title, $"{Date:yyyy-MM-dd} {Time:HH':'mm}-{Preparation?.Until:HH':'mm}", Place, .. Preparation?.Rooms ?? []]);

    public IReadOnlyList<Member> Members => members;

    /// <summary>The members as papers list them: the chair, who votes, who advises, each by name.</summary>
    public IReadOnlyList<Member> InOrder() =>
        [.. members.OrderByDescending(m => m.IsChair).ThenByDescending(m => m.Votes).ThenBy(m => m.Name, StringComparer.Ordinal)];

    public Forum Forum => new(Stage == SittingStage.Berlangsung, members, QuorumMoreThanPercent);

    /// <summary>Calls a sitting with the members whose letters are in force on its day.</summary>
    public static Sidang Jadwalkan(SittingTerms terms, IReadOnlyList<Member> members, Actor by, DateOnly today)
    {
        var (step, mandate) = Procedure.Guard(nameof(Jadwalkan), default, by, null);
        var sidang = new Sidang { Id = Guid.CreateVersion7(), BadanPublikId = by.BadanPublikId, SopVersion = terms.SopVersion };
        sidang.Arrange(terms, members, today);
        sidang.Record(step.Act, sidang.Stage.ToString(), mandate.PenugasanId, sidang.Arrangement());
        return sidang;
    }

    /// <summary>Moves the sitting; members are taken anew by letters in force on the new day.</summary>
    public void JadwalUlang(SittingTerms terms, IReadOnlyList<Member> inForce, Actor by, DateOnly today)
    {
        var (step, mandate) = Procedure.Guard(nameof(JadwalUlang), Stage, by, null);
        var before = When;
        Arrange(terms, inForce, today);
        Moves += When == before ? 0 : 1;
        Record(step.Act, Stage.ToString(), mandate.PenugasanId, Arrangement());
    }

    /// <summary>Settles until when it lasts, its rooms, Term of Reference and work plan (SOP, peralatan; dossier 6.2 A19).</summary>
    public void Siapkan(Preparation preparation, Actor by)
    {
        var (step, mandate) = Procedure.Guard(nameof(Siapkan), Stage, by, null);
        Refuse(preparation.Refusal(Time));
        var before = When;
        Preparation = preparation;
        Preparation = preparation with { WrittenFor = When };
        Moves += When == before ? 0 : 1;
        Record(
            step.Act,
            Stage.ToString(),
            mandate.PenugasanId,
            new(nameof(Preparation.Until), $"{preparation.Until:HH':'mm}"),
            new(nameof(Preparation.Rooms), string.Join('\n', preparation.Rooms)),
            new(nameof(Preparation.TermOfReference), preparation.TermOfReference),
            new(nameof(Preparation.WorkPlan), preparation.WorkPlan));
    }

    /// <summary>Letters that the sitting, as it stands, still asks for.</summary>
    /// <param name="invitees">Who is to come; nobody any more once it is called off.</param>
    public IReadOnlyList<LetterDue> LettersDue(IReadOnlyList<Invitee> invitees) => Invitations.Due(Letters ?? [], When, invitees);

    /// <summary>Issues the letters that are due: each unit with items on the agenda and each member is invited by a letter of its own.</summary>
    /// <param name="invitees">Who is to come.</param>
    /// <param name="numbers">A number for each letter that is due.</param>
    /// <param name="by">The PPID.</param>
    /// <param name="today">Today.</param>
    /// <exception cref="RuleException">The agenda is empty, the day has passed, or everyone has been told.</exception>
    public IReadOnlyList<Undangan> Undang(IReadOnlyList<Invitee> invitees, IReadOnlyList<string> numbers, Actor by, DateOnly today)
    {
        var (step, mandate) = Procedure.Guard(nameof(Undang), Stage, by, null);
        Require(Date >= today, "Hari sidang sudah lewat. Jadwalkan ulang, lalu terbitkan undangan.");
        Require(invitees.Any(i => i.Recipient.IsUnit), "Agenda masih kosong. Isi agenda, lalu terbitkan undangan.");
        return Write(step, mandate, LettersDue(invitees), numbers);
    }

    /// <summary>Tells everyone who was invited that the sitting is called off.</summary>
    public IReadOnlyList<Undangan> Beritahukan(IReadOnlyList<string> numbers, Actor by)
    {
        var (step, mandate) = Procedure.Guard(nameof(Beritahukan), Stage, by, null);
        return Write(step, mandate, LettersDue([]), numbers);
    }

    /// <summary>Has a letter sent that nobody could send when it was issued, or that did not arrive.</summary>
    public Undangan Kirim(Guid letterId, Actor by)
    {
        var (step, mandate) = Procedure.Guard(nameof(Kirim), Stage, by, null);
        var letter = Invitations.Holding(Letters ?? []).FirstOrDefault(l => l.Id == letterId);
        Require(letter is not null, "Surat ini sudah diganti surat yang lebih baru. Kirim yang berlaku.");
        Require(Stage != SittingStage.Lengkap || letter.Kind == LetterKind.Result, "Sidang sudah selesai: undangannya tidak perlu dikirim lagi.");
        Record(step.Act, Stage.ToString(), mandate.PenugasanId, new FactValue(nameof(Undangan), letter.Number));
        return letter;
    }

    /// <summary>Calls it off with a reason; its items wait for another.</summary>
    public void Batalkan(string? reason, Actor by)
    {
        var (step, mandate) = Procedure.Guard(nameof(Batalkan), Stage, by, null);
        Require(!string.IsNullOrWhiteSpace(reason), "Tulis alasan membatalkan sidang.", "Reason");
        Moves++;
        Stage = step.To!.Value;
        Record(step.Act, Stage.ToString(), mandate.PenugasanId, new FactValue("Reason", reason.Trim()));
    }

    /// <summary>An outside examiner whose letter is for this sitting alone becomes one of its members: from here on he is called like each of them.</summary>
    /// <exception cref="RuleException">The sitting has begun or was called off, or he sits in it already.</exception>
    public void SeatGuest(Member guest, Actor by)
    {
        var mandate = by.MandateFor([Role.Administrator], null);
        Require(mandate is not null && by.BadanPublikId == BadanPublikId, GuestsAreAdministered);
        Require(Stage == SittingStage.Dijadwalkan, "Sidang ini sudah dimulai atau dibatalkan. Pilih sidang yang akan datang.", "SidangId");
        Require(guest.IsGuest && members.TrueForAll(m => m.PersonId != guest.PersonId), $"{guest.Name} sudah menjadi anggota sidang ini.", "SidangId");
        members.Add(guest);
        Record(nameof(SeatGuest), Stage.ToString(), mandate.PenugasanId, new FactValue(nameof(Member.PersonId), guest.PersonId.ToString()));
    }

    /// <summary>The letter of an outside examiner was ended before the sitting began: he is no longer called.</summary>
    public void UnseatGuest(Guid personId, Actor by)
    {
        var mandate = by.MandateFor([Role.Administrator], null);
        Require(mandate is not null && by.BadanPublikId == BadanPublikId, GuestsAreAdministered);
        Require(Stage == SittingStage.Dijadwalkan, "Anggota sidang yang sudah dimulai tidak berubah.");
        Require(members.RemoveAll(m => m.PersonId == personId && m.IsGuest) > 0, "Orang ini bukan penguji tamu sidang ini.");
        Record(nameof(UnseatGuest), Stage.ToString(), mandate.PenugasanId, new FactValue(nameof(Member.PersonId), personId.ToString()));
    }

    /// <summary>Opens the sitting on its day with the members in force that day; the office's rule of quorum is fixed, and the chair is there.</summary>
    public void Mulai(IReadOnlyList<Member> inForce, IReadOnlyList<AgendaItem> agenda, Pengaturan pengaturan, Actor by, DateOnly today, DateTimeOffset now)
    {
        var (step, mandate) = Procedure.Guard(nameof(Mulai), Stage, by, null);
        Require(agenda.Any(a => !a.IsClosed), "Agenda masih kosong. PPID mengisi agenda sebelum sidang dimulai.");
        Require(today == Date, today < Date ? "Sidang belum dapat dimulai: jadwalnya belum tiba." : "Jadwal sidang sudah lewat. Jadwalkan ulang.");
        TakeMembers(inForce);
        var chair = members.FirstOrDefault(m => m.PersonId == by.PersonId && m.IsChair);
        Require(chair is not null, "Sidang dibuka oleh Ketua Tim Pertimbangan yang bertugas hari ini.");
        chair.PresentAt ??= now;
        QuorumMoreThanPercent = pengaturan.QuorumMoreThanPercent;
        WetSignature = pengaturan.WetSignature;
        Stationery = Stationery.Of(pengaturan);
        StartedAt = now;
        Stage = step.To!.Value;
        Record(step.Act, Stage.ToString(), mandate.PenugasanId, new("Quorum", Forum.Quorum.ToString()), MembersInWords());
    }

    /// <summary>Records a member as present on the day of the sitting: the member herself, or the chair for her.</summary>
    public void Hadir(Guid personId, Actor by, DateOnly today, DateTimeOffset now)
    {
        var (step, mandate) = Procedure.Guard(nameof(Hadir), Stage, by, null, Id);
        Require(Stage == SittingStage.Berlangsung || today == Date, "Kehadiran dicatat pada hari sidang.");
        Require(personId == by.PersonId || by.Has(Role.KetuaTim), "Kehadiran anggota lain dicatat oleh Ketua.");
        var member = MemberOrRefuse(personId);
        Require(!member.IsThere, $"{member.Name} sudah dicatat hadir.");
        member.PresentAt ??= now;
        member.LeftAt = null;
        Record(step.Act, Stage.ToString(), mandate.PenugasanId, new FactValue(nameof(Member.PersonId), personId.ToString()));
    }

    /// <summary>Records that a member leaves before the end: the member herself, or the chair for her. Her votes stay; she may come back.</summary>
    public void Pulang(Guid personId, Actor by, DateTimeOffset now)
    {
        var (step, mandate) = Procedure.Guard(nameof(Pulang), Stage, by, null, Id);
        Require(personId == by.PersonId || by.Has(Role.KetuaTim), "Kepulangan anggota lain dicatat oleh Ketua.");
        var member = MemberOrRefuse(personId);
        Require(member.IsThere, $"{member.Name} tidak sedang hadir.");
        Require(!member.IsChair, "Ketua memimpin sampai sidang ditutup. Tunda butir yang tersisa, lalu tutup sidang.");
        member.LeftAt = now;
        Record(step.Act, Stage.ToString(), mandate.PenugasanId, new FactValue(nameof(Member.PersonId), personId.ToString()));
    }

    /// <summary>Closes the sitting and numbers its minutes. Every item must have been decided, returned or adjourned.</summary>
    /// <exception cref="RuleException">Names what is missing.</exception>
    public void Tutup(IReadOnlyList<AgendaItem> agenda, string number, Actor by, DateOnly today, DateTimeOffset now)
    {
        var (step, mandate) = Procedure.Guard(nameof(Tutup), Stage, by, null);
        Require(members.Any(m => m.PersonId == by.PersonId && m.IsChair), "Sidang ditutup oleh Ketua yang membukanya.");
        var obstacles = WhatIsMissing(agenda);
        Require(obstacles.Count == 0, string.Join(" ", obstacles));
        Number = number;
        ClosedOn = today;
        ClosedAt = now;
        Stage = step.To!.Value;
        Record(step.Act, Stage.ToString(), mandate.PenugasanId, new FactValue(nameof(Number), number));
    }

    /// <summary>A member who was present signs the minutes under her own account; the last signature completes them.</summary>
    public void TandaTangani(Actor by, DateTimeOffset now)
    {
        var (step, mandate) = Procedure.Guard(nameof(TandaTangani), Stage, by, null, Id);
        Require(!WetSignature, SignedWithInk);
        var member = MemberOrRefuse(by.PersonId);
        Require(member.Present, "Berita acara ditandatangani oleh anggota yang hadir.");
        Require(member.SignedAt is null, "Anda sudah menandatangani berita acara ini.");
        member.SignedAt = now;
        if (members.All(m => !m.Present || m.SignedAt is not null))
        {
            Stage = SittingStage.Lengkap;
        }

        Record(step.Act, Stage.ToString(), mandate.PenugasanId, new FactValue("SignedBy", by.PersonId.ToString()));
    }

    /// <summary>The chair completes the minutes once she and a quorum signed; who has not is listed with the reason.</summary>
    public void Lengkapi(IReadOnlyDictionary<Guid, string> reasons, Actor by)
    {
        var (step, mandate) = Procedure.Guard(nameof(Lengkapi), Stage, by, null);
        Require(!WetSignature, SignedWithInk);
        RequireSignatures(member => member.SignedAt is not null);
        foreach (var member in members.Where(m => m.Present && m.SignedAt is null))
        {
            ExcuseOrRefuse(member, reasons.GetValueOrDefault(member.PersonId));
        }

        Stage = step.To!.Value;
        Record(step.Act, Stage.ToString(), mandate.PenugasanId, NotSigned());
    }

    /// <summary>Where the office signs with ink: the minutes are issued as they will be signed, and wait for their scan.</summary>
    public void Cetak(Actor by)
    {
        var (step, mandate) = Procedure.Guard(nameof(Cetak), Stage, by, null);
        Require(WetSignature, "Berita acara sidang ini ditandatangani di Timbang, tanpa dicetak dahulu.");
        Stage = step.To!.Value;
        Record(step.Act, Stage.ToString(), mandate.PenugasanId);
    }

    /// <summary>
    /// Keeps the scan of the signed minutes. Where they wait for it, they take effect by it: whoever was present has signed, save those
    /// whose reason is told.
    /// </summary>
    /// <param name="copy">The scan.</param>
    /// <param name="source">The minutes as they were issued.</param>
    /// <param name="reasons">Why a member did not sign; nobody is named once the minutes are complete.</param>
    /// <param name="by">Who files it.</param>
    /// <param name="now">Now.</param>
    /// <exception cref="RuleException">It is no scan of these minutes, or the chair or a quorum has not signed.</exception>
    public void SimpanNaskah(SignedCopy copy, ScannedPaper source, IReadOnlyDictionary<Guid, string> reasons, Actor by, DateTimeOffset now)
    {
        var (step, mandate) = Procedure.Guard(nameof(SimpanNaskah), Stage, by, null);
        copy.Check(source);
        if (Stage == SittingStage.Dicetak)
        {
            SignWithInk(reasons, now);
        }

        Stage = step.To!.Value;
        Record(step.Act, Stage.ToString(), mandate.PenugasanId, NotSigned());
    }

    /// <summary>Units that have not been told yet what became of their items.</summary>
    public IReadOnlyList<LetterDue> ResultsDue(IReadOnlyList<Invitee> invitees) => Invitations.ResultsDue(Letters ?? [], invitees);

    /// <summary>Tells each unit by a letter of its own what became of its items, and the tasks that come back to it (SOP step 3, output).</summary>
    /// <param name="invitees">Units with items on the agenda; members sign the minutes and need no letter.</param>
    /// <param name="numbers">A number for each letter that is due.</param>
    /// <param name="by">The PPID.</param>
    /// <exception cref="RuleException">Every unit has been told.</exception>
    public IReadOnlyList<Undangan> Sampaikan(IReadOnlyList<Invitee> invitees, IReadOnlyList<string> numbers, Actor by)
    {
        var (step, mandate) = Procedure.Guard(nameof(Sampaikan), Stage, by, null);
        return Write(step, mandate, ResultsDue(invitees), numbers);
    }

    /// <summary>What still keeps the sitting from being closed, in sentences; empty when nothing does.</summary>
    public IReadOnlyList<string> WhatIsMissing(IReadOnlyList<AgendaItem> agenda)
    {
        var open = agenda.Count(a => !a.IsClosed);
        var present = members.Count(m => m.Votes && m.Present);
        (bool Missing, string Sentence)[] obstacles =
        [
            (open > 0, $"{open} butir belum diputus. Putuskan atau tunda dahulu."),
            (present < Forum.Quorum && agenda.Any(a => a.Stage == AgendaStage.Diputus), $"Kuorum tidak terpenuhi: hadir {present} dari {Forum.Quorum} yang diperlukan."),
        ];
        return [.. obstacles.Where(o => o.Missing).Select(o => o.Sentence)];
    }

    private List<Undangan> Write(Step<SittingStage> step, Mandate mandate, IReadOnlyList<LetterDue> due, IReadOnlyList<string> numbers)
    {
        Require(due.Count > 0, "Semua yang perlu diberi tahu sudah mempunyai surat yang berlaku.");
        Require(due.Count == numbers.Count, "Agenda berubah sementara surat disiapkan. Ulangi.");
        var written = due.Zip(numbers, (letter, number) =>
            new Undangan(Guid.CreateVersion7(), letter.Kind, letter.Recipient, number, letter.Replaces?.Id, When, letter.Items)).ToList();
        Letters = [.. Letters ?? [], .. written];
        Record(step.Act, Stage.ToString(), mandate.PenugasanId, [.. written.Select((letter, index) => new FactValue($"{letter.Kind}{index + 1}", $"{letter.Number} {letter.Recipient.Id:D}"))]);
        return written;
    }

    private void SignWithInk(IReadOnlyDictionary<Guid, string> reasons, DateTimeOffset now)
    {
        var signed = members.Where(m => m.Present && string.IsNullOrWhiteSpace(reasons.GetValueOrDefault(m.PersonId))).ToList();
        RequireSignatures(signed.Contains);
        foreach (var member in members.Where(m => m.Present).Except(signed))
        {
            ExcuseOrRefuse(member, reasons[member.PersonId]);
        }

        signed.ForEach(member => member.SignedAt = now);
    }

    private void RequireSignatures(Func<Member, bool> hasSigned)
    {
        Require(members.Any(m => m.IsChair && hasSigned(m)), "Ketua belum menandatangani berita acara.");
        var signed = members.Count(m => m.Votes && hasSigned(m));
        Require(signed >= Forum.Quorum, $"Baru {signed} anggota menandatangani; diperlukan {Forum.Quorum}.");
    }

    private static void ExcuseOrRefuse(Member member, string? reason)
    {
        Require(!string.IsNullOrWhiteSpace(reason), $"Tulis mengapa {member.Name} belum menandatangani.", $"Reasons[{member.PersonId}]");
        Require(reason.Length <= Uraian.MaxText, $"Alasan paling banyak {Uraian.MaxText:N0} huruf.", $"Reasons[{member.PersonId}]");
        member.NotSignedReason = reason.Trim();
    }

    private FactValue[] NotSigned() =>
        [.. members.Where(m => m.NotSignedReason is not null).Select((m, index) => new FactValue($"NotSigned{index + 1}", $"{m.PersonId}: {m.NotSignedReason}"))];

    private void Arrange(SittingTerms terms, IReadOnlyList<Member> inForce, DateOnly today)
    {
        Require(!string.IsNullOrWhiteSpace(terms.Title), "Beri nama sidang.", nameof(Title));
        Require(!string.IsNullOrWhiteSpace(terms.Place), "Isi tempat sidang.", nameof(Place));
        Require(terms.Title.Length <= Uraian.MaxTitle, $"Nama sidang paling banyak {Uraian.MaxTitle} huruf.", nameof(Title));
        Require(terms.Place.Length <= Uraian.MaxTitle, $"Tempat sidang paling banyak {Uraian.MaxTitle} huruf.", nameof(Place));
        Require(terms.Date >= today, "Hari sidang tidak boleh sebelum hari ini.", nameof(Date));
        Require(inForce.Any(m => m.IsChair), "Pada hari itu belum ada Ketua Tim Pertimbangan yang bertugas. Minta Administrator mencatat suratnya.", nameof(Date));
        if (terms.Date != Date)
        {
            members.ForEach(m => (m.PresentAt, m.LeftAt) = (null, null));
        }

        (Title, Date, Time, Place) = (terms.Title.Trim(), terms.Date, terms.Time, terms.Place.Trim());

        // An end that lies before the new beginning belonged to the day before.
        Preparation = Preparation?.Until <= Time ? Preparation with { Until = null } : Preparation;
        TakeMembers(inForce);
    }

    // In place: a member who stays keeps her row, and what she did in the sitting.
    private void TakeMembers(IReadOnlyList<Member> inForce)
    {
        members.RemoveAll(m => inForce.All(n => n.PersonId != m.PersonId));
        foreach (var now in inForce)
        {
            if (members.Find(m => m.PersonId == now.PersonId) is { } known)
            {
                known.Follow(now);
            }
            else
            {
                members.Add(now);
            }
        }
    }

    private Member MemberOrRefuse(Guid personId) =>
        members.FirstOrDefault(m => m.PersonId == personId)
        ?? throw new RuleException("Orang ini bukan anggota Tim Pertimbangan pada hari sidang.");

    private FactValue[] Arrangement() =>
    [
        new(nameof(Title), Title),
        new(nameof(Date), Date.ToString("O")),
        new(nameof(Place), Place),
        MembersInWords(),
    ];

    private FactValue MembersInWords() => new(nameof(Members), string.Join(", ", members.Select(m => m.PersonId)));
}

/// <summary>When and where a sitting is.</summary>
public sealed record SittingTerms(string Title, DateOnly Date, TimeOnly Time, string Place, string SopVersion);
