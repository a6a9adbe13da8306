using System.Globalization;
using System.Security;
using System.Text;

namespace Timbang.Web.Cetak;

/// <summary>What the file says about itself, twice over as PDF/A-1 wants it: in XMP and in the information dictionary.</summary>
internal sealed class Metadata(Letter letter)
{
    private const string Maker = "Timbang";

    private readonly string title = PlainText.OneLine(letter.Title);
    private readonly string author = PlainText.OneLine(letter.Author);

    public string ToInformation()
    {
        var date = $"(D:{letter.Created.ToString("yyyyMMddHHmmsszzz", CultureInfo.InvariantCulture).Replace(':', '\'')}')";
        return $"<</Title {PdfFile.Text(title)}/Author {PdfFile.Text(author)}/Creator {PdfFile.Text(Maker)}/Producer {PdfFile.Text(Maker)}"
            + $"/CreationDate{date}/ModDate{date}>>";
    }

    public byte[] ToXmp(byte[] name)
    {
        var date = letter.Created.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
        return Encoding.UTF8.GetBytes($"""
            <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>1</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></rdf:Description>
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{SecurityElement.Escape(title)}</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>{SecurityElement.Escape(author)}</rdf:li></rdf:Seq></dc:creator>
            <dc:language><rdf:Bag><rdf:li>id-ID</rdf:li></rdf:Bag></dc:language></rdf:Description>
            <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"><xmp:CreatorTool>{Maker}</xmp:CreatorTool>
            <xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate><xmp:MetadataDate>{date}</xmp:MetadataDate></rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><pdf:Producer>{Maker}</pdf:Producer></rdf:Description>
            <rdf:Description rdf:about="" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"><xmpMM:DocumentID>uuid:{new Guid(name)}</xmpMM:DocumentID></rdf:Description>
            </rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>
            """);
    }
}
