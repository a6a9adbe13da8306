using System.Text.RegularExpressions;

namespace Timbang.DasarHukum;

/// <summary>
/// A ground on which information may be withheld: a letter of Pasal 17 UU 14/2008, or one of its numbered items.
/// What a letter demands is law and stands here; its wording is data, with the days on which it was in force.
/// </summary>
/// <param name="Code">"17.a", or "17.h.4" for an item.</param>
/// <param name="Title">A few words for lists and buttons.</param>
/// <param name="Text">What the ground covers, in our words.</param>
/// <param name="ValidFrom">The first day this wording was in force.</param>
/// <param name="Source">Where the wording was read.</param>
/// <param name="ValidUntil">The last day this wording was in force, or null while it is.</param>
public sealed partial record Alasan(
    string Code,
    string Title,
    string Text,
    DateOnly ValidFrom,
    string Source,
    DateOnly? ValidUntil = null) : ILawEntry<Alasan>
{
    public string Code { get; } = LawText.Matching(Code, Shape(), "Kode alasan harus seperti 17.a atau 17.h.4.");

    public string Title { get; } = LawText.Filled(Title, "judul");

    public string Text { get; } = LawText.Filled(Text, "uraian");

    public string Source { get; } = LawText.Filled(Source, "sumber");

    public char Letter => Code[3];

    /// <summary>Number of the item under its letter, or null for the letter itself.</summary>
    public int? Item => Code.Length > 4 ? int.Parse(Code[5..]) : null;

    /// <summary>Pasal 20 ayat (1) UU 14/2008: letters a to f are never permanent. On g to j the Act is silent.</summary>
    public bool NeverPermanent => Letter <= 'f';

    /// <summary>Pasal 5 PP 61/2010: law enforcement, at most 30 years. No other letter has a number of years in the law.</summary>
    public int? MaxYears => Letter == 'a' ? 30 : null;

    /// <summary>Pasal 18 ayat (2) UU 14/2008: on g and h, written consent or a link to public office opens.</summary>
    public bool AsksConsent => Letter is 'g' or 'h';

    /// <summary>Pasal 17 huruf j UU 14/2008: the ban must stand in an Undang-Undang, not in anything lower.</summary>
    public bool NeedsStatute => Letter == 'j';

    /// <summary>Penjelasan Pasal 17 huruf i UU 14/2008: secret letters count only with one of three harms.</summary>
    public bool NeedsHarm17i => Letter == 'i';

    /// <summary>"Pasal 17 huruf h angka 4 UU 14/2008".</summary>
    public Rujukan Rujukan => new("UU-14-2008", $"Pasal 17 huruf {Letter}" + (Item is { } item ? $" angka {item}" : ""));

    Alasan ILawEntry<Alasan>.EndingOn(DateOnly lastDay) => this with { ValidUntil = lastDay };

    [GeneratedRegex(@"^17\.[a-j](\.[1-9])?$")]
    private static partial Regex Shape();
}
