using Timbang.Web.Words;

namespace Timbang.Web.Tests.Words;

/// <summary>Days as people type them.</summary>
public sealed class TypedDayTests
{
    [Theory]
    [InlineData("31 Desember 2028", "2028-12-31")]
    [InlineData("Senin, 6 April 2026", "2026-04-06")]
    [InlineData("31-12-2028", "2028-12-31")]
    [InlineData("3/4/2026", "2026-04-03")]
    [InlineData("03.04.2026", "2026-04-03")]
    [InlineData("2028-12-31", "2028-12-31")]
    [InlineData("1 pebruari 2027", "2027-02-01")]
    [InlineData("17 Agt. 2027", "2027-08-17")]
    [InlineData("29 Februari 2028", "2028-02-29")]
    public void A_day_is_read_however_it_is_written(string typed, string day) =>
        Assert.Equal(new TypedDay(DateOnly.Parse(day), null), TypedDay.Read(typed));

    [Theory]
    [InlineData("31 Februari 2027", "Tanggal 31 tidak ada: Februari 2027 mempunyai 28 hari.")]
    [InlineData("0-1-2027", "Tanggal 0 tidak ada: Januari 2027 mempunyai 31 hari.")]
    [InlineData("1-13-2027", "Bulan ke-13 tidak ada. Tulis tanggal seperti 31 Desember 2028 atau 31-12-2028.")]
    [InlineData("1 Januari 0001", "Tahun harus antara 1945 dan 2199.")]
    [InlineData("31-12-9999", "Tahun harus antara 1945 dan 2199.")]
    [InlineData("1000000000", "“1000000000” tidak dapat dibaca sebagai tanggal. Tulis tanggal seperti 31 Desember 2028 atau 31-12-2028.")]
    [InlineData("13 Maret ２０２６", "“13 Maret ２０２６” tidak dapat dibaca sebagai tanggal. Tulis tanggal seperti 31 Desember 2028 atau 31-12-2028.")]
    [InlineData("١٣-٣-٢٠٢٦", "“١٣-٣-٢٠٢٦” tidak dapat dibaca sebagai tanggal. Tulis tanggal seperti 31 Desember 2028 atau 31-12-2028.")]
    [InlineData("5 Foo 2027", "“5 Foo 2027” tidak dapat dibaca sebagai tanggal. Tulis tanggal seperti 31 Desember 2028 atau 31-12-2028.")]
    public void A_day_that_is_none_is_refused_in_a_sentence(string typed, string refusal) =>
        Assert.Equal(new TypedDay(null, refusal), TypedDay.Read(typed));

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    public void Nothing_typed_is_no_day_and_no_fault(string? typed) => Assert.Equal(new TypedDay(null, null), TypedDay.Read(typed));
}
