namespace Timbang.Web.Words;

/// <summary>Hours of the office's clock as screens and papers write them.</summary>
public static class ClockWords
{
    /// <summary>"09.00".</summary>
    public static string Clock(this TimeOnly time) => time.ToString("HH'.'mm", Indonesian.Culture);
}
