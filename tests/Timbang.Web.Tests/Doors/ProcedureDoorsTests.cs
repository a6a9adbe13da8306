using System.Diagnostics;
using Timbang.Pelaksana;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Doors;

/// <summary>
/// The hand-written table at the doors of the site: every act, by every role, at every stage, on the own item, on another
/// unit's and on another agency's. What the table allows is done and nothing else with it; anything else changes nothing, and
/// what is not yours is not there.
/// </summary>
public sealed class ProcedureDoorsTests(Hosts hosts, ITestOutputHelper output) : IClassFixture<Hosts>
{
    private static readonly Role[] OfAUnit = [Role.Petugas, Role.PpidPelaksana];

    [Theory, ClassData<BothDatabases>]
    public async Task The_site_allows_what_the_table_says_and_nothing_else(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var worlds = await WorldsAsync(host);
        await using var ledger = new Ledger(host);
        var trial = new Trial(ledger);
        var watch = Stopwatch.StartNew();

        foreach (var (world, scenes) in worlds)
        {
            foreach (var scene in scenes)
            {
                var dossier = await world.SetAsync(scene);
                await RefuseAsync(trial, ledger, world, worlds[^1].World == world ? worlds[0].World : worlds[^1].World, dossier);
                await AllowAsync(trial, world, dossier);
            }
        }

        output.WriteLine($"{kind}: {trial.Sent} forms in {watch.Elapsed.TotalSeconds:F0} s");
        Assert.True(trial.Disagreements.Count == 0, string.Join('\n', trial.Disagreements));
        Assert.Empty(trial.Untold());
    }

    // An office whose PPID determines, and one for each other order of the last acts, at the scenes where it matters.
    private static async Task<List<(World World, Scene[] Scenes)>> WorldsAsync(TimbangHost host)
    {
        var atasan = Office.Settings with { DeterminedBy = Role.AtasanPpid };
        return
        [
            (await World.OpenAsync(host), [.. Enum.GetValues<Scene>().Except([Scene.Disahkan, Scene.Dicetak])]),
            (await World.OpenAsync(host, "Kota Seberang", atasan with { OriginalBy = Role.PpidPelaksana }), [Scene.Disetujui, Scene.Attached]),
            (await World.OpenAsync(host, "Kabupaten Hulu Sungai", Office.Settings with { RatificationNeeded = true, OriginalByTwo = true }), [Scene.Disetujui, Scene.Disahkan, Scene.Attached, Scene.Asked, Scene.Allowed]),
            .. await WetWorldsAsync(host),
            (await World.OpenAsync(host, "Balai Lembah Sari", atasan with { RatificationNeeded = true, OriginalBy = Role.PpidPelaksana, OriginalByTwo = true }), [Scene.Disahkan, Scene.Attached, Scene.Asked]),
        ];
    }

    // Offices that sign with ink, by who determines and whether they ratify.
    private static async Task<List<(World World, Scene[] Scenes)>> WetWorldsAsync(TimbangHost host)
    {
        var wet = Office.Settings with { WetSignature = true };
        return
        [
            (await World.OpenAsync(host, "Kabupaten Rantau Basah", wet), [Scene.Ditutup, Scene.Signed, Scene.Disetujui, Scene.Dicetak]),
            (await World.OpenAsync(host, "Kota Muara Basah", wet with { DeterminedBy = Role.AtasanPpid }), [Scene.Disetujui]),
            (await World.OpenAsync(host, "Kabupaten Hulu Basah", wet with { RatificationNeeded = true }), [Scene.Disahkan]),
            (await World.OpenAsync(host, "Balai Lembah Basah", wet with { RatificationNeeded = true, DeterminedBy = Role.AtasanPpid }), [Scene.Disahkan]),
        ];
    }

    private static async Task RefuseAsync(Trial trial, Ledger ledger, World world, World other, Dossier dossier)
    {
        var before = await ledger.RowsAsync();
        foreach (var door in DoorMap.Doors.Where(d => d.Scenes.Contains(dossier.Scene)))
        {
            foreach (var (role, whose, who) in Insiders(door, dossier, world).Concat(Strangers(door, world, other)))
            {
                if (trial.IsNew(door, dossier, role, whose == world ? who : "another agency's"))
                {
                    await trial.RefuseAsync(door, dossier, role, whose, who);
                }
            }
        }

        trial.Check(before.SetEquals(await ledger.RowsAsync()), $"Refused forms at {dossier.Scene} changed rows.");
    }

    private static IEnumerable<(Role Role, World Whose, string Who)> Insiders(Door door, Dossier dossier, World world) =>
        Enum.GetValues<Role>().Where(role => !door.IsOpen(dossier, role)).Select(role => (role, world, door.HolderOf(role)));

    // Who holds a role that the table names, but in another unit or another agency: all of it, whatever the stage.
    private static IEnumerable<(Role Role, World Whose, string Who)> Strangers(Door door, World world, World other)
    {
        var roles = Table.Of(door.Acts[0]).By;
        return roles.Intersect(OfAUnit).Select(role => (role, world, role + "Lain"))
            .Concat(roles.Where(_ => door.NamesSomething).Select(role => (role, other, door.HolderOf(role))));
    }

    // Each on an item of its own: an act leaves it elsewhere.
    private static async Task AllowAsync(Trial trial, World world, Dossier sample)
    {
        foreach (var (door, role) in DoorMap.OpenIn(sample).Where(o => trial.IsNew(o.Door, sample, o.Role, "may")))
        {
            await trial.AllowAsync(door, await world.SetAsync(sample.Scene), role, world);
        }
    }
}
