using Timbang.Waktu;
using Timbang.Web.Words;

namespace Timbang.Web.Tests.Words;

/// <summary>Numbers, days and due dates as screens and documents say them.</summary>
public sealed class WordsTests
{
    [Theory]
    [InlineData(0, "nol")]
    [InlineData(1, "satu")]
    [InlineData(10, "sepuluh")]
    [InlineData(11, "sebelas")]
    [InlineData(12, "dua belas")]
    [InlineData(19, "sembilan belas")]
    [InlineData(20, "dua puluh")]
    [InlineData(21, "dua puluh satu")]
    [InlineData(100, "seratus")]
    [InlineData(111, "seratus sebelas")]
    [InlineData(200, "dua ratus")]
    [InlineData(1000, "seribu")]
    [InlineData(1999, "seribu sembilan ratus sembilan puluh sembilan")]
    [InlineData(2024, "dua ribu dua puluh empat")]
    [InlineData(11_011, "sebelas ribu sebelas")]
    [InlineData(1_000_001, "satu juta satu")]
    [InlineData(2_147_483_647, "dua miliar seratus empat puluh tujuh juta empat ratus delapan puluh tiga ribu enam ratus empat puluh tujuh")]
    [InlineData(-7, "minus tujuh")]
    public void A_number_is_spelled(int number, string spelled) => Assert.Equal(spelled, number.Spelled());

    [Fact]
    public void A_day_is_said_with_its_weekday()
    {
        var day = new DateOnly(2024, 10, 21);

        Assert.Equal("Senin, 21 Oktober 2024", day.InWords());
        Assert.Equal("21 Oktober 2024", day.Plain());
        Assert.Equal("Senin, 21 Oktober", day.WithoutYear());
        Assert.Equal("Senin tanggal dua puluh satu bulan Oktober tahun dua ribu dua puluh empat", day.Spelled());
    }

    [Theory]
    [InlineData(7, "Senin, 21 Oktober 2024 pukul 09.48 WIB")]
    [InlineData(8, "Senin, 21 Oktober 2024 pukul 09.48 WITA")]
    [InlineData(9, "Senin, 21 Oktober 2024 pukul 09.48 WIT")]
    public void An_instant_names_its_zone(int offset, string words) =>
        Assert.Equal(words, new DateTimeOffset(2024, 10, 21, 9, 48, 0, TimeSpan.FromHours(offset)).InWords());

    [Fact]
    public void An_instant_outside_Indonesia_is_refused() =>
        Assert.Throws<ArgumentException>(() => new DateTimeOffset(2024, 10, 21, 9, 48, 0, TimeSpan.Zero).InWords());

    [Theory]
    [InlineData(5, 3, "3 hari kerja lagi", "")]
    [InlineData(4, 2, "2 hari kerja lagi", "warn")]
    [InlineData(2, 0, "2 hari lagi, bukan hari kerja", "warn")]
    [InlineData(0, 0, "hari ini hari terakhir", "warn")]
    [InlineData(-1, 0, "terlambat 1 hari", "late")]
    [InlineData(-4, -2, "terlambat 2 hari kerja", "late")]
    public void The_last_day_is_still_in_time(int calendar, int working, string words, string shape)
    {
        var left = new DaysLeft(calendar, working);

        Assert.Equal(words, left.InWords());
        Assert.Equal(shape, left.Shape());
    }

    [Theory]
    [InlineData(5, 3, "target kantor 3 hari kerja lagi")]
    [InlineData(2, 0, "target kantor 2 hari lagi")]
    [InlineData(0, 0, "target kantor hari ini")]
    [InlineData(-1, 0, "target kantor lewat 1 hari")]
    [InlineData(-4, -2, "target kantor lewat 2 hari kerja")]
    public void A_target_is_missed_and_nobody_is_late(int calendar, int working, string words) =>
        Assert.Equal(words, new DaysLeft(calendar, working).AsTarget());
}
