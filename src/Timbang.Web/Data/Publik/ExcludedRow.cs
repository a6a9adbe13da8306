using Timbang.DaftarInformasi;
using Timbang.Pengujian;

namespace Timbang.Web.Data.Publik;

/// <summary>
/// One entry of the Daftar Informasi yang Dikecualikan as anyone may read it: safe title, part, decided lines, unit, decree,
/// since and until. Whether it is still closed is asked of the day, never stored.
/// </summary>
public sealed record ExcludedRow
{
    public required Guid ButirId { get; init; }

    public required string PublicTitle { get; init; }

    public required string Part { get; init; }

    public required string UnitName { get; init; }

    public required string DecreeNumber { get; init; }

    /// <summary>Code of the decree's paper; null where none was issued.</summary>
    public required string? DecreeCode { get; init; }

    /// <summary>Code of the sheet that the decree rests on; null where none was issued.</summary>
    public required string? SheetCode { get; init; }

    /// <summary>First day of the exclusion: the date of the decree.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day; null while it has no date to end on.</summary>
    public required DateOnly? Until { get; init; }

    public required IReadOnlyList<ExcludedLine> Lines { get; init; }

    /// <summary>What ended lines before their date: which, by what, when.</summary>
    public required IReadOnlyList<LineEnd> Ends { get; init; }

    /// <summary>The day that the last review set; null before the first.</summary>
    public required DateOnly? NextReview { get; init; }

    /// <summary>The day by which the line that closes it longest is looked at again; null where that line ends on a date.</summary>
    public DateOnly? ReviewBy => LastLine.Period.Review is { } first ? NextReview ?? first : null;

    /// <summary>Whether the PPID declared that it becomes public when its period ends.</summary>
    public required bool IsDeclared { get; init; }

    /// <summary>Whether its opening is written down.</summary>
    public required bool IsOpened { get; init; }

    /// <summary>Whether a later decree took its place; only the history of an item shows such entries.</summary>
    public bool Replaced { get; init; }

    public bool IsWhole => string.Equals(Part, Line.Whole, StringComparison.OrdinalIgnoreCase);

    /// <summary>First day on which it is open; null while that day is not known.</summary>
    public DateOnly? OpensOn => Until?.AddDays(1);

    /// <summary>
    /// Silence opens it: from 00:00 on the day after the last (PP 61/2010 Pasal 10 ayat (2)). What is written down as open stays
    /// open though somebody moves the clock back.
    /// </summary>
    public bool IsOpenOn(DateOnly today) => IsOpened || OpensOn <= today;

    /// <summary>The line that keeps the part closed longest; its period says when the part opens.</summary>
    public ExcludedLine LastLine => Lines.MaxBy(l => LastDayOf(l) ?? DateOnly.MaxValue)!;

    /// <summary>What opened it before its date; null where its period did.</summary>
    public LineEnd? OpenedBy => Ends.FirstOrDefault(end => end.Day == Until);

    /// <summary>Whether one of its lines still closes the part.</summary>
    public bool Lives(ExcludedLine line, DateOnly today) => LastDayOf(line) is not { } last || today <= last;

    private DateOnly? LastDayOf(ExcludedLine line) =>
        Ends.FirstOrDefault(end => ReferenceEquals(Lines[end.Line], line))?.Day ?? line.Period.Until;
}
