using System.Text.Json;
using Timbang.Web.Commands;

namespace Timbang.Web.Tests.Commands;

/// <summary><c>bin/timbang deadline</c>: the same count as on the screen, for programs and for people.</summary>
public sealed class DeadlineCommandTests
{
    [Fact]
    public async Task Working_days_in_json_have_the_due_date_and_every_day_explained()
    {
        var root = await JsonOf("2026-03-13", "10", "--json");

        Assert.Equal(["due", "provisional", "days"], root.EnumerateObject().Select(property => property.Name));
        Assert.Equal("2026-04-06", root.GetProperty("due").GetString());
        Assert.False(root.GetProperty("provisional").GetBoolean());
        var days = root.GetProperty("days").EnumerateArray().ToList();
        Assert.Equal(["date", "counted", "why"], days[0].EnumerateObject().Select(property => property.Name));
        Assert.Equal(10, days.Count(day => day.GetProperty("counted").GetBoolean()));
        Assert.Equal("2026-04-06", days[^1].GetProperty("date").GetString());
        Assert.Equal("cuti bersama: Hari Suci Nyepi", days[5].GetProperty("why").GetString());
    }

    [Fact]
    public async Task A_month_in_json_is_a_calendar_month()
    {
        var root = await JsonOf("2026-01-31", "--months", "1", "--json");

        Assert.Equal("2026-02-28", root.GetProperty("due").GetString());
    }

    [Fact]
    public async Task An_unconfirmed_year_is_provisional() =>
        Assert.True((await JsonOf("2026-12-14", "17", "--json")).GetProperty("provisional").GetBoolean());

    [Fact]
    public async Task Words_say_the_last_day_the_rule_and_every_day()
    {
        var (code, output, _) = await RunAsync("2026-12-14", "17");

        Assert.Equal(0, code);
        Assert.StartsWith("Hari terakhir: Selasa, 12 Januari 2027 (sementara)\n17 hari kerja sejak Senin, 14 Desember 2026.\nKalender 2027 belum dikonfirmasi.\n", output);
        Assert.Contains("Kalender: SKB 3 Menteri 1205/2026, 3/2026, 2/2026", output);
        Assert.Matches(@"2026-12-25 .* -  libur nasional: Kelahiran Yesus Kristus \(Natal\)", output);
        Assert.Matches(@"2027-01-12 .* 17  hari kerja ke-17", output);
    }

    [Theory]
    [InlineData(2, "Tanggal \"2026-02-31\" tidak ada dalam kalender.", "2026-02-31", "10")]
    [InlineData(2, "\"sepuluh\" bukan bilangan.", "2026-03-13", "sepuluh")]
    [InlineData(2, "Tulis tanggal mulai dan jumlah hari kerja", "2026-03-13")]
    [InlineData(2, "Tulis tanggal mulai dan jumlah hari kerja", "2026-03-13", "10", "--months", "1")]
    [InlineData(1, "Jumlah hari kerja harus di antara 0 dan 10.000.", "2026-03-13", "1000000000")]
    [InlineData(1, "Tanggal mulai harus di antara tahun 1945 dan 2199.", "9999-12-31", "10")]
    public async Task Bad_input_is_answered_in_a_sentence(int expected, string message, params string[] args)
    {
        var (code, output, errors) = await RunAsync(args);

        Assert.Equal(expected, code);
        Assert.StartsWith(message, errors);
        Assert.Empty(output);
    }

    private static async Task<JsonElement> JsonOf(params string[] args)
    {
        var (code, output, _) = await RunAsync(args);
        Assert.Equal(0, code);
        return JsonDocument.Parse(output).RootElement;
    }

    private static async Task<(int Code, string Output, string Errors)> RunAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = await new CommandLine(output, errors).RunAsync(["deadline", .. args]);
        return (code, output.ToString(), errors.ToString());
    }
}
