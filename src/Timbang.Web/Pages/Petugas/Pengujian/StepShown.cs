using Timbang.Pengujian;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>One of the five steps of the SOP as a file's page draws it (<c>_Steps.cshtml</c>).</summary>
/// <param name="Name">"Kaji".</param>
/// <param name="Class">"done", "now", or null for what is to come.</param>
/// <param name="Who">Whose step it is.</param>
public sealed record StepShown(string Name, string? Class, string Who)
{
    private static readonly (string ClosingAct, string Who)[] OfSop =
    [
        (nameof(Butir.Kaji), "Petugas"),
        (nameof(Butir.Uji), "PPID Pelaksana, lalu PPID"),
        (nameof(Butir.Pertimbangkan), "Tim Pertimbangan"),
        (nameof(Butir.Tetapkan), "PPID, disetujui Atasan PPID"),
        (nameof(Butir.Arsipkan), "Petugas, pada hari dan jam kerja"),
    ];

    /// <summary>The act that closed it last; null while it is open.</summary>
    public TrailLine? Closed { get; init; }

    /// <summary>How many items have passed it, where not all have.</summary>
    public string Part { get; init; } = "";

    public Sitting? Sitting { get; init; }

    public static StepShown Of(int step, FileOverview file)
    {
        var going = file.Items.Select(i => i.Butir.Stage).Where(s => s != Stage.Ditarik).ToList();
        var passed = going.Count(s => Journey.StepOf(s) > step);
        var (closingAct, who) = OfSop[step - 1];
        if (going.Count > 0 && passed == going.Count)
        {
            return new(TestingWords.StepName(step), "done", who) { Closed = file.Trail.FirstOrDefault(t => t.Act == closingAct) };
        }

        return new(TestingWords.StepName(step), IsNow(step, file.Stage) ? "now" : null, who)
        {
            Part = passed > 0 ? $"{passed} dari {going.Count} butir selesai" : "",
            Sitting = step == 3 && file.Sittings.Count > 0 ? file.Sittings[^1] : null,
        };
    }

    // A file without items waits at its first step.
    private static bool IsNow(int step, Stage? stage) => step == (stage is { } at ? Journey.StepOf(at) : 1);
}
