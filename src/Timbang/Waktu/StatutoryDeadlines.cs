namespace Timbang.Waktu;

/// <summary>The limits the law and the SOP set, each with its article.</summary>
public static class StatutoryDeadlines
{
    /// <summary>Written notice to the applicant, 10 working days after receipt: Pasal 22 ayat (7) UU 14/2008.</summary>
    public static Deadline RequestAnswer(this WorkingCalendar calendar, DateOnly received) =>
        calendar.AddWorkingDaysFromReceipt(received, 10) with { DasarHukum = "Pasal 22 ayat (7) UU 14/2008" };

    /// <summary>The same, extended once by 7 working days with a written reason: Pasal 22 ayat (8) UU 14/2008.</summary>
    public static Deadline RequestAnswerExtended(this WorkingCalendar calendar, DateOnly received) =>
        calendar.AddWorkingDaysFromReceipt(received, 10 + 7) with
        {
            Rule = $"10 hari kerja sejak {received.InWords()}{(calendar.DayOfReceiptCounts ? ", hari diterima ikut dihitung," : ",")} diperpanjang satu kali 7 hari kerja",
            DasarHukum = "Pasal 22 ayat (7) dan (8) UU 14/2008",
        };

    /// <summary>Objection of an applicant, 30 working days after its ground is found: Pasal 36 ayat (1) UU 14/2008.</summary>
    public static Deadline ObjectionFiling(this WorkingCalendar calendar, DateOnly groundFound) =>
        calendar.AddWorkingDays(groundFound, 30) with { DasarHukum = "Pasal 36 ayat (1) UU 14/2008" };

    /// <summary>Answer of the superior to an objection, 30 working days after receipt: Pasal 36 ayat (2) UU 14/2008.</summary>
    public static Deadline ObjectionAnswer(this WorkingCalendar calendar, DateOnly received) =>
        calendar.AddWorkingDays(received, 30) with { DasarHukum = "Pasal 36 ayat (2) UU 14/2008" };

    /// <summary>Dispute before the Komisi Informasi, 14 working days after the superior's answer: Pasal 37 ayat (2) UU 14/2008.</summary>
    public static Deadline DisputeFiling(this WorkingCalendar calendar, DateOnly answered) =>
        calendar.AddWorkingDays(answered, 14) with { DasarHukum = "Pasal 37 ayat (2) UU 14/2008" };

    /// <summary>Declaring an expiring exclusion public, at least 30 working days before its last day: Pasal 10 ayat (1) PP 61/2010.</summary>
    public static Deadline ExpiryDeclaration(this WorkingCalendar calendar, DateOnly lastDay) =>
        calendar.SubtractWorkingDays(lastDay, 30) with { DasarHukum = "Pasal 10 ayat (1) PP 61/2010" };

    /// <summary>The decree, one calendar month after the sitting that decided the item, never rolled: SOP B-000.8.3.3 step 4.</summary>
    public static Deadline Decree(this WorkingCalendar calendar, DateOnly sittingClosed) =>
        calendar.AddMonths(sittingClosed, 1) with
        {
            Rule = $"1 bulan kalender sejak sidang ditutup, {sittingClosed.InWords()}; tidak digeser oleh hari libur",
            DasarHukum = "SOP B-000.8.3.3 langkah 4",
        };
}
