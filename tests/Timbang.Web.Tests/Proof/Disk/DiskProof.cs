using System.Diagnostics;
using Timbang.Web.Tests.Doors;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Proof.Disk;

/// <summary>
/// The disk fills up before write n of an act, for all n of each act, as the database would say it: a sentence beside what was
/// typed, not a row left; and once there is room the same form goes through once.
/// </summary>
[Trait("proof", "disk")]
public sealed class DiskProof(Grounds grounds, ITestOutputHelper output) : IClassFixture<Grounds>
{
    // The act, its trail, its key, the commit.
    private const int Fewest = 4;

    [Theory, ClassData<BothDatabases>]
    public async Task An_act_that_runs_out_of_room_at_any_write_says_so_and_goes_through_later(DatabaseKind kind)
    {
        var ground = await grounds.OnAsync(kind);
        var disk = new FullDisk(kind);
        ground.Host.Interceptors.Add(disk);
        var (watch, refusals) = (Stopwatch.StartNew(), 0);
        await using var copy = await ground.CopyAsync();
        List<string> wrong = [];

        foreach (var errand in ground.Errands)
        {
            refusals += await ground.OnAsync(copy, async () => await FillAsync(ground, await errand.SeenAnewAsync(), disk, wrong));
        }

        ground.Host.Interceptors.Remove(disk);
        output.WriteLine($"{kind}: {ground.Errands.Count} acts, {refusals} refusals, {watch.Elapsed.TotalSeconds:F0} s");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static async Task<int> FillAsync(Ground ground, Errand errand, FullDisk disk, List<string> wrong)
    {
        var before = await ground.RowsAsync();
        for (var room = 0; ; room++)
        {
            disk.Room = room;
            var answer = await errand.SendAsync();
            disk.Room = null;
            if (Redrawn.IsRefusal(answer))
            {
                wrong.AddRange(Redrawn.Faults(errand, answer).Select(fault => $"{fault} (write {room})"));
                continue;
            }

            var done = await ground.RowsAsync();
            await errand.SendAsync();
            if (room < Fewest || Change.Between(before, done).IsNothing || !done.SetEquals(await ground.RowsAsync()))
            {
                wrong.Add($"{errand.Name} with room for {room} writes: {answer.Status} {answer.Path}, {Change.Between(before, await ground.RowsAsync())}");
            }

            return room;
        }
    }
}
