namespace Timbang.Saboteur;

/// <summary>Begins at the time it is told and goes on from there, so that a proof does not depend on the day it is run.</summary>
internal sealed class SetClock(DateTimeOffset start) : TimeProvider
{
    private readonly long begun = System.GetTimestamp();

    public override DateTimeOffset GetUtcNow() => start.ToUniversalTime() + System.GetElapsedTime(begun);
}
