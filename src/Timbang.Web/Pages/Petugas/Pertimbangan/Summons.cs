using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>Who sits on the day that was typed, and whether the person has seen it before saving.</summary>
/// <param name="Day">The day, or null while none can be read.</param>
/// <param name="Tim">Members by letters in force that day.</param>
/// <param name="Quorum">Present voting members an item will need.</param>
/// <param name="WasSeen">Whether the form had shown the members of this day.</param>
public sealed record Summons(DateOnly? Day, IReadOnlyList<Member> Tim, int Quorum, bool WasSeen)
{
    public static readonly Summons Unknown = new(null, [], 0, false);

    public bool HasChair => Tim.Any(m => m.IsChair);

    /// <summary>Reads the day of the form, and notes on it which day's members are shown now.</summary>
    public static async Task<Summons> ForAsync(TimbangDb db, Actor actor, ScheduleForm form, ModelStateDictionary state, CancellationToken cancellationToken)
    {
        if (form.Day(state) is not { } day)
        {
            return Unknown;
        }

        var wasSeen = form.Shown == day.ToString("O");
        form.Shown = day.ToString("O");
        state.Remove("Input.Shown");
        var tim = await db.TeamOnAsync(actor.BadanPublikId, day, cancellationToken);
        var badan = await db.BadanPublik.AsNoTracking().SingleAsync(b => b.Id == actor.BadanPublikId, cancellationToken);
        var forum = new Forum(false, tim, badan.Pengaturan.QuorumMoreThanPercent);
        return new Summons(day, tim, forum.Quorum, wasSeen);
    }
}

/// <summary>What the fields of a schedule are drawn from.</summary>
public sealed record ScheduleFields(ScheduleForm Input, Summons Summons);
