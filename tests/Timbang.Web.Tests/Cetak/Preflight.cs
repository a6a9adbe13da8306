using System.Xml.Linq;

namespace Timbang.Web.Tests.Cetak;

/// <summary>PDF/A-1b in the eyes of Apache PDFBox's preflight: all papers in one process of Java.</summary>
internal static class Preflight
{
    private const string Jars = "/usr/share/java";
    private static readonly string[] Needed = ["preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "jaxb-api", "javax.activation"];

    /// <summary>Fails with what it says of each paper that is not a valid archive file.</summary>
    public static void AllPass(IReadOnlyCollection<byte[]> papers)
    {
        Assert.NotEmpty(papers);
        var folder = Directory.CreateTempSubdirectory("preflight-").FullName;
        try
        {
            foreach (var (number, paper) in papers.Index())
            {
                File.WriteAllBytes(Path.Combine(folder, $"{number}.pdf"), paper);
            }

            var verdicts = VerdictsOn(folder);
            Assert.Equal(papers.Count, verdicts.Count);
            Assert.All(verdicts, verdict => Assert.True((string?)verdict.Element("isValid") == "true", verdict.ToString()));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static List<XElement> VerdictsOn(string folder)
    {
        var list = Path.Combine(folder, "list");
        File.WriteAllLines(list, Directory.EnumerateFiles(folder, "*.pdf"));
        var said = PrintedPdf.Run(
            "java", "-cp", string.Join(':', Needed.Select(jar => $"{Jars}/{jar}.jar")), "org.apache.pdfbox.preflight.Validator_A1b", "xml", "group", list);
        var report = $"{list}.preflight.xml";
        Assert.True(File.Exists(report), said);
        return [.. XDocument.Load(report).Root!.Elements("preflight")];
    }
}
