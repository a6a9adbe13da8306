using System.Net;
using System.Text.RegularExpressions;

namespace Timbang.Web.Tests.Hosting;

/// <summary>A form as a browser would send it untouched: fields in order, a name may come twice.</summary>
public sealed partial class Form
{
    private Form(Shown page, Match match)
    {
        var tag = match.Groups["tag"].Value;
        Action = Attribute(tag, "action") is { Length: > 0 } action ? action : page.Path;
        var controls = ControlTags().Matches(match.Value);
        Fields = [.. controls.SelectMany(Read), .. Elsewhere(page, Attribute(tag, "id"))];
        Names = [.. controls.Select(c => Attribute(c.Groups["tag"].Value, "name")).OfType<string>().Distinct()];
        Texts = [.. controls.Where(IsText).Select(c => Attribute(c.Groups["tag"].Value, "name")).OfType<string>().Distinct()];
    }

    public string Action { get; private init; }

    /// <summary>Names of the fields into which people type: lines and areas of text.</summary>
    public IReadOnlyList<string> Texts { get; }

    /// <summary>Names of all its fields, also of those that would not be sent as drawn.</summary>
    public IReadOnlyList<string> Names { get; }

    public IReadOnlyList<KeyValuePair<string, string>> Fields { get; }

    /// <summary>The value of a field as it was drawn, or null when it is not there.</summary>
    public string? this[string name] => Fields.Where(f => f.Key == name).Select(f => f.Value).FirstOrDefault();

    public IEnumerable<KeyValuePair<string, string>> With(Dictionary<string, string> typed) =>
        [.. Fields.Where(f => !typed.ContainsKey(f.Key)), .. typed];

    internal static IEnumerable<Form> In(Shown page) => Forms().Matches(page.Html)
        .Where(m => (Attribute(m.Groups["tag"].Value, "method") ?? "").Equals("post", StringComparison.OrdinalIgnoreCase))
        .SelectMany(m => WithButtons(page, m));

    internal bool Holds(string name) => Names.Contains(name);

    internal bool Leads(string action) => Action.Contains(action, StringComparison.OrdinalIgnoreCase);

    // A button with a formaction sends the same form elsewhere.
    private static IEnumerable<Form> WithButtons(Shown page, Match match)
    {
        yield return new Form(page, match);
        foreach (var action in Buttons().Matches(match.Value).Select(b => Attribute(b.Value, "formaction")).OfType<string>())
        {
            yield return new Form(page, match) { Action = action };
        }
    }

    // A control may stand outside of its form and name it.
    private static IEnumerable<KeyValuePair<string, string>> Elsewhere(Shown page, string? id) => id is null
        ? []
        : ControlTags().Matches(page.Html).Where(c => Attribute(c.Groups["tag"].Value, "form") == id).SelectMany(Read);

    private static IEnumerable<KeyValuePair<string, string>> Read(Match control)
    {
        var tag = control.Groups["tag"].Value;
        if (Attribute(tag, "name") is not { Length: > 0 } name || Has(tag, "disabled"))
        {
            return [];
        }

        return control.Groups["kind"].Value.ToLowerInvariant() switch
        {
            "textarea" => [new(name, WebUtility.HtmlDecode(control.Groups["inner"].Value.TrimStart('\r', '\n')))],
            "select" => Options(control.Groups["inner"].Value).Select(value => new KeyValuePair<string, string>(name, value)),
            _ => Input(name, tag),
        };
    }

    private static bool IsText(Match control) => control.Groups["kind"].Value.ToLowerInvariant() switch
    {
        "textarea" => true,
        "input" => Attribute(control.Groups["tag"].Value, "type") is null or "text" or "search",
        _ => false,
    };

    private static IEnumerable<KeyValuePair<string, string>> Input(string name, string tag) => Attribute(tag, "type") switch
    {
        "submit" or "button" or "file" or "image" or "reset" => [],
        "checkbox" or "radio" when !Has(tag, "checked") => [],
        "checkbox" or "radio" => [new(name, Attribute(tag, "value") ?? "on")],
        _ => [new(name, Attribute(tag, "value") ?? "")],
    };

    private static IEnumerable<string> Options(string inner)
    {
        var options = OptionTags().Matches(inner).ToList();
        var chosen = options.Where(o => Has(o.Groups["tag"].Value, "selected")).DefaultIfEmpty(options.FirstOrDefault());
        return chosen.OfType<Match>().Select(o => Attribute(o.Groups["tag"].Value, "value") ?? WebUtility.HtmlDecode(o.Groups["text"].Value.Trim()));
    }

    private static string? Attribute(string tag, string name)
    {
        var match = Regex.Match(tag, $"""\s{name}\s*=\s*"([^"]*)" """.TrimEnd(), RegexOptions.IgnoreCase);
        return match.Success ? WebUtility.HtmlDecode(match.Groups[1].Value) : null;
    }

    private static bool Has(string tag, string name) => Regex.IsMatch(tag, $@"\s{name}(\s|=|/|>)", RegexOptions.IgnoreCase);

    [GeneratedRegex("""(?<tag><form\b[^>]*>).*?</form>""", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Forms();

    [GeneratedRegex("""<button\b[^>]*>""", RegexOptions.IgnoreCase)]
    private static partial Regex Buttons();

    [GeneratedRegex(
        """(?<tag><(?<kind>input)\b[^>]*>)|(?<tag><(?<kind>textarea|select)\b[^>]*>)(?<inner>.*?)</\k<kind>>""",
        RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex ControlTags();

    [GeneratedRegex("""(?<tag><option\b[^>]*>)(?<text>[^<]*)""", RegexOptions.IgnoreCase)]
    private static partial Regex OptionTags();
}
