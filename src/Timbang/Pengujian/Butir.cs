using Timbang.Pelaksana;

namespace Timbang.Pengujian;

/// <summary>
/// One piece of information on its way through the consequence test: SOP B-000.8.3.3 steps 1 to 5. The stage belongs to
/// the item. Each act has three parts: guards, change, record; nothing else may set the stage.
/// </summary>
public sealed class Butir : CaseFile
{
    /// <summary>Longest internal annex, in characters.</summary>
    public const int MaxAnnex = 20000;

    public static readonly Procedure<Stage> Procedure = new(
        nameof(Butir),
        new(nameof(Daftarkan), [], Stage.Didaftar, [Role.Petugas, Role.PpidPelaksana]),
        new(nameof(UjiLagi), [], Stage.Didaftar, [Role.Petugas, Role.PpidPelaksana, Role.Ppid]),
        new(nameof(Perbaiki), [Stage.Didaftar, Stage.Dikembalikan], null, [Role.Petugas, Role.PpidPelaksana]),
        new(nameof(Kaji), [Stage.Didaftar, Stage.Dikembalikan], Stage.Dikaji, [Role.Petugas, Role.PpidPelaksana]),
        new(nameof(IsiMatriks), [Stage.Dikaji, Stage.Diinventaris], null, [Role.PpidPelaksana, Role.Ppid]),
        new(nameof(Inventariskan), [Stage.Dikaji], Stage.Diinventaris, [Role.PpidPelaksana, Role.Ppid]),
        new(nameof(Uji), [Stage.Diinventaris], Stage.Diuji, [Role.Ppid]),
        new(nameof(Agendakan), [Stage.Diuji], Stage.Diagendakan, [Role.Ppid]),
        new(nameof(Keluarkan), [Stage.Diagendakan], Stage.Diuji, [Role.Ppid, Role.KetuaTim]),
        new(nameof(Pertimbangkan), [Stage.Diagendakan], Stage.Dipertimbangkan, [Role.KetuaTim]),
        new(nameof(KembalikanDariSidang), [Stage.Diagendakan], Stage.Dikembalikan, [Role.KetuaTim]),
        new(nameof(KembalikanHasil), [Stage.Dipertimbangkan], Stage.Dikembalikan, [Role.Ppid]),
        new(nameof(Susun), [Stage.Dipertimbangkan], Stage.Disusun, [Role.Ppid]),
        new(nameof(Lepaskan), [Stage.Disusun], Stage.Dipertimbangkan, [Role.Ppid]),
        new(nameof(Tetapkan), [Stage.Disusun], Stage.Ditetapkan, [Role.Ppid, Role.AtasanPpid]),
        new(nameof(Terima), [Stage.Ditetapkan], Stage.Diterima, [Role.Petugas, Role.PpidPelaksana]),
        new(nameof(Arsipkan), [Stage.Diterima], Stage.Diarsipkan, [Role.Petugas, Role.PpidPelaksana]),
        new(
            nameof(Kembalikan),
            [Stage.Dikaji, Stage.Diinventaris, Stage.Diuji],
            Stage.Dikembalikan,
            [Role.PpidPelaksana, Role.Ppid]),
        new(
            nameof(Tarik),
            [Stage.Didaftar, Stage.Dikaji, Stage.Diinventaris, Stage.Diuji, Stage.Dikembalikan],
            Stage.Ditarik,
            [Role.Petugas, Role.PpidPelaksana, Role.Ppid]));

    private Butir()
    {
    }

    public Guid UjiId { get; private init; }

    public Guid UnitId { get; private init; }

    /// <summary>Place in its test file, from 1.</summary>
    public int Ordinal { get; private init; }

    /// <summary>The item this one re-tests, or its own id: decisions of one piece of information never overlap.</summary>
    public Guid OriginId { get; private init; }

    /// <summary>First day of the first exclusion, carried across re-tests (PP 61/2010 Pasal 5).</summary>
    public DateOnly? FirstExcludedOn { get; private init; }

    public Uraian Uraian { get; private set; } = null!;

    public Stage Stage { get; private set; }

    public Matriks Matriks { get; private set; } = Matriks.Empty;

    /// <summary>Evidence and names; never printed, never shown outside the unit, the PPID and the Tim.</summary>
    public string InternalAnnex { get; private set; } = "";

    /// <summary>Who last studied and proposed it.</summary>
    public Guid? DrafterId { get; private set; }

    /// <summary>Who last filled the matrix.</summary>
    public Guid? MatrixById { get; private set; }

    /// <summary>Who last tested it; recused by default.</summary>
    public Guid? TesterId { get; private set; }

    /// <summary>Everyone who described, proposed, filled, inventoried or tested it, however often it was sent back; recused by default.</summary>
    public IReadOnlyList<Guid> WriterIds { get; private set; } = [];

