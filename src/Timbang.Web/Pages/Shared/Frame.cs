using Timbang.Pelaksana;

namespace Timbang.Web.Pages.Shared;

/// <summary>What the layouts say about the place and the person: whose office, which zone, who is signed in, and whether all this is a demonstration.</summary>
public sealed class Frame
{
    /// <summary>A demonstration database says so on every page, for ever.</summary>
    public bool IsDemo { get; set; }

    /// <summary>Name of the agency, or null where several share the site.</summary>
    public string? Office { get; set; }

    public string Zone { get; set; } = "WITA";

    /// <summary>Who is signed in, as the band names them; null on the public side.</summary>
    public string? Person { get; set; }

    /// <summary>Roles in force today; the menu shows only what they open.</summary>
    public IReadOnlyList<Role> Roles { get; set; } = [];

    /// <summary>The menu of the person: address and words.</summary>
    public IReadOnlyList<(string Path, string Words)> Menu =>
    [
        .. Roles.Any(role => role is not Role.Administrator) ? Work : [],
        .. Roles.Contains(Role.Administrator) ? Administration : [],
    ];

    private static readonly (string, string)[] Work =
    [
        ("/meja", "Meja kerja"),
        ("/uji", "Berkas uji"),
        ("/sidang", "Sidang"),
        ("/keputusan", "Keputusan"),
        ("/inventaris", "Inventaris"),
    ];

    private static readonly (string, string)[] Administration = [("/pengelola", "Pengelola")];
}
