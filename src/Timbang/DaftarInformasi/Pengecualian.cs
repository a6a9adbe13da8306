using Timbang.Penetapan;
using Timbang.Pengujian;

namespace Timbang.DaftarInformasi;

/// <summary>
/// One part of one piece of information as a decree excludes it: an entry of the Daftar Informasi yang Dikecualikan. Its
/// span and that of another decision on the same part never overlap; the database holds to it as well.
/// </summary>
public sealed class Pengecualian : CaseFile
{
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

    /// <summary>The first day by which a line without a certain end is looked at again; null where every line ends on a date.</summary>
    public DateOnly? Review { get; private init; }

    /// <summary>The day by which somebody looks at it: its last day, or its review where that comes first; null while it has neither.</summary>
    public DateOnly? LookAtBy { get; private init; }

    /// <summary>The later decree on the same information that took its place, or null.</summary>
    public Guid? ReplacedById { get; private set; }

    public IReadOnlyList<ExcludedLine> Lines { get; private init; } = [];

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
        Record(nameof(Ubah), "", Guid.Empty, new(nameof(Until), Until.Value.ToString("O")), new(nameof(ReplacedById), keputusan.Number!));
    }

    /// <summary>
    /// Whether the part is closed on a day: a pure function of decision and office date. A part is closed while one line on it
    /// lives; silence opens it at 00:00 on the day after the last (PP 61/2010 Pasal 10 ayat (2)).
    /// </summary>
    public bool LivesOn(DateOnly date) =>
        From <= date && (Until is null || date <= Until) && Lines.Any(l => l.Period.RunsOn(date));

    /// <summary>What a re-test carries over: the piece of information, and its first day across all re-tests (PP 61/2010 Pasal 5).</summary>
    /// <param name="old">The item that the decree excluded.</param>
    public Retest AsRetest(Butir old) => new(OriginId, old.FirstExcludedOn ?? From);

    private static Pengecualian Enter(Keputusan keputusan, DecreeItem item, string part, IReadOnlyList<Line> lines)
    {
        var ends = lines.Select(l => l.Period!.Until).ToList();
        DateOnly? until = ends.Contains(null) ? null : ends.Max();
        var review = lines.Min(l => l.Period!.Review);
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
            Until = until,
            Review = review,
            LookAtBy = until is null || review < until ? review : until,
            Lines = excluded,
            FoundBy = Findable.Words([item.PublicTitle, part, item.UnitName, keputusan.Number!, .. excluded.SelectMany(l => l.Texts)]),
        };
        entry.Record("Tetapkan", "", Guid.Empty, new(nameof(Part), part), new(nameof(DecreeNumber), entry.DecreeNumber));
        return entry;
    }
}

/// <summary>A line in force: ground with its text on the day of the decree, statutes, both consequences, period.</summary>
/// <param name="Ground">Code in Pasal 17.</param>
/// <param name="GroundText">Its wording in force on the day of the decree.</param>
/// <param name="Citations">Statutes with their articles.</param>
/// <param name="IfOpened">Konsekuensi bila dibuka.</param>
/// <param name="IfClosed">Konsekuensi bila ditutup.</param>
/// <param name="Period">How long.</param>
public sealed record ExcludedLine(
    string Ground,
    string GroundText,
    IReadOnlyList<string> Citations,
    string IfOpened,
    string IfClosed,
    JangkaWaktu Period)
{
    internal IEnumerable<string> Texts => [Ground, GroundText, .. Citations, IfOpened, IfClosed];

    internal static ExcludedLine From(Line line, IReadOnlyDictionary<string, string> groundTexts) => new(
        line.Ground,
        groundTexts.GetValueOrDefault(line.Ground, ""),
        [.. line.Citations.Select(c => c.InWords)],
        line.IfOpened,
        line.IfClosed,
        line.Period!);
}
