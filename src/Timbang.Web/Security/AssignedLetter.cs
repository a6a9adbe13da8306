using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;

namespace Timbang.Web.Security;

/// <summary>A letter as the door reads it: where it is for one sitting alone, with the hours of that sitting.</summary>
internal sealed class AssignedLetter
{
    public required Penugasan Letter { get; init; }

    public SittingStage? Stage { get; init; }

    public DateOnly? Date { get; init; }

    public TimeOnly? Time { get; init; }

    public bool OwesSignature { get; init; }

    public bool IsGuest => Letter.SidangId is not null;

    /// <summary>How far the sitting of an outside examiner is open at this instant of the office; null for every other letter.</summary>
    public GuestDoor? DoorAt(DateTimeOffset now) => !IsGuest
        ? null
        : Stage is { } stage && Date is { } date && Time is { } time ? new GuestHours(stage, date, time, OwesSignature).At(now.DateTime) : GuestDoor.Shut;

    /// <summary>Whether it opens anything at this instant of the office, or will by itself.</summary>
    public bool InForce(DateTimeOffset now) => Letter.InForce(DateOnly.FromDateTime(now.DateTime)) && DoorAt(now) is not GuestDoor.Shut;
}

/// <summary>Reading letters with their hours, as a part of another question: nothing more is asked for anybody who is no guest.</summary>
internal static class AssignedLetters
{
    private static readonly SittingStage[] Over = [SittingStage.Lengkap, SittingStage.Dibatalkan];
    private static readonly SittingStage[] Closed = [SittingStage.Ditutup, SittingStage.Dicetak];

    public static IQueryable<AssignedLetter> Letters(this TimbangDb db)
    {
        var owing = db.Owing();
        return
            from letter in db.Penugasan
            join sidang in db.Set<SittingDay>() on letter.SidangId equals sidang.Id into sittings
            from sidang in sittings.DefaultIfEmpty()
            select new AssignedLetter
            {
                Letter = letter,
                Stage = (SittingStage?)sidang.Stage,
                Date = (DateOnly?)sidang.Date,
                Time = (TimeOnly?)sidang.Time,
                OwesSignature = letter.SidangId != null && owing.Any(m => EF.Property<Guid>(m, "SidangId") == letter.SidangId && m.PersonId == letter.PersonId),
            };
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
