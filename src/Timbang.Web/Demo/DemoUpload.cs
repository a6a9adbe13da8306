namespace Timbang.Web.Demo;

/// <summary>A table of proposals of the demo. Days are working days from today.</summary>
/// <param name="Office">Slug of the agency.</param>
/// <param name="Unit">Code of the unit whose PPID Pelaksana sends it.</param>
/// <param name="Day">When.</param>
/// <param name="Name">Name of the file.</param>
/// <param name="Rows">Its rows, each a text by heading.</param>
public sealed record DemoUpload(string Office, string Unit, int Day, string Name, IReadOnlyList<IReadOnlyDictionary<string, string>> Rows)
{
    /// <summary>Name of the test file it was registered in; null where something in it is still wrong.</summary>
    public string? Registered { get; init; }

    /// <summary>Titles of its items.</summary>
    public IEnumerable<string> Titles => Rows.Select(row => row.GetValueOrDefault("Judul butir")).OfType<string>();
}
