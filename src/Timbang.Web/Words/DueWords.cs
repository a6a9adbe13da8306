using Timbang.Waktu;

namespace Timbang.Web.Words;

/// <summary>How far a due date is, in words. The last day is still in time (rule 5 of the look).</summary>
public static class DueWords
{
    /// <summary>"3 hari kerja lagi", "hari ini hari terakhir" or "terlambat 2 hari kerja".</summary>
    public static string InWords(this DaysLeft left) => left switch
    {
        { Calendar: 0 } => "hari ini hari terakhir",
        { Calendar: < 0, Working: 0 } => $"terlambat {-left.Calendar} hari",
        { Calendar: < 0 } => $"terlambat {-left.Working} hari kerja",
        { Working: 0 } => $"{left.Calendar} hari lagi, bukan hari kerja",
        _ => $"{left.Working} hari kerja lagi",
    };

    /// <summary>The same of a day the office gave itself: nobody is late, the SOP sets no day ("tentatif").</summary>
    public static string AsTarget(this DaysLeft left) => left switch
    {
        { Calendar: 0 } => "target kantor hari ini",
        { Calendar: < 0, Working: 0 } => $"target kantor lewat {-left.Calendar} hari",
        { Calendar: < 0 } => $"target kantor lewat {-left.Working} hari kerja",
        { Working: 0 } => $"target kantor {left.Calendar} hari lagi",
        _ => $"target kantor {left.Working} hari kerja lagi",
    };

    /// <summary>The shape that goes with the words: late, soon, or none. Red means late and nothing else.</summary>
    public static string Shape(this DaysLeft left) => left switch
    {
        { Calendar: < 0 } => "late",
        { Working: <= 2 } => "warn",
        _ => "",
    };
}
