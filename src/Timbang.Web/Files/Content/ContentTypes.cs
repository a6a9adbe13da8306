using Timbang.Dokumentasi;
namespace Timbang.Web.Files.Content;

/// <summary>The list of what each part of an Office file is.</summary>
internal sealed class ContentTypes
{
    private static readonly string[] Running = ["macroEnabled", "vbaProject", "vbaData", "macrosheet", "activeX", "oleObject"];

    private readonly Dictionary<string, string> parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> extensions = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether some part is a macro, a control or an object of another program.</summary>
    public bool Run => parts.Values.Concat(extensions.Values).Any(type => Running.Any(sign => type.Contains(sign, StringComparison.OrdinalIgnoreCase)));

    public static ContentTypes Read(Stream part)
    {
        var types = new ContentTypes();
        foreach (var element in SafeXml.ElementsOf(part))
        {
            var type = element.GetAttribute("ContentType") ?? "";
            if (element.LocalName == "Override" && element.GetAttribute("PartName") is { } name)
            {
                types.parts[name.TrimStart('/')] = type;
            }
            else if (element.LocalName == "Default" && element.GetAttribute("Extension") is { } extension)
            {
                types.extensions[extension] = type;
            }
        }

        return types;
    }

    /// <summary>A part that says by its name alone what the list of types conceals.</summary>
    public static bool NameRuns(string name) =>
        name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || name.Contains("/activeX/", StringComparison.OrdinalIgnoreCase)
        || name.Contains("/macrosheets/", StringComparison.OrdinalIgnoreCase) || name.Contains("/oleObject", StringComparison.OrdinalIgnoreCase);

    /// <summary>The kind of file whose main part this is.</summary>
    /// <exception cref="RefusedFileException">It is none of ours: a template, a drawing, another format.</exception>
    public FileKind KindOf(string mainPart)
    {
        var name = mainPart.TrimStart('/');
        var type = parts.GetValueOrDefault(name) ?? extensions.GetValueOrDefault(Path.GetExtension(name).TrimStart('.')) ?? "";
        return type.Trim() switch
        {
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml" => FileKind.Docx,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml" => FileKind.Xlsx,
            "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml" => FileKind.Pptx,
            _ when type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) => FileKind.MacroOffice,
            _ => throw new RefusedFileException(FileRefusal.Unknown),
        };
    }
}
