using Timbang.DaftarInformasi;
using Timbang.Pengujian;
using Timbang.Web.Data.Publik;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Publik;

/// <summary>An exclusion as it is said to anyone: its state today, when it opens, and why.</summary>
public static class ExclusionWords
{
    /// <summary>How long an opening is news.</summary>
    private const int NewsDays = 30;

    public static string StateOn(this ExcludedRow row, DateOnly today) =>
        row.IsOpenOn(today) ? row.IsNewsOn(today) ? "Baru terbuka" : "Sudah terbuka"
        : row.IsWhole ? "Dikecualikan"
        : "Dikecualikan sebagian";

    /// <summary>The shape that goes with the word.</summary>
    public static string ShapeOn(this ExcludedRow row, DateOnly today) => row.IsOpenOn(today) ? "open" : row.IsWhole ? "shut" : "part";

    public static bool IsNewsOn(this ExcludedRow row, DateOnly today) => row.IsOpenOn(today) && today.DayNumber - row.OpensOn!.Value.DayNumber <= NewsDays;

    /// <summary>When it opens, in a few words: "Terbuka dalam 59 hari".</summary>
    public static string OpeningOn(this ExcludedRow row, DateOnly today)
    {
        if (row.OpensOn is { } day && (row.IsOpenOn(today) || row.OpenedBy is not null || row.LastLine.Period.Kind == PeriodKind.SampaiTanggal))
        {
            return day == today ? "Terbuka hari ini" : row.IsOpenOn(today) ? "Sudah terbuka" : $"Terbuka {SpanWords.In(today, day)}";
        }

        return row.LastLine.Period switch
        {
            { Kind: PeriodKind.SampaiPeristiwa, Event: { } happening } => $"Terbuka bila {happening}",
            { Kind: PeriodKind.SampaiPersetujuan } => "Terbuka dengan persetujuan tertulis",
            { Kind: PeriodKind.SelamaUndangUndang } => "Terbuka bila larangan Undang-Undang dicabut",
            _ => "Tanpa batas akhir",
        };
    }

    /// <summary>The sentence under it: the day, why it opened, what it still waits for.</summary>
    public static string DetailOn(this ExcludedRow row, DateOnly today)
    {
        if (row.IsOpenOn(today))
        {
            return $"sejak {row.OpensOn!.Value.InWords()}, pukul 00.00, {row.Because()}";
        }

        var latest = row.OpenedBy is not null || row.LastLine.Period.Kind == PeriodKind.SampaiTanggal ? "" : "paling lambat ";
        string?[] parts = [row.OpensOn is { } day ? latest + day.InWords() : null, row.ReviewBy is { } review ? review < today ? $"seharusnya ditinjau lagi {review.InWords()}" : $"ditinjau lagi {review.InWords()}" : null, row.IsDeclared ? "sudah dinyatakan PPID" : null];
        return string.Join("; ", parts.OfType<string>());
    }

    /// <summary>"Pasal 17 huruf j; UU 27/2022": the ground with the statutes beside it.</summary>
    public static string Basis(this ExcludedLine line) => string.Join("; ", line.Citations.Prepend(line.Ground.AsArticle()));

    // Who consented and which office it concerns is nobody's business: the article says enough.
    private static string Because(this ExcludedRow row) => row.OpenedBy switch
    {
        { Cause: EndCause.Peristiwa } end => $"karena peristiwanya sudah terjadi: {row.Lines[end.Line].Period.Event}",
        { Cause: EndCause.Persetujuan } => "dengan persetujuan tertulis yang bersangkutan (Pasal 18 ayat (2) huruf a UU 14/2008)",
        { Cause: EndCause.JabatanPublik } => "karena menyangkut jabatan publik (Pasal 18 ayat (2) huruf b UU 14/2008)",
        { Cause: EndCause.Putusan } => "karena putusan yang berkekuatan hukum tetap",
        _ when row.IsDeclared => "karena jangka waktunya berakhir, sebagaimana dinyatakan PPID",
        _ => "karena jangka waktunya berakhir",
    };
}
