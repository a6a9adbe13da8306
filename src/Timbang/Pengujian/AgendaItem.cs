using Timbang.Pelaksana;

namespace Timbang.Pengujian;

/// <summary>
/// One item on the agenda of a sitting: blind scores before, votes after the discussion, recusals, dissent and the
/// outcome (SOP step 3; dossier 6.2 A8, A9). A case of its own, so that members who act on different items never wait
/// for each other.
/// </summary>
public sealed class AgendaItem : CaseFile
{
    public static readonly Procedure<AgendaStage> Procedure = new(
        "Agenda",
        new(nameof(Agendakan), [], AgendaStage.Dinilai, [Role.Ppid]),
        new(nameof(Keluarkan), [AgendaStage.Dinilai], AgendaStage.Dikeluarkan, [Role.Ppid]),
        new(nameof(Geser), [AgendaStage.Dinilai], null, [Role.Ppid]),
        new(nameof(Mulai), [AgendaStage.Dinilai], null, [Role.KetuaTim]),
        new(nameof(Mundur), [AgendaStage.Dinilai, AgendaStage.Dibahas], null, [Role.AnggotaTim, Role.KetuaTim]),
        new(nameof(CabutMundur), [AgendaStage.Dinilai], null, [Role.KetuaTim]),
        new(nameof(Nilai), [AgendaStage.Dinilai], null, [Role.AnggotaTim, Role.KetuaTim]),
        new(nameof(BukaNilai), [AgendaStage.Dinilai], AgendaStage.Dibahas, [Role.KetuaTim]),
        new(nameof(Suarakan), [AgendaStage.Dibahas], null, [Role.AnggotaTim, Role.KetuaTim]),
        new(nameof(TulisPendapat), [AgendaStage.Dibahas, AgendaStage.Diputus], null, [Role.AnggotaTim, Role.KetuaTim]),
        new(nameof(Nasihati), [AgendaStage.Dibahas], null, [Role.AnggotaTim]),
        new(nameof(Putuskan), [AgendaStage.Dibahas], AgendaStage.Diputus, [Role.KetuaTim]),
        new(nameof(Salin), [AgendaStage.Dinilai, AgendaStage.Dibahas], AgendaStage.Diputus, [Role.KetuaTim, Role.Ppid]),
        new(nameof(Tunda), [AgendaStage.Dinilai, AgendaStage.Dibahas], AgendaStage.Ditunda, [Role.KetuaTim]),
        new(nameof(Tutup), [AgendaStage.Diputus, AgendaStage.Ditunda], null, [Role.KetuaTim]));

    private readonly List<Score> scores = [];
    private readonly List<Vote> votes = [];
    private readonly List<Recusal> recusals = [];
    private readonly List<Advice> advices = [];

    private AgendaItem()
    {
    }

    public Guid SidangId { get; private init; }

    public Guid ButirId { get; private init; }

    public Guid UnitId { get; private init; }

    /// <summary>Place on the agenda, from 1.</summary>
    public int Ordinal { get; private set; }

    public AgendaStage Stage { get; private set; }

    /// <summary>Safe title under which the sitting weighs it; the minutes keep it.</summary>
    public string PublicTitle { get; private init; } = "";

    /// <summary>Code of its kind of document in Pasal 18 ayat (1), or null.</summary>
    public string? Document { get; private init; }

    /// <summary>The matrix that the sitting weighs; the minutes keep it, whatever is written in the item afterwards.</summary>
    public Matriks Matriks { get; private init; } = Matriks.Empty;

    public IReadOnlyList<Score> Scores => scores;

    public IReadOnlyList<Vote> Votes => votes;

    public IReadOnlyList<Recusal> Recusals => recusals;

    public IReadOnlyList<Advice> Advices => advices;

    public Choice? Outcome { get; private set; }

    /// <summary>Whether all votes agreed (musyawarah mufakat), or a majority decided.</summary>
    public bool ByConsensus { get; private set; }

    /// <summary>The task of a returned item, or the reason of an adjourned one.</summary>
    public string Task { get; private set; } = "";

    /// <summary>Why the chair opened the scores before everyone had scored; empty where everyone had.</summary>
    public string WhyOpenedEarly { get; private set; } = "";

    /// <summary>That its result was copied from paper; null where it was reached in the site.</summary>
    public OnPaper? OnPaper { get; private set; }

    /// <summary>What was weighed, kept when the sitting closes; null before.</summary>
    public WeighedItem? Weighed { get; private set; }

