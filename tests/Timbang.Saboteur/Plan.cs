using System.Text.Json;

namespace Timbang.Saboteur;

/// <summary>What is done to a process; told by its environment.</summary>
/// <param name="Target">What is cut: the start, or the seal; null when nothing is.</param>
/// <param name="After">After which of its statements.</param>
/// <param name="Clock">What time the process believes it is when it starts; null leaves it the machine's.</param>
/// <param name="Row">The sites it serves, the one of its own command line first; empty when it is the only one.</param>
public sealed record Plan(Target? Target, int After, DateTimeOffset? Clock, IReadOnlyList<Neighbour> Row)
{
    public const string Cut = "SABOTEUR_CUT";
    public const string Time = "SABOTEUR_TIME";
    public const string Sites = "SABOTEUR_SITES";

    /// <summary>Begins the line by which a site says that its form hangs; its port follows.</summary>
    public const string Hangs = "saboteur: hangs ";

    public static Plan OfThisProcess()
    {
        var cut = Environment.GetEnvironmentVariable(Cut)?.Split(' ') ?? [];
        var time = Environment.GetEnvironmentVariable(Time);
        var sites = Environment.GetEnvironmentVariable(Sites);
        return new(
            cut.Length == 2 ? Enum.Parse<Target>(cut[0]) : null,
            cut.Length == 2 ? int.Parse(cut[1]) : 0,
            time is null ? null : DateTimeOffset.Parse(time),
            sites is null ? [] : JsonSerializer.Deserialize<List<Neighbour>>(sites)!);
    }
}

/// <summary>One of the sites of a process.</summary>
/// <param name="Port">Where it listens.</param>
/// <param name="After">After which statement of a POST it hangs; 0 when it does not.</param>
/// <param name="Args">Its command line.</param>
public sealed record Neighbour(int Port, int After, IReadOnlyList<string> Args);

/// <summary>What is cut.</summary>
public enum Target
{
    /// <summary>Statements before the site listens: the migrations first of all.</summary>
    Start,

    /// <summary>Statements of the job, from the first that looks for what is unsealed.</summary>
    Seal,

    /// <summary>The same, from where it leads: nobody else may seal then.</summary>
    Lead,
}