    /// <summary>The sitting that has it on its agenda or decided it.</summary>
    public Guid? SidangId { get; private set; }

    /// <summary>The day the sitting that decided it closed: the decree's month runs from here.</summary>
    public DateOnly? ConsideredOn { get; private set; }

    /// <summary>What the Tim advised, later what the decree determined.</summary>
    public Klasifikasi? Outcome { get; private set; }

    /// <summary>Why it was sent back or withdrawn, or the task the Tim gave.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>Whether <see cref="Reason"/> is a task that still has to be done: sent back, and not been on an agenda again.</summary>
    public bool WasReturned => Reason.Length > 0 && Stage is Stage.Dikembalikan or Stage.Dikaji or Stage.Diinventaris or Stage.Diuji;

    public Guid? KeputusanId { get; private set; }

    /// <summary>The day it entered its present stage; target days run from here.</summary>
    public DateOnly StageSince { get; private set; }

    /// <summary>Step 1: lists an item in a test file.</summary>
    public static Butir Daftarkan(UjiKonsekuensi uji, int ordinal, Uraian uraian, Actor by, DateOnly date) =>
        Begin(nameof(Daftarkan), uji, ordinal, uraian, by, date);

    /// <summary>
    /// Step 1 for what is excluded already: its years are counted from its first exclusion on (PP 61/2010 Pasal 5). The PPID
    /// may begin it too, on whose desk its end shows; the unit studies it as any other.
    /// </summary>
    public static Butir UjiLagi(UjiKonsekuensi uji, Uraian uraian, Retest retest, Actor by, DateOnly date) =>
        Begin(nameof(UjiLagi), uji, 1, uraian, by, date, retest);

    /// <summary>Step 1: corrects the description while the item is with the desk.</summary>
    public void Perbaiki(Uraian uraian, Actor by)
    {
        var (step, mandate) = Procedure.Guard(nameof(Perbaiki), Stage, by, UnitId);
        Uraian = uraian.Checked();
        Wrote(by);
        Record(step.Act, Stage.ToString(), mandate.PenugasanId, Described(uraian));
    }

    /// <summary>Closes step 1: the study is done, the item is proposed (hasil kajian dan usulan DIK).</summary>
    public void Kaji(Actor by, DateOnly date)
    {
        var (step, mandate) = Procedure.Guard(nameof(Kaji), Stage, by, UnitId);
        Uraian.Checked();
        DrafterId = by.PersonId;
        Wrote(by);
        Advance(step, mandate, date);
    }

    /// <summary>
    /// Step 2: saves the matrix. It may be incomplete; what the law forbids is not taken down (UU 14/2008 Pasal 17, 18 and 20).
    /// </summary>
    /// <exception cref="RuleException">Something is forbidden in it, or longer than the form.</exception>
    public void IsiMatriks(Matriks matriks, string internalAnnex, Examination exam, Actor by)
    {
        var (step, mandate) = Procedure.Guard(nameof(IsiMatriks), Stage, by, UnitId);
        Refuse(TooLong(matriks, internalAnnex).Select(f => new RuleException(f.Message, f.Field)).FirstOrDefault());
        RequireNothingForbidden(matriks, exam);
        Matriks = matriks;
        InternalAnnex = internalAnnex;
        MatrixById = by.PersonId;
        Wrote(by);
        Record(step.Act, Stage.ToString(), mandate.PenugasanId, Lines(matriks));
    }

    /// <summary>Step 2: PPID Pelaksana enters the item with its matrix into the inventory and passes it to the PPID.</summary>
    /// <exception cref="RuleException">Something is missing or forbidden in the matrix.</exception>
    public void Inventariskan(Examination exam, Actor by, DateOnly date)
    {
        var (step, mandate) = Procedure.Guard(nameof(Inventariskan), Stage, by, UnitId);
        RequireLawful(exam);
        Wrote(by);
        Advance(step, mandate, date);
    }

    /// <summary>Closes step 2: every part that may stay closed has a line whose period its ground can carry (UU 14/2008 Pasal 19, 20).</summary>
    /// <exception cref="RuleException">Something is missing or forbidden in the matrix.</exception>
    public void Uji(Examination exam, Actor by, DateOnly date)
    {
        var (step, mandate) = Procedure.Guard(nameof(Uji), Stage, by, UnitId);
        RequireLawful(exam);
        TesterId = by.PersonId;
        Wrote(by);
        Advance(step, mandate, date);
    }

    /// <summary>Step 3: puts the item on the agenda of a sitting.</summary>
    public void Agendakan(Guid sidangId, Actor by, DateOnly date)
    {
        var (step, mandate) = Procedure.Guard(nameof(Agendakan), Stage, by, UnitId);
        SidangId = sidangId;
        Reason = "";
        Advance(step, mandate, date, new FactValue(nameof(SidangId), sidangId.ToString()));
    }

