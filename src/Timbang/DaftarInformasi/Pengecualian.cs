using Timbang.Pelaksana;
using Timbang.Penetapan;
using Timbang.Pengujian;
using Timbang.Waktu;

namespace Timbang.DaftarInformasi;

/// <summary>
/// One part of one piece of information as a decree excludes it: an entry of the Daftar Informasi yang Dikecualikan. Its
/// span and that of another decision on the same part never overlap; the database holds to it as well.
/// </summary>
public sealed class Pengecualian : CaseFile
{
    public static readonly Procedure<ExclusionStage> Procedure = new(
        nameof(Pengecualian),
        new(nameof(Nyatakan), [ExclusionStage.Berlaku], ExclusionStage.Dinyatakan, [Role.Ppid]),
        new(nameof(Tinjau), [ExclusionStage.Berlaku], null, [Role.Ppid]),
        new(nameof(Pantau), [ExclusionStage.Berlaku, ExclusionStage.Dinyatakan], null, [Role.PpidPelaksana, Role.Ppid]),
        new(nameof(Akhiri), [ExclusionStage.Berlaku, ExclusionStage.Dinyatakan], null, [Role.Ppid]),
        new(nameof(Buka), [ExclusionStage.Berlaku, ExclusionStage.Dinyatakan], ExclusionStage.Dibuka, []),
        new(nameof(Terbitkan), [ExclusionStage.Dibuka], ExclusionStage.Diterbitkan, [Role.PpidPelaksana, Role.Ppid]));

    private Pengecualian()
    {
    }

    /// <summary>The piece of information across re-tests.</summary>
    public Guid OriginId { get; private init; }

    public Guid ButirId { get; private init; }

    public Guid KeputusanId { get; private init; }

    public Guid UnitId { get; private init; }

    public string UnitName { get; private init; } = "";

    public string PublicTitle { get; private init; } = "";

    public string Part { get; private init; } = "";

    public string DecreeNumber { get; private init; } = "";

    /// <summary>First day of the exclusion: the day the decree was entered, never before the date on its paper.</summary>
    public DateOnly From { get; private init; }

    /// <summary>Last day on which any line can still live; null while a line has no date to end on.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>The first day by which a line without a certain end is looked at again, as the decree says; null where every line ends on a date.</summary>
    public DateOnly? Review { get; private init; }

    /// <summary>The day that the last review set instead; null before the first.</summary>
    public DateOnly? NextReview { get; private set; }

    /// <summary>The day by which somebody looks at it: its last day, or its review where that comes first; null while it has neither.</summary>
    public DateOnly? LookAtBy { get; private set; }

    /// <summary>The day on which it is next asked whether the event has happened that a line waits for; null where none waits.</summary>
    public DateOnly? AskOn { get; private set; }

    /// <summary>The person who asks; null: whoever is PPID Pelaksana of the unit.</summary>
    public Guid? WatchedById { get; private set; }

    /// <summary>The name, as it was then; empty where nobody is named.</summary>
    public string WatchedByName { get; private set; } = "";

    public ExclusionStage Stage { get; private set; }

    /// <summary>The day on which the PPID declared that it becomes public, or null.</summary>
    public DateOnly? DeclaredOn { get; private set; }

    /// <summary>The later decree on the same information that took its place, or null.</summary>
    public Guid? ReplacedById { get; private set; }

    public IReadOnlyList<ExcludedLine> Lines { get; private init; } = [];

    /// <summary>What ended lines before their date.</summary>
    public IReadOnlyList<LineEnd> Ends { get; private set; } = [];

    /// <summary>The day by which it must be looked at again, where no date ends it.</summary>
    public DateOnly? ReviewBy => NextReview ?? Review;

    /// <summary>Whether its review is what comes first: it has no last day, or one after it.</summary>
    public bool IsReviewedFirst => Until is null || ReviewBy < Until;

    /// <summary>The words of everything that the list shows of it: title, part, unit, decree, grounds, statutes, both consequences.</summary>
    public string FoundBy { get; private init; } = "";

    /// <summary>Enters what a decree excludes; open items enter none.</summary>
    public static IReadOnlyList<Pengecualian> Of(Keputusan keputusan) =>
    [
        .. keputusan.Items.SelectMany(item => item.Lines
            .GroupBy(line => line.Part.Trim(), StringComparer.OrdinalIgnoreCase)
            .Select(part => Enter(keputusan, item, part.Key, [.. part]))),
    ];

