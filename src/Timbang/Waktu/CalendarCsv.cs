using System.Globalization;

namespace Timbang.Waktu;

/// <summary>What a holiday file holds, and what is wrong with it. A file with a problem is not loaded at all.</summary>
public sealed record ParsedCalendar(IReadOnlyList<Holiday> Holidays, IReadOnlyList<RowProblem> Problems);

/// <summary>What is wrong with one line of a file, as a sentence that says what to write instead.</summary>
/// <param name="Line">Line number as a spreadsheet counts; the heading is line 1.</param>
/// <param name="Message">The sentence, without the line number.</param>
public sealed record RowProblem(int Line, string Message);

/// <summary>
/// Reads holidays from CSV: date, kind, name, decree, confirmation (or tanggal, jenis, nama, keputusan, konfirmasi),
/// separated by comma or, as an Indonesian spreadsheet writes it, by semicolon.
/// </summary>
public static class CalendarCsv
{
    /// <summary>More than any calendar of many years has.</summary>
    public const int MostRows = 2_000;

    private const int LongestField = 300;

    private static readonly (string English, string Indonesian)[] Columns =
        [("date", "tanggal"), ("kind", "jenis"), ("name", "nama"), ("decree", "keputusan"), ("confirmation", "konfirmasi")];

    private static readonly string[] DateFormats = ["yyyy-MM-dd", "d/M/yyyy", "d-M-yyyy"];

    /// <summary>Reads a file; with a year given, rows of another year are problems too.</summary>
    public static ParsedCalendar Parse(string text, int? year = null)
    {
        var rows = CsvRows.Read(text);
        if (rows.Count == 0)
        {
            return Refused(1, "Berkas kosong. Isi baris pertama dengan judul kolom: tanggal, jenis, nama, keputusan, konfirmasi.");
        }

        var places = Columns.Select(column => Place(rows[0].Fields, column.English, column.Indonesian)).ToArray();
        if (places.Take(4).Any(place => place < 0))
        {
            var missing = Columns.Zip(places).Where(pair => pair.Second < 0).Select(pair => pair.First.Indonesian);
            return Refused(1, $"Judul kolom tidak lengkap: kurang {string.Join(", ", missing)}.");
        }

        return rows.Count > MostRows + 1
            ? Refused(MostRows + 2, "Berkas lebih dari 2.000 baris. Muat satu tahun saja.")
            : ReadRows(rows.Skip(1), places, year);
    }

    private static ParsedCalendar ReadRows(IEnumerable<CsvRow> rows, int[] places, int? year)
    {
        List<Holiday> holidays = [];
        List<RowProblem> problems = [];
        HashSet<(DateOnly, HolidayKind)> seen = [];
        foreach (var row in rows)
        {
            var fields = places.Select(place => place >= 0 && place < row.Fields.Count ? row.Fields[place].Trim() : "").ToArray();
            var found = Problems(fields).ToList();
            problems.AddRange(found.Select(message => new RowProblem(row.Line, message)));
            if (found.Count > 0)
            {
                continue;
            }

            var holiday = new Holiday(DateOf(fields[0])!.Value, KindOf(fields[1])!.Value, fields[2], fields[3], fields[4]);
            holidays.Add(holiday);
            if (year is not null && holiday.Date.Year != year)
            {
                problems.Add(new(row.Line, $"{holiday.Date.InWords()} bukan tahun {year}. Satu berkas memuat satu tahun."));
            }

            if (!seen.Add((holiday.Date, holiday.Kind)))
            {
                problems.Add(new(row.Line, $"{holiday.Date.InWords()} sudah ada sebagai {holiday.Kind.InWords()}. Hapus salah satu barisnya."));
            }
        }

        return new(holidays, problems);
    }

    private static IEnumerable<string> Problems(string[] fields)
    {
        if (fields.FirstOrDefault(field => field.Length > LongestField || field.Any(IsUnreadable)) is { } bad)
        {
            return [$"Satu isian lebih dari {LongestField} huruf atau memuat tanda yang tidak terbaca: \"{Shown(bad)}\"."];
        }

        return DateProblem(fields[0])
            .Concat(KindOf(fields[1]) is null ? [$"Jenis \"{Shown(fields[1])}\" tidak dikenal. Tulis libur_nasional, cuti_bersama atau libur_setempat."] : [])
            .Concat(fields[2].Length == 0 ? ["Nama hari libur kosong."] : [])
            .Concat(fields[3].Length == 0 ? ["Keputusan yang menetapkannya kosong. Tulis nomor SKB atau surat keputusannya."] : []);
    }

    private static IEnumerable<string> DateProblem(string field) => DateOf(field) switch
    {
        null => [$"Tanggal \"{Shown(field)}\" tidak ada dalam kalender. Tulis seperti 2026-08-17 atau 17/8/2026."],
        { Year: < WorkingCalendar.FirstYear or > WorkingCalendar.LastYear } => [$"Tanggal \"{Shown(field)}\" di luar tahun {WorkingCalendar.FirstYear}–{WorkingCalendar.LastYear}."],
        _ => [],
    };

    private static DateOnly? DateOf(string field) =>
        DateOnly.TryParseExact(field, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static HolidayKind? KindOf(string field)
    {
        var words = field.Replace('_', ' ');
        return Enum.GetValues<HolidayKind>()
            .Select(kind => (HolidayKind?)kind)
            .FirstOrDefault(kind => string.Equals(kind!.Value.InWords(), words, StringComparison.OrdinalIgnoreCase));
    }

    private static int Place(IReadOnlyList<string> heading, string english, string indonesian) =>
        heading.ToList().FindIndex(title =>
            string.Equals(title.Trim(), english, StringComparison.OrdinalIgnoreCase)
            || string.Equals(title.Trim(), indonesian, StringComparison.OrdinalIgnoreCase));

    private static string Shown(string field) => new([.. field.Take(40).Select(letter => IsUnreadable(letter) ? '·' : letter)]);

    // The replacement sign stands where the bytes of a file were no text.
    private static bool IsUnreadable(char letter) => char.IsControl(letter) || letter == '\uFFFD';

    private static ParsedCalendar Refused(int line, string message) => new([], [new RowProblem(line, message)]);
}
