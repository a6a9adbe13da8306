using Timbang.Pelaksana;

namespace Timbang.Waktu;

/// <summary>
/// What one agency changes in the national list: years it loads or confirms, and closures of its own. Each act makes a
/// new version; the old ones are kept, so that a count of last year can still be checked on the calendar of last year.
/// </summary>
public sealed class OfficeCalendar : CaseFile
{
    private const int LongestText = 300;

    private readonly List<CalendarVersion> versions = [];

    private OfficeCalendar()
    {
    }

    /// <summary>Number of the version in force; 0 while the agency counts on the shipped list alone.</summary>
    public int Number { get; private set; }

    /// <summary>The agency's years, whole, and its own closures.</summary>
    public IReadOnlyList<Holiday> Holidays { get; private set; } = [];

    /// <summary>All versions where the calendar is edited; a calendar that is only counted on comes without them.</summary>
    public IReadOnlyList<CalendarVersion> Versions => versions;

    public static OfficeCalendar For(Guid badanPublikId) => new() { Id = Guid.CreateVersion7(), BadanPublikId = badanPublikId };

    /// <summary>Takes a year from a file, whole: it replaces what was known of that year. Closures of the office stay.</summary>
    public void Muat(int year, IReadOnlyList<Holiday> rows, string decree, CalendarEdit edit)
    {
        var mandate = MandateOf(edit);
        RequireText(decree, "Tulis nomor keputusan yang menetapkan hari libur tahun ini.", "Decree");
        Require(rows.All(row => row.Date.Year == year), $"Berkas memuat tanggal di luar tahun {year}. Satu berkas memuat satu tahun.", "File");
        Require(
            rows.Any(row => row.Kind == HolidayKind.LiburNasional),
            $"Berkas tidak memuat satu pun libur nasional tahun {year}. Muat daftar yang lengkap.",
            "File");
        var closures = Holidays.Where(h => h.Kind == HolidayKind.LiburSetempat && !rows.Any(row => row.Date == h.Date && row.Kind == h.Kind));
        Become(
            [.. closures, .. Holidays.Where(h => h.Kind != HolidayKind.LiburSetempat && h.Date.Year != year), .. rows],
            edit,
            new(nameof(Muat), $"Tahun {year} dimuat dari berkas: {rows.Count} hari", decree.Trim(), mandate));
    }

    /// <summary>States that a year was compared with its decree; from then on its counts are no longer provisional.</summary>
    public void Konfirmasi(int year, IReadOnlyList<Holiday> national, string comparedWith, CalendarEdit edit)
    {
        var mandate = MandateOf(edit);
        RequireText(comparedWith, "Tulis dengan dokumen apa daftar ini dicocokkan.", "ComparedWith");
        var rows = Merged(national).Where(h => h.Date.Year == year && h.Kind != HolidayKind.LiburSetempat).ToList();
        Require(CalendarYear.In(rows).TryGetValue(year, out var state), $"Kalender {year} belum ada. Muat berkasnya lebih dulu.", "Year");
        Require(!state.Confirmed, $"Kalender {year} sudah dikonfirmasi.", "Year");
        Become(
            [.. Holidays.Where(h => h.Date.Year != year || h.Kind == HolidayKind.LiburSetempat), .. rows.Select(row => row with { Confirmation = comparedWith.Trim() })],
            edit,
            new(nameof(Konfirmasi), $"Tahun {year} dikonfirmasi", comparedWith.Trim(), mandate));
    }

    /// <summary>Closes the office on one day by its own decree.</summary>
    public void Tutup(DateOnly date, string name, string decree, CalendarEdit edit)
    {
        var mandate = MandateOf(edit);
        Bounds.CheckDate(date, "Date");
        RequireText(name, "Tulis mengapa kantor tutup.", "Name");
        RequireText(decree, "Tulis nomor surat yang menutup kantor.", "Decree");
        Require(
            date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday),
            $"{date.InWords()} adalah akhir pekan dan memang bukan hari kerja.",
            "Date");
        Require(!IsClosure(date), $"{date.InWords()} sudah tercatat sebagai libur setempat.", "Date");
        Become(
            [.. Holidays, new(date, HolidayKind.LiburSetempat, name.Trim(), decree.Trim(), decree.Trim())],
            edit,
            new(nameof(Tutup), $"Libur setempat {date.InWords()}: {name.Trim()}", decree.Trim(), mandate));
    }

    /// <summary>Opens the office again on a day it had closed; the earlier versions still show the closure.</summary>
    public void Buka(DateOnly date, string reason, CalendarEdit edit)
    {
        var mandate = MandateOf(edit);
        RequireText(reason, "Tulis alasan membatalkan libur setempat.", "Reason");
        Require(IsClosure(date), $"{date.InWords()} tidak tercatat sebagai libur setempat.", "Date");
        Become(
            [.. Holidays.Where(h => h.Date != date || h.Kind != HolidayKind.LiburSetempat)],
            edit,
            new(nameof(Buka), $"Libur setempat {date.InWords()} dibatalkan", reason.Trim(), mandate));
    }

    /// <summary>The agency's list: its own years where it has them, the national list elsewhere, and its closures.</summary>
    public IReadOnlyList<Holiday> Merged(IReadOnlyList<Holiday> national) => Merge(national, Holidays);

    internal static IReadOnlyList<Holiday> Merge(IReadOnlyList<Holiday> national, IReadOnlyList<Holiday> ofAgency)
    {
        var own = CalendarYear.In(ofAgency);
        return [.. national.Where(h => !own.ContainsKey(h.Date.Year)), .. ofAgency];
    }

    private bool IsClosure(DateOnly date) => Holidays.Any(h => h.Date == date && h.Kind == HolidayKind.LiburSetempat);

    private static void RequireText(string text, string refusal, string field)
    {
        Require(!string.IsNullOrWhiteSpace(text), refusal, field);
        Require(text.Length <= LongestText, $"Isian paling banyak {LongestText} huruf.", field);
    }

    private static Mandate MandateOf(CalendarEdit edit)
    {
        var mandate = edit.By.MandateFor([Role.Administrator], null);
        Require(mandate is not null, "Kalender kerja diubah oleh Administrator.");
        return mandate;
    }

    private void Become(IReadOnlyList<Holiday> holidays, CalendarEdit edit, Change change)
    {
        Number++;
        Holidays = [.. holidays.OrderBy(h => h.Date).ThenBy(h => h.Kind)];
        versions.Add(new()
        {
            Id = Guid.CreateVersion7(),
            OfficeCalendarId = Id,
            BadanPublikId = BadanPublikId,
            Number = Number,
            What = change.What,
            Decree = change.Decree,
            PersonId = edit.By.PersonId,
            On = edit.On,
            Holidays = Holidays,
        });
        Record(change.Act, "", change.Mandate.PenugasanId, new(nameof(Number), $"{Number}"), new("What", change.What), new("Decree", change.Decree));
    }

    private sealed record Change(string Act, string What, string Decree, Mandate Mandate);
}

/// <summary>Who edits the calendar, on which day.</summary>
public sealed record CalendarEdit(Actor By, DateOnly On);