    /// <summary>
    /// A later decree on the same information takes its place from its own day on (pengubahan klasifikasi, PP 61/2010 Pasal 4):
    /// two decisions never hold on one day.
    /// </summary>
    public void Ubah(Keputusan keputusan)
    {
        var first = keputusan.EffectiveFrom!.Value;
        Require(From < first, $"{PublicTitle}: keputusan {DecreeNumber} tentang informasi ini baru berlaku sejak {From.Plain()}. Tetapkan yang baru sesudah hari itu.", nameof(Keputusan.Date));
        Until = Until < first ? Until : first.AddDays(-1);
        ReplacedById = keputusan.Id;
        StopAsking();
        Record(nameof(Ubah), "", Guid.Empty, new(nameof(Until), Until.Value.ToString("O")), new(nameof(ReplacedById), keputusan.Number!));
    }

    /// <summary>
    /// Whether the part is closed on a day: a pure function of decision and office date. A part is closed while one line on it
    /// lives; silence opens it at 00:00 on the day after the last (PP 61/2010 Pasal 10 ayat (2)).
    /// </summary>
    public bool LivesOn(DateOnly date) =>
        From <= date && (Until is null || date <= Until) && Enumerable.Range(0, Lines.Count).Any(line => LastDayOf(line) is not { } last || date <= last);

    /// <summary>
    /// Whether it is open by now. What is written down as open stays open though somebody moves the clock back: nothing closes
    /// again without a new test.
    /// </summary>
    public bool IsOpenOn(DateOnly today) => Stage is ExclusionStage.Dibuka or ExclusionStage.Diterbitkan || !LivesOn(today);

    /// <summary>The last day a line closes the part: of its period, or of what ended it before; null while it has none.</summary>
    public DateOnly? LastDayOf(int line) => Ends.FirstOrDefault(e => e.Line == line)?.Day ?? Lines[line].Period.Until;

    /// <summary>The lines that on a day still wait for their event.</summary>
    public IReadOnlyList<ExcludedLine> Awaiting(DateOnly date) => [.. LinesAwaiting(date).Select(line => Lines[line])];

    /// <summary>The last day on which one of them waits; null where none has a last day, or none waits.</summary>
    public DateOnly? AwaitsUntil(DateOnly date) => LinesAwaiting(date).Select(LastDayOf).ToList() is var lasts && lasts.Contains(null) ? null : lasts.Max();

    /// <summary>Whether it is closed and waits for an event.</summary>
    public bool IsAwaiting(DateOnly today) => ReplacedById is null && !IsOpenOn(today) && Awaiting(today).Count > 0;

    /// <summary>Whether somebody should ask by now whether the event has happened.</summary>
    public bool IsAskedOn(DateOnly today) => AskOn <= today && IsAwaiting(today);

    /// <summary>The latest day on which it may be asked again: within <see cref="Watch.MostMonths"/>, and not after the last day that waits.</summary>
    public DateOnly AskAgainBy(DateOnly today)
    {
        var months = today.AddMonths(Watch.MostMonths);
        return AwaitsUntil(today) is { } last && last < months ? last : months;
    }

    /// <summary>First day on which it is open; null while that day is not known.</summary>
    public DateOnly? OpensOn => Until?.AddDays(1);

    /// <summary>What ended the line that closed it longest; null where its period did, or a later decree.</summary>
    public EndCause? EndedBy => ReplacedById is null ? Ends.FirstOrDefault(e => e.Day == Until)?.Cause : null;

    /// <summary>Whether nobody looked at it again by the day the decree or the last review set.</summary>
    public bool ReviewIsMissed(DateOnly today) => ReviewBy < today && ReplacedById is null && !IsOpenOn(today);

    /// <summary>
    /// The last day for declaring it public: 30 working days before its own (PP 61/2010 Pasal 10 ayat (1)); where the period is
    /// shorter, the day it began. Null while it has no last day.
    /// </summary>
    public Deadline? Declaration(WorkingCalendar calendar) => Until is { } until ? Declaration(calendar, From, until) : null;

    /// <summary>The same for a list that has not read the whole entry.</summary>
    public static Deadline Declaration(WorkingCalendar calendar, DateOnly from, DateOnly until) => calendar.ExpiryDeclaration(until) switch
    {
        var due when due.Due < from => due with { Due = from, Days = [], Rule = "jangka waktunya kurang dari 30 hari kerja, jadi pada hari keputusan berlaku" },
        var due => due,
    };

