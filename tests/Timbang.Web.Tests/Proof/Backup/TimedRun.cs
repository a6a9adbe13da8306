using System.Diagnostics;
using System.Globalization;
using Timbang.Web.Tests.Commands.Backup;
using Timbang.Web.Tests.Running;

namespace Timbang.Web.Tests.Proof.Backup;

/// <summary>One command as a process of its own.</summary>
/// <param name="Code">Its exit code.</param>
/// <param name="Time">From its start to its end.</param>
/// <param name="Memory">The most it had in memory, in bytes.</param>
/// <param name="Said">Its last line, or its refusal.</param>
internal sealed record TimedRun(int Code, TimeSpan Time, long Memory, string Said)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);

    public static async Task<TimedRun> ToEndAsync(string command, string file, Place place)
    {
        var watch = Stopwatch.StartNew();
        await using var process = Start(command, file, place);
        var memory = 0L;
        while (!process.HasEnded)
        {
            memory = Math.Max(memory, MemoryOf(process.Id));
            await Task.Delay(Look);
        }

        var time = watch.Elapsed;
        var ended = await process.EndAsync();
        return new(ended.Code, time, memory, ended.Code == 0 ? "" : ended.Errors + ended.Output);
    }

    public static async Task KilledAsync(string command, string file, Place place, TimeSpan after)
    {
        await using var process = Start(command, file, place);
        await Task.Delay(after);
        if (!process.HasEnded)
        {
            await process.KillAsync();
        }
    }

    private static SiteProcess Start(string command, string file, Place place) => SiteProcess.Serve([command, file, .. place.Arguments], _ => { });

    private static long MemoryOf(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * 1024;
        }
        catch (Exception gone) when (gone is IOException or FormatException)
        {
            return 0;
        }
    }
}