    /// <summary>Whether the scores may be seen by anyone: once the chair has opened them, never before.</summary>
    public bool ScoresAreOpen => Stage is AgendaStage.Dibahas or AgendaStage.Diputus || votes.Count > 0;

    /// <summary>Votes apart from the outcome, with the words of those who gave them.</summary>
    public IReadOnlyList<Vote> Dissents => [.. votes.Where(v => Outcome is not null && v.Choice != Outcome && v.Dissent.Length > 0)];

    /// <summary>Nothing more happens to it in this sitting.</summary>
    public bool IsClosed => Stage.IsClosed();

    /// <summary>What may be voted: outcomes that the matrix carries, and sending the item back.</summary>
    public IReadOnlyList<Choice> Choices => [.. Matriks.Carries(Document).Select(AsChoice), Choice.Dikembalikan];

    /// <summary>Puts a tested item on the agenda. Everyone who wrote it, its tester and the head of the proposing unit are recused by default (dossier 6.3).</summary>
    public static AgendaItem Agendakan(Sidang sidang, Butir butir, int ordinal, Guid? unitHeadId, Actor by)
    {
        var (step, mandate) = Procedure.Guard(nameof(Agendakan), default, by, null);
        Require(sidang.Stage == SittingStage.Dijadwalkan, "Agenda sidang ini sudah tertutup. Pilih sidang yang belum dimulai.");
        var item = new AgendaItem
        {
            Id = Guid.CreateVersion7(),
            BadanPublikId = sidang.BadanPublikId,
            SidangId = sidang.Id,
            ButirId = butir.Id,
            UnitId = butir.UnitId,
            Ordinal = ordinal,
            PublicTitle = butir.Uraian.PublicTitle,
            Document = butir.Uraian.Document,
            Matriks = butir.Matriks,
        };
        item.RecuseByDefault(butir, unitHeadId);
        item.Record(step.Act, item.Stage.ToString(), mandate.PenugasanId, new FactValue(nameof(ButirId), butir.Id.ToString()));
        return item;
    }

    /// <summary>Takes it off the agenda before the sitting begins.</summary>
    public void Keluarkan(Sidang sidang, string? reason, Actor by)
    {
        var (step, mandate) = Procedure.Guard(nameof(Keluarkan), Stage, by, null);
        Require(sidang.Stage is SittingStage.Dijadwalkan or SittingStage.Dibatalkan, "Sidang sudah dimulai: tunda butir ini, jangan dikeluarkan.");
        Require(!string.IsNullOrWhiteSpace(reason), "Tulis alasan mengeluarkan butir dari agenda.", "Reason");
        Stage = step.To!.Value;
        Record(step.Act, Stage.ToString(), mandate.PenugasanId, new FactValue("Reason", reason.Trim()));
    }

    /// <summary>Changes places with a neighbour before the sitting begins: what should be heard early goes up. Both record it.</summary>
    public void Geser(Sidang sidang, AgendaItem neighbour, Actor by)
    {
        var (step, mandate) = Procedure.Guard(nameof(Geser), Stage, by, null);
        Require(sidang.Stage == SittingStage.Dijadwalkan, "Sidang sudah dimulai: urutan agenda tidak dapat diubah lagi.");
        Require(neighbour.SidangId == SidangId && !neighbour.IsClosed && neighbour.Id != Id, "Butir bertukar tempat dengan butir lain dalam agenda yang sama.");
        (Ordinal, neighbour.Ordinal) = (neighbour.Ordinal, Ordinal);
        foreach (var item in new[] { this, neighbour })
        {
            item.Record(step.Act, item.Stage.ToString(), mandate.PenugasanId, new FactValue(nameof(Ordinal), item.Ordinal.ToString()));
        }
    }

    /// <summary>
    /// Begins with the sitting: who has come to lead the proposing unit since the agenda was made is recused by default as
    /// well. The chair lifts a recusal afterwards, with a reason.
    /// </summary>
    public void Mulai(Sidang sidang, Butir butir, Guid? unitHeadId, Actor by)
    {
        var (step, mandate) = Procedure.Guard(nameof(Mulai), Stage, by, null);
        Require(sidang.Stage == SittingStage.Berlangsung && sidang.Id == SidangId, "Sidang belum dibuka.");
        Require(butir.Id == ButirId, "Butir ini bukan yang diagendakan.");
        RecuseByDefault(butir, unitHeadId);
        Record(step.Act, Stage.ToString(), mandate.PenugasanId, new FactValue(nameof(Recusals), string.Join(", ", recusals.Select(r => r.PersonId))));
    }

