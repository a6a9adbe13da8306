using System.Text.RegularExpressions;

namespace Timbang.Pengujian;

/// <summary>
/// Names of people in internal texts, as far as their surroundings give them away ("Sdr.", "a.n.", a NIP beside them). A
/// title that anyone reads must not repeat them. A guess, so it only ever warns.
/// </summary>
public static partial class PersonNames
{
    private const string Name = @"(?<name>[A-Z][\p{L}'’]+(?:[ ][A-Z][\p{L}'’.]*){0,4})";

    // Capitalised words that follow "Bapak" or "Ibu" and name an office, a place or a status.
    private static readonly HashSet<string> OfOffices = new(StringComparer.OrdinalIgnoreCase)
    {
        "Kepala", "Wakil", "Sekretaris", "Direktur", "Ketua", "Anggota", "Bupati", "Wali", "Gubernur", "Camat", "Lurah", "Kota",
        "Kabupaten", "Provinsi", "Kecamatan", "Desa", "Dinas", "Badan", "Kantor", "Bagian", "Bidang", "Seksi", "Inspektur",
        "Inspektorat", "Pegawai", "Negeri", "Sipil", "Pejabat", "Daerah", "Rumah", "Sakit", "Negara", "Republik", "Indonesia",
        "Pembina", "Penata", "Muda", "Madya", "Utama", "Pelaksana", "Petugas", "Tim", "Nomor", "Yang", "Dan",
    };

    /// <summary>Words of names in the texts that the title repeats, in the order of the title.</summary>
    public static IReadOnlyList<string> Repeated(string title, params IReadOnlyList<string> texts)
    {
        var names = texts.SelectMany(In).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. Words().Matches(title).Select(m => m.Value).Where(names.Contains).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private static IEnumerable<string> In(string text) =>
        from match in AfterCourtesy().Matches(text).Concat(BeforeNumber().Matches(text)).Concat(AfterNumber().Matches(text))
        from word in Words().Matches(match.Groups["name"].Value).Select(w => w.Value)
        where word.Length > 2 && !OfOffices.Contains(word)
        select word;

    [GeneratedRegex(@"\b(?i:sdri?|saudar[ai]|ibu|bapak|bpk|pak|bu|a\.\s?n|atas nama|bernama|drs?|dra|ir|hj|prof)(?:\.|:)?[ ]+" + Name)]
    private static partial Regex AfterCourtesy();

    [GeneratedRegex(Name + @"[ ]*[,(]?[ ]*(?i:NIP|NIK)\b")]
    private static partial Regex BeforeNumber();

    [GeneratedRegex(@"\b(?i:NIP|NIK)\b[ .:]*[\d .\-]{8,30}[,)]?[ ]*(?i:a\.n\.)?[ ]*" + Name)]
    private static partial Regex AfterNumber();

    [GeneratedRegex(@"[\p{L}'’]+")]
    private static partial Regex Words();
}
