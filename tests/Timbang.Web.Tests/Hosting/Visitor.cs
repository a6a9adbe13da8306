using System.Net;

namespace Timbang.Web.Tests.Hosting;

/// <summary>
/// Someone at a browser: keeps cookies, follows redirects, and sends a form as it was drawn, with what is typed into it.
/// <code>
/// var ppid = await host.SignInAsync(account);
/// var page = await ppid.GetAsync("/uji/buka");
/// var next = await ppid.SubmitAsync(page, new() { ["Input.Title"] = "…" });
/// </code>
/// </summary>
public sealed class Visitor(HttpClient http, CookieContainer cookies)
{
    /// <summary>A field that holds a file: what is typed into it is the file's name, and <see cref="TestStore.ContentOf"/> knows what is in it.</summary>
    public const string FileField = "File";

    public HttpClient Http { get; } = http;

    /// <summary>What the browser would send with its next request.</summary>
    public string Cookies => cookies.GetCookieHeader(Http.BaseAddress!);

    public async Task<Shown> GetAsync(string path) => await Shown.FromAsync(await Http.GetAsync(path));

    /// <summary>Sends the form of a page: its hidden fields, antiforgery token and key included, and what is typed.</summary>
    /// <param name="page">The page that was drawn.</param>
    /// <param name="typed">Fields with what is typed into them; the others go as they were drawn.</param>
    /// <param name="action">Part of the form's action or of a button's formaction, where the page has several forms.</param>
    public async Task<Shown> SubmitAsync(Shown page, Dictionary<string, string>? typed = null, string? action = null)
    {
        var form = page.Form(action);
        return await PostAsync(form.Action, form.With(typed ?? []));
    }

    /// <summary>Sends exactly these fields, as somebody with a tool would.</summary>
    public async Task<Shown> PostAsync(string path, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var body = BodyOf([.. fields]);
        return await Shown.FromAsync(await Http.PostAsync(path, body));
    }

    /// <summary>The body that a browser sends: of several parts when a file is in it.</summary>
    internal static HttpContent BodyOf(List<KeyValuePair<string, string>> fields) =>
        fields.Exists(f => f.Key == FileField) ? WithFile(fields) : new FormUrlEncodedContent(fields);

    private static MultipartFormDataContent WithFile(List<KeyValuePair<string, string>> fields)
    {
        var body = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            if (name == FileField)
            {
                body.Add(new ByteArrayContent(TestStore.ContentOf(value)), name, value.Length > 0 ? value : "kosong");
            }
            else
            {
                body.Add(new StringContent(value), name);
            }
        }

        return body;
    }
}

/// <summary>What came back: the answer after redirects, and where it came from.</summary>
public sealed record Shown(HttpStatusCode Status, string Path, string Html)
{
    /// <summary>The text without tags, spaces joined.</summary>
    public string Text => HtmlText.Of(Html);

    internal static async Task<Shown> FromAsync(HttpResponseMessage response)
    {
        using (response)
        {
            return new(
                response.StatusCode,
                response.RequestMessage!.RequestUri!.PathAndQuery,
                await response.Content.ReadAsStringAsync());
        }
    }

    public IEnumerable<Form> Forms => Hosting.Form.In(this);

    /// <summary>The form whose action (or a button's) holds the words; without words the first one in the main part.</summary>
    public Form Form(string? action = null) => Forms.FirstOrDefault(f => action is null || f.Leads(action))
        ?? throw new InvalidOperationException($"{Path} ({Status}) shows no form{(action is null ? "" : $" with \"{action}\"")}:\n{Text}");
}
