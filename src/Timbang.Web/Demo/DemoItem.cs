using Timbang.Dokumentasi;
using Timbang.Pengujian;

namespace Timbang.Web.Demo;

/// <summary>One item of the demo: what the desk describes, what the matrix says, and how far it has come.</summary>
public sealed record DemoItem
{
    public required string Key { get; init; }

    /// <summary>Number of the starter row in dossier 7.3 it was written from; null for the others.</summary>
    public int? Row { get; init; }

    /// <summary>Key of its test file.</summary>
    public required string File { get; init; }

    public required string Title { get; init; }

    public required string PublicTitle { get; init; }

    /// <summary>Kind of document in Pasal 18 ayat (1), or null.</summary>
    public string? Document { get; init; }

    public required string Summary { get; init; }

    public required string Holder { get; init; }

    public required Wujud Form { get; init; }

    public required string Place { get; init; }

    public required string Reason { get; init; }

    public required Klasifikasi Proposed { get; init; }

    public string WhyBlacken { get; init; } = "";

    public required IReadOnlyList<DemoLine> Lines { get; init; }

    public required DemoLadder Ladder { get; init; }

    /// <summary>Evidence for the internal annex; never public.</summary>
    public required string Annex { get; init; }

    /// <summary>DIP columns, where the item becomes open in whole or in part.</summary>
    public CatalogueEntry? Catalogue { get; init; }

    public required DemoPath Path { get; init; }

    public Uraian Uraian() => new()
    {
        Title = Title,
        PublicTitle = PublicTitle,
        Document = Document,
        Summary = Summary,
        Holder = Holder,
        Form = Form,
        Place = Place,
        Reason = Reason,
    };

    /// <summary>The matrix as filled on a day; its periods count from there.</summary>
    public Matriks MatrixOn(DateOnly day) => new()
    {
        Lines = [.. Lines.Select(l => l.On(day))],
        Ladder = Ladder.Answers(),
        Proposed = Proposed,
        WhyBlacken = WhyBlacken,
    };
}

/// <summary>How far an item has come when the demo opens, and by which cases.</summary>
/// <param name="Stage">Its last stage.</param>
/// <param name="Outcome">What the sitting decided, or null before it.</param>
/// <param name="Sitting">Key of the sitting, or null.</param>
/// <param name="Decree">Key of the decree, or null.</param>
/// <param name="Reason">Task of a returned item, or reason of a withdrawn one.</param>
public sealed record DemoPath(Stage Stage, Choice? Outcome = null, string? Sitting = null, string? Decree = null, string? Reason = null);

/// <summary>The ladder of milder options, with a sentence for the rung that was chosen as well.</summary>
/// <param name="Chosen">The first rung that protects enough.</param>
/// <param name="WhyChosen">Why it does; said in the sitting, not on the form.</param>
/// <param name="WhyNotOpen">Why opening in full does not do.</param>
/// <param name="WhyNotBlacken">Why blackening does not do.</param>
/// <param name="WhyNotLater">Why opening later does not do.</param>
public sealed record DemoLadder(
    LadderRung Chosen,
    string WhyChosen,
    string WhyNotOpen = "",
    string WhyNotBlacken = "",
    string WhyNotLater = "")
{
    public Ladder Answers() => new()
    {
        Chosen = Chosen,
        WhyNotOpen = WhyNotOpen,
        WhyNotBlacken = WhyNotBlacken,
        WhyNotLater = WhyNotLater,
    };
}