    /// <summary>A member with a conflict of interest recuses herself and says why; her score no longer counts.</summary>
    public void Mundur(Forum forum, string? reason, Actor by)
    {
        var (step, mandate) = Procedure.Guard(nameof(Mundur), Stage, by, null, SidangId);
        RequirePresent(forum, by);
        Require(!string.IsNullOrWhiteSpace(reason), "Tulis mengapa Anda mundur dari butir ini.", "Reason");
        Require(!IsRecused(by.PersonId), "Anda sudah mundur dari butir ini.");
        Require(votes.All(v => v.PersonId != by.PersonId), "Suara Anda sudah masuk; mundur hanya sebelum memberi suara.");
        StepAside(by.PersonId, reason.Trim());
        Record(step.Act, Stage.ToString(), mandate.PenugasanId, new FactValue("Reason", reason.Trim()));
    }

    /// <summary>The chair lifts a recusal that was only set by default; the minutes say who lifted it and why.</summary>
    public void CabutMundur(Forum forum, Guid personId, string? reason, Actor by)
    {
        var (step, mandate) = Procedure.Guard(nameof(CabutMundur), Stage, by, null);
        RequireChair(forum, by);
        var recusal = recusals.Find(r => r.PersonId == personId && r.CanBeLifted);
        Require(recusal is not null, "Hanya pengunduran bawaan yang dapat dicabut.");
        Require(personId != by.PersonId, "Pengunduran diri sendiri dicabut oleh orang lain.");
        Require(!string.IsNullOrWhiteSpace(reason), "Tulis alasan mencabut pengunduran.", "Reason");
        recusal.Lift(by.PersonId, reason.Trim());
        Record(step.Act, Stage.ToString(), mandate.PenugasanId, new("PersonId", personId.ToString()), new("Reason", reason.Trim()));
    }

    /// <summary>A blind score before the discussion; it never changes and is seen by nobody until the chair opens the scores.</summary>
    public void Nilai(Forum forum, Choice choice, int confidence, string? why, Actor by)
    {
        var (step, mandate) = Procedure.Guard(nameof(Nilai), Stage, by, null, SidangId);
        RequireSeat(forum, by);
        RequireCarried(choice);
        Require(confidence is >= 1 and <= 5, "Pilih keyakinan 1 sampai 5.", "Confidence");
        Require(!HasScored(by.PersonId), "Anda sudah memberi nilai; nilai tidak dapat diubah.");
        scores.Add(new Score { PersonId = by.PersonId, Choice = choice, Confidence = confidence, Why = why?.Trim() ?? "" });
        Record(step.Act, Stage.ToString(), mandate.PenugasanId, new FactValue("Choice", choice.ToString()));
    }

    /// <summary>
    /// The chair opens the scores and the discussion begins. Needs a quorum after recusals, and the score of every voting
    /// member who sits on the item: who speaks before all have judged for themselves leads the others. The chair may open
    /// them all the same, and the minutes say why. Who has not scored votes without a score, and the record says so.
    /// </summary>
    /// <param name="forum">Members and rule of the sitting.</param>
    /// <param name="by">The chair.</param>
    /// <param name="why">Why she does not wait for those who have not scored; needed only where there are any.</param>
    /// <exception cref="RuleException">Below quorum, or a present member has not scored and nothing says why: names her.</exception>
    public void BukaNilai(Forum forum, Actor by, string? why = null)
    {
        var (step, mandate) = Procedure.Guard(nameof(BukaNilai), Stage, by, null);
        RequireChair(forum, by);
        RequireQuorum(forum);
        var missing = NotScored(forum).Select(m => m.Name).ToList();
        Require(missing.Count == 0 || !string.IsNullOrWhiteSpace(why), $"Belum memberi nilai tertutup: {string.Join(", ", missing)}. Tunggu, atau tulis mengapa nilai tetap dibuka.", nameof(WhyOpenedEarly));
        WhyOpenedEarly = missing.Count == 0 ? "" : why!.Trim();
        Stage = step.To!.Value;
        Record(step.Act, Stage.ToString(), mandate.PenugasanId, new("Scores", scores.Count.ToString()), new("Reason", WhyOpenedEarly));
    }

