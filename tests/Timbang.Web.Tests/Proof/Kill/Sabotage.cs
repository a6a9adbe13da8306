using System.Diagnostics;
using Timbang.Saboteur;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Running;

namespace Timbang.Web.Tests.Proof.Kill;

/// <summary>Starts real sites with the saboteur in them, at the time at which every test begins.</summary>
internal static class Sabotage
{
    /// <summary>SIGKILL, as a shell counts it.</summary>
    public const int Killed = 137;

    /// <summary>A site that dies by its own hand after so many statements of its target.</summary>
    public static SiteProcess Cut(TestDatabase database, Target target, int after) =>
        SiteProcess.Serve(database, told => Prepare(told, $"{target} {after}"), ["--certificate", TestCertificate.File, .. TestStore.Arguments]);

    /// <summary>A site that nobody disturbs.</summary>
    public static SiteProcess Serve(TestDatabase database, Action<ProcessStartInfo>? change = null) =>
        Serve([.. database.Arguments, "--urls", "http://127.0.0.1:0", "--certificate", TestCertificate.File, .. TestStore.Arguments], change ?? (_ => { }));

    /// <summary>The same, told by exactly these arguments.</summary>
    public static SiteProcess Serve(IReadOnlyList<string> args, Action<ProcessStartInfo> change) => SiteProcess.Serve(
        args,
        told =>
        {
            Prepare(told, "");
            change(told);
        });

    private static void Prepare(ProcessStartInfo told, string cut)
    {
        told.Environment["DOTNET_STARTUP_HOOKS"] = typeof(Plan).Assembly.Location;
        told.Environment["DOTNET_TieredPGO"] = "0"; // a profile of a process that lives for one form is never used
        told.Environment["DOTNET_gcServer"] = "0"; // nor a heap for each core
        told.Environment[Plan.Time] = $"{FakeTime.Start:O}";
        told.Environment[Plan.Cut] = cut;
    }
}
