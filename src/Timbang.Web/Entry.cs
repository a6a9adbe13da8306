using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;
using Timbang.Web.Commands;
using Timbang.Web.Data;
using Timbang.Web.Demo;
using Timbang.Web.Security;

namespace Timbang.Web;

/// <summary>One binary, two doors: without a command it serves the site, with one it runs that command and leaves.</summary>
public static class Entry
{
    // SIGXFSZ on Linux: a file may grow no further (ulimit -f, LimitFSIZE).
    private const PosixSignal FileTooLarge = (PosixSignal)25;

    public static async Task<int> RunAsync(string[] args)
    {
        SpeakIndonesian();
        if (CommandLine.IsCommand(args))
        {
            return await new CommandLine(Console.Out, Console.Error).RunAsync(args);
        }

        try
        {
            return await ServeAsync(args);
        }
        catch (Exception wrong) when (wrong is UsageException or SettingsException)
        {
            await Console.Error.WriteLineAsync(wrong.Message);
            return CommandLine.NotUnderstood;
        }
    }

    // Everything that an operator can mend is asked before the host starts: what fails within it is told in pages of traces.
    private static async Task<int> ServeAsync(string[] args)
    {
        // Left alone, the signal ends the process; taken, the write fails and is told like a full disk.
        using var limit = OperatingSystem.IsLinux() ? PosixSignalRegistration.Create(FileTooLarge, signal => signal.Cancel = true) : null;
        await using var site = Site.Create(args);
        var settings = site.Services.GetRequiredService<Settings>();
        using var folder = FolderLock.Take(settings);
        await site.Services.MigrateTimbangDataAsync();
        await CheckAsync(site, settings);
        await site.StartAsync();
        folder?.Note(site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "");
        await site.GreetAsync(Console.Out);
        await site.WaitForShutdownAsync();
        return 0;
    }

    private static async Task CheckAsync(WebApplication site, Settings settings)
    {
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<KeyRing>().CheckAsync();
        var isDemo = await scope.ServiceProvider.GetRequiredService<TimbangDb>().Set<InstallationState>().AnyAsync(s => s.IsDemo);
        Addresses.Check(site.Configuration, isDemo && !settings.DemoTerbuka);
    }

    // One culture for the whole process: every date and number that is formatted is read by an Indonesian office.
    private static void SpeakIndonesian()
    {
        var culture = CultureInfo.GetCultureInfo("id-ID");
        CultureInfo.DefaultThreadCurrentCulture = culture;
        CultureInfo.DefaultThreadCurrentUICulture = culture;
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = culture;
    }
}