    /// <summary>A vote after the discussion, once; a member who votes apart may say why in her own words (dissent).</summary>
    public void Suarakan(Forum forum, Choice choice, string? dissent, Actor by)
    {
        var (step, mandate) = Procedure.Guard(nameof(Suarakan), Stage, by, null, SidangId);
        RequireSeat(forum, by);
        Require(forum.Find(by.PersonId)!.Votes, "Menurut suratnya, Anda memberi nasihat tanpa suara.");
        RequireCarried(choice);
        Require(votes.All(v => v.PersonId != by.PersonId), "Anda sudah memberi suara pada butir ini.");
        votes.Add(new Vote { PersonId = by.PersonId, Choice = choice, Dissent = dissent?.Trim() ?? "" });
        Record(
            step.Act,
            Stage.ToString(),
            mandate.PenugasanId,
            new("Choice", choice.ToString()),
            new("Dissent", dissent?.Trim() ?? ""),
            new(nameof(Score), HasScored(by.PersonId) ? "" : "tanpa nilai"));
    }

    /// <summary>
    /// A member who stands apart writes or mends her dissent in her own words until the sitting closes: who votes first
    /// cannot know yet that she will.
    /// </summary>
    public void TulisPendapat(Forum forum, string? dissent, Actor by)
    {
        var (step, mandate) = Procedure.Guard(nameof(TulisPendapat), Stage, by, null, SidangId);
        RequirePresent(forum, by);
        var vote = votes.Find(v => v.PersonId == by.PersonId);
        Require(vote is not null, "Beri suara dahulu, lalu tulis pendapat berbeda.");
        Require(Outcome is null || vote.Choice != Outcome, "Suara Anda sama dengan hasil butir ini, jadi tidak ada pendapat berbeda.");
        Require(!string.IsNullOrWhiteSpace(dissent), "Tulis pendapat berbeda dengan kata-kata Anda sendiri.", nameof(Vote.Dissent));
        vote.Dissent = dissent.Trim();
        Record(step.Act, Stage.ToString(), mandate.PenugasanId, new FactValue(nameof(Vote.Dissent), vote.Dissent));
    }

    /// <summary>An adviser without a vote (by letter) gives advice in the discussion; it goes into the minutes as it is.</summary>
    public void Nasihati(Forum forum, string? text, Actor by)
    {
        var (step, mandate) = Procedure.Guard(nameof(Nasihati), Stage, by, null, SidangId);
        RequireSeat(forum, by);
        Require(!forum.Find(by.PersonId)!.Votes, "Anda anggota dengan suara: sampaikan pendapat lewat suara Anda.");
        Require(advices.TrueForAll(a => a.PersonId != by.PersonId), "Nasihat Anda untuk butir ini sudah tercatat.");
        Require(!string.IsNullOrWhiteSpace(text), "Tulis nasihat Anda.", nameof(Advice.Text));
        advices.Add(new Advice { PersonId = by.PersonId, Text = text.Trim() });
        Record(step.Act, Stage.ToString(), mandate.PenugasanId, new FactValue(nameof(Advice.Text), text.Trim()));
    }

    /// <summary>
    /// The chair closes the item: consensus, else more than half of the votes; a tie or no majority returns it.
    /// </summary>
    /// <exception cref="RuleException">Below quorum, or a present member has not voted: names her.</exception>
    public void Putuskan(Forum forum, string? task, Actor by)
    {
        var (step, mandate) = Procedure.Guard(nameof(Putuskan), Stage, by, null);
        RequireChair(forum, by);
        RequireQuorum(forum);
        var missing = NotVoted(forum).Select(m => m.Name).ToList();
        Require(missing.Count == 0, $"Belum memberi suara: {string.Join(", ", missing)}.");
        Conclude(task);
        Stage = step.To!.Value;
        Record(step.Act, Stage.ToString(), mandate.PenugasanId, new("Outcome", $"{Outcome}"), new(nameof(Task), Task));
    }

