using System.Net;
using Timbang.Pelaksana;
using Timbang.Web.Data.Trail;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Doors;

/// <summary>
/// Tries doors and holds what happens against the table. What disagrees is collected in sentences, so that one run shows
/// all of it.
/// </summary>
internal sealed class Trial(Ledger ledger)
{
    private readonly HashSet<string> seen = [];
    private readonly HashSet<(string Act, string? Stage, Role Role)> tried = [];
    private readonly HashSet<(string Act, string? Stage, Role Role)> done = [];

    public List<string> Disagreements { get; } = [];

    /// <summary>How many forms were sent.</summary>
    public int Sent { get; private set; }

    /// <summary>What the table has and nobody tried, or allows and nobody managed to do.</summary>
    public IEnumerable<string> Untold() =>
        from step in Table.All
        where step.By.Count > 0
        from role in Enum.GetValues<Role>()
        from stage in step.FromAnywhere ? Enumerable.Repeat<string?>(null, 1) : step.Stages
        let act = $"{step.Case}.{step.Act}"
        let allowed = step.By.Contains(role) && (step.FromAnywhere || step.From.Contains(stage))
        where !(allowed ? done : tried).Contains((act, step.FromAnywhere ? null : stage, role))
        select $"{act} from {stage ?? "anywhere"} by {role} was {(allowed ? "allowed by the table and never done" : "never tried")}.";

    /// <summary>Whether nobody of this kind has tried the door yet with its cases at these stages.</summary>
    public bool IsNew(Door door, Dossier dossier, Role role, string who) => seen.Add(string.Join(
        ' ',
        [door.Route, role.ToString(), who, door.Asks(dossier, role).ToString(), .. door.Acts.Select(act => dossier.StageOf(Table.Of(act).Case) ?? "-"), .. door.ActsOf(dossier)]));

    /// <summary>Sends the form of somebody who may not: nothing happens, and what is not hers is not there.</summary>
    public async Task RefuseAsync(Door door, Dossier dossier, Role role, World whose, string who)
    {
        var before = await ledger.ActsAsync();
        var answer = await SendAsync(door, dossier, whose, who);
        var hidden = whose.Office != dossier.Office || !Table.Of(door.Acts[0]).By.Contains(role);
        Note(tried, door.Acts, dossier, role);
        Check(await ledger.ActsAsync() == before, $"{Words(door, dossier, whose, who)} acted: {answer.Path}");
        Check(
            answer.Status is HttpStatusCode.NotFound || (!(hidden && NamesACase(door)) && answer is { Status: HttpStatusCode.OK } && Refuses(answer)),
            $"{Words(door, dossier, whose, who)} got {answer.Status} {answer.Path} {Shortened(answer.Text)}");
    }

    /// <summary>Fills the form that is drawn for somebody who may: the acts of the table are done, and no others.</summary>
    public async Task AllowAsync(Door door, Dossier dossier, Role role, World whose)
    {
        var known = await ledger.TrailAsync();
        var (visitor, _) = await whose.AtAsync(door.HolderOf(role));
        var page = await visitor.GetAsync(dossier.Fill(door.Address));
        if (page.Forms.FirstOrDefault(door.IsDrawnAs) is not { } form)
        {
            Disagreements.Add($"{Words(door, dossier, whose, door.HolderOf(role))} is allowed and not drawn: {page.Status} {page.Path} {Shortened(page.Text)}");
            return;
        }

        var answer = await visitor.PostAsync(form.Action, form.With(door.TypedFor(dossier)));
        var expected = door.ActsOf(dossier).Select(act => (Act: act, Stage: door.Reaches ?? Table.StageAfter(act, dossier))).ToHashSet();
        var entries = await ledger.SinceAsync(known);
        Note(done, door.ActsOf(dossier), dossier, role);
        Check(
            entries.Where(IsOfTable).Select(e => (Act: $"{KindOf(e)}.{e.Act}", e.Stage)).ToHashSet().SetEquals(expected)
                && entries.TrueForAll(e => e.PersonId == whose.Office[door.HolderOf(role)].PersonId),
            $"{Words(door, dossier, whose, door.HolderOf(role))} did {string.Join(", ", entries.Select(e => $"{KindOf(e)}.{e.Act} to {e.Stage}"))} ({answer.Status} {answer.Path} {Shortened(answer.Text)})");
    }

    /// <summary>Sends a form that was not drawn, with all that it would carry.</summary>
    public async Task<Shown> SendAsync(Door door, Dossier dossier, World whose, string who)
    {
        Sent++;
        var (visitor, token) = await whose.AtAsync(who);
        return await visitor.PostAsync(door.Target(dossier), Fields(door, dossier, token));
    }

    public void Check(bool holds, string sentence)
    {
        if (!holds)
        {
            Disagreements.Add(sentence);
        }
    }

    public static Dictionary<string, string> Fields(Door door, Dossier dossier, string token) => new(door.TypedFor(dossier))
    {
        ["__RequestVerificationToken"] = token,
        ["Input.Key"] = Guid.CreateVersion7().ToString(),
        ["Input.Version"] = VersionSeen(door, dossier),
        ["Input.Seen"] = VersionSeen(door, dossier),
    };

    private static string VersionSeen(Door door, Dossier dossier) => $"{(door.Seen is null ? 0 : dossier[door.Seen]?.Version ?? 0)}";

    // What is in the body of a form without a case in its address is refused in a sentence, like any other wrong choice.
    private static bool NamesACase(Door door) => door.Address.Replace("{spare}", "", StringComparison.Ordinal).Contains('{', StringComparison.Ordinal);

    private static bool Refuses(Shown answer) => answer.Html.Contains("role=\"alert\"", StringComparison.Ordinal);

    private static void Note(HashSet<(string Act, string? Stage, Role Role)> set, IEnumerable<string> acts, Dossier dossier, Role role)
    {
        foreach (var act in acts)
        {
            var step = Table.Of(act);
            set.Add((act, step.FromAnywhere ? null : dossier.StageOf(step.Case), role));
        }
    }

    // What enters either list, and what a decree replaces there, follows from another act and has no row in the table.
    private static bool IsOfTable(Riwayat entry) =>
        entry.CaseKind is not "InformasiPublik" && !(entry.CaseKind is "Pengecualian" && entry.Act is "Tetapkan" or "Ubah");

    private static string KindOf(Riwayat entry) => entry.CaseKind is "AgendaItem" ? "Agenda" : entry.CaseKind;

    private static string Words(Door door, Dossier dossier, World whose, string who) =>
        $"{door.Route} at {dossier.Scene} by {who}{(whose.Office == dossier.Office ? "" : " of " + whose.Office.Badan.Name)}";

    private static string Shortened(string text) => text.Length > 300 ? text[..300] : text;
}
