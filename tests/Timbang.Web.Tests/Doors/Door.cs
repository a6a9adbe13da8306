using Timbang.Pelaksana;
using Timbang.Tests;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Doors;

/// <summary>A form that acts: where it is sent, what is typed into it, and which acts of the table it asks for.</summary>
/// <param name="Page">The page, as its routes name it, below <c>Petugas</c>.</param>
/// <param name="Handler">The handler of the page, or null for its only one.</param>
/// <param name="Address">Where the page is, with the ids of a <see cref="Dossier"/> in braces.</param>
/// <param name="Acts">The acts it can do, as "Case.Act"; the first is the one a person asks for, the others follow from it.</param>
internal sealed record Door(string Page, string? Handler, string Address, params string[] Acts)
{
    /// <summary>What is typed, with ids in braces.</summary>
    public Dictionary<string, string> Typed { get; init; } = [];

    /// <summary>The case whose version the form carries, or null.</summary>
    public string? Seen { get; init; }

    /// <summary>Who comes as a member of the Tim.</summary>
    public string Member { get; init; } = nameof(Office.Anggota1);

    /// <summary>What the acts ask beside stage and role: votes given, a quorum signed, the office's own order of acts.</summary>
    public Func<Dossier, Role, bool> Asks { get; init; } = (_, _) => true;

    /// <summary>The acts it does in a scene, where not all of them happen together.</summary>
    public Func<Dossier, string[]>? ActsIn { get; init; }

    /// <summary>The stage its acts lead to where something beside the table decides it, or null.</summary>
    public string? Reaches { get; init; }

    /// <summary>The scenes it is tried in; all of them unless it asks for no stage.</summary>
    public IReadOnlyList<Scene> Scenes { get; init; } = Enum.GetValues<Scene>();

    /// <summary>Whether it names an item, a unit or anything else that belongs to somebody.</summary>
    public bool NamesSomething => Typed.Values.Append(Address).Any(text => text.Contains('{', StringComparison.Ordinal));

    public string Route => $"/Petugas/{Page}{(Handler is null ? "" : $"?handler={Handler}")}";

    /// <summary>Where the form is sent.</summary>
    public string Target(Dossier dossier)
    {
        var address = dossier.Fill(Address);
        return Handler is null ? address : $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}handler={Handler}";
    }

    /// <summary>Whether a form of its page is this one.</summary>
    public bool IsDrawnAs(Form form) => Handler is null
        ? !form.Action.Contains("handler=", StringComparison.Ordinal)
        : form.Action.EndsWith("handler=" + Handler, StringComparison.OrdinalIgnoreCase);

    public Dictionary<string, string> TypedFor(Dossier dossier) => Typed.ToDictionary(t => dossier.Fill(t.Key), t => dossier.Fill(t.Value));

    public string HolderOf(Role role) => role is Role.AnggotaTim ? Member : Dossier.HolderOf(role);

    public IReadOnlyList<string> ActsOf(Dossier dossier) => ActsIn?.Invoke(dossier) ?? Acts;

    /// <summary>Whether the table lets the role do all that the form does in this scene.</summary>
    public bool IsOpen(Dossier dossier, Role role) => ActsOf(dossier).All(act => Table.Allows(act, dossier, role)) && Asks(dossier, role);
}

/// <summary>The hand-written table of who may do what, when.</summary>
internal static class Table
{
    private static readonly Dictionary<string, ExpectedStep> Steps = ExpectedStep.Read().ToDictionary(s => $"{s.Case}.{s.Act}");

    public static IReadOnlyCollection<ExpectedStep> All => Steps.Values;

    public static ExpectedStep Of(string act) => Steps[act];

    public static bool Allows(string act, Dossier dossier, Role role)
    {
        var step = Of(act);
        return step.By.Contains(role) && (step.FromAnywhere || step.From.Contains(dossier.StageOf(step.Case)));
    }

    /// <summary>Where the case stands after the act.</summary>
    public static string StageAfter(string act, Dossier dossier) => Of(act).To ?? dossier.StageOf(Of(act).Case) ?? "";
}
