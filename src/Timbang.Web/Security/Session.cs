namespace Timbang.Web.Security;

/// <summary>One sign-in of a person on a device. The cookie holds its id; ending the row ends the sign-in with the next request.</summary>
public sealed class Session
{
    /// <summary>Nobody works at one desk longer without signing in again.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    /// <summary>A desk left alone closes itself.</summary>
    public static readonly TimeSpan LongestPause = TimeSpan.FromHours(4);

    public Guid Id { get; init; }

    public Guid AccountId { get; init; }

    /// <summary>The agency the person has chosen to work for.</summary>
    public Guid BadanPublikId { get; set; }

    /// <summary>Browser and system in words, for the person's own list.</summary>
    public string Device { get; init; } = "";

    public DateTimeOffset Since { get; init; }

    public DateTimeOffset LastSeen { get; set; }

    public DateTimeOffset? EndedAt { get; set; }

    public bool IsOpen(DateTimeOffset now) => EndedAt is null && now < Since + Longest && now < LastSeen + LongestPause;
}
