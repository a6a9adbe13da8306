using System.Xml;

namespace Timbang.Web.Files.Content;

/// <summary>Elements of a small XML part, one after the other: no document type, no entity, nothing fetched.</summary>
internal static class SafeXml
{
    /// <exception cref="XmlException">It is no XML, or has a document type.</exception>
    public static IEnumerable<XmlReader> ElementsOf(Stream part)
    {
        using var reader = ReaderOf(part);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                yield return reader;
            }
        }
    }

    /// <summary>A part that is read as it comes, however long: no document type, no entity, nothing fetched.</summary>
    public static XmlReader ReaderOf(Stream part) => XmlReader.Create(part, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
}
