using System.Diagnostics;

namespace Timbang.Web.Tests.Proof.Disk;

/// <summary><c>ulimit -f</c> around a site: no file may grow past 40 KiB. What is larger already can be read and overwritten.</summary>
internal static class FileLimit
{
    // In blocks of 512 bytes. The runtime's own shared memory counts as a file, so it does without.
    private const string Within = "ulimit -S -f 80; exec \"$@\"";

    public static void Set(ProcessStartInfo told)
    {
        var arguments = told.ArgumentList.ToList();
        told.ArgumentList.Clear();
        foreach (var word in (string[])["-c", Within, "sh", told.FileName, .. arguments])
        {
            told.ArgumentList.Add(word);
        }

        told.FileName = "sh";
        told.Environment["DOTNET_EnableWriteXorExecute"] = "0";
    }

    /// <summary>Makes room while the site runs.</summary>
    public static async Task LiftAsync(int process)
    {
        using var lifting = Process.Start("prlimit", ["--pid", $"{process}", "--fsize=unlimited"]);
        await lifting.WaitForExitAsync();
        Assert.Equal(0, lifting.ExitCode);
    }
}
