using Timbang.Web.Commands;

namespace Timbang.Web;

/// <summary>The options of the command line, read as the settings they stand for; every other argument passes as it is.</summary>
public static class SiteOptions
{
    /// <summary>Options that the site and every command which opens its database know, each with a value.</summary>
    public static IReadOnlyList<string> WithValue { get; } = ["--data", "--postgres"];

    /// <summary><c>--data kantor</c> becomes <c>--Timbang:Data=kantor</c>; naming a PostgreSQL database also chooses it.</summary>
    /// <exception cref="UsageException">An option has no value.</exception>
    public static string[] AsSettings(IReadOnlyList<string> args)
    {
        var settings = new List<string>();
        var rest = new Queue<string>(args);
        while (rest.TryDequeue(out var arg))
        {
            settings.AddRange(arg switch
            {
                "--data" => [$"--Timbang:Data={ValueOf(arg, rest)}"],
                "--postgres" => ["--Timbang:Database=postgres", $"--ConnectionStrings:Timbang={ValueOf(arg, rest)}"],
                "--demo-terbuka" => ["--Timbang:DemoTerbuka=true"],
                _ => [arg],
            });
        }

        return [.. settings];
    }

    private static string ValueOf(string option, Queue<string> rest) =>
        rest.TryDequeue(out var value) ? value : throw new UsageException($"Nilai setelah {option} belum diisi.");
}
