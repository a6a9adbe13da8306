using Timbang.Pelaksana;

namespace Timbang.Tests;

/// <summary>Rights exist only through assignments in force.</summary>
public sealed class ActorTests
{
    [Fact]
    public void A_mandate_over_one_unit_does_not_reach_another()
    {
        var unit = Guid.CreateVersion7();
        var actor = new Actor(
            Guid.CreateVersion7(),
            "Petugas",
            Guid.CreateVersion7(),
            [new Mandate(Guid.CreateVersion7(), Role.Petugas, new HashSet<Guid> { unit })]);

        Assert.True(actor.HasAny([Role.Petugas], unit));
        Assert.False(actor.HasAny([Role.Petugas], Guid.CreateVersion7()));
        Assert.False(actor.HasAny([Role.Ppid], unit));
    }
}
