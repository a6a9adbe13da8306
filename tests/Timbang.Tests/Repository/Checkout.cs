using System.Diagnostics;

namespace Timbang.Tests.Repository;

/// <summary>This checkout as git sees it. The tests of this folder hold what no compiler can: rooms, licences, sizes, docs.</summary>
internal static class Checkout
{
    public static string Root { get; } = FindRoot();

    /// <summary>Every file that is committed or about to be, by its path from the root.</summary>
    public static IReadOnlyList<string> Files { get; } = ListFiles();

    public static IEnumerable<string> Ending(params string[] endings) =>
        Files.Where(file => endings.Any(ending => file.EndsWith(ending, StringComparison.Ordinal)));

    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    /// <summary>Text files only: a byte of zero marks the others.</summary>
    public static bool IsText(string file) => !File.ReadAllBytes(Path.Combine(Root, file)).AsSpan().Contains((byte)0);

    /// <summary>Fails with all that was found, one to a line; xunit's own message would cut it short.</summary>
    public static void Nothing(IEnumerable<string> found)
    {
        var list = string.Join('\n', found.Distinct().Order());
        Assert.True(list.Length == 0, list);
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Timbang.slnx")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside a checkout.");
        }

        return folder.FullName;
    }

    private static List<string> ListFiles()
    {
        var start = new ProcessStartInfo("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
        };
        using var git = Process.Start(start)!;
        var list = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
        return [.. list.Split('\0', StringSplitOptions.RemoveEmptyEntries).Where(file => File.Exists(Path.Combine(Root, file)))];
    }
}
