using Timbang.Pelaksana;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Doors;

/// <summary>
/// An errand for every form that acts: each door of the map once, in the first scene in which it opens, and what an
/// administrator does. Each is on cases of its own, so that they can be sent in any order.
/// </summary>
internal static class Errands
{
    // Only these need an office that signs with ink.
    private static readonly string[] OfInk = ["/Petugas/Pertimbangan/TandaTangani?handler=Cetak", "/Petugas/Penetapan/Tetapkan?handler=Cetak"];

    // Only these need an office that ratifies, and gives originals with a second person only.
    private static readonly string[] OfStricter = ["/Petugas/Penetapan/Sahkan", "/Petugas/Dokumentasi/MintaAsli", "/Petugas/Dokumentasi/IzinkanAsli"];

    private static readonly (string Address, Dictionary<string, string> Typed)[] Desk =
    [
        ("/pengelola/unit/baru", new() { ["Input.Name"] = "Dinas Kesehatan", ["Input.Code"] = "DINKES" }),
        ("/pengelola/unit/{unit}", new() { ["Input.Name"] = "Inspektorat Daerah" }),
        ("/pengelola/akun/buat", new() { ["Input.FullName"] = "Kartika Dewi, S.H.", ["Input.UserName"] = "kartika.dewi" }),
        ("/pengelola/akun/{person}", new() { ["Input.Act"] = "Locked", ["Input.Reason"] = "Cuti." }),
        ("/pengelola/akun/{other}/ubah", new() { ["Input.Post"] = "Camat", ["Input.Reason"] = "Mutasi." }),
        ("/pengelola/penugasan/{letter}", new() { ["Input.AtOnce"] = "true", ["Input.Reason"] = "Pindah tugas." }),
        ("/pengelola/kalender/tutup", new() { ["Input.Date"] = "21 Desember 2026", ["Input.Name"] = "Hari jadi", ["Input.Decree"] = "SE Bupati 3/2026" }),
        ("/pengelola/pengaturan", new() { ["Input.Seat"] = "Muara Teduh" }),
    ];

    // Beside the other settings it would make one of the two forms an old one.
    private static readonly (string Address, Dictionary<string, string> Typed)[] DeskOfInk =
        [("/pengelola/lambang", new() { [Visitor.FileField] = TestStore.EmblemName })];

    /// <summary>What each is called: the form by its route, or the address of an administrator's.</summary>
    public static IEnumerable<string> Names => DoorMap.Doors.Select(door => door.Route).Concat(Desk.Concat(DeskOfInk).Select(form => form.Address));

    public static async Task<List<Errand>> PrepareAsync(TimbangHost host)
    {
        var world = await World.OpenAsync(host);
        var stricter = await World.OpenAsync(host, "Kabupaten Hulu Sungai", Office.Settings with { RatificationNeeded = true, OriginalByTwo = true });
        var ink = await World.OpenAsync(host, "Kabupaten Rantau Basah", Office.Settings with { WetSignature = true });
        List<Errand> errands =
        [
            .. await OfAsync(world, _ => true),
            .. await OfAsync(stricter, door => OfStricter.Contains(door.Route)),
            .. await OfAsync(ink, door => OfInk.Contains(door.Route)),
            .. await AdministratorsAsync(world, Desk),
            .. await AdministratorsAsync(ink, DeskOfInk),
        ];
        var untold = Names.Except(errands.Select(errand => errand.Name)).ToList();
        // A page may tell of cases beside its own: each is seen once more when all of them are there.
        return untold.Count == 0 ? [.. await Task.WhenAll(errands.Select(errand => errand.SeenAnewAsync()))] : throw new InvalidOperationException("No scene opens " + string.Join(", ", untold));
    }

    private static async Task<List<Errand>> OfAsync(World world, Func<Door, bool> isWanted)
    {
        List<Errand> errands = [];
        foreach (var scene in Enum.GetValues<Scene>())
        {
            var sample = await world.SetAsync(scene);
            foreach (var (door, role) in DoorMap.OpenIn(sample).Where(o => isWanted(o.Door)))
            {
                if (errands.TrueForAll(errand => errand.Name != door.Route))
                {
                    errands.Add(await DrawAsync(world, door, role, await world.SetAsync(scene)));
                }
            }
        }

        return errands;
    }

    private static async Task<Errand> DrawAsync(World world, Door door, Role role, Dossier dossier)
    {
        var (visitor, _) = await world.AtAsync(door.HolderOf(role));
        var page = await visitor.GetAsync(dossier.Fill(door.Address));
        return new(door.Route, visitor, page, page.Forms.First(door.IsDrawnAs), door.TypedFor(dossier));
    }

    private static async Task<List<Errand>> AdministratorsAsync(World world, (string Address, Dictionary<string, string> Typed)[] desk)
    {
        var (visitor, _) = await world.AtAsync("Administrator");
        List<Errand> errands = [];
        foreach (var (address, typed) in desk)
        {
            var page = await visitor.GetAsync(Fill(address, world.Office));
            errands.Add(new(address, visitor, page, page.Forms.First(form => typed.Keys.All(form.Holds)), typed));
        }

        return errands;
    }

    private static string Fill(string address, Office office) => address
        .Replace("{unit}", office.OtherUnit.Id.ToString(), StringComparison.Ordinal)
        .Replace("{person}", office.Anggota2.PersonId.ToString(), StringComparison.Ordinal)
        .Replace("{other}", office.Atasan.PersonId.ToString(), StringComparison.Ordinal)
        .Replace("{letter}", office.Anggota2.Mandates[0].PenugasanId.ToString(), StringComparison.Ordinal);
}
