namespace Timbang.Web.Pages.Petugas.Statistik;

/// <summary>The figures as a list to download: counts and not percent, so that a report can add them up.</summary>
internal static class FiguresTable
{
    public static IReadOnlyList<string> Head { get; } =
    [
        "Tahun",
        "Unit",
        "Bagian ditutup",
        "Baris",
        .. Measures.Letters.Select(letter => $"Huruf {letter}"),
        "Baris tanpa tanggal akhir",
        "Baris bertanggal akhir",
        "Median jangka waktu (hari)",
        "Uji lagi diputus",
        "Ditutup lagi",
        "Butir ditimbang",
        "Akibat tersalin",
        "Butir dengan dua nilai atau lebih",
        "Nilai berbeda",
        "Suara yang didahului nilai",
        "Suara lain dari nilai",
    ];

    public static IReadOnlyList<string?> Cells(MeasuresRow row) =>
    [
        $"{row.Year}",
        row.Name,
        $"{row.Measures.Parts}",
        $"{row.Measures.Lines}",
        .. Measures.Letters.Select(letter => $"{row.Measures.Grounds.FirstOrDefault(ground => ground.Letter == letter)?.Lines.Count ?? 0}"),
        $"{row.Measures.Undated.Count}",
        $"{row.Measures.Period.Of}",
        row.Measures.Period.Days?.ToString(),
        .. Both(row.Measures.Renewed),
        .. Both(row.Measures.Copied),
        .. Both(row.Measures.Divided),
        .. Both(row.Measures.Changed),
    ];

    private static string[] Both(Share share) => [$"{share.Of}", $"{share.Count}"];
}
