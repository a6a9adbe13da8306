using Timbang.Pelaksana;
using Timbang.Web.Security;

namespace Timbang.Web.Pages.Shared;

/// <summary>What the layouts say about the place and the person: whose office, which zone, who is signed in, and whether all this is a demonstration.</summary>
public sealed class Frame(Installation installation)
{
    private static readonly (string, string)[] Work =
    [
        ("/meja", "Meja kerja"),
        ("/uji", "Berkas uji"),
        ("/sidang", "Sidang"),
    ];

    // Decrees and the inventory are the units' and the PPID's: a member of the Tim would only read that there is nothing.
    private static readonly (string, string)[] Lists =
    [
        ("/keputusan", "Keputusan"),
        ("/inventaris", "Inventaris"),
        ("/arsip", "Arsip"),
    ];

    private static readonly Role[] Keeping = [Role.Petugas, Role.PpidPelaksana, Role.Ppid, Role.AtasanPpid];

    private static readonly (string, string)[] Administration = [("/pengelola", "Pengelola")];

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
    [
        .. person is { IsGuest: true } ? [(person.Start, "Sidang")] : Array.Empty<(string, string)>(),
        .. person is { Works: true } ? Work : [],
        .. person is { Works: true } && Keeping.Any(person.Actor.Has) ? Lists : [],
        .. person?.Actor.Has(Role.Administrator) is true ? Administration : [],
    ];

    /// <summary>A public page shows this agency, whoever reads.</summary>
    internal void Show(Agency agency) => shown = agency;

    internal void Enter(CurrentPerson entered) => person = entered;
}
