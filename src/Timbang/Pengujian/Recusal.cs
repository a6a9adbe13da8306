namespace Timbang.Pengujian;

/// <summary>A member who does not sit on the item, and why. One that was lifted stays in the record, with who lifted it and why.</summary>
public sealed class Recusal
{
    public required Guid PersonId { get; init; }

    public required string Reason { get; init; }

    /// <summary>Set by the rule, not by the member.</summary>
    public required bool ByDefault { get; init; }

    /// <summary>Who lifted it, or null while nobody has.</summary>
    public Guid? LiftedById { get; private set; }

    /// <summary>Why it was lifted.</summary>
    public string LiftReason { get; private set; } = "";

    /// <summary>Why the member stepped aside herself after it had been lifted; empty when she did not.</summary>
    public string OwnReason { get; private set; } = "";

    public bool IsLifted => LiftedById is not null;

    /// <summary>Whether the member stays away from the item.</summary>
    public bool Holds => !IsLifted || OwnReason.Length > 0;

    /// <summary>Whether the chair may lift it: set by the rule, and not the member's own wish.</summary>
    public bool CanBeLifted => ByDefault && !IsLifted;

    internal void Lift(Guid byId, string reason) => (LiftedById, LiftReason) = (byId, reason);

    internal void StepAside(string reason) => OwnReason = reason;
}
