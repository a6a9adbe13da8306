namespace Timbang.Web.Demo;

/// <summary>The clock by which the demo is made: before each act it is set to the instant of that act.</summary>
public sealed class DemoClock : TimeProvider
{
    private DateTimeOffset now = System.GetUtcNow();

    public override DateTimeOffset GetUtcNow() => now;

    public void MoveTo(DateTimeOffset instant) => now = instant.ToUniversalTime();
}
