using System.Text.RegularExpressions;
using Timbang.DasarHukum;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Pengujian;

namespace Timbang.Web.Words;

/// <summary>What stands in a field of a form, as a form sends it and as people read it.</summary>
public static partial class FieldWords
{
    private const string Empty = "(kosong)";

    /// <summary>As the form sends it; two fillings are the same when this is.</summary>
    public static string Raw(object? value) => value switch
    {
        null => "",
        string text => text.ReplaceLineEndings("\n").Trim(),
        bool yes => yes ? "true" : "false",
        TimeOnly time => time.ToString("HH':'mm"),
        _ => $"{value}",
    };

    public static string InWords(object? value) => value switch
    {
        null or "" => Empty,
        string text => GroundCode().IsMatch(text) ? text.AsArticle() : text,
        bool yes => yes ? "Ya" : "Tidak",
        TimeOnly time => time.ToString("HH'.'mm"),
        Enum choice => InWords(choice),
        _ => $"{value}",
    };

    [GeneratedRegex(@"^1[78]\.[a-j](\.[0-9]+)?$")]
    private static partial Regex GroundCode();

    private static string InWords(Enum choice) => choice switch
    {
        Klasifikasi outcome => outcome.InWords(),
        LadderRung rung => rung.InWords(),
        PeriodKind period => period.InWords(),
        Wujud form => form.InWords(),
        Ketersediaan availability => availability.InWords(),
        Role role => role.InWords(),
        SeriesKind series => series == SeriesKind.Internal ? "Diberikan Timbang" : "Diketik dari buku agenda kantor",
        Harm17i harm => harm.InWords(),
        _ => $"{choice}",
    };
}
