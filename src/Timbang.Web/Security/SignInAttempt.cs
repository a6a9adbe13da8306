namespace Timbang.Web.Security;

/// <summary>One try to sign in that failed or is not decided yet. Counted by <see cref="SignInLimits"/>, purged after a day.</summary>
public sealed class SignInAttempt
{
    public Guid Id { get; init; }

    /// <summary>SHA-256 of the name typed, so that a password typed into the wrong field is not kept.</summary>
    public string Account { get; init; } = "";

    /// <summary>Where it came from; an IPv6 network counts as one.</summary>
    public string Address { get; init; } = "";

    /// <summary>The device, when it has signed in as this account before.</summary>
    public Guid? Device { get; init; }

    public DateTimeOffset At { get; init; }
}
