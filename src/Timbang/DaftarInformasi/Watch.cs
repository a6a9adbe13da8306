using Timbang.Pelaksana;

namespace Timbang.DaftarInformasi;

/// <summary>What was found when somebody asked whether the event of a period has happened, and who asks again, when.</summary>
/// <param name="Said">What was asked, and why it has not happened yet.</param>
/// <param name="Next">The day on which it is asked again.</param>
/// <param name="Responsible">Who asks then; null: whoever is PPID Pelaksana of the unit.</param>
public sealed record Watch(string? Said, DateOnly Next, Actor? Responsible = null)
{
    /// <summary>Months after the decree in which nobody needs to ask.</summary>
    public const int FirstMonths = 3;

    /// <summary>Months within which it is asked again.</summary>
    public const int MostMonths = 6;
}
