namespace Timbang.Web.Files.Content;

/// <summary>One relationship of an Office file: from a part to another one, or to an address outside.</summary>
/// <param name="Type">Its full type, of which the end says what it is.</param>
/// <param name="Target">As written: a part, or an address.</param>
/// <param name="IsOutside">Whether it leads out of the file.</param>
internal sealed record Relationship(string Type, string Target, bool IsOutside)
{
    /// <summary>An address that is opened with the document; a link waits until somebody follows it.</summary>
    public bool LoadsFromOutside => IsOutside && !IsOf("hyperlink");

    public static IReadOnlyList<Relationship> Read(Stream part) =>
    [
        .. SafeXml.ElementsOf(part).Where(element => element.LocalName == "Relationship").Select(element => new Relationship(
            element.GetAttribute("Type") ?? "",
            element.GetAttribute("Target") ?? "",
            string.Equals(element.GetAttribute("TargetMode")?.Trim(), "External", StringComparison.OrdinalIgnoreCase))),
    ];

    public bool IsOf(string name) => Type.EndsWith("/" + name, StringComparison.OrdinalIgnoreCase);
}
