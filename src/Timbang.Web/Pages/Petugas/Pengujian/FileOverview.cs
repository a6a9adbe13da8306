using Timbang.Pengujian;
using Timbang.Waktu;

namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>A test file at a glance: where it is, whose turn, until when and why, and what is missing.</summary>
/// <param name="Uji">The file.</param>
/// <param name="UnitName">Whose items it holds.</param>
/// <param name="Items">Its items, in order.</param>
/// <param name="Trail">What was done, newest first.</param>
/// <param name="Sittings">Sittings that have or had its items.</param>
public sealed record FileOverview(
    UjiKonsekuensi Uji,
    string UnitName,
    IReadOnlyList<ItemRow> Items,
    IReadOnlyList<TrailLine> Trail,
    IReadOnlyList<Sitting> Sittings)
{
    /// <summary>Numbers of the decrees in force on its items.</summary>
    public required IReadOnlyDictionary<Guid, string> Decrees { get; init; }

    /// <summary>The statutory clocks that govern; null when none runs.</summary>
    public required Clocks? Clocks { get; init; }

    /// <summary>The office's own target for what comes next.</summary>
    public required Deadline? Target { get; init; }

    /// <summary>The decree's month, should the sitting decide on its day.</summary>
    public required Deadline? DecreeIfSat { get; init; }

    /// <summary>The request's day once extended; null when it cannot be.</summary>
    public required Deadline? IfExtended { get; init; }

    /// <summary>Until when the request is answered, decided or not; null for any other trigger.</summary>
    public required Deadline? AnswerBy { get; init; }

    public required Func<Deadline, DaysLeft> Left { get; init; }

    public Stage? Stage => Journey.LeastAdvanced(Items.Select(i => i.Butir.Stage));

    /// <summary>The last day shown first: the statute's, or the office's own.</summary>
    public Deadline? Due => Clocks?.Governing ?? Target;

    /// <summary>The clock that runs beside the governing one.</summary>
    public Deadline? OtherClock => Clocks is { Waiting: not null, Decree: not null } both ? (both.Governing == both.Waiting ? both.Decree : both.Waiting) : null;

    public IReadOnlyList<StepShown> Steps => [.. Enumerable.Range(1, Journey.Steps).Select(step => StepShown.Of(step, this))];

    /// <summary>What keeps items from going to the Tim Pertimbangan.</summary>
    public IReadOnlyList<Gap> Missing => [.. Items.SelectMany(i => i.Missing)];

    /// <summary>Items whose decree is in force, with its number.</summary>
    public IReadOnlyList<string> AnswerableBy =>
        [.. Items.Where(i => Journey.IsDecided(i.Butir.Stage)).Select(i => Decrees.GetValueOrDefault(i.Butir.KeputusanId ?? Guid.Empty)).OfType<string>().Distinct()];

    /// <summary>Whether every item that was not withdrawn has its decree.</summary>
    public bool AllDecided => Journey.AllDecided(Items.Select(i => i.Butir.Stage));
}

/// <summary>One item in its file.</summary>
/// <param name="Butir">The item.</param>
/// <param name="Matriks">Its matrix with the findings of today.</param>
public sealed record ItemRow(Butir Butir, MatrixView Matriks)
{
    /// <summary>What keeps it from going to the Tim Pertimbangan, each with the place to mend it.</summary>
    public IEnumerable<Gap> Missing => Butir.Stage switch
    {
        Stage.Didaftar => [Of("hasil kajian belum dikirim", "")],
        Stage.Dikembalikan => [Of($"dikembalikan: {Butir.Reason}", "")],
        Stage.Dikaji or Stage.Diinventaris when Matriks.IsEmpty => [Of("matriks belum diisi", "/matriks")],
        Stage.Dikaji or Stage.Diinventaris => Matriks.Findings
            .Where(f => f.Severity != Severity.Warning)
            .OrderBy(f => f.Severity != Severity.Error)
            .Take(3)
            .Select(f => Of(f.Message, "/matriks#" + new FindingsView(Matriks, "").IdOf(f))),
        _ => [],
    };

    private Gap Of(string what, string place) => new(Butir.Ordinal, what, $"/butir/{Butir.Id}{place}");
}

/// <summary>Something that is missing before a file can move.</summary>
public sealed record Gap(int Ordinal, string What, string Address);
