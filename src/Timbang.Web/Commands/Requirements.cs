using Microsoft.EntityFrameworkCore;
using Timbang.Web.Data;

namespace Timbang.Web.Commands;

/// <summary>What a command asks of the database before it works on it.</summary>
public static class Requirements
{
    /// <summary>For a command that makes nothing: a database of an older Timbang, or none at all, is for the site to bring up to date.</summary>
    /// <exception cref="RuleException">There is no database of this Timbang.</exception>
    /// <exception cref="SettingsException">A newer Timbang has worked on it.</exception>
    public static async Task RequireCurrentAsync(this TimbangDb db)
    {
        if (!await db.Database.CanConnectAsync())
        {
            throw Missing();
        }

        await db.TryOpenAsync();
        if ((await db.Database.GetPendingMigrationsAsync()).Any())
        {
            throw Missing();
        }
    }

    /// <summary>A command that makes nothing must not make the folder that was mistyped.</summary>
    /// <exception cref="RuleException">The named data folder is not there.</exception>
    public static void RequireFolder(this Arguments arguments)
    {
        if (arguments.Option("--data") is { } folder && !Directory.Exists(folder))
        {
            throw new RuleException($"Folder data {folder} tidak ada. Periksa --data.");
        }
    }

    private static RuleException Missing() =>
        new("Basis data tidak ada, atau belum dimutakhirkan. Periksa --data atau --postgres, atau jalankan situsnya satu kali.");
}