    /// <summary>
    /// The PPID declares that it becomes public when its period ends (PP 61/2010 Pasal 10 ayat (1)). Nothing opens earlier by it:
    /// before its last day only a new test changes the classification.
    /// </summary>
    /// <exception cref="RuleException">It has no last day, or the day for declaring has passed: then silence opens it all the same.</exception>
    public void Nyatakan(WorkingCalendar calendar, Actor by, DateOnly today)
    {
        var (step, mandate) = Procedure.Guard(nameof(Nyatakan), Stage, by, UnitId);
        RequireLiving(today);
        var declaration = Declaration(calendar);
        Require(declaration is not null, "Pengecualian ini belum mempunyai hari terakhir. Catat berakhirnya, atau uji lagi.");
        Require(
            today <= declaration.Due,
            $"Batas menyatakan terbuka adalah {declaration.Due.Plain()} ({declaration.DasarHukum}). Informasi ini terbuka sendiri pada {OpensOn!.Value.Plain()} tanpa pernyataan (ayat (2)).");
        DeclaredOn = today;
        Stage = step.To!.Value;
        Record(step.Act, Stage.ToString(), mandate.PenugasanId, new FactValue(nameof(Until), Until!.Value.ToString("O")));
    }

    /// <summary>The PPID has looked at it again in time and found the harm still real: the next day for looking is set.</summary>
    /// <exception cref="RuleException">The day for it has passed: only a new test keeps it closed then.</exception>
    public void Tinjau(Review review, int reviewYears, Actor by, DateOnly today)
    {
        var (step, mandate) = Procedure.Guard(nameof(Tinjau), Stage, by, UnitId);
        RequireLiving(today);
        Require(ReviewBy is not null, "Pengecualian ini berakhir pada tanggal tertentu, jadi tidak ditinjau melainkan diuji lagi.");
        Require(
            !ReviewIsMissed(today),
            $"Peninjauan terlewat sejak {ReviewBy.Value.Plain()}, jadi tidak dapat diperpanjang lagi. Usulkan uji lagi.");
        Require(!string.IsNullOrWhiteSpace(review.Finding), "Tulis mengapa bahayanya masih nyata.", nameof(DaftarInformasi.Review.Finding));
        Require(!Prose.HasPersonalNumber(review.Finding), "Hasil peninjauan memuat deretan angka seperti NIK atau rekening. Hapus angkanya.", nameof(DaftarInformasi.Review.Finding));
        var latest = today.AddYears(reviewYears);
        Require(
            today < review.Next && review.Next <= latest && (Until is null || review.Next <= Until),
            $"Peninjauan berikutnya sesudah hari ini dan paling lambat {(Until < latest ? Until.Value : latest).Plain()}.",
            nameof(DaftarInformasi.Review.Next));
        NextReview = review.Next;
        Reckon();
        Record(step.Act, Stage.ToString(), mandate.PenugasanId, new(nameof(NextReview), review.Next.ToString("O")), new(nameof(review.Finding), review.Finding.Trim()));
    }

    /// <summary>
    /// Somebody has asked, and the event has not happened yet: who asks again, and when. The decree only names the event; without
    /// this nobody would notice it, and the part would stay closed until its outer date.
    /// </summary>
    /// <exception cref="RuleException">It waits for no event, nothing is said, the day is too late, or the person is not of the unit.</exception>
    public void Pantau(Watch watch, Actor by, DateOnly today)
    {
        var (step, mandate) = Procedure.Guard(nameof(Pantau), Stage, by, UnitId);
        RequireLiving(today);
        Refuse(WatchRules.Refusal(watch, this, today));
        (AskOn, WatchedById, WatchedByName) = (watch.Next, watch.Responsible?.PersonId, watch.Responsible?.Name ?? "");
        Record(
            step.Act,
            Stage.ToString(),
            mandate.PenugasanId,
            new(nameof(AskOn), watch.Next.ToString("O")),
            new(nameof(WatchedByName), WatchedByName),
            new(nameof(watch.Said), watch.Said!.Trim()));
    }

    /// <summary>
    /// Something ended lines before their date: the event the decree names, written consent, public office, a final ruling. The
    /// day it happened is their last; the part opens when no other line lives.
    /// </summary>
    /// <exception cref="RuleException">It has not happened yet, its paper is missing, or the law does not open these lines by it.</exception>
    public void Akhiri(Ending ending, Actor by, DateOnly today)
    {
        var (step, mandate) = Procedure.Guard(nameof(Akhiri), Stage, by, UnitId);
        RequireLiving(today);
        Refuse(EndingRules.Refusal(ending, this, today));
        Ends = [.. Ends, .. ending.Lines.Distinct().Select(line => new LineEnd(line, ending.Cause, ending.Day))];
        Reckon();
        Record(step.Act, Stage.ToString(), mandate.PenugasanId, [.. ending.Values()]);
    }

    /// <summary>
    /// The machine writes down that it is open, once: it has been since 00:00 of <see cref="OpensOn"/>, written or not
    /// (PP 61/2010 Pasal 10 ayat (2)). From here on its publication waits.
    /// </summary>
    public void Buka(DateOnly today)
    {
        var step = Procedure[nameof(Buka)];
        Require(step.From.Contains(Stage) && ReplacedById is null && OpensOn <= today, $"{PublicTitle}: pengecualian ini belum berakhir, atau terbukanya sudah dicatat.");
        Stage = step.To!.Value;
        Record(step.Act, Stage.ToString(), Guid.Empty, new(nameof(OpensOn), OpensOn.Value.ToString("O")), new(nameof(EndedBy), EndedBy?.ToString() ?? ""));
    }

