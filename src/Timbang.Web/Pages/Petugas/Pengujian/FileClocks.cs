using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Waktu;

namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>The clocks of a whole test file: of those of its items that still run, the earliest.</summary>
public static class FileClocks
{
    /// <summary>The clocks of every item that has no decree yet; of the trigger alone while there is no item.</summary>
    public static IReadOnlyList<Clocks> Running(Trigger trigger, IReadOnlyList<ItemFacts> items, WorkingCalendar calendar)
    {
        var sittings = items.Count == 0
            ? [null]
            : items.Where(i => Journey.IsOpen(i.Stage) && !Journey.IsDecided(i.Stage)).Select(i => i.ConsideredOn).Distinct();
        return [.. sittings.Select(consideredOn => Clocks.Of(trigger, consideredOn, calendar))];
    }

    /// <summary>The last day that a statute or an order sets; null while none does.</summary>
    public static Deadline? Governing(Trigger trigger, IReadOnlyList<ItemFacts> items, WorkingCalendar calendar) =>
        Earliest(Running(trigger, items, calendar))?.Governing;

    /// <summary>The clocks whose last day comes first; null where none sets a day.</summary>
    public static Clocks? Earliest(IReadOnlyList<Clocks> clocks) => clocks.Where(c => c.Governing is not null).MinBy(c => c.Governing!.Due);

    /// <summary>The day the office gives itself for what comes next: that of the items that keep the file back; null without one.</summary>
    public static Deadline? Target(IReadOnlyList<ItemFacts> items, Pengaturan office, WorkingCalendar calendar) => items
        .Where(i => Journey.IsOpen(i.Stage) && i.Stage == Journey.LeastAdvanced(items.Select(other => other.Stage)))
        .Select(i => Journey.Target(i.Stage, i.StageSince, office, calendar))
        .OfType<Deadline>()
        .MinBy(d => d.Due);
}
