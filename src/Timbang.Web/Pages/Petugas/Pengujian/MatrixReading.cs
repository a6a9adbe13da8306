using Timbang.DasarHukum;
using Timbang.Pengujian;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>
/// Reads a typed matrix into the law's own value. What cannot be read (a day that is none, an article without its statute)
/// is said beside its field and keeps the matrix from being saved; what is merely missing does not.
/// </summary>
public sealed class MatrixReading(KatalogHukum law)
{
    private readonly List<(string Field, string Message)> faults = [];
    private readonly HashSet<Guid> ids = [];

    /// <summary>Form fields that cannot be read, each with its sentence.</summary>
    public IReadOnlyList<(string Field, string Message)> Faults => faults;

    public Matriks Read(MatrixForm typed) => new()
    {
        Lines = [.. typed.Lines.Select((line, index) => Read(line, $"Input.Lines[{index}]"))],
        Ladder = new Ladder
        {
            Chosen = typed.Ladder.Chosen,
            WhyNotOpen = Trimmed(typed.Ladder.WhyNotOpen),
            WhyNotBlacken = Trimmed(typed.Ladder.WhyNotBlacken),
            WhyNotLater = Trimmed(typed.Ladder.WhyNotLater),
        },
        Proposed = typed.Proposed,
        WhyBlacken = Trimmed(typed.WhyBlacken),
    };

    private Line Read(LineForm typed, string field) => new()
    {
        Id = ids.Add(typed.Id) ? typed.Id : Guid.CreateVersion7(),
        Part = typed.Whole ? Line.Whole : Trimmed(typed.Part),
        Ground = Ground(Trimmed(typed.Ground), field),
        Citations = [.. typed.Citations.SelectMany((c, row) => Citation(c, $"{field}.Citations[{row}]"))],
        IfOpened = Trimmed(typed.IfOpened),
        IfClosed = Trimmed(typed.IfClosed),
        Harmed = Trimmed(typed.Harmed),
        Likelihood = typed.Likelihood,
        Severity = typed.Severity,
        PublicLoss = typed.PublicLoss,
        PublicInterest = Trimmed(typed.PublicInterest),
        Harm = typed.Harm,
        Consent = typed.Consent,
        PublicOffice = typed.PublicOffice,
        Period = Period(typed.Period, field + ".Period"),
    };

    private string Ground(string code, string field)
    {
        if (code.Length > 0 && law.Alasan.All(g => g.Code != code))
        {
            faults.Add((field + ".Ground", "Alasan ini tidak ada dalam Pasal 17 UU 14/2008 yang berlaku. Pilih dari daftar."));
            return "";
        }

        return code;
    }

    private IEnumerable<Rujukan> Citation(CitationForm typed, string field)
    {
        if (typed.IsBlank)
        {
            return [];
        }

        var (statute, article) = (Trimmed(typed.Statute), Trimmed(typed.Article));
        if (law.Peraturan.All(p => p.Code != statute))
        {
            faults.Add((field + ".Statute", statute.Length == 0 ? "Pilih peraturannya." : "Peraturan ini tidak ada dalam katalog hukum yang berlaku. Pilih dari daftar."));
            return [];
        }

        try
        {
            return [new Rujukan(statute, article)];
        }
        catch (RuleException refusal)
        {
            faults.Add((field + ".Article", refusal.Message));
            return [];
        }
    }

    private JangkaWaktu? Period(PeriodForm typed, string field)
    {
        var until = Day(typed.Until, field + ".Until");
        var review = Day(typed.Review, field + ".Review");
        var named = Trimmed(typed.Event);
        if (typed.IsBlank)
        {
            return null;
        }

        if ((typed.Kind ?? Guessed(until, named)) is not { } kind)
        {
            faults.Add((field + ".Kind", "Pilih bagaimana jangka waktu ini berakhir."));
            return null;
        }

        if (kind == PeriodKind.Permanen && until is not null)
        {
            faults.Add((field + ".Until", "Permanen tidak mempunyai hari terakhir. Kosongkan, atau pilih “Sampai tanggal tertentu”."));
        }

        return new JangkaWaktu(kind, until, named.Length > 0 ? named : null, review);
    }

    // Who typed only a day, or only an event, has said how the period ends.
    private static PeriodKind? Guessed(DateOnly? until, string named) => (until, named.Length > 0) switch
    {
        (_, true) => PeriodKind.SampaiPeristiwa,
        ({ }, false) => PeriodKind.SampaiTanggal,
        _ => null,
    };

    private DateOnly? Day(string? typed, string field)
    {
        var read = TypedDay.Read(typed);
        if (read.Refusal is { } refusal)
        {
            faults.Add((field, refusal));
        }

        return read.Day;
    }

    private static string Trimmed(string? text) => text?.Trim() ?? "";
}
