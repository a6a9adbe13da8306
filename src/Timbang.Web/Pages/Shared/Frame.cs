using Timbang.Pelaksana;
using Timbang.Web.Security;

namespace Timbang.Web.Pages.Shared;

/// <summary>What the layouts say about the place and the person: whose office, which zone, who is signed in, and whether all this is a demonstration.</summary>
public sealed class Frame(Installation installation)
{
    // Decrees and the inventory are the units' and the PPID's: a member of the Tim would only read that there is nothing.
    private static readonly IReadOnlyList<Role> Keeping = [Role.Petugas, Role.PpidPelaksana, Role.Ppid, Role.AtasanPpid];

    private static readonly (string Path, string Words, Func<CurrentPerson, bool> IsFor)[] Everything =
    [
        ("/meja", "Meja kerja", person => person.Works),
        ("/uji", "Berkas uji", person => person.Works),
        ("/sidang", "Sidang", person => person.Works),
        ("/keputusan", "Keputusan", person => Keeping.Any(person.Actor.Has)),
        ("/inventaris", "Inventaris", person => Keeping.Any(person.Actor.Has)),
        ("/arsip", "Arsip", person => Keeping.Any(person.Actor.Has)),
        ("/celah", "Celah", person => Doors.GapClosers.Any(person.Actor.Has)),
        ("/statistik", "Statistik", person => Doors.FigureReaders.Any(person.Actor.Has)),
        ("/pengelola", "Pengelola", person => person.Actor.Has(Role.Administrator)),
    ];

    private CurrentPerson? person;
    private Agency? shown;

    /// <summary>A demonstration database says so on every page, for ever.</summary>
    public bool IsDemo => installation.IsDemo;

    /// <summary>The database is older than the seal noted beside it: who works on it must know.</summary>
    public bool IsOlder => installation.IsOlder;

    /// <summary>Name of the agency, or null where several share the public pages.</summary>
    public string? Office => shown?.Name ?? person?.Agency.Name ?? installation.OnlyAgency?.Name;

    public string Zone => shown?.ZoneName ?? person?.Agency.ZoneName ?? installation.OnlyAgency?.ZoneName ?? "kantor masing-masing";

    /// <summary>Who is signed in, as the band names them; null on the public side.</summary>
    public string? Person => person?.Actor.Name;

    /// <summary>Where the person begins.</summary>
    public string Start => person?.Start ?? "/";

    /// <summary>The menu of the person, address and words: only what the assignments open.</summary>
    public IReadOnlyList<(string Path, string Words)> Menu =>
        person is not { } reader ? [] :
        [
            .. reader.IsGuest ? [(reader.Start, "Sidang")] : Array.Empty<(string, string)>(),
            .. Everything.Where(entry => entry.IsFor(reader)).Select(entry => (entry.Path, entry.Words)),
        ];

    /// <summary>A public page shows this agency, whoever reads.</summary>
    internal void Show(Agency agency) => shown = agency;

    internal void Enter(CurrentPerson entered) => person = entered;
}
