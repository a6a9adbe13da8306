using Timbang.DasarHukum;

namespace Timbang.Pengujian;

/// <summary>How long a ground can carry an exclusion: UU 14/2008 Pasal 20, PP 61/2010 Pasal 5 to 10.</summary>
internal static class PeriodRules
{
    /// <summary>No exclusion ends after this year: a longer span is a slip of the pen.</summary>
    private const int LastYear = 2199;

    public static IEnumerable<Finding> Check(Line line, int index, Examination exam)
    {
        Finding At(Severity severity, string message) => new(severity, index, nameof(Line.Period), message);
        if (line.Period is not { } period)
        {
            return [At(Severity.Missing, "Jangka waktu belum diisi. Pilih yang terpendek yang cukup melindungi.")];
        }

        var ground = exam.Law.Alasan.FirstOrDefault(g => g.Code == line.Ground);
        return
        [
            .. Ends(period, exam, At),
            .. Review(period, exam, At),
            .. ground is null ? [] : Carried(line, ground, exam, At),
        ];
    }

    private static IEnumerable<Finding> Ends(JangkaWaktu period, Examination exam, Func<Severity, string, Finding> at)
    {
        if (period.Kind == PeriodKind.SampaiTanggal && period.Until is null)
        {
            yield return at(Severity.Missing, "Isi hari terakhir dikecualikan.");
        }

        if (period.Until < exam.Date)
        {
            yield return at(Severity.Error, "Hari terakhir tidak boleh sebelum hari ini.");
        }

        if (period.Until?.Year > LastYear)
        {
            yield return at(Severity.Error, $"Hari terakhir paling jauh tahun {LastYear}.");
        }

        if (period.Kind == PeriodKind.SampaiPeristiwa && string.IsNullOrWhiteSpace(period.Event))
        {
            yield return at(Severity.Missing, "Sebut peristiwa yang mengakhiri, misalnya \"pemenang diumumkan\".");
        }
    }

    // Dossier section 2: event and "while the law applies" periods carry a review date.
    private static IEnumerable<Finding> Review(JangkaWaktu period, Examination exam, Func<Severity, string, Finding> at)
    {
        if (period.NeedsReview && period.Review is null)
        {
            yield return at(Severity.Missing, "Isi tanggal peninjauan kembali: akhir jangka waktu ini belum pasti.");
        }
        else if (period.Review <= exam.Date || period.Review > period.Until)
        {
            yield return at(Severity.Error, "Tanggal peninjauan kembali harus sesudah hari ini dan tidak melewati hari terakhir.");
        }
        else if (period.Review > exam.Date.AddYears(exam.ReviewYears))
        {
            yield return at(Severity.Error, $"Peninjauan kembali paling lama {exam.ReviewYears} tahun lagi (pengaturan kantor).");
        }
    }

    private static IEnumerable<Finding> Carried(Line line, Alasan ground, Examination exam, Func<Severity, string, Finding> at) =>
    [
        .. WithoutEnd(line.Period!, ground, exam, at),
        .. TooLong(line.Period!, ground, exam, at),
        .. WhileTheLawApplies(line, exam, at),
        .. line.Period!.Kind == PeriodKind.SampaiPersetujuan && !ground.AsksConsent
            ? [at(Severity.Error, "\"Sampai ada persetujuan tertulis\" hanya untuk huruf g dan h: Pasal 18 ayat (2) UU 14/2008.")]
            : Array.Empty<Finding>(),
    ];

    private static IEnumerable<Finding> WithoutEnd(JangkaWaktu period, Alasan ground, Examination exam, Func<Severity, string, Finding> at) => period switch
    {
        _ when ground.NeverPermanent => NeverPermanent(period, ground, at),
        { Kind: PeriodKind.Permanen } => [Permanent(ground, exam, at)],
        { Kind: not PeriodKind.SampaiTanggal, Until: null } when ground.Letter == 'i' && !exam.PermanentOnIJ => [Permanent(ground, exam, at)],
        _ => [],
    };

    // A Law that bars disclosure is what this period rests on (UU 14/2008 Pasal 17 huruf j): the line names it.
    private static IEnumerable<Finding> WhileTheLawApplies(Line line, Examination exam, Func<Severity, string, Finding> at)
    {
        if (line.Period!.Kind == PeriodKind.SelamaUndangUndang && !line.Citations.Any(c => Bars(c, exam)))
        {
            yield return at(
                Severity.Error,
                "\"Selama Undang-Undang yang melarang berlaku\" memerlukan Undang-Undang itu beserta pasalnya pada baris ini; UU 14/2008 sendiri tidak melarang. Tunjuk pasalnya, atau isi hari terakhir.");
        }
    }

    private static bool Bars(Rujukan citation, Examination exam) =>
        citation.LegislationCode != "UU-14-2008" && exam.Law.Peraturan.Any(p => p.Code == citation.LegislationCode && p.UndangUndang);

    // Pasal 20 ayat (1) UU 14/2008: a to f are never permanent, so they always carry an outer date.
    private static IEnumerable<Finding> NeverPermanent(JangkaWaktu period, Alasan ground, Func<Severity, string, Finding> at)
    {
        if (period.Kind == PeriodKind.Permanen)
        {
            yield return at(
                Severity.Error,
                $"Huruf {ground.Letter} tidak boleh permanen: Pasal 20 ayat (1) UU 14/2008. Isi hari terakhir.");
        }
        else if (period.Until is null)
        {
            yield return at(
                Severity.Error,
                $"Huruf {ground.Letter} harus mempunyai hari terakhir, juga bila menunggu peristiwa: Pasal 20 ayat (1) UU 14/2008.");
        }
    }

    // The Act is silent on g to j; on i and j it is an office's practice (dossier 1.2, column Perm.).
    private static Finding Permanent(Alasan ground, Examination exam, Func<Severity, string, Finding> at) =>
        ground.Letter is 'i' or 'j' && !exam.PermanentOnIJ
            ? at(
                Severity.Error,
                $"Huruf {ground.Letter} tanpa batas akhir hanya bila pengaturan kantor mengizinkannya (praktik, bukan undang-undang). Isi hari terakhir.")
            : at(Severity.Warning, "Tanpa batas akhir: praktik, bukan perintah undang-undang. Sebaiknya isi hari terakhir.");

    // PP 61/2010 Pasal 5: letter a at most 30 years, counted from the first exclusion across re-tests.
    private static IEnumerable<Finding> TooLong(JangkaWaktu period, Alasan ground, Examination exam, Func<Severity, string, Finding> at)
    {
        var start = exam.FirstExcludedOn ?? exam.Date;
        if (ground.MaxYears is { } years && period.Until > start.AddYears(years))
        {
            var last = start.AddYears(years).Plain();
            yield return at(
                Severity.Error,
                $"Huruf {ground.Letter} paling lama {years} tahun sejak pertama kali dikecualikan: Pasal 5 PP 61/2010. Hari terakhir paling jauh {last}.");
        }
        else if (ground.MaxYears is null && period.Until > start.AddYears(30))
        {
            yield return at(Severity.Warning, "Lebih dari 30 tahun. Arsip statis pun terbuka setelah 25 tahun: Pasal 65 UU 43/2009.");
        }
    }
}
