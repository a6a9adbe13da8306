using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>Who sits on the day that was typed, and whether the person has seen them before saving.</summary>
/// <param name="Day">The day whose members these are, or null while none can be read.</param>
/// <param name="Tim">Members by letters in force that day.</param>
/// <param name="Quorum">Present voting members an item will need.</param>
public sealed record Summons(DateOnly? Day, IReadOnlyList<Member> Tim, int Quorum)
{
    public static readonly Summons Unknown = new(null, [], 0);

    /// <summary>No day was typed yet: these are the members of today.</summary>
    public bool IsForToday { get; private init; }

    /// <summary>Whether the form had shown exactly these members: then one press summons them.</summary>
    public bool WasSeen { get; private init; }

    public bool HasChair => Tim.Any(m => m.IsChair);

    // By letter, not by person: who chairs today and votes tomorrow is another summons.
    private string Letters => string.Join(' ', Tim.Select(m => m.PenugasanId).Order());

    /// <summary>The members of today, who are shown before any day is typed: most often they are those of the day as well.</summary>
    public static async Task<Summons> ForTodayAsync(TimbangDb db, Actor actor, ScheduleForm form, DateOnly today, CancellationToken cancellationToken)
    {
        var summons = await OnAsync(db, actor, today, sidangId: null, cancellationToken);
        form.Shown = summons.Letters;
        return summons with { IsForToday = true };
    }

    /// <summary>Reads the day of the form, and notes on it whose names are shown now.</summary>
    /// <param name="db">The database.</param>
    /// <param name="actor">Who schedules.</param>
    /// <param name="form">What was typed.</param>
    /// <param name="state">Takes what is wrong with the day.</param>
    /// <param name="sidangId">The sitting that moves, with the outside examiners asked for it; null for a new one.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async Task<Summons> ForAsync(
        TimbangDb db, Actor actor, ScheduleForm form, ModelStateDictionary state, Guid? sidangId, CancellationToken cancellationToken)
    {
        if (form.Day(state) is not { } day)
        {
            return Unknown;
        }

        var summons = await OnAsync(db, actor, day, sidangId, cancellationToken);
        var wasSeen = (form.Shown ?? "") == summons.Letters;
        form.Shown = summons.Letters;
        state.Remove("Input.Shown");
        return summons with { WasSeen = wasSeen };
    }

    private static async Task<Summons> OnAsync(TimbangDb db, Actor actor, DateOnly day, Guid? sidangId, CancellationToken cancellationToken)
    {
        var tim = await db.TeamOnAsync(actor.BadanPublikId, day, sidangId, cancellationToken);
        var badan = await db.BadanPublik.AsNoTracking().SingleAsync(b => b.Id == actor.BadanPublikId, cancellationToken);
        var forum = new Forum(false, tim, badan.Pengaturan.QuorumMoreThanPercent);
        return new Summons(day, tim, forum.Quorum);
    }
}

/// <summary>What the fields of a schedule are drawn from.</summary>
public sealed record ScheduleFields(ScheduleForm Input, Summons Summons);
