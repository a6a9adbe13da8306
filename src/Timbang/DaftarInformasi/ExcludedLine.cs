using Timbang.Pengujian;

namespace Timbang.DaftarInformasi;

/// <summary>A line in force: ground with its text on the day of the decree, statutes, both consequences, period.</summary>
/// <param name="Ground">Code in Pasal 17.</param>
/// <param name="GroundText">Its wording in force on the day of the decree.</param>
/// <param name="Citations">Statutes with their articles.</param>
/// <param name="IfOpened">Konsekuensi bila dibuka.</param>
/// <param name="IfClosed">Konsekuensi bila ditutup.</param>
/// <param name="Period">How long.</param>
public sealed record ExcludedLine(
    string Ground,
    string GroundText,
    IReadOnlyList<string> Citations,
    string IfOpened,
    string IfClosed,
    JangkaWaktu Period)
{
    /// <summary>Whether it rests on letter g or h: what the person concerned may open (UU 14/2008 Pasal 18 ayat (2)).</summary>
    internal bool IsPersonal => Ground.Split('.') is [_, "g" or "h", ..];

    internal IEnumerable<string> Texts => [Ground, GroundText, .. Citations, IfOpened, IfClosed];

    internal static ExcludedLine From(Line line, IReadOnlyDictionary<string, string> groundTexts) => new(
        line.Ground,
        groundTexts.GetValueOrDefault(line.Ground, ""),
        [.. line.Citations.Select(c => c.InWords)],
        line.IfOpened,
        line.IfClosed,
        line.Period!);
}
