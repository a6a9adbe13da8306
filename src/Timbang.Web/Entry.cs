using System.Globalization;
using Microsoft.AspNetCore.Connections;
using Timbang.Web.Commands;
using Timbang.Web.Data;
using Timbang.Web.Demo;

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

        return await ServeAsync(args);
    }

    private static async Task<int> ServeAsync(string[] args)
    {
        try
        {
            await using var site = Site.Create(args);
            await site.Services.MigrateTimbangDataAsync();
            await site.StartAsync();
            await site.GreetAsync(Console.Out);
            await site.WaitForShutdownAsync();
            return 0;
        }
        catch (UsageException wrong)
        {
            return Refuse(wrong.Message);
        }
        catch (SettingsException wrong)
        {
            return Refuse(wrong.Message);
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException)
        {
            return Refuse("Alamat ini sudah dipakai program lain. Pilih yang lain, misalnya --urls http://127.0.0.1:5081");
        }
    }

    private static int Refuse(string why)
    {
        Console.Error.WriteLine(why);
        return CommandLine.NotUnderstood;
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
