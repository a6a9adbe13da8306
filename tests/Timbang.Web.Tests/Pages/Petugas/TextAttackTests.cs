using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Pages.Petugas;

/// <summary>
/// Section 9: markup, marks that turn the reading around, NUL, half letters, a hundred thousand letters and formulas, in
/// every text field of every form that staff and administrators find.
/// </summary>
public sealed partial class TextAttackTests(Hosts hosts) : IClassFixture<Hosts>
{
    // Markup that begins as a formula, a mark that turns the reading around, and half of a letter.
    private static readonly string Attack =
        Uri.EscapeDataString("=1+1<script>alert(1)</script><img src=x onerror=alert(2)>\u202Eterbalik") + "%ED%A0%80";

    // These only draw the form anew; nothing is taken, so nothing is refused.
    private static readonly string[] Drawing = ["handler=Redraw", "handler=Anggota", "handler=Periksa", "handler=Templat"];

    [Theory, ClassData<BothDatabases>]
    public async Task Reading_writes_nothing_and_every_text_field_takes_text_as_text_or_says_its_limit(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var busy = await BusyOffice.OpenAsync(host);
        var before = await busy.StateAsync();
        var pages = await busy.PagesAsync();
        await AskByHandlersAsync(pages);
        Assert.Equal(before, await busy.StateAsync());

        var forms = FormsOf(pages);
        Assert.Empty(BusyOffice.ActingPages.Except(forms.Select(f => f.Found.Name)));
        List<string> taken = [];
        foreach (var (found, form) in forms)
        {
            foreach (var field in form.Texts)
            {
                taken.AddRange(await TakenAsync(found, form, field));
            }
        }

        Assert.True(taken.Count == 0, string.Join('\n', taken));
        Assert.Equal(before, await busy.StateAsync());
        foreach (var (found, form) in forms)
        {
            using var answer = await found.Visitor.Http.PostAsync(new Uri(form.Action, UriKind.Relative), Encoded(form, form.Texts.ToDictionary(field => field, Typed)));
            AssertText(await Shown.FromAsync(answer));
        }

        await AssertShownAsync(host, pages);
    }

    // An address alone never acts, whatever it names.
    private static async Task AskByHandlersAsync(IReadOnlyList<BusyOffice.Found> pages)
    {
        foreach (var found in pages.Where(p => p.Name.StartsWith("/Petugas/Pertimbangan/", StringComparison.Ordinal)).DistinctBy(p => (p.Name, p.Visitor)))
        {
            foreach (var handler in new[] { "Mulai", "Hadir", "Putuskan", "BukaNilai", "Lengkapi", "Keluarkan" })
            {
                await found.Visitor.GetAsync($"{found.Page.Path}?handler={handler}");
            }
        }
    }

    // What cannot be kept is refused beside its field, whatever else the form holds.
    private static async Task<IReadOnlyList<string>> TakenAsync(BusyOffice.Found found, Form form, string field)
    {
        List<string> taken = [];
        var tooLong = await found.Visitor.PostAsync(form.Action, form.With(new() { [field] = new string('x', 100_000) }));
        if (!IsBeside(tooLong, field) && !Drawing.Contains(Handler(form.Action)))
        {
            taken.Add($"{found.Name} {form.Action} {field}: 100.000 huruf, {tooLong.Path} {tooLong.Status} {HtmlText.Of(Errors(tooLong))}");
        }

        using var nul = await found.Visitor.Http.PostAsync(new Uri(form.Action, UriKind.Relative), Encoded(form, new() { [field] = "a%00b" }));
        if (nul.StatusCode != HttpStatusCode.BadRequest)
        {
            taken.Add($"{found.Name} {form.Action} {field}: NUL, {nul.StatusCode}");
        }

        return taken;
    }

    // Bytes that no text has: a browser does not send them, somebody with a tool does.
    private static StringContent Encoded(Form form, Dictionary<string, string> typed) => new(
        string.Join('&', form.Fields.Where(f => !typed.ContainsKey(f.Key))
            .Select(f => $"{Uri.EscapeDataString(f.Key)}={Uri.EscapeDataString(f.Value)}")
            .Concat(typed.Select(t => $"{Uri.EscapeDataString(t.Key)}={t.Value}"))),
        Encoding.ASCII,
        "application/x-www-form-urlencoded");

    // Days and hours must be ones for the rest to be looked at; everything else gets the attack.
    private static string Typed(string field) => field switch
    {
        _ when field.EndsWith(".Date", StringComparison.Ordinal) => "23-11-2026",
        _ when field.EndsWith(".Time", StringComparison.Ordinal) => "09.00",
        _ when field.EndsWith(".Until", StringComparison.Ordinal) => "23-11-2028",
        _ => Attack,
    };

    private static async Task AssertShownAsync(TimbangHost host, IReadOnlyList<BusyOffice.Found> pages)
    {
        foreach (var found in pages)
        {
            AssertText(await found.Visitor.GetAsync(found.Page.Path));
        }

        var ppid = pages.First(p => p.Name == "/Petugas/Pengujian/Index").Visitor;
        foreach (var path in new[] { "/uji?handler=Unduh", "/inventaris?handler=Unduh", "/inventaris?tab=dikecualikan&handler=Unduh", "/daftar-informasi-dikecualikan.csv", "/daftar-informasi-publik.csv" })
        {
            var file = await ppid.GetAsync(path);
            Assert.Equal(HttpStatusCode.OK, file.Status);
            Assert.DoesNotMatch("(^|[,\"\n])[=+@-]1", file.Html);
        }

        foreach (var path in new[] { "/", "/daftar-informasi-dikecualikan", "/daftar-informasi-publik" })
        {
            AssertText(await host.Visit().GetAsync(path));
        }
    }

    private static void AssertText(Shown page)
    {
        Assert.True((int)page.Status < 500, $"{page.Path} {page.Status}");
        Assert.DoesNotContain("<script>alert", page.Html);
        Assert.DoesNotContain("<img src=x", page.Html);
        Assert.DoesNotContain('\u202E', page.Html);
    }

    private static IReadOnlyList<(BusyOffice.Found Found, Form Form)> FormsOf(IReadOnlyList<BusyOffice.Found> pages) =>
        [.. pages.SelectMany(p => Form.In(p.Page).Select(form => (Found: p, Form: form)))
            .DistinctBy(f => (f.Found.Name, Handler(f.Form.Action), string.Join(',', f.Form.Fields.Select(x => x.Key).Concat(f.Form.Texts))))];

    private static string Handler(string action) => HandlerName().Match(action).Value;

    // The sentence leads to the field, or stands beside it.
    private static bool IsBeside(Shown page, string field)
    {
        var id = Regex.Escape(IdOf(field));
        return Regex.IsMatch(page.Html, $"<a href=\"#{id}\">") && Regex.IsMatch(page.Html, $"id=\"{id}\"");
    }

    private static string IdOf(string field) => IdSigns().Replace(field, "_");

    private static string Errors(Shown page) => Summary().Match(page.Html).Value;

    [GeneratedRegex("handler=[A-Za-z]+")]
    private static partial Regex HandlerName();

    [GeneratedRegex("[^A-Za-z0-9_-]")]
    private static partial Regex IdSigns();

    [GeneratedRegex("""<div[^>]*role="alert".*?</div>""", RegexOptions.Singleline)]
    private static partial Regex Summary();
}
