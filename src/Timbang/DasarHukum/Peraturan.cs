using System.Text.RegularExpressions;

namespace Timbang.DasarHukum;

/// <summary>A statute that a line of the matrix, a decree or the SOP may cite.</summary>
/// <param name="Code">Abbreviation, number and year: "UU-14-2008", "Permendagri-3-2017".</param>
/// <param name="Kind">Its rank; huruf j asks for an Undang-Undang.</param>
/// <param name="Instrument">The rank written out with who made it: "Peraturan Menteri Dalam Negeri".</param>
/// <param name="Title">What it is about, after the word "tentang".</param>
/// <param name="ValidFrom">The first day it was in force.</param>
/// <param name="Source">Where it was read, or that it was not.</param>
/// <param name="Verified">False: from memory, shown as "belum diverifikasi" until somebody reads the original.</param>
/// <param name="ValidUntil">The last day it was in force, or null while it is.</param>
/// <param name="PrintedAs">A misprint by which documents in use cite it, as the SOP does with UU 23/2014.</param>
/// <param name="Note">What the person who cites it should know.</param>
/// <param name="Articles">The articles known, for the list beside the field; others may be typed.</param>
public sealed partial record Peraturan(
    string Code,
    LegislationKind Kind,
    string Instrument,
    string Title,
    DateOnly ValidFrom,
    string Source,
    bool Verified,
    DateOnly? ValidUntil = null,
    string? PrintedAs = null,
    string? Note = null,
    IReadOnlyList<Pasal>? Articles = null) : ILawEntry<Peraturan>
{
    public string Code { get; } = LawText.Matching(Code, CodeShape(), "Kode peraturan harus seperti UU-14-2008.");

    public LegislationKind Kind { get; } = Ranked(Kind, Code);

    public string Instrument { get; } = LawText.Filled(Instrument, "bentuk");

    public string Title { get; } = LawText.Filled(Title, "judul");

    public string Source { get; } = LawText.Filled(Source, "sumber");

    public IReadOnlyList<Pasal> Articles { get; } = Articles ?? [];

    public string Number => Code.Split('-')[1];

    public int Year => int.Parse(Code.Split('-')[2]);

    /// <summary>"UU 14/2008".</summary>
    public string ShortName => ShortNameOf(Code);

    /// <summary>"Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik", as decrees cite it under Mengingat.</summary>
    public string FullName => $"{Instrument} Nomor {Number} Tahun {Year} tentang {Title}";

    public bool UndangUndang => Kind == LegislationKind.UndangUndang;

    Peraturan ILawEntry<Peraturan>.EndingOn(DateOnly lastDay) => this with { ValidUntil = lastDay };

    // Letter j rests on the rank, so that the rank is what the name says: UU, UUDrt and Perppu are Undang-Undang, nothing else is.
    private static LegislationKind Ranked(LegislationKind kind, string code) =>
        kind == LegislationKind.UndangUndang == IsNamedUndangUndang(code)
            ? kind
            : throw new RuleException($"Tingkat peraturan tidak sesuai dengan singkatannya ({ShortNameOf(code)}): UU dan Perppu adalah Undang-Undang, yang lain bukan.");

    private static bool IsNamedUndangUndang(string code) =>
        code.StartsWith("UU", StringComparison.Ordinal) || code.StartsWith("Perppu-", StringComparison.Ordinal) || code.StartsWith("Perpu-", StringComparison.Ordinal);

    internal static string ShortNameOf(string code)
    {
        var parts = code.Split('-');
        return $"{parts[0]} {parts[1]}/{parts[2]}";
    }

    [GeneratedRegex(@"^[A-Z][A-Za-z]{1,19}-[1-9][0-9]{0,3}-(19|20)[0-9]{2}$")]
    internal static partial Regex CodeShape();
}

/// <summary>One article of a statute, with what it is about.</summary>
/// <param name="Article">"Pasal 4 ayat (2)".</param>
/// <param name="About">What it says, in our words.</param>
/// <param name="Verified">Whether somebody read it in the original or in a regulation that repeats it.</param>
public sealed record Pasal(string Article, string About, bool Verified)
{
    public string About { get; } = LawText.Filled(About, "tentang pasal");
}

/// <summary>Ranks of legislation, as far as the product must tell them apart.</summary>
public enum LegislationKind
{
    UndangUndang,
    PeraturanPemerintah,
    PeraturanKomisiInformasi,
    PeraturanMenteri,
    PeraturanDaerah,
    Lainnya,
}
