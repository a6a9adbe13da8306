using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Doors;

/// <summary>One form on somebody's desk, filled and not sent yet: an act that is due.</summary>
internal sealed record Errand(string Name, Visitor Visitor, Shown Page, Form Form, Dictionary<string, string> Typed)
{
    /// <summary>Where the form is sent.</summary>
    public string Path => Form.Action;

    public List<KeyValuePair<string, string>> Fields => [.. Form.With(Typed)];

    /// <summary>The same form, its page as it is drawn now that others have been sent.</summary>
    public async Task<Errand> SeenAnewAsync()
    {
        // A form over all that waits has the cases of other errands in it by now.
        var page = await Visitor.GetAsync(Page.Path);
        var isSame = page.Forms.Any(form => form.Action == Form.Action && form.Names.SequenceEqual(Form.Names));
        return this with { Page = page, Form = isSame ? Form : page.Forms.First(form => form.Action == Form.Action) };
    }

    public Task<Shown> SendAsync() => Visitor.PostAsync(Path, Fields);
}
