using CsCheck;
using Timbang.DaftarInformasi;
using Timbang.DasarHukum;
using Timbang.Penetapan;
using Timbang.Pengujian;
using Timbang.Waktu;

namespace Timbang.Tests.DaftarInformasi;

/// <summary>
/// Anything that may happen to one piece of information: decrees, each in the place of the one before, and between them endings,
/// declarations, reviews and questions about events, some of them refused. Beside the cases stands what a child would write down:
/// for each line of each decree the first and the last day. It knows nothing of how the cases reckon.
/// </summary>
internal sealed class History
{
    private static readonly WorkingCalendar Calendar = new([], jointLeaveIsFree: true, "tanpa libur");

    private static readonly string[] Parts = ["Nama", "nilai", "Catatan"];

    private static readonly Gen<Deed> Deeds = Gen.Select(Gen.Int[0, 4], Gen.Int[0, 2], Gen.Int[0, 3], Gen.Int[1, 15], Gen.Int[0, 120], Gen.Int[0, 40])
        .Select((what, part, cause, lines, after, late) => new Deed(what, part, (EndCause)cause, lines, after, late));

    private static readonly Gen<Decision> Decisions = Gen.Select(
        Gen.Int[1, 250], Gen.Select(Gen.Int[0, 4], Gen.Int[2, 400], Gen.Bool).List[1, 4].List[1, 3], Deeds.List[0, 6], (after, parts, deeds) => new Decision(after, parts, deeds));

    private readonly Guid origin = Guid.CreateVersion7();
    private readonly List<Pengecualian> entries = [];
    private readonly List<Span> written = [];

    /// <summary>What happens, in order.</summary>
    public static Gen<History> Any { get; } = Decisions.List[1, 3].Select(decisions =>
    {
        var history = new History();
        decisions.ForEach(history.Decide);
        return history;
    });

    public IReadOnlyList<Pengecualian> Entries => entries;

    /// <summary>The day on which the last thing happened.</summary>
    public DateOnly Today { get; private set; } = Living.Day;

    /// <summary>Every day on which an answer may change, the days beside it, and some between.</summary>
    public IEnumerable<DateOnly> Days => written
        .SelectMany(span => new[] { span.First, span.Last ?? Today, Living.Day.AddDays(span.First.DayNumber * 7919 % 1500) })
        .SelectMany(day => new[] { day.AddDays(-1), day, day.AddDays(1) }).Distinct();

    /// <summary>The plain replay: whether a line that stands in the notes closes the part on the day.</summary>
    public bool IsClosed(string part, DateOnly day) => written.Exists(span => span.Entry.Part == part && span.First <= day && !(span.Last < day));

    private void Decide(Decision decision)
    {
        Today = Today.AddDays(decision.After);
        if (Ditetapkan([.. decision.Parts.SelectMany((lines, part) => lines.Select(line => LineOf(Parts[part], line)))]) is not { } keputusan)
        {
            return;
        }

        entries.Where(entry => entry.ReplacedById is null).ToList().ForEach(entry => entry.Ubah(keputusan));
        for (var i = 0; i < written.Count; i++)
        {
            var before = Today.AddDays(-1);
            written[i] = written[i] with { Last = written[i].Last < before ? written[i].Last : before };
        }

        foreach (var entry in Pengecualian.Of(keputusan))
        {
            entries.Add(entry);
            written.AddRange(entry.Lines.Select((line, place) => new Span(entry, place, Today, line.Period.Until)));
        }

        decision.Deeds.ForEach(Do);
    }

    private Keputusan? Ditetapkan(List<Line> lines)
    {
        try
        {
            var keputusan = Given.Disetujui(Given.DecreeItem() with { OriginId = origin, Matriks = Given.Matriks() with { Lines = lines } });
            keputusan.Tetapkan(Given.Determination(Today, "Menunggu sidang."), KatalogHukum.Bawaan, Given.Pengaturan, Given.Ppid, Today);
            return keputusan;
        }
        catch (RuleException)
        {
            return null;
        }
    }

    private Line LineOf(string part, (int Kind, int Days, bool IsDated) drawn)
    {
        var kind = (PeriodKind)drawn.Kind;
        var until = Today.AddDays(drawn.Days);
        DateOnly? last = kind == PeriodKind.SampaiTanggal || (kind != PeriodKind.Permanen && drawn.IsDated) ? until : null;
        return Given.Line(part) with
        {
            Citations = [new("UU-27-2022", "Pasal 4 ayat (2)")],
            Period = new(kind, last, "diumumkan", kind == PeriodKind.SampaiTanggal ? null : Today.AddDays(Math.Min(drawn.Days, 90))),
        };
    }

    // Whether it is refused is the law's own word; what it does when it is not is written down here once more.
    private void Do(Deed deed)
    {
        Today = Today.AddDays(deed.After);
        var living = entries.Where(entry => entry.ReplacedById is null).ToList();
        var entry = living[deed.Part % living.Count];
        var day = Today.AddDays(-deed.Late);
        var lines = Enumerable.Range(0, entry.Lines.Count).Where(line => (deed.Lines & (1 << line)) != 0).ToList();
        Action act = deed.What switch
        {
            0 => () => entry.Nyatakan(Calendar, Given.Ppid, Today),
            1 => () => entry.Tinjau(new("Masih nyata.", Today.AddDays(deed.Late)), 5, Given.Ppid, Today),
            2 => () => entry.Pantau(new("Belum diumumkan.", Today.AddDays(deed.Late)), Given.PpidPelaksana, Today),
            _ => () => entry.Akhiri(Living.Ruling(day, [.. lines]) with { Cause = deed.Cause, Note = "Menyangkut jabatannya." }, Given.Ppid, Today),
        };
        var refusal = Record.Exception(act);
        Assert.True(refusal is null or RuleException, refusal?.ToString());
        if (refusal is null && deed.What > 2)
        {
            for (var i = 0; i < written.Count; i++)
            {
                written[i] = written[i].Entry == entry && lines.Contains(written[i].Place) ? written[i] with { Last = day } : written[i];
            }
        }
    }

    private sealed record Span(Pengecualian Entry, int Place, DateOnly First, DateOnly? Last);

    private sealed record Decision(int After, List<List<(int Kind, int Days, bool IsDated)>> Parts, List<Deed> Deeds);

    private sealed record Deed(int What, int Part, EndCause Cause, int Lines, int After, int Late);
}
