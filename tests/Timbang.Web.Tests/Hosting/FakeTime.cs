namespace Timbang.Web.Tests.Hosting;

/// <summary>A clock that stands still until the test moves it. Timers run on real time.</summary>
public sealed class FakeTime : TimeProvider
{
    /// <summary>Monday 23 November 2026, 09.00 WITA.</summary>
    public static readonly DateTimeOffset Start = new(2026, 11, 23, 1, 0, 0, TimeSpan.Zero);

    public DateTimeOffset Now { get; set; } = Start;

    public override DateTimeOffset GetUtcNow() => Now.ToUniversalTime();
}
