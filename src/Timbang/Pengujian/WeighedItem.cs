using Timbang.DasarHukum;

namespace Timbang.Pengujian;

/// <summary>
/// An item as the Tim weighs it: everything that the minutes and the sheet say of it. The agenda keeps it when the
/// sitting closes, so that what was signed stays as it was, whatever becomes of the item, its unit or the law.
/// </summary>
public sealed record WeighedItem
{
    public required Uraian Uraian { get; init; }

    public required Matriks Matriks { get; init; }

    /// <summary>The proposing unit.</summary>
    public required string UnitName { get; init; }

    /// <summary>Number of its test file.</summary>
    public required string FileNumber { get; init; }

    /// <summary>Its place in the test file.</summary>
    public required int Ordinal { get; init; }

    /// <summary>Its kind of document in Pasal 18 ayat (1), in words; empty when it is none of them.</summary>
    public string DocumentTitle { get; init; } = "";

    /// <summary>What each ground of the matrix is called in the law of that day, by code.</summary>
    public IReadOnlyDictionary<string, string> Grounds { get; init; } = new Dictionary<string, string>();

    /// <param name="butir">The item as it stands.</param>
    /// <param name="unitName">The proposing unit.</param>
    /// <param name="fileNumber">Number of its test file.</param>
    /// <param name="law">The law in force on the day.</param>
    public static WeighedItem Of(Butir butir, string unitName, string fileNumber, KatalogHukum law) => new()
    {
        Uraian = butir.Uraian,
        Matriks = butir.Matriks,
        UnitName = unitName,
        FileNumber = fileNumber,
        Ordinal = butir.Ordinal,
        DocumentTitle = law.DokumenTerbuka.FirstOrDefault(d => d.Code == butir.Uraian.Document)?.Title ?? butir.Uraian.Document ?? "",
        Grounds = law.Alasan
            .Where(ground => butir.Matriks.Lines.Any(line => line.Ground == ground.Code))
            .DistinctBy(ground => ground.Code)
            .ToDictionary(ground => ground.Code, ground => $"{ground.Rujukan.InWords} ({ground.Title})"),
    };

    /// <summary>The lines an outcome rests on; all of them where nothing is closed by it.</summary>
    public IReadOnlyList<Line> LinesBehind(Choice? outcome) => outcome switch
    {
        Choice.Dikecualikan => Matriks.LinesFor(Klasifikasi.Dikecualikan),
        Choice.DikecualikanSebagian => Matriks.LinesFor(Klasifikasi.DikecualikanSebagian),
        _ => Matriks.Lines,
    };

    /// <summary>What a line rests on: Pasal 17 with its text, then the other statutes.</summary>
    public IEnumerable<string> BasisOf(Line line) =>
        [.. Grounds.TryGetValue(line.Ground, out var ground) ? [ground] : Array.Empty<string>(), .. line.Citations.Select(c => c.InWords)];
}
