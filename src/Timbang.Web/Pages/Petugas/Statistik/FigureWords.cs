using Timbang.Web.Words;

namespace Timbang.Web.Pages.Petugas.Statistik;

/// <summary>Figures as the page writes them.</summary>
public static class FigureWords
{
    /// <summary>What is written instead of a figure that few cases would make.</summary>
    public const string TooFew = "terlalu sedikit untuk disimpulkan";

    private const decimal DaysOfMonth = 365.25m / 12;

    /// <summary>The same where a cell has room for little.</summary>
    public const string Few = "terlalu sedikit";

    /// <summary>"30%", or that there are too few.</summary>
    public static string InWords(this Share share) => share.Percent is { } percent ? $"{percent}%" : TooFew;

    /// <summary>"12 dari 40".</summary>
    public static string Counted(this Share share) => $"{share.Count:N0} dari {share.Of:N0}";

    /// <summary>"sekitar 2 tahun", "45 hari", or that there are too few.</summary>
    public static string InWords(this Median median) => median.Days switch
    {
        null => TooFew,
        < 60 => $"{median.Days} hari",
        var days => "sekitar " + SpanWords.Months((int)Math.Round(days.Value / DaysOfMonth)),
    };
}
