using Timbang.DasarHukum;
using Timbang.Pengujian;

namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>A matrix with what the law says of it, ready to be read (<c>_Matriks.cshtml</c>).</summary>
/// <param name="Matriks">The matrix.</param>
/// <param name="Findings">What is missing, forbidden or weak.</param>
/// <param name="Meter">How much is answered.</param>
/// <param name="Law">The catalogue in force.</param>
public sealed record MatrixView(Matriks Matriks, IReadOnlyList<Finding> Findings, Completeness Meter, KatalogHukum Law)
{
    public bool IsEmpty => Matriks.Lines.Count == 0 && Matriks.Proposed is null && Matriks.Ladder.Chosen is null;

    /// <summary>How many findings stop the test.</summary>
    public int Obstacles => Findings.Count(f => f.Severity != Severity.Warning);

    public static MatrixView Of(Matriks matriks, Examination exam) =>
        new(matriks, exam.Of(matriks), Completeness.Of(matriks, exam), exam.Law);

    /// <summary>
    /// A decided matrix: only the lines that its outcome put into force are looked at, by the law of the decree's day. A
    /// decision keeps the text in force on its day, so a law that came later finds no fault in it.
    /// </summary>
    public static MatrixView Decided(Matriks matriks, Klasifikasi outcome, Examination onItsDay)
    {
        var obstacles = onItsDay.ObstaclesOf(matriks, outcome);
        return new(matriks, obstacles, Completeness.Of(matriks, onItsDay) with { Open = [.. obstacles.Select(f => f.Path)] }, onItsDay.Law);
    }

    public int Count(Severity severity) => Findings.Count(f => f.Severity == severity);

    /// <summary>The ground as a decree cites it, with its title; its bare code where the catalogue has it no more.</summary>
    public string GroundInWords(Line line) => Law.Alasan.FirstOrDefault(g => g.Code == line.Ground) is { } ground
        ? $"{ground.Rujukan.InWords}: {ground.Title}"
        : line.Ground;
}
