namespace Timbang;

/// <summary>
/// What an act did, as the audit trail keeps it: the act, the assignment under which it was done and the values it set.
/// The web writes it to <c>Riwayat</c> in the transaction of the act.
/// </summary>
/// <param name="Act">Name of the act, as in the procedure table.</param>
/// <param name="Stage">The stage after the act, or empty where the case has none.</param>
/// <param name="PenugasanId">The assignment the person acted under; empty for acts of the machine.</param>
/// <param name="Values">Field names with the text they were set to. Personal data belongs here and nowhere else in the trail.</param>
public sealed record Fact(string Act, string Stage, Guid PenugasanId, IReadOnlyList<FactValue> Values);

/// <summary>What is erased from the trail of a case.</summary>
/// <param name="EntryId">The entry whose values are erased.</param>
/// <param name="Fields">Names of the values.</param>
/// <param name="Basis">The ruling or provision that orders it.</param>
/// <param name="Stage">The stage the case is at.</param>
public sealed record Erasure(Guid EntryId, IReadOnlyCollection<string> Fields, string Basis, string Stage);

/// <summary>One field of a <see cref="Fact"/> with the text it was set to.</summary>
public sealed record FactValue(string Field, string Value);
