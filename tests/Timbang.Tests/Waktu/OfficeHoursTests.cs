using Timbang.Waktu;
using static Timbang.Tests.Waktu.Calendars;

namespace Timbang.Tests.Waktu;

/// <summary>SOP B-000.8.3.3 langkah 5: "pada hari dan jam kerja".</summary>
public sealed class OfficeHoursTests
{
    private static readonly OfficeHours Hours = new(new(7, 30), new(16, 0));

    [Theory]
    [InlineData("2026-04-06", "07:29:59", false, "Diterima di luar jam kerja (07.30–16.00).")]
    [InlineData("2026-04-06", "07:30:00", true, "Diterima pada hari dan jam kerja.")]
    [InlineData("2026-04-06", "16:00:59", true, "Diterima pada hari dan jam kerja.")]
    [InlineData("2026-04-06", "16:01:00", false, "Diterima di luar jam kerja (07.30–16.00).")]
    [InlineData("2026-04-03", "10:00:00", false, "Diterima di luar hari kerja (libur nasional: Wafat Yesus Kristus).")]
    [InlineData("2026-04-04", "10:00:00", false, "Diterima di luar hari kerja (akhir pekan).")]
    public void Penerimaan_di_luar_hari_atau_jam_kerja_disebut(string date, string time, bool within, string note)
    {
        Assert.Equal(within, Hours.IsWithin(Day(date), TimeOnly.Parse(time), National));
        Assert.Equal(note, Hours.Note(Day(date), TimeOnly.Parse(time), National));
    }

    [Fact]
    public void An_office_open_until_the_last_minute_of_the_day_is_open_in_it() =>
        Assert.True(new OfficeHours(new(0, 0), new(23, 59)).IsWithin(Day("2026-04-06"), new(23, 59, 59), National));
}
