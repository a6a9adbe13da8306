using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>What templates and papers of a sitting to come know of it.</summary>
/// <param name="Sidang">The sitting.</param>
/// <param name="Office">Name of the agency.</param>
/// <param name="Zone">"WITA".</param>
/// <param name="Stationery">What the office's papers show today.</param>
/// <param name="Items">Its agenda, in order.</param>
public sealed record PreparationFacts(Sidang Sidang, string Office, string Zone, Stationery Stationery, IReadOnlyList<InvitedItem> Items)
{
    /// <summary>Units in the order in which their first item comes.</summary>
    public IReadOnlyList<UnitShare> Units { get; } = [.. Items.GroupBy(i => (i.UnitId, i.UnitName)).Select(unit => new UnitShare(unit.Key.UnitName, unit.Count()))];

    /// <summary>What is typed and not saved yet; null where what is saved counts.</summary>
    public Preparation? Typed { get; init; }

    public TimeOnly? Until => (Typed ?? Sidang.Preparation)?.Until;

    public IReadOnlyList<string> Rooms => (Typed ?? Sidang.Preparation)?.Rooms ?? [];

    /// <summary>"09.00 sampai 15.00 WITA", or "09.00 WITA sampai selesai".</summary>
    public string Hours => Until is { } until ? $"{Sidang.Time.Clock()} sampai {until.Clock()} {Zone}" : $"{Sidang.Time.Clock()} {Zone} sampai selesai";
}

/// <summary>How many items a unit has on the agenda.</summary>
public sealed record UnitShare(string Name, int Items);

/// <summary>One item of an agenda, as people inside call it.</summary>
public sealed record InvitedItem(Guid ButirId, Guid UnitId, string UnitName, string Title, string FileNumber);

/// <summary>Reading it.</summary>
internal static class PreparationReading
{
    public static async Task<PreparationFacts> PreparationFactsAsync(this TimbangDb db, Sidang sidang, CancellationToken cancellationToken)
    {
        var badan = await db.BadanPublik.AsNoTracking().SingleAsync(b => b.Id == sidang.BadanPublikId, cancellationToken);
        var items = await (
            from item in db.Agenda.AsNoTracking()
            where item.SidangId == sidang.Id && item.Stage != AgendaStage.Dikeluarkan
            join butir in db.Butir.AsNoTracking() on item.ButirId equals butir.Id
            join uji in db.UjiKonsekuensi.AsNoTracking() on butir.UjiId equals uji.Id
            join unit in db.UnitKerja.AsNoTracking() on item.UnitId equals unit.Id
            orderby item.Ordinal
            select new InvitedItem(butir.Id, unit.Id, unit.Name, butir.Uraian.Title, uji.Number)).ToListAsync(cancellationToken);
        return new(sidang, badan.Name, badan.ZoneName, Stationery.Of(badan.Pengaturan), items);
    }
}
