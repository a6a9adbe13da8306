namespace Timbang.Waktu;

/// <summary>Why a day that is not a weekend is not a working day. The order is the order of precedence when a date has several.</summary>
public enum HolidayKind
{
    /// <summary>National holiday, by decree of three ministers or of the President.</summary>
    LiburNasional,

    /// <summary>Closure of one agency or region, by its own decree.</summary>
    LiburSetempat,

    /// <summary>Joint leave, by the same decree as the national holidays; an office may work on it.</summary>
    CutiBersama,
}

/// <summary>One day on which offices are closed, and the decree that says so.</summary>
/// <param name="Date">The day.</param>
/// <param name="Kind">Who closes the offices.</param>
/// <param name="Name">What is celebrated or why the office is closed.</param>
/// <param name="Decree">The decree, as cited.</param>
/// <param name="Confirmation">By what the row was checked; empty, "belum" or "unconfirmed" while nobody has.</param>
public sealed record Holiday(DateOnly Date, HolidayKind Kind, string Name, string Decree, string Confirmation)
{
    public bool Confirmed => Confirmation.Trim().ToUpperInvariant() is not ("" or "BELUM" or "UNCONFIRMED");

    /// <summary>"libur nasional: Hari Raya Natal".</summary>
    public string Why => $"{Kind.InWords()}: {Name}";
}

/// <summary>Kinds of holiday as people read and type them.</summary>
public static class HolidayKindWords
{
    public static string InWords(this HolidayKind kind) => kind switch
    {
        HolidayKind.LiburNasional => "libur nasional",
        HolidayKind.LiburSetempat => "libur setempat",
        HolidayKind.CutiBersama => "cuti bersama",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
