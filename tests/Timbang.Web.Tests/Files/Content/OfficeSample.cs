using System.IO.Compression;
using System.Text;

namespace Timbang.Web.Tests.Files.Content;

/// <summary>Office files made part by part: good ones, and whatever a hostile sender would make of them.</summary>
internal sealed class OfficeSample
{
    public const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    public const string Sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    public const string Slides = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private readonly List<(string Name, byte[] Bytes)> parts = [];

    public static OfficeSample Docx() => Of(Word, "word/document.xml");

    public static OfficeSample Of(string mainType, string mainPart) => new OfficeSample()
        .With("[Content_Types].xml", $"""<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/{mainPart}" ContentType="{mainType}"/></Types>""")
        .With("_rels/.rels", RelationshipsOf(("officeDocument", mainPart, "")))
        .With(mainPart, "<document>Laporan</document>");

    public static string RelationshipsOf(params (string Type, string Target, string Mode)[] relationships) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(relationships.Select((r, i) => $"<Relationship Id=\"r{i}\" Type=\"{Relations}{r.Type}\" Target=\"{r.Target}\"{(r.Mode.Length > 0 ? $" TargetMode=\"{r.Mode}\"" : "")}/>"))
        + "</Relationships>";

    public OfficeSample With(string name, string text) => With(name, Encoding.UTF8.GetBytes(text));

    public OfficeSample With(string name, byte[] bytes)
    {
        parts.Add((name, bytes));
        return this;
    }

    public OfficeSample WithRelationship(string type, string target, string mode = "") =>
        With("word/_rels/document.xml.rels", RelationshipsOf((type, target, mode)));

    /// <summary>Replaces a text inside the part that was added under this name.</summary>
    public OfficeSample Changing(string name, string from, string to)
    {
        var at = parts.FindIndex(part => part.Name == name);
        parts[at] = (name, Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(parts[at].Bytes).Replace(from, to, StringComparison.Ordinal)));
        return this;
    }

    public byte[] ToBytes(CompressionLevel level = CompressionLevel.Fastest)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in parts)
            {
                using var entry = archive.CreateEntry(name, level).Open();
                entry.Write(bytes);
            }
        }

        return file.ToArray();
    }
}
