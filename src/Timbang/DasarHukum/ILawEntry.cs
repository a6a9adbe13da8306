namespace Timbang.DasarHukum;

/// <summary>One version of one entry of the catalogue: known by its code, in force from a day, perhaps until a day.</summary>
public interface ILawEntry<out T>
{
    string Code { get; }

    DateOnly ValidFrom { get; }

    DateOnly? ValidUntil { get; }

    bool InForce(DateOnly date) => ValidFrom <= date && (ValidUntil is null || date <= ValidUntil);

    /// <summary>The same version with its last day set, when a newer one replaces it.</summary>
    T EndingOn(DateOnly lastDay);
}
