using System.Net;
using System.Text.RegularExpressions;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Doors;

/// <summary>Holds the page of a refused act against the page it was sent from.</summary>
internal static partial class Redrawn
{
    public const string Busy = "Data ini sedang dipakai orang lain, dan belum ada yang disimpan.";

    private const string Full = "Penyimpanan penuh: tidak ada yang disimpan";

    // What these tell follows from what is typed: findings on a matrix, and who is summoned for a day.
    private static readonly string[] TellWhatIsTyped =
        ["/Petugas/Pengujian/IsiMatriks", "/Petugas/Pertimbangan/Jadwalkan", "/Petugas/Pertimbangan/JadwalUlang"];

    /// <summary>Whether the page says that there was no room.</summary>
    public static bool IsRefusal(Shown answer, string sentence = Full) =>
        answer.Status is HttpStatusCode.OK && answer.Text.Contains(sentence, StringComparison.Ordinal);

    public static IEnumerable<string> Faults(Errand errand, Shown refused, string sentence = Full)
    {
        if (!IsRefusal(refused, sentence))
        {
            return [$"{errand.Name} does not say what happened: {refused.Status} {refused.Path} {Shortened(refused.Text)}"];
        }

        if (refused.Forms.FirstOrDefault(form => form.Action == errand.Form.Action && form.Names.SequenceEqual(errand.Form.Names)) is not { } form)
        {
            return [$"{errand.Name} draws its form no more."];
        }

        // No browser lets a page fill in a file again.
        return
        [
            .. errand.Typed.Where(typed => typed.Key != Visitor.FileField && form.Holds(typed.Key) && !form.Fields.Contains(typed)).Select(typed => $"{errand.Name} lost {typed.Key}, now {form[typed.Key]}"),
            .. Actions(errand.Page).Except(Actions(refused)).Select(gone => $"{errand.Name} has no form to {gone} any more"),
            .. Actions(refused).Except(Actions(errand.Page)).Select(come => $"{errand.Name} has a form to {come} now"),
            .. Told(errand, errand.Page).Except(Told(errand, refused)).Select(gone => $"{errand.Name} does not show \"{gone}\" any more"),
        ];
    }

    private static IEnumerable<string> Told(Errand errand, Shown page) => TellWhatIsTyped.Contains(errand.Name) ? [] : Sentences(page);

    private static IEnumerable<string> Actions(Shown page) => page.Forms.Select(form => form.Action);

    // What the page tells, without what is typed into it and without the time: a real site's clock goes on.
    private static IEnumerable<string> Sentences(Shown page) =>
        Cells().Matches(Areas().Replace(page.Html, "")).Select(cell => Times().Replace(HtmlText.Of(cell.Value), "")).Where(text => text.Length > 0);

    private static string Shortened(string text) => text.Length > 300 ? text[..300] : text;

    [GeneratedRegex(@"pukul \d\d\.\d\d")]
    private static partial Regex Times();

    [GeneratedRegex("<textarea.*?</textarea>", RegexOptions.Singleline)]
    private static partial Regex Areas();

    [GeneratedRegex("""<(?<tag>h1|h2|h3|dd|dt|td|li|p|label|legend)\b[^>]*>.*?</\k<tag>>""", RegexOptions.Singleline)]
    private static partial Regex Cells();
}
