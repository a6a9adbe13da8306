namespace Timbang.Saboteur;

/// <summary>What is done to a process; told by its environment.</summary>
/// <param name="Target">What is cut: a form, the start, or the seal; null when nothing is.</param>
/// <param name="After">After which of its statements.</param>
/// <param name="Clock">What time the process believes it is when it starts; null leaves it the machine's.</param>
public sealed record Plan(Target? Target, int After, DateTimeOffset? Clock)
{
    public const string Cut = "SABOTEUR_CUT";
    public const string Time = "SABOTEUR_TIME";

    public static Plan OfThisProcess()
    {
        var cut = Environment.GetEnvironmentVariable(Cut)?.Split(' ') ?? [];
        var time = Environment.GetEnvironmentVariable(Time);
        return new(
            cut.Length == 2 ? Enum.Parse<Target>(cut[0]) : null,
            cut.Length == 2 ? int.Parse(cut[1]) : 0,
            time is null ? null : DateTimeOffset.Parse(time));
    }
}

/// <summary>What is cut.</summary>
public enum Target
{
    /// <summary>Statements of a POST.</summary>
    Form,

    /// <summary>Statements before the site listens: the migrations first of all.</summary>
    Start,

    /// <summary>Statements of the job, from the first that looks for what is unsealed.</summary>
    Seal,

    /// <summary>The same, from where it leads: nobody else may seal then.</summary>
    Lead,
}
