using System.Globalization;
using System.Text.Json;
using Timbang.Waktu;

namespace Timbang.Web.Commands;

/// <summary>Counts a deadline on the national calendar that ships with Timbang, and explains every day of it.</summary>
public sealed class DeadlineCommand : ICommand
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        // The output goes to a terminal or a program, never into a page: letters stay letters.
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public string Name => "deadline";

    public string Summary => "Menghitung tenggat dan menjelaskan setiap harinya";

    public string Usage =>
        """
        TANGGAL HARI [--json]
               timbang deadline TANGGAL --months BULAN [--json]

          TANGGAL   hari mulai, tidak dihitung: 2026-03-13
          HARI      jumlah hari kerja
          --months  jumlah bulan kalender, sebagai ganti hari kerja
          --json    {"due": ..., "provisional": ..., "days": [{"date": ..., "counted": ..., "why": ...}]}
        """;

    public async Task<int> RunAsync(IReadOnlyList<string> args, TextWriter output)
    {
        var arguments = Arguments.Parse(args, ["--months"], ["--json"]);
        var deadline = Count(arguments);
        await output.WriteLineAsync(arguments.Has("--json") ? InJson(deadline) : InWords(deadline));
        return 0;
    }

    private static Deadline Count(Arguments arguments)
    {
        var months = arguments.Option("--months");
        if (arguments.Words.Count != (months is null ? 2 : 1))
        {
            throw new UsageException("Tulis tanggal mulai dan jumlah hari kerja, atau tanggal mulai dan --months.");
        }

        var start = DateOf(arguments.Words[0]);
        return months is null
            ? NationalHolidays.Calendar.AddWorkingDays(start, NumberOf(arguments.Words[1]))
            : NationalHolidays.Calendar.AddMonths(start, NumberOf(months));
    }

    private static DateOnly DateOf(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new UsageException($"Tanggal \"{text}\" tidak ada dalam kalender. Tulis seperti 2026-03-13.");

    private static int NumberOf(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new UsageException($"\"{text}\" bukan bilangan. Tulis jumlah antara 0 dan 10000.");

    private static string InJson(Deadline deadline) => JsonSerializer.Serialize(
        new
        {
            deadline.Due,
            deadline.Provisional,
            Days = deadline.Days.Select(day => new { day.Date, day.Counted, day.Why }),
        },
        Json);

    private static string InWords(Deadline deadline) => string.Join(
        '\n',
        [
            $"Hari terakhir: {deadline.Due.InWords()}{(deadline.Provisional ? " (sementara)" : "")}",
            deadline.Rule + ".",
            .. deadline.Provisional ? [deadline.Caution] : Array.Empty<string>(),
            .. deadline.Decrees.Select(decree => $"Kalender: {decree}"),
            "",
            .. deadline.Days.Select(day => $"{day.Date,-10:yyyy-MM-dd}  {day.Date,-7:ddd}{(day.Counted ? day.Ordinal : "-"),5}  {day.Why}"),
        ]);
}
