namespace Timbang.Web.Commands;

/// <summary>The arguments of a command, sorted into words, options with a value (<c>--data DIR</c>) and flags (<c>--json</c>).</summary>
public sealed class Arguments
{
    private readonly List<string> words = [];
    private readonly Dictionary<string, string> options = [];
    private readonly HashSet<string> given = [];

    private Arguments()
    {
    }

    /// <summary>What is no option and no flag, in order.</summary>
    public IReadOnlyList<string> Words => words;

    /// <exception cref="UsageException">An option is unknown, or has no value.</exception>
    public static Arguments Parse(IReadOnlyList<string> args, IReadOnlyList<string> options, IReadOnlyList<string> flags)
    {
        var parsed = new Arguments();
        var rest = new Queue<string>(args);
        while (rest.TryDequeue(out var arg))
        {
            if (options.Contains(arg))
            {
                parsed.options[arg] = rest.TryDequeue(out var value)
                    ? value
                    : throw new UsageException($"Nilai setelah {arg} belum diisi.");
            }
            else if (flags.Contains(arg))
            {
                parsed.given.Add(arg);
            }
            else
            {
                parsed.words.Add(
                    arg.StartsWith("--", StringComparison.Ordinal) ? throw new UsageException($"Pilihan {arg} tidak dikenal.") : arg);
            }
        }

        return parsed;
    }

    /// <summary>The value after an option, or null when it was not typed.</summary>
    public string? Option(string name) => options.GetValueOrDefault(name);

    /// <summary>The arguments for <see cref="Site.Create"/>, so that a command opens the same database as the site would.</summary>
    public string[] ForSite() =>
        [.. options.Where(given => given.Key == SiteOptions.Certificate || SiteOptions.WithValue.Contains(given.Key)).SelectMany(given => new[] { given.Key, given.Value })];

    public bool Has(string flag) => given.Contains(flag);
}