    /// <summary>
    /// What it closed enters the Daftar Informasi Publik, after somebody has looked at what must stay blackened: a status opens by
    /// itself, a file never does.
    /// </summary>
    /// <param name="terms">The columns of the list and what was checked.</param>
    /// <param name="offered">What the list has of the same information until now, or null: the new entry takes its place.</param>
    /// <param name="restIsClosed">Whether other parts of the same information still live.</param>
    /// <param name="by">Who publishes.</param>
    /// <param name="today">The office's day.</param>
    public InformasiPublik Terbitkan(Publication terms, InformasiPublik? offered, bool restIsClosed, Actor by, DateOnly today)
    {
        var (step, mandate) = Procedure.Guard(nameof(Terbitkan), Stage, by, UnitId);
        RequireStanding();
        terms.Check();
        Stage = step.To!.Value;
        Record(step.Act, Stage.ToString(), mandate.PenugasanId, new FactValue(nameof(terms.Checked), terms.Checked!.Trim()));
        var entry = InformasiPublik.Of(this, terms.Columns, restIsClosed, today);
        offered?.Ubah(entry);
        return entry;
    }

    /// <summary>What a re-test carries over: the piece of information, and its first day across all re-tests (PP 61/2010 Pasal 5).</summary>
    /// <param name="old">The item that the decree excluded.</param>
    /// <exception cref="RuleException">A later decree took its place: that one is tested again.</exception>
    public Retest AsRetest(Butir old)
    {
        RequireStanding();
        return new(OriginId, old.FirstExcludedOn ?? From);
    }

    private void RequireStanding() => Require(ReplacedById is null, "Informasi ini sudah diputus lagi: yang berlaku adalah keputusan barunya.");

    private void RequireLiving(DateOnly today)
    {
        RequireStanding();
        Require(LivesOn(today), OpensOn is { } day ? $"Bagian ini sudah terbuka sejak {day.Plain()}." : "Pengecualian ini belum berlaku.");
    }

    private void Reckon()
    {
        var lasts = Enumerable.Range(0, Lines.Count).Select(LastDayOf).ToList();
        Until = lasts.Contains(null) ? null : lasts.Max();
        LookAtBy = IsReviewedFirst ? ReviewBy : Until;
        if (Awaiting(From).Count == 0)
        {
            StopAsking();
        }
        else if (AwaitsUntil(From) < AskOn)
        {
            AskOn = AwaitsUntil(From);
        }
    }

    private void StopAsking() => (AskOn, WatchedById, WatchedByName) = (null, null, "");

    // Three months after the decree, and never after a last day or the review.
    private void BeginAsking()
    {
        DateOnly?[] days = [From.AddMonths(Watch.FirstMonths), AwaitsUntil(From), Review];
        AskOn = Awaiting(From).Count == 0 ? null : days.Min() is { } first && first > From ? first : From;
    }

    private IEnumerable<int> LinesAwaiting(DateOnly date) => Enumerable.Range(0, Lines.Count)
        .Where(line => Lines[line].Period.Kind == PeriodKind.SampaiPeristiwa && Ends.All(end => end.Line != line) && !(LastDayOf(line) < date));

    private static Pengecualian Enter(Keputusan keputusan, DecreeItem item, string part, IReadOnlyList<Line> lines)
    {
        List<ExcludedLine> excluded = [.. lines.Select(l => ExcludedLine.From(l, item.GroundTexts))];
        var entry = new Pengecualian
        {
            Id = Guid.CreateVersion7(),
            BadanPublikId = keputusan.BadanPublikId,
            OriginId = item.OriginId,
            ButirId = item.ButirId,
            KeputusanId = keputusan.Id,
            UnitId = item.UnitId,
            UnitName = item.UnitName,
            PublicTitle = item.PublicTitle,
            Part = part,
            DecreeNumber = keputusan.Number!,
            From = keputusan.EffectiveFrom!.Value,
            Review = lines.Min(l => l.Period!.Review),
            Lines = excluded,
            FoundBy = Findable.Words([item.PublicTitle, part, item.UnitName, keputusan.Number!, .. excluded.SelectMany(l => l.Texts)]),
        };
        entry.Reckon();
        entry.BeginAsking();
        entry.Record("Tetapkan", "", Guid.Empty, new(nameof(Part), part), new(nameof(DecreeNumber), entry.DecreeNumber));
        return entry;
    }
}
