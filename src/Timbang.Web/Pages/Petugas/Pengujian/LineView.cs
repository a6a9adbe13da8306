using Timbang.DasarHukum;
using Timbang.Pengujian;

namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>One line of the editor, ready to be drawn (<c>_Line.cshtml</c>).</summary>
/// <param name="page">The editor.</param>
/// <param name="index">Which line.</param>
public sealed class LineView(IsiMatriks page, int index)
{
    /// <summary>The form's root, so that the names of the fields begin as the page binds them.</summary>
    public MatrixForm Input => page.Input;

    public int Index => index;

    public LineForm Line => page.Input.Lines[index];

    public int Count => page.Input.Lines.Count;

    public KatalogHukum Law => page.Exam.Law;

    /// <summary>Path of the form itself, for buttons that change its shape.</summary>
    public string Address => page.DraftOf;

    /// <summary>What the item's kind of document forbids.</summary>
    public bool OfPasal18 => page.Exam.Document is not null;

    /// <summary>Findings that stand beside a field of this line.</summary>
    public IReadOnlyList<Finding> Beside(string field) =>
        page.ShowsFindings ? [.. page.Matriks.Findings.Where(f => f.Line == index && f.Field == field)] : [];

    /// <summary>Statutes with their known articles, for the lists beside the fields.</summary>
    public IEnumerable<IGrouping<string, Peraturan>> Statutes => Law.Peraturan.GroupBy(p => p.Kind.InWords());

    public IEnumerable<IGrouping<char, Alasan>> Grounds => Law.Alasan.GroupBy(g => g.Letter);

    /// <summary>A field's id in the page: findings and labels point at it.</summary>
    public string Id(string field) => $"Input_Lines_{index}__{field.Replace('.', '_').Replace('[', '_').Replace(']', '_')}";

    /// <summary>A field's path, as findings name it.</summary>
    public string Path(string field) => $"Lines[{index}].{field}";

    /// <summary>A field's name in the form.</summary>
    public string Name(string field) => "Input." + Path(field);
}
