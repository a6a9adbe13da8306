namespace Timbang.Web.Words;

/// <summary>How far a due date is, in words. The last day is still in time (rule 5 of the look).</summary>
public static class DueWords
{
    /// <summary>"3 hari kerja lagi", "hari ini hari terakhir" or "terlambat 2 hari kerja".</summary>
    /// <param name="workingDaysLeft">Working days after today up to and with the due date; negative when it is past.</param>
    public static string Left(int workingDaysLeft) => workingDaysLeft switch
    {
        < 0 => $"terlambat {-workingDaysLeft} hari kerja",
        0 => "hari ini hari terakhir",
        _ => $"{workingDaysLeft} hari kerja lagi",
    };

    /// <summary>The shape that goes with the words: late, soon, or none. Red means late and nothing else.</summary>
    public static string Shape(int workingDaysLeft) => workingDaysLeft switch
    {
        < 0 => "late",
        <= 2 => "warn",
        _ => "",
    };
}
