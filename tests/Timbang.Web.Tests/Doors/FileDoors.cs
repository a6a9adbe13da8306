using Timbang.Pelaksana;

namespace Timbang.Web.Tests.Doors;

/// <summary>The forms of a file of an item.</summary>
internal static class FileDoors
{
    private static readonly Dictionary<string, string> Why = new() { ["Input.Purpose"] = "Memeriksa bukti untuk matriks." };

    public static IEnumerable<Door> All() =>
    [
        new("Dokumentasi/Lampirkan", null, "/butir/{butir}/lampirkan", "Berkas.Lampirkan")
        {
            Typed = new() { ["File"] = "surat.pdf", ["Input.Use"] = "Evidence", ["Input.Note"] = "Surat keterangan dokter." },
            Scenes = [Scene.Didaftar, Scene.Diarsipkan],
        },
        Of("Pindai", []) with { Reaches = "Disimpan" },
        Of("Buka", Why),
        Of("MintaAsli", Why) with { Asks = (d, role) => Office(d) is { OriginalByTwo: true } office && office.OriginalBy == role },
        Of("IzinkanAsli", []) with { Asks = (d, role) => d.Berkas?.Asked is { AllowedById: null } asked && asked.ById != d.Office[Dossier.HolderOf(role)].PersonId },
        Of("Unduh", Why) with { Asks = (d, role) => Office(d).OriginalBy == role && (!Office(d).OriginalByTwo || d.Berkas?.Asked is { AllowedById: not null }) },
        Of("Musnahkan", new() { ["Input.Basis"] = "Berita acara pemusnahan 3/2026" }),
    ];

    private static Pengaturan Office(Dossier dossier) => dossier.Office.Badan.Pengaturan;

    private static Door Of(string act, Dictionary<string, string> typed) =>
        new("Dokumentasi/" + act, null, "/berkas/{berkas}/" + AddressOf(act), "Berkas." + act)
        {
            Typed = typed,
            Seen = "Berkas",
            Scenes = [Scene.Attached, Scene.Asked, Scene.Allowed, Scene.Quarantined, Scene.Destroyed],
        };

    private static string AddressOf(string act) => act switch
    {
        "MintaAsli" => "minta-asli",
        "IzinkanAsli" => "izinkan-asli",
        _ => act.ToLowerInvariant(),
    };
}
