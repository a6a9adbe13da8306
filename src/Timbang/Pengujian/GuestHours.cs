namespace Timbang.Pengujian;

/// <summary>How far a sitting is open to an outside examiner whose letter is for it alone.</summary>
public enum GuestDoor
{
    /// <summary>Not yet: he is told when, and nothing of any item.</summary>
    Waiting,

    /// <summary>The sitting: its agenda, scores, votes and advice.</summary>
    Sitting,

    /// <summary>It is closed: the minutes wait for his signature, and nothing else is there.</summary>
    Minutes,

    /// <summary>Nothing any more.</summary>
    Shut,
}

/// <summary>
/// The hours of an outside examiner are those of the sitting he was asked for: from one hour before it begins, on its day, until it is closed; then his
/// minutes until he has signed. A sitting that moves takes them along.
/// </summary>
/// <param name="Stage">Where the sitting stands.</param>
/// <param name="Date">Its day.</param>
/// <param name="Time">When it begins, by the office's clock.</param>
/// <param name="OwesSignature">Whether he was there and has not signed the minutes.</param>
public sealed record GuestHours(SittingStage Stage, DateOnly Date, TimeOnly Time, bool OwesSignature)
{
    /// <summary>He may read the agenda for so long before the sitting begins.</summary>
    public static readonly TimeSpan Before = TimeSpan.FromHours(1);

    /// <summary>When the sitting opens to him, by the office's clock: never on the day before.</summary>
    public DateTime OpensAt => Date.ToDateTime(Time.ToTimeSpan() > Before ? Time.Add(-Before) : TimeOnly.MinValue);

    /// <summary>The hours of one member of a sitting.</summary>
    public static GuestHours Of(Sidang sidang, Guid personId) =>
        new(sidang.Stage, sidang.Date, sidang.Time, sidang.Members.Any(m => m.PersonId == personId && m.OwesSignature));

    /// <summary>How far it is open now. A day that passes without the sitting being opened waits for another.</summary>
    /// <param name="now">The office's clock.</param>
    public GuestDoor At(DateTime now) => Stage switch
    {
        SittingStage.Dijadwalkan when DateOnly.FromDateTime(now) == Date && now >= OpensAt => GuestDoor.Sitting,
        SittingStage.Dijadwalkan => GuestDoor.Waiting,
        SittingStage.Berlangsung => GuestDoor.Sitting,
        SittingStage.Ditutup or SittingStage.Dicetak when OwesSignature => GuestDoor.Minutes,
        _ => GuestDoor.Shut,
    };
}