    /// <summary>
    /// Copies the result of a sheet that was filled by hand while the site was out of reach. Every rule of the vote holds as in the
    /// room; who voted in the site before is not asked again, and the result carries the mark for ever.
    /// </summary>
    /// <exception cref="RuleException">Below quorum, a present member's vote is missing, or the matrix does not carry one: names her.</exception>
    public void Salin(Forum forum, PaperSheet sheet, Actor by, DateOnly today)
    {
        var (step, mandate) = Procedure.Guard(nameof(Salin), Stage, by, null);
        RequireRunning(forum);
        Require(by.Has(Role.Ppid) || forum.Find(by.PersonId) is { IsChair: true }, "Hasil dari kertas disalin oleh PPID atau Ketua sidang ini.");
        var lines = NotVoted(forum).Select(member => (Member: member, Line: sheet.Lines.FirstOrDefault(l => l.PersonId == member.PersonId))).ToList();
        lines.ForEach(l => RequireShort(l.Member, l.Line));
        Require(!string.IsNullOrWhiteSpace(sheet.Why), "Tulis mengapa butir ini diputus di atas kertas.", nameof(sheet.Why));
        foreach (var (member, line) in lines.Where(l => l.Line is not { StepsAside: true }))
        {
            Require(line?.Choice is not null, $"Isi suara {member.Name} sebagaimana tertulis pada lembar, atau tulis mengapa ia mundur.", $"Lines[{member.PersonId}]");
            RequireCarried(line.Choice.Value);
        }

        lines.ForEach(l => Copy(l.Line!));
        RequireQuorum(forum);
        Conclude(sheet.Task);
        OnPaper = new(sheet.Why.Trim(), by.PersonId, by.Name, today);
        Stage = step.To!.Value;
        Record(
            step.Act,
            Stage.ToString(),
            mandate.PenugasanId,
            [new("Outcome", $"{Outcome}"), new(nameof(Task), Task), new("Reason", OnPaper.Why), .. lines.Select((l, index) => new FactValue($"Line{index + 1}", $"{l.Member.PersonId} {l.Line!.Choice?.ToString() ?? nameof(Mundur)}"))]);
    }

    /// <summary>Adjourns the item to another day: below quorum, or with a reason.</summary>
    public void Tunda(Forum forum, string? reason, Actor by)
    {
        var (step, mandate) = Procedure.Guard(nameof(Tunda), Stage, by, null);
        RequireChair(forum, by);
        Require(!string.IsNullOrWhiteSpace(reason), "Tulis alasan menunda butir ini.", "Reason");
        Task = reason.Trim();
        Stage = step.To!.Value;
        Record(step.Act, Stage.ToString(), mandate.PenugasanId, new FactValue("Reason", Task));
    }

    /// <summary>The sitting has closed: minutes and sheet are printed from what is kept here, whatever becomes of the item.</summary>
    public void Tutup(WeighedItem weighed, Actor by)
    {
        var (step, mandate) = Procedure.Guard(nameof(Tutup), Stage, by, null);
        Require(Weighed is null, "Yang ditimbang dicatat satu kali, saat sidang ditutup.");
        Weighed = weighed;
        Record(step.Act, Stage.ToString(), mandate.PenugasanId, new FactValue(nameof(Uraian.PublicTitle), weighed.Uraian.PublicTitle));
    }

    /// <summary>Who sits on this item, advisers too: there and not recused. Who has voted and left still counts.</summary>
    public IReadOnlyList<Member> Sitting(Forum forum) =>
        [.. forum.Members.Where(m => (m.IsThere || votes.Exists(v => v.PersonId == m.PersonId)) && !IsRecused(m.PersonId))];

    /// <summary>Voting members who sit on this item.</summary>
    public IReadOnlyList<Member> Seats(Forum forum) => [.. Sitting(forum).Where(m => m.Votes)];

    /// <summary>Voting members who sit on this item and have not voted yet.</summary>
    public IReadOnlyList<Member> NotVoted(Forum forum) => [.. Seats(forum).Where(m => votes.TrueForAll(v => v.PersonId != m.PersonId))];

    /// <summary>Voting members who sit on this item and have not scored yet.</summary>
    public IReadOnlyList<Member> NotScored(Forum forum) => [.. Seats(forum).Where(m => !HasScored(m.PersonId))];

    public bool HasScored(Guid personId) => scores.Exists(s => s.PersonId == personId);

    public bool IsRecused(Guid personId) => recusals.Exists(r => r.PersonId == personId && r.Holds);

    public bool HasQuorum(Forum forum) => Seats(forum).Count >= forum.Quorum;

    /// <summary>What the votes so far lead to: more than half of them, else the item is returned.</summary>
    public Choice Tally() => votes
        .GroupBy(v => v.Choice)
        .Where(g => g.Count() * 2 > votes.Count)
        .Select(g => g.Key)
        .DefaultIfEmpty(Choice.Dikembalikan)
        .First();

