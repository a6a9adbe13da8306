using Timbang.Pelaksana;

namespace Timbang;

/// <summary>
/// The table of a case: every act with the stages it may start from, the stage it leads to and the roles that may do it.
/// It is the only place that says so: guards, buttons, page policies and <c>docs/procedure.md</c> read it.
/// </summary>
public sealed class Procedure<TStage>
    where TStage : struct, Enum
{
    private readonly Dictionary<string, Step<TStage>> steps;

    /// <param name="caseName">Law word for the case: "Butir".</param>
    /// <param name="steps">The rows, in the order of the procedure; acts are unique.</param>
    public Procedure(string caseName, params Step<TStage>[] steps)
    {
        CaseName = caseName;
        Steps = steps;
        this.steps = steps.ToDictionary(s => s.Act);
    }

    public string CaseName { get; }

    public IReadOnlyList<Step<TStage>> Steps { get; }

    public Step<TStage> this[string act] => steps[act];

    /// <summary>The rows without their stage type, for policies, buttons and documents.</summary>
    public IEnumerable<StepRow> Rows() => Steps.Select(s => new StepRow(
        CaseName,
        s.Act,
        [.. s.From.Select(f => f.ToString())],
        s.To?.ToString(),
        s.By));

    /// <summary>Whether the actor may do the act now: a button is drawn only when this holds.</summary>
    public bool Allows(string act, TStage stage, Actor by, Guid? unitId, Guid? sidangId = null) =>
        (steps[act].From.Count == 0 || steps[act].From.Contains(stage)) && by.HasAny(steps[act].By, unitId, sidangId);

    /// <summary>The first guard of every act: right stage, right role, over this unit or for this sitting. Gives the assignment acted under.</summary>
    /// <exception cref="RuleException">The act may not start from this stage, or not by this person.</exception>
    public (Step<TStage> Step, Mandate Mandate) Guard(string act, TStage stage, Actor by, Guid? unitId, Guid? sidangId = null)
    {
        var step = steps[act];
        if (step.From.Count > 0 && !step.From.Contains(stage))
        {
            throw new RuleException($"Langkah “{Spaced(act)}” tidak dapat dilakukan pada tahap “{Spaced(stage.ToString())}”. Muat ulang halaman untuk melihat keadaannya sekarang.");
        }

        var mandate = by.MandateFor(step.By, unitId, sidangId)
            ?? throw new RuleException($"Langkah “{Spaced(act)}” adalah kewenangan {step.ByInWords}.");
        return (step, mandate);
    }

    // The names of the table are words of the law run together: "IsiMatriks" is read as "Isi matriks".
    private static string Spaced(string name) =>
        string.Concat(name.Select((letter, at) => at > 0 && char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}"));
}

/// <summary>A row of a procedure in words.</summary>
/// <param name="Case">Law word for the case.</param>
/// <param name="Act">The act.</param>
/// <param name="From">Stages it may start from; empty when the act makes the case.</param>
/// <param name="To">The stage it leads to, or null when it leaves the stage.</param>
/// <param name="By">Roles that may do it.</param>
public sealed record StepRow(string Case, string Act, IReadOnlyList<string> From, string? To, IReadOnlyList<Role> By);
