using System.Globalization;
using System.Text;

namespace Timbang.Web.Cetak;

/// <summary>What a piece of the page is, for those who hear it instead of seeing it: an element of the structure tree.</summary>
internal sealed class Tag
{
    private readonly Tag root;
    private readonly Tag? parent;
    private readonly List<Tag> kids = [];
    private readonly List<(int Page, int Mark)> content = [];
    private int count;

    private Tag(Tag? parent, string kind)
    {
        root = parent?.root ?? this;
        this.parent = parent;
        Kind = kind;
        Number = root.count++;
        parent?.kids.Add(this);
    }

    public string Kind { get; }

    /// <summary>Its place in reading order.</summary>
    public int Number { get; }

    /// <summary>Read aloud in the place of a picture.</summary>
    public string Alternative { get; init; } = "";

    public (int Columns, int Rows) Span { get; init; } = (1, 1);

    public static Tag NewDocument() => new(null, "Document");

    public Tag Add(string kind) => new(this, kind);

    public Tag AddCell(string kind, int columns, int rows) => new(this, kind) { Span = (columns, rows) };

    public Tag AddFigure(string alternative) => new(this, "Figure") { Alternative = alternative };

    public void Mark(int page, int mark) => content.Add((page, mark));

    /// <summary>Writes the whole tree below this document, and returns the object it hangs on.</summary>
    public int Write(PdfFile file, IReadOnlyList<int> pages)
    {
        var ids = Enumerable.Range(0, count).Select(_ => file.Reserve()).ToArray();
        var tree = file.Reserve();
        var owners = pages.Select(_ => new List<int>()).ToList();
        WriteElement(file, pages, ids, tree, owners);
        var parents = WriteParents(file, owners);
        file.Put(tree, $"<</Type/StructTreeRoot/K {ids[0]} 0 R/ParentTree {parents} 0 R/ParentTreeNextKey {pages.Count}>>");
        return tree;
    }

    private void WriteElement(PdfFile file, IReadOnlyList<int> pages, int[] ids, int tree, List<List<int>> owners)
    {
        var body = new StringBuilder($"<</Type/StructElem/S/{Kind}/P {(parent is null ? tree : ids[parent.Number])} 0 R");
        body.Append(Attributes()).Append("/K[");
        foreach (var (page, mark) in content)
        {
            body.Append(CultureInfo.InvariantCulture, $"<</Type/MCR/Pg {pages[page]} 0 R/MCID {mark}>>");
            owners[page].Add(ids[Number]);
        }

        body.AppendJoin(' ', kids.Select(kid => $"{ids[kid.Number]} 0 R"));
        file.Put(ids[Number], body.Append("]>>").ToString());
        kids.ForEach(kid => kid.WriteElement(file, pages, ids, tree, owners));
    }

    private string Attributes() => Kind switch
    {
        "Figure" => $"/Alt {PdfFile.Text(Alternative)}",
        "TH" => $"/A<</O/Table/Scope/Column/ColSpan {Span.Columns}/RowSpan {Span.Rows}>>",
        _ => Span == (1, 1) ? "" : $"/A<</O/Table/ColSpan {Span.Columns}/RowSpan {Span.Rows}>>",
    };

    // From each page to the elements of its marks, in leaves that keep the arrays within the limits of PDF/A-1.
    private static int WriteParents(PdfFile file, List<List<int>> owners)
    {
        const int PagesPerLeaf = 1000;
        var leaves = new StringBuilder();
        foreach (var leaf in owners.Index().Chunk(PagesPerLeaf))
        {
            var entries = leaf.Select(page => $"{page.Index} {file.Add($"[{string.Join(' ', page.Item.Select(id => $"{id} 0 R"))}]")} 0 R");
            var id = file.Add($"<</Limits[{leaf[0].Index} {leaf[^1].Index}]/Nums[{string.Join(' ', entries)}]>>");
            leaves.Append(CultureInfo.InvariantCulture, $"{id} 0 R ");
        }

        return file.Add($"<</Kids[{leaves}]>>");
    }
}