    /// <summary>
    /// How far the members stood apart before the discussion: the share of blind scores that are not the most frequent choice, 0 to
    /// below 1. What they agree on needs few words.
    /// </summary>
    public double Disagreement => scores.Count == 0 ? 0 : 1 - ((double)scores.GroupBy(s => s.Choice).Max(g => g.Count()) / scores.Count);

    private static Choice AsChoice(Klasifikasi outcome) => Enum.Parse<Choice>(outcome.ToString());

    private void StepAside(Guid personId, string reason)
    {
        if (recusals.Find(r => r.PersonId == personId) is { } lifted)
        {
            lifted.StepAside(reason);
        }
        else
        {
            recusals.Add(new Recusal { PersonId = personId, Reason = reason, ByDefault = false });
        }
    }

    private static void RequireShort(Member member, PaperLine? line) => Require(
        (line?.Dissent?.Length ?? 0) <= Uraian.MaxText && (line?.Recused?.Length ?? 0) <= Uraian.MaxText,
        $"Catatan {member.Name} paling banyak {Uraian.MaxText:N0} huruf.",
        $"Notes[{member.PersonId}]");

    private void Copy(PaperLine line)
    {
        if (line.StepsAside)
        {
            StepAside(line.PersonId, line.Recused!.Trim());
        }
        else
        {
            votes.Add(new Vote { PersonId = line.PersonId, Choice = line.Choice!.Value, Dissent = line.Dissent?.Trim() ?? "" });
        }
    }

    private void Conclude(string? task)
    {
        var outcome = Tally();
        Require(
            outcome != Choice.Dikembalikan || !string.IsNullOrWhiteSpace(task),
            "Butir dikembalikan: tulis tugas yang harus dilengkapi unit.",
            nameof(Task));
        Outcome = outcome;
        ByConsensus = votes.Select(v => v.Choice).Distinct().Count() == 1;
        Task = outcome == Choice.Dikembalikan ? task!.Trim() : "";
    }

    private void RecuseByDefault(Butir butir, Guid? unitHeadId)
    {
        (Guid? Person, string Reason)[] conflicts =
        [
            (butir.DrafterId, "mengusulkan butir ini"),
            (butir.MatrixById, "menyusun matriks butir ini"),
            (butir.TesterId, "menguji butir ini"),
            .. butir.WriterIds.Select(id => ((Guid?)id, "ikut mengusulkan, menyusun matriks, atau menguji butir ini")),
            (unitHeadId, "memimpin unit pengusul"),
        ];
        foreach (var (person, reason) in conflicts.Where(c => c.Person is not null && recusals.TrueForAll(r => r.PersonId != c.Person)).DistinctBy(c => c.Person))
        {
            recusals.Add(new Recusal { PersonId = person!.Value, Reason = reason, ByDefault = true });
        }
    }

    private static void RequireRunning(Forum forum) => Require(forum.Running, "Sidang tidak sedang berlangsung.");

    // A chair's letter alone does not lead this sitting: she is its chair and in the room.
    private static void RequireChair(Forum forum, Actor by)
    {
        RequireRunning(forum);
        Require(forum.Find(by.PersonId) is { IsChair: true, IsThere: true }, "Sidang ini dipimpin Ketua yang hadir di dalamnya.");
    }

    private static void RequirePresent(Forum forum, Actor by)
    {
        RequireRunning(forum);
        Require(forum.Find(by.PersonId) is { IsThere: true }, "Anda tidak dicatat hadir pada sidang ini.");
    }

    private void RequireSeat(Forum forum, Actor by)
    {
        RequirePresent(forum, by);
        Require(!IsRecused(by.PersonId), "Anda mundur dari butir ini, jadi tidak menilai dan tidak memberi suara.");
    }

    // UU 14/2008 Pasal 2 ayat (2) and 18 ayat (1): what the matrix cannot carry is sent back, never voted.
    private void RequireCarried(Choice choice) => Require(
        Choices.Contains(choice),
        $"Pilihan ini tidak ditopang matriks butir. {string.Join(" ", LacksFor(choice))} Kembalikan butir dengan tugas melengkapinya.",
        "Choice");

    private IReadOnlyList<string> LacksFor(Choice choice) =>
        Enum.TryParse<Klasifikasi>(choice.ToString(), out var outcome) ? Matriks.LacksFor(outcome, Document) : [];

    private void RequireQuorum(Forum forum) => Require(
        HasQuorum(forum),
        $"Kuorum butir ini tidak terpenuhi: {Seats(forum).Count} dari {forum.Quorum} yang diperlukan. Tunda butir ini.");
}
