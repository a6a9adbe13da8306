using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;

namespace Timbang.Web.Security;

/// <summary>A letter as the door reads it: where it is for one sitting alone, with the hours of that sitting.</summary>
/// <param name="Letter">The letter.</param>
/// <param name="Hours">When the sitting is open to the person; null for every other letter.</param>
internal sealed record AssignedLetter(Penugasan Letter, GuestHours? Hours)
{
    public bool IsGuest => Letter.SidangId is not null;

    /// <summary>How far the sitting of an outside examiner is open at this instant of the office; null for every other letter.</summary>
    public GuestDoor? DoorAt(DateTimeOffset now) => IsGuest ? Hours?.At(now.DateTime) ?? GuestDoor.Shut : null;

    /// <summary>Whether it opens anything at this instant of the office, or will by itself.</summary>
    public bool InForce(DateTimeOffset now) => Letter.InForce(DateOnly.FromDateTime(now.DateTime)) && DoorAt(now) is not GuestDoor.Shut;
}

/// <summary>Reading letters for one sitting alone.</summary>
internal static class AssignedLetters
{
    private static readonly SittingStage[] Over = [SittingStage.Lengkap, SittingStage.Dibatalkan];
    private static readonly SittingStage[] Closed = [SittingStage.Ditutup, SittingStage.Dicetak];

    /// <summary>The letters of one person with their hours. Only an outside examiner's cost a question.</summary>
    public static async Task<IReadOnlyList<AssignedLetter>> WithHoursAsync(this TimbangDb db, IReadOnlyList<Penugasan> letters)
    {
        var ids = letters.Select(p => p.SidangId).OfType<Guid>().Distinct().ToList();
        if (ids.Count == 0)
        {
            return [.. letters.Select(p => new AssignedLetter(p, null))];
        }

        var (owing, me) = (db.Owing(), letters[0].PersonId);
        var hours = await db.Set<SittingDay>().AsNoTracking()
            .Where(s => ids.Contains(s.Id))
            .Select(s => new { s.Id, Hours = new GuestHours(s.Stage, s.Date, s.Time, owing.Any(m => EF.Property<Guid>(m, "SidangId") == s.Id && m.PersonId == me)) })
            .ToDictionaryAsync(s => s.Id, s => s.Hours);
        return [.. letters.Select(p => new AssignedLetter(p, hours.GetValueOrDefault(p.SidangId ?? Guid.Empty)))];
    }

    /// <summary>Letters in force on a day that open something, or will by themselves.</summary>
    public static IQueryable<Penugasan> LivingOn(this TimbangDb db, DateOnly day)
    {
        var spent = db.Spent();
        return db.Penugasan.InForce(day).Where(letter => letter.SidangId == null || !spent.Any(s => s.Id == letter.Id));
    }

    /// <summary>Letters for one sitting alone that open nothing any more, asked in SQL: <see cref="GuestHours"/> says the same.</summary>
    public static IQueryable<Penugasan> Spent(this TimbangDb db)
    {
        var owing = db.Owing();
        return db.Penugasan.Where(letter => db.Set<SittingDay>().Any(s => s.Id == letter.SidangId
            && (Over.Contains(s.Stage)
                || (Closed.Contains(s.Stage) && !owing.Any(m => EF.Property<Guid>(m, "SidangId") == s.Id && m.PersonId == letter.PersonId)))));
    }

    // Members who were there and have not signed.
    private static IQueryable<Member> Owing(this TimbangDb db) => db.Set<Member>().Where(m => m.PresentAt != null && m.SignedAt == null);
}
