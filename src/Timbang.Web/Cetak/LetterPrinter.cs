using System.Globalization;

namespace Timbang.Web.Cetak;

/// <summary>Prints a letter: blocks to strips, strips to pages, pages to a file.</summary>
internal sealed class LetterPrinter(Letter letter)
{
    private static readonly byte[] ColorProfile = PdfFile.Deflate(Embedded.Read("sRGB.icc"));

    private readonly PdfFile file = new();
    private readonly Resources resources = new();
    private readonly Tag document = Tag.NewDocument();

    public byte[] Print()
    {
        var pages = letter.Sections.SelectMany(Lay).ToList();
        if (pages.Count == 0)
        {
            pages.Add(new Page(isFlat: false));
        }

        var tree = file.Reserve();
        var shared = file.Reserve();
        var ids = pages.Index().Select(page => Write(page.Item, page.Index, pages.Count, tree, shared)).ToList();
        file.Put(tree, $"<</Type/Pages/Count {ids.Count}/Kids[{string.Join(' ', ids.Select(id => $"{id} 0 R"))}]>>");
        resources.Write(file, shared);
        return Finish(tree, document.Write(file, ids));
    }

    private IReadOnlyList<Page> Lay(Section section)
    {
        var flows = new List<List<Strip>> { new() };
        new Composer(flows, Page.LeftOf(section.IsFlat), Page.WidthOf(section.IsFlat), document.Add("Sect")).Add(section.Blocks);
        return new Paginator(section.IsFlat).Lay(flows);
    }

    private int Write(Page page, int index, int count, int tree, int shared)
    {
        var canvas = new Canvas(page.Height, resources);
        page.Draw(canvas, index, count, letter);
        var content = file.AddPacked("", canvas.ToBytes());
        return file.Add(string.Create(
            CultureInfo.InvariantCulture,
            $"<</Type/Page/Parent {tree} 0 R/MediaBox[0 0 {page.Width} {page.Height}]/Resources {shared} 0 R/Contents {content} 0 R/StructParents {index}>>"));
    }

    private byte[] Finish(int pages, int structure)
    {
        var metadata = new Metadata(letter);
        var name = file.Digest();
        var description = file.AddStream("/Type/Metadata/Subtype/XML", metadata.ToXmp(name));
        var profile = file.AddStream("/N 3/Filter/FlateDecode", ColorProfile);
        var catalog = file.Add(
            $"<</Type/Catalog/Pages {pages} 0 R/Lang(id-ID)/MarkInfo<</Marked true>>/StructTreeRoot {structure} 0 R"
            + $"/ViewerPreferences<</DisplayDocTitle true>>/Metadata {description} 0 R/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1"
            + $"/OutputConditionIdentifier(sRGB IEC61966-2.1)/Info(sRGB IEC61966-2.1)/DestOutputProfile {profile} 0 R>>]>>");
        return file.Finish(catalog, file.Add(metadata.ToInformation()), name);
    }
}
