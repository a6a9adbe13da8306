namespace Timbang.Web.Words;

/// <summary>Numbers as minutes and decrees spell them (terbilang).</summary>
public static class NumberWords
{
    private static readonly string[] Units =
        ["", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"];

    /// <summary>2024 is "dua ribu dua puluh empat".</summary>
    public static string Spelled(this int number) => number switch
    {
        < 0 => "minus " + Spelled(-number),
        0 => "nol",
        _ => Positive(number),
    };

    /// <summary>A day as minutes spell it: "Senin tanggal dua puluh satu bulan Oktober tahun dua ribu dua puluh empat".</summary>
    public static string Spelled(this DateOnly day) =>
        $"{day.Weekday()} tanggal {day.Day.Spelled()} bulan {day.Month()} tahun {day.Year.Spelled()}";

    private static string Positive(int n) => n switch
    {
        < 12 => Units[n],
        < 20 => Units[n - 10] + " belas",
        < 100 => Join(Units[n / 10] + " puluh", n % 10),
        < 200 => Join("seratus", n - 100),
        < 1_000 => Join(Units[n / 100] + " ratus", n % 100),
        < 2_000 => Join("seribu", n - 1_000),
        _ => Large(n),
    };

    private static string Large(int n) => n switch
    {
        < 1_000_000 => Join(Positive(n / 1_000) + " ribu", n % 1_000),
        < 1_000_000_000 => Join(Positive(n / 1_000_000) + " juta", n % 1_000_000),
        _ => Join(Positive(n / 1_000_000_000) + " miliar", n % 1_000_000_000),
    };

    private static string Join(string head, int rest) => rest == 0 ? head : $"{head} {Positive(rest)}";
}