    /// <summary>Takes it off the agenda, or back when the sitting adjourned it: it waits for another sitting.</summary>
    public void Keluarkan(string reason, Actor by, DateOnly date)
    {
        var (step, mandate) = Procedure.Guard(nameof(Keluarkan), Stage, by, UnitId);
        SidangId = null;
        Advance(step, mandate, date, Because(reason));
    }

    /// <summary>Closes step 3: the sitting that decided it has closed. The decree's month begins (SOP step 4).</summary>
    public void Pertimbangkan(Klasifikasi outcome, Actor by, DateOnly closedOn)
    {
        var (step, mandate) = Procedure.Guard(nameof(Pertimbangkan), Stage, by, UnitId);
        var lacks = Matriks.LacksFor(outcome, Uraian.Document);
        Require(lacks.Count == 0, $"Hasil ini tidak ditopang matriks. {string.Join(" ", lacks)} Kembalikan butir dengan tugas melengkapinya.");
        Outcome = outcome;
        ConsideredOn = closedOn;
        Advance(step, mandate, closedOn, new FactValue(nameof(Outcome), outcome.ToString()));
    }

    /// <summary>
    /// Closes step 3 the other way: the sitting that has closed sent the item back with a task. Nobody else takes an item
    /// from an agenda this way: it is taken off first.
    /// </summary>
    public void KembalikanDariSidang(string task, Actor by, DateOnly closedOn)
    {
        var (step, mandate) = Procedure.Guard(nameof(KembalikanDariSidang), Stage, by, UnitId);
        Reason = task;
        SidangId = null;
        Advance(step, mandate, closedOn, Because(task));
    }

    /// <summary>
    /// The way back after the minutes: what the sitting advised cannot be decreed as it is. The advice no longer holds, the
    /// item is studied again and needs a new sitting; the minutes stay as they were signed.
    /// </summary>
    public void KembalikanHasil(string? reason, Actor by, DateOnly date)
    {
        var (step, mandate) = Procedure.Guard(nameof(KembalikanHasil), Stage, by, UnitId);
        Require(!string.IsNullOrWhiteSpace(reason), "Tulis mengapa hasil sidang tidak dapat ditetapkan dan apa yang harus diperbaiki.", nameof(Reason));
        Reason = reason.Trim();
        (SidangId, Outcome, ConsideredOn) = (null, null, null);
        Advance(step, mandate, date, Because(Reason));
    }

    /// <summary>Step 4: takes the item into the draft of a decree.</summary>
    public void Susun(Guid keputusanId, Actor by, DateOnly date)
    {
        var (step, mandate) = Procedure.Guard(nameof(Susun), Stage, by, UnitId);
        KeputusanId = keputusanId;
        Advance(step, mandate, date, new FactValue(nameof(KeputusanId), keputusanId.ToString()));
    }

    /// <summary>Step 4: leaves a draft, alone or because the draft was given up; it waits for another.</summary>
    public void Lepaskan(string reason, Actor by, DateOnly date)
    {
        var (step, mandate) = Procedure.Guard(nameof(Lepaskan), Stage, by, UnitId);
        KeputusanId = null;
        Advance(step, mandate, date, Because(reason));
    }

    /// <summary>Closes step 4: the decree took effect with this outcome.</summary>
    public void Tetapkan(Klasifikasi outcome, Actor by, DateOnly date)
    {
        var (step, mandate) = Procedure.Guard(nameof(Tetapkan), Stage, by, UnitId);
        Outcome = outcome;
        Advance(step, mandate, date, new FactValue(nameof(Outcome), outcome.ToString()));
    }

    /// <summary>Step 5: the unit received the decision; it is now the basis for answering requests.</summary>
    public void Terima(Actor by, DateOnly date)
    {
        var (step, mandate) = Procedure.Guard(nameof(Terima), Stage, by, UnitId);
        Advance(step, mandate, date);
    }

    /// <summary>Closes step 5: filed in soft copy and hard copy.</summary>
    public void Arsipkan(Actor by, DateOnly date)
    {
        var (step, mandate) = Procedure.Guard(nameof(Arsipkan), Stage, by, UnitId);
        Advance(step, mandate, date);
    }

    /// <summary>Sends the item back with a reason or a task; its matrix is kept.</summary>
    public void Kembalikan(string? reason, Actor by, DateOnly date)
    {
        var (step, mandate) = Procedure.Guard(nameof(Kembalikan), Stage, by, UnitId);
        Require(!string.IsNullOrWhiteSpace(reason), "Tulis apa yang harus diperbaiki.", nameof(Reason));
        Reason = reason.Trim();
        SidangId = null;
        Advance(step, mandate, date, Because(Reason));
    }

