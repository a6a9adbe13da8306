using System.Text.RegularExpressions;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Pages.Penetapan;

/// <summary>The acts of step 4 as people do them at a browser.</summary>
internal static partial class DecreeDesk
{
    /// <summary>Drafts a decree of these items; answers its address.</summary>
    public static async Task<string> DraftAsync(this Visitor ppid, IEnumerable<Guid> items)
    {
        var page = await ppid.GetAsync("/keputusan/susun");
        var form = page.Form();
        var next = await ppid.PostAsync(form.Action, [.. form.Fields.Where(f => f.Key != "Input.Items"), .. items.Select(i => KeyValuePair.Create("Input.Items", i.ToString()))]);
        return Address().Match(next.Path) is { Success: true } match
            ? match.Value
            : throw new InvalidOperationException($"No draft: {next.Path} {next.Text}");
    }

    /// <summary>Fills the columns of what becomes open, and whatever else is typed.</summary>
    public static async Task<Shown> CorrectAsync(this Visitor ppid, string decree, Dictionary<string, string>? typed = null)
    {
        var page = await ppid.GetAsync(decree + "/perbaiki");
        var columns = page.Form("").Fields.Where(f => f.Key.EndsWith(".Made", StringComparison.Ordinal)).ToDictionary(f => f.Key, _ => "Januari 2026, Muara Tenang");
        foreach (var name in columns.Keys.ToList())
        {
            columns[name.Replace(".Made", ".Retention", StringComparison.Ordinal)] = "5 tahun";
            columns[name.Replace(".Made", ".Summary", StringComparison.Ordinal)] = "Rerata nilai tiap unit.";
        }

        foreach (var (name, value) in typed ?? [])
        {
            columns[name] = value;
        }

        return await ppid.SubmitAsync(page, columns);
    }

    /// <summary>Drafts, fills and sends in.</summary>
    public static async Task<string> SendInAsync(this Visitor ppid, IEnumerable<Guid> items)
    {
        var decree = await ppid.DraftAsync(items);
        await ppid.CorrectAsync(decree);
        await ppid.DoAsync(decree, "ajukan");
        return decree;
    }

    /// <summary>Opens the page of an act and sends its form.</summary>
    public static async Task<Shown> DoAsync(this Visitor person, string decree, string act, Dictionary<string, string>? typed = null) =>
        await person.SubmitAsync(await person.GetAsync($"{decree}/{act}"), typed);

    /// <summary>A decree of one item that waits for its determination.</summary>
    public static async Task<string> ApprovedAsync(this Office office, TimbangHost host, ItemSpec? spec = null)
    {
        var decree = await (await host.SignInAsync(office.Ppid)).SendInAsync(await office.ConsiderAsync(spec ?? new ItemSpec()));
        await (await host.SignInAsync(office.Atasan)).DoAsync(decree, "setujui");
        return decree;
    }

    /// <summary>All of step 4: a decree in effect.</summary>
    public static async Task<string> DetermineAsync(this Office office, TimbangHost host, IEnumerable<Guid> items)
    {
        var ppid = await host.SignInAsync(office.Ppid);
        var decree = await ppid.SendInAsync(items);
        await (await host.SignInAsync(office.Atasan)).DoAsync(decree, "setujui");
        var shown = await ppid.DoAsync(decree, "tetapkan");
        return shown.Path.EndsWith(decree, StringComparison.Ordinal) ? decree : throw new InvalidOperationException($"{shown.Path}: {shown.Text[200..]}");
    }

    [GeneratedRegex("^/keputusan/[0-9a-f-]{36}")]
    private static partial Regex Address();
}
