namespace Timbang.Web.Mail;

/// <summary>Where a mail stands. Stored by name.</summary>
public enum MailState
{
    Waiting,
    Sent,

    /// <summary>The server said no for good.</summary>
    Refused,

    /// <summary>Its time passed before it could be sent.</summary>
    Expired,

    /// <summary>A newer letter took its place before it was sent.</summary>
    Overtaken,
}

/// <summary>Why the last try failed. Stored by name; what the server said is kept nowhere, as it may hold addresses.</summary>
public enum MailTrouble
{
    None,

    /// <summary>The server cannot be reached, or broke off before it took the mail.</summary>
    Away,

    /// <summary>It offers no TLS, or a certificate that nobody vouches for.</summary>
    NoTls,

    /// <summary>It does not take our name and password, or the password cannot be read.</summary>
    SignIn,

    /// <summary>It puts this mail off (4xx).</summary>
    PutOff,

    /// <summary>It refuses this mail (5xx).</summary>
    Refused,
}

/// <summary>A mail to be sent, written in the transaction of the act that makes it: no act without it, and no mail without its act.</summary>
public sealed class OutboxMail
{
    /// <summary>Identity, a UUIDv7; its Message-ID as well, so that a mail sent twice is known as one.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid BadanPublikId { get; init; }

    /// <summary>The case whose act made it.</summary>
    public Guid CaseId { get; init; }

    /// <summary>The letter that it brings: the case of its paper.</summary>
    public Guid LetterId { get; init; }

    /// <summary>The issued paper that goes with it.</summary>
    public Guid NaskahId { get; init; }

    public string To { get; init; } = "";

    public string ToName { get; init; } = "";

    public string Subject { get; init; } = "";

    public string Text { get; init; } = "";

    /// <summary>The sitting as a calendar takes it (text/calendar); empty where the letter tells of no day to come.</summary>
    public string Calendar { get; init; } = "";

    public DateTimeOffset QueuedAt { get; init; }

    /// <summary>Its place among those of the same act.</summary>
    public int Ordinal { get; init; }

    /// <summary>After this it is of no use to anybody.</summary>
    public DateTimeOffset ExpiresAt { get; init; }

    public MailState State { get; set; }

    public int Tries { get; set; }

    public DateTimeOffset NextTry { get; set; }

    public MailTrouble Trouble { get; set; }

    /// <summary>The server's code, such as 550; null where it gave none.</summary>
    public int? Code { get; set; }

    public DateTimeOffset? SentAt { get; set; }

    /// <summary>Whether the trouble is the server's, and not this mail's: then all wait for the same.</summary>
    public bool IsHeldUp => Trouble is MailTrouble.Away or MailTrouble.NoTls or MailTrouble.SignIn;

    /// <summary>Notes that the server took it.</summary>
    public void Arrive(DateTimeOffset now) => (State, SentAt, Tries, Trouble, Code) = (MailState.Sent, now, Tries + 1, MailTrouble.None, null);

    /// <summary>Notes a try that failed, and when to try again.</summary>
    public void Fail(MailFailure failure, DateTimeOffset now)
    {
        Tries++;
        (Trouble, Code) = (failure.Trouble, failure.Code);
        NextTry = now + Pause(Tries);
        State = failure.Trouble == MailTrouble.Refused ? MailState.Refused : State;
    }

    /// <summary>How long to wait after so many tries: a minute, five, a quarter of an hour, an hour, then four hours each.</summary>
    public static TimeSpan Pause(int tries) => TimeSpan.FromMinutes(tries switch { <= 1 => 1, 2 => 5, 3 => 15, 4 => 60, _ => 240 });
}

/// <summary>Why a try failed.</summary>
/// <param name="Trouble">What kind of trouble.</param>
/// <param name="Code">The server's code, where it gave one.</param>
public sealed record MailFailure(MailTrouble Trouble, int? Code = null)
{
    /// <summary>Whether another mail would fail in the same way now.</summary>
    public bool IsOfServer => Trouble is MailTrouble.Away or MailTrouble.NoTls or MailTrouble.SignIn;
}