    /// <summary>Withdraws the item with a reason; nothing is deleted.</summary>
    public void Tarik(string? reason, Actor by, DateOnly date)
    {
        var (step, mandate) = Procedure.Guard(nameof(Tarik), Stage, by, UnitId);
        Require(!string.IsNullOrWhiteSpace(reason), "Tulis alasan menarik butir ini.", nameof(Reason));
        Reason = reason.Trim();
        Advance(step, mandate, date, Because(Reason));
    }

    /// <summary>Whether nothing was done with it since it was listed: everything on it came with the act that listed it.</summary>
    public bool IsAsListed => Version <= 1 && Facts.Count == 0;

    /// <summary>What of a matrix and its annex is longer than the form, each with its field.</summary>
    public static IEnumerable<Finding> TooLong(Matriks matriks, string internalAnnex)
    {
        (bool Is, string Field, string Message)[] bounds =
        [
            (matriks.Lines.Count > Matriks.MaxLines, nameof(Matriks.Lines), $"Satu butir paling banyak {Matriks.MaxLines} baris."),
            (matriks.LongestText() > Uraian.MaxText, nameof(Matriks.Lines), $"Satu isian matriks paling banyak {Uraian.MaxText:N0} huruf."),
            (internalAnnex.Length > MaxAnnex, nameof(InternalAnnex), $"Lampiran internal paling banyak {MaxAnnex:N0} huruf."),
        ];
        return bounds.Where(b => b.Is).Select(b => new Finding(Severity.Error, null, b.Field, b.Message));
    }

    /// <summary>Whether the internal annex may be read: by the unit, the PPID and the Tim, by nobody else.</summary>
    /// <param name="by">The reader.</param>
    /// <param name="recused">Whether the reader stays away from the item in a sitting: then not as a member of the Tim.</param>
    public bool AnnexIsFor(Actor by, bool recused) =>
        by.HasAny([Role.Petugas, Role.PpidPelaksana, Role.Ppid], UnitId) || (!recused && by.HasAny([Role.AnggotaTim, Role.KetuaTim], null));

    private static Butir Begin(string act, UjiKonsekuensi uji, int ordinal, Uraian uraian, Actor by, DateOnly date, Retest? retest = null)
    {
        var (step, mandate) = Procedure.Guard(act, default, by, uji.UnitId);
        var id = Guid.CreateVersion7();
        var butir = new Butir
        {
            Id = id,
            BadanPublikId = uji.BadanPublikId,
            UjiId = uji.Id,
            UnitId = uji.UnitId,
            OriginId = retest?.OriginId ?? id,
            FirstExcludedOn = retest?.FirstExcludedOn,
            Ordinal = ordinal,
            Uraian = uraian.Checked(),
            WriterIds = [by.PersonId],
        };
        butir.Advance(step, mandate, date, Described(uraian));
        return butir;
    }

    private static void RequireNothingForbidden(Matriks matriks, Examination exam)
    {
        var forbidden = exam.Of(matriks).Where(f => f.Severity == Severity.Error).ToList();
        Require(
            forbidden.Count == 0,
            $"Matriks belum disimpan. {string.Join(" ", forbidden.Select(f => f.Message).Distinct())}",
            forbidden.FirstOrDefault()?.Path);
    }

    private void RequireLawful(Examination exam)
    {
        var obstacles = exam.Of(Matriks).Where(f => f.Severity != Severity.Warning).Select(f => f.Message).Distinct().ToList();
        Require(obstacles.Count == 0, "Matriks belum dapat dikirim: " + string.Join(" ", obstacles));
    }

    private void Wrote(Actor by) => WriterIds = [.. WriterIds.Append(by.PersonId).Distinct()];

    private void Advance(Step<Stage> step, Mandate mandate, DateOnly date, params FactValue[] values)
    {
        Stage = step.To!.Value;
        StageSince = date;
        Record(step.Act, Stage.ToString(), mandate.PenugasanId, values);
    }

    private static FactValue[] Described(Uraian uraian) =>
    [
        new(nameof(Uraian.Title), uraian.Title),
        new(nameof(Uraian.PublicTitle), uraian.PublicTitle),
        new(nameof(Uraian.Document), uraian.Document ?? ""),
        new(nameof(Uraian.Summary), uraian.Summary),
        new(nameof(Uraian.Reason), uraian.Reason),
    ];

    private static FactValue[] Lines(Matriks matriks) =>
    [
        new(nameof(Matriks.Proposed), matriks.Proposed?.ToString() ?? ""),
        .. matriks.Lines.Select((line, index) => new FactValue($"Line{index + 1}", line.ToString())),
    ];

    private static FactValue Because(string reason) => new(nameof(Reason), reason);
}

/// <summary>What a re-test carries over: the piece of information, and the day it was first excluded.</summary>
public sealed record Retest(Guid OriginId, DateOnly FirstExcludedOn);
