using Timbang.Dokumentasi;
using Timbang.Pelaksana;

namespace Timbang.Web.Demo;

/// <summary>A file attached to an item of the demo: a page of text, made when the demo is. Days are working days from today.</summary>
/// <param name="Key">Names it in the story.</param>
/// <param name="Item">Key of the item.</param>
/// <param name="Unit">Code of the unit whose Petugas attaches it.</param>
/// <param name="Day">When.</param>
/// <param name="Name">Name of the file.</param>
/// <param name="Use">What it is to the item.</param>
/// <param name="Note">What it shows.</param>
/// <param name="Title">What stands at the head of its page.</param>
/// <param name="Lines">What stands on its page.</param>
public sealed record DemoFile(string Key, string Item, string Unit, int Day, string Name, FileUse Use, string Note, string Title, IReadOnlyList<string> Lines)
{
    /// <summary>Who looked at it, or null.</summary>
    public DemoOpening? Opened { get; init; }

    /// <summary>Why it was destroyed, or null.</summary>
    public DemoDestruction? Destroyed { get; init; }
}

/// <summary>Somebody looked at a file.</summary>
/// <param name="Day">When.</param>
/// <param name="Role">As what.</param>
/// <param name="Purpose">What for.</param>
public sealed record DemoOpening(int Day, Role Role, string Purpose);

/// <summary>The PPID destroyed a file.</summary>
/// <param name="Day">When.</param>
/// <param name="Basis">Why.</param>
public sealed record DemoDestruction(int Day, string Basis);
