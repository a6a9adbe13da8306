using System.Diagnostics;
using Timbang.Saboteur;

/// <summary>
/// The runtime calls it before the site's own first line (<c>DOTNET_STARTUP_HOOKS</c>), so that the site that is killed is the
/// one that is shipped: not a line of it knows about this.
/// </summary>
internal static class StartupHook
{
    public static void Initialize() => DiagnosticListener.AllListeners.Subscribe(new Ear(Plan.OfThisProcess()));
}
