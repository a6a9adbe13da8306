using Timbang.DaftarInformasi;
using Timbang.Pelaksana;

namespace Timbang.Web.Words;

/// <summary>What an exclusion waits for, and who asks about it.</summary>
public static class WatchWords
{
    /// <summary>The event, or events, that an exclusion still waits for.</summary>
    public static string AwaitedOn(this Pengecualian entry, DateOnly today) => string.Join("; ", entry.Awaiting(today).Select(line => line.Period.Event).Distinct());

    /// <summary>Who asks whether it has happened.</summary>
    public static string Watcher(this Pengecualian entry) =>
        entry.WatchedById is null ? entry.UnitsWatcher() : entry.WatchedByName;

    /// <summary>Who asks where nobody is named, or who was named has left: the unit's own PPID Pelaksana.</summary>
    public static string UnitsWatcher(this Pengecualian entry) => $"{Role.PpidPelaksana.InWords()} {entry.UnitName}";
}
