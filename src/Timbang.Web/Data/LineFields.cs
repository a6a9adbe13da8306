using System.Reflection;
using System.Text.Json;

namespace Timbang.Web.Data;

/// <summary>
/// Single fields of the lines that lie as JSON in a text column, so that figures over years need not read every sentence of
/// every matrix. Only the database answers, within a query, each in its own way (Dialects): a JSON array, one element for each line.
/// </summary>
public static class LineFields
{
    /// <summary>Codes of the grounds of <see cref="DaftarInformasi.Pengecualian.Lines"/>.</summary>
    public static string Grounds(string lines) => throw InQueriesOnly(lines);

    /// <summary>Last days of <see cref="DaftarInformasi.Pengecualian.Lines"/> as they were decreed; null where a line has none.</summary>
    public static string LastDays(string lines) => throw InQueriesOnly(lines);

    /// <summary>Harm texts of <see cref="Pengujian.Matriks.Lines"/>.</summary>
    public static string Harms(string matriks) => throw InQueriesOnly(matriks);

    /// <summary>The array as it came; what stands behind the last line is null.</summary>
    public static IReadOnlyList<string?> Read(string json) => JsonSerializer.Deserialize<string?[]>(json) ?? [];

    /// <summary>Where the lines lie in the value, and which field of each is meant.</summary>
    internal static IEnumerable<(MethodInfo Function, string Lines, string Field)> Paths =>
    [
        (typeof(LineFields).GetMethod(nameof(Grounds))!, "$", ".Ground"),
        (typeof(LineFields).GetMethod(nameof(LastDays))!, "$", ".Period.Until"),
        (typeof(LineFields).GetMethod(nameof(Harms))!, "$.Lines", ".IfOpened"),
    ];

    private static NotSupportedException InQueriesOnly(string json) => new($"Only the database does this, within a query: {json.Length} letters.");
}
