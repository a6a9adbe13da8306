using System.Globalization;
using Timbang.Web.Commands;
using Timbang.Web.Data;

namespace Timbang.Web;

/// <summary>One binary, two doors: without a command it serves the site, with one it runs that command and leaves.</summary>
public static class Entry
{
    public static async Task<int> RunAsync(string[] args)
    {
        SpeakIndonesian();
        if (CommandLine.IsCommand(args))
        {
            return await new CommandLine(Console.Out, Console.Error).RunAsync(args);
        }

        await using var site = Site.Create(args);
        await site.Services.MigrateTimbangDataAsync();
        await site.RunAsync();
        return 0;
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
