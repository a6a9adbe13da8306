using System.Buffers;
using System.Text;
using System.Xml;
using Timbang.Web.Files.Content;

namespace Timbang.Web.Files.Sheets;

/// <summary>The texts that the cells of a workbook share, kept as bytes: half of what they would take as strings, and bounded.</summary>
internal sealed class SharedTexts
{
    /// <summary>Bytes of all texts together.</summary>
    private const int Most = 64 * 1024 * 1024;

    private readonly ArrayBufferWriter<byte> bytes = new();
    private readonly List<int> ends = [];

    public static SharedTexts Empty { get; } = new();

    public string this[int index] => index < 0 || index >= ends.Count ? "" : Encoding.UTF8.GetString(bytes.WrittenSpan[StartOf(index)..ends[index]]);

    /// <exception cref="RefusedFileException">There is more text than a table of proposals can have.</exception>
    public static SharedTexts Read(Stream part)
    {
        var texts = new SharedTexts();
        using var reader = SafeXml.ReaderOf(part);
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                texts.Add(CellText.Inside(reader).Text);
            }
        }

        return texts;
    }

    private int StartOf(int index) => index == 0 ? 0 : ends[index - 1];

    private void Add(string text)
    {
        Encoding.UTF8.GetBytes(text, bytes);
        ends.Add(bytes.WrittenCount);
        if (bytes.WrittenCount > Most)
        {
            throw new RefusedFileException(FileRefusal.TooLarge, "Teks dalam buku kerja ini lebih dari 64 MB. Bagi menjadi beberapa berkas, lalu unggah satu per satu.");
        }
    }
}

/// <summary>What stands inside a cell, or inside a text that cells share.</summary>
internal static class CellText
{
    /// <summary>Reads to the end of the element on which the reader stands.</summary>
    /// <returns>The value or the runs of text in it, and whether a formula is there.</returns>
    public static (string Text, bool IsFormula) Inside(XmlReader reader)
    {
        var (depth, name, formula, text) = (reader.Depth, "", false, "");
        if (reader.IsEmptyElement)
        {
            return (text, formula);
        }

        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                name = reader.LocalName;
                formula |= name == "f";
            }
            else if (name is "v" or "t" && IsText(reader.NodeType))
            {
                text += reader.Value;
            }
        }

        return (text, formula);
    }

    private static bool IsText(XmlNodeType node) => node is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace;
}
