using Timbang.Pelaksana;
using Timbang.Waktu;

namespace Timbang.Pengujian;

/// <summary>
/// The straight way of an item through the five steps of the SOP: where a stage stands on it, which act comes next and
/// whose turn it is. Read from the procedure; side ways (sent back, withdrawn) lead back to it or end.
/// </summary>
public static class Journey
{
    /// <summary>Number of steps in the SOP.</summary>
    public const int Steps = 5;

    // Least advanced first; the step is that of the SOP, the act is the next one on the straight way.
    private static readonly (Stage Stage, int Step, string? NextAct)[] Way =
    [
        (Stage.Dikembalikan, 1, nameof(Butir.Kaji)),
        (Stage.Didaftar, 1, nameof(Butir.Kaji)),
        (Stage.Dikaji, 2, nameof(Butir.Inventariskan)),
        (Stage.Diinventaris, 2, nameof(Butir.Uji)),
        (Stage.Diuji, 3, nameof(Butir.Agendakan)),
        (Stage.Diagendakan, 3, nameof(Butir.Pertimbangkan)),
        (Stage.Dipertimbangkan, 4, nameof(Butir.Susun)),
        (Stage.Disusun, 4, nameof(Butir.Tetapkan)),
        (Stage.Ditetapkan, 5, nameof(Butir.Terima)),
        (Stage.Diterima, 5, nameof(Butir.Arsipkan)),
        (Stage.Diarsipkan, 6, null),
        (Stage.Ditarik, 6, null),
    ];

    /// <summary>The step of the SOP an item in this stage is at, 1 to 5; 6 when it has left the way.</summary>
    public static int StepOf(Stage stage) => At(stage).Step;

    /// <summary>The next act on the straight way, or null at its end.</summary>
    public static string? NextAct(Stage stage) => At(stage).NextAct;

    /// <summary>Whether an item in this stage still waits for somebody.</summary>
    public static bool IsOpen(Stage stage) => NextAct(stage) is not null;

    /// <summary>Whether an item in this stage has a decree in force.</summary>
    public static bool IsDecided(Stage stage) => stage is Stage.Ditetapkan or Stage.Diterima or Stage.Diarsipkan;

    /// <summary>Whether nothing is left to decide: there are items, withdrawn ones aside, and each has a decree in force.</summary>
    public static bool AllDecided(IEnumerable<Stage> stages) =>
        stages.Where(s => s != Stage.Ditarik).ToList() is { Count: > 0 } going && going.TrueForAll(IsDecided);

    /// <summary>Roles whose turn it is; empty at the end of the way.</summary>
    public static IReadOnlyList<Role> Turn(Stage stage) => NextAct(stage) is { } act ? Butir.Procedure[act].By : [];

    /// <summary>The stage of a test file: that of its least advanced item, withdrawn ones aside; null while it has none.</summary>
    public static Stage? LeastAdvanced(IEnumerable<Stage> stages)
    {
        var all = stages.ToList();
        var going = all.Where(s => s != Stage.Ditarik).ToList();
        return going.Count > 0 ? going.MinBy(Place) : all.Count > 0 ? Stage.Ditarik : null;
    }

    /// <summary>The stages less advanced than this one; an item in one of them keeps its file back.</summary>
    public static IReadOnlyList<Stage> Before(Stage stage) => [.. Way.Take(Place(stage)).Select(w => w.Stage)];

    /// <summary>The day an office gives itself for the step (SOP: "tentatif"), counted from the day the stage began; null without one.</summary>
    public static Deadline? Target(Stage stage, DateOnly since, Pengaturan office, WorkingCalendar calendar)
    {
        int? days = StepOf(stage) switch
        {
            1 => office.TargetKaji,
            2 => office.TargetUji,
            3 => office.TargetPertimbangan,
            5 => office.TargetTerima,
            _ => null,
        };
        return days is { } count ? calendar.AddWorkingDays(since, count) with { DasarHukum = "target kantor (SOP: tentatif)", IsTarget = true } : null;
    }

    private static int Place(Stage stage) => Array.FindIndex(Way, w => w.Stage == stage);

    private static (Stage Stage, int Step, string? NextAct) At(Stage stage) => Way[Place(stage)];
}
