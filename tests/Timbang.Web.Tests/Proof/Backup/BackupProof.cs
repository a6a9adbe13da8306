using System.Globalization;
using Timbang.Web.Tests.Commands.Backup;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Proof.Backup;

/// <summary>
/// Backup and restore of a size that an office reaches, half in the database and half in files: how long, how fast, how much
/// memory; and both killed at random moments. <c>TIMBANG_GIGABYTES=5 bin/proof backup</c> takes the real size.
/// </summary>
[Trait("proof", "backup")]
public sealed class BackupProof(Hosts hosts, ITestOutputHelper output) : IClassFixture<Hosts>
{
    private const int Kills = 8;

    // The program alone takes nearly two hundred: what is asked is that the size does not show.
    private const long MostMemory = 300_000_000;

    private static double Gigabytes => double.Parse(Environment.GetEnvironmentVariable("TIMBANG_GIGABYTES") ?? "0.2", CultureInfo.InvariantCulture);

    [Theory, ClassData<BothDatabases>]
    public async Task It_is_quick_takes_little_memory_and_killed_leaves_nothing_that_looks_whole(DatabaseKind kind)
    {
        await using var scene = new BackupScene();
        var host = await hosts.FreshAsync(kind);
        await EveryCase.MakeAsync(host);
        await host.SealAsync();
        var place = scene.Around(host.Database);
        var files = await Bulk.FillAsync(kind, place, (long)(Gigabytes * 1e9));

        var backup = await TimedRun.ToEndAsync("backup", scene.Archive, place);
        Tell(kind, "backup", backup, scene);
        Assert.Equal(0, backup.Code);
        var target = await scene.EmptyAsync(kind);
        var restore = await TimedRun.ToEndAsync("restore", scene.Archive, target);
        Tell(kind, "restore", restore, scene);
        Assert.Equal(0, restore.Code);
        await KillBackupsAsync(kind, scene, place, backup.Time);
        await KillRestoresAsync(kind, scene, restore.Time, files);
    }

    private async Task KillBackupsAsync(DatabaseKind kind, BackupScene scene, Place place, TimeSpan whole)
    {
        var named = 0;
        for (var i = 1; i <= Kills; i++)
        {
            var file = scene.PathOf($"mati-{i}.tar");
            await TimedRun.KilledAsync("backup", file, place, whole * Random.Shared.NextDouble());
            if (!File.Exists(file))
            {
                continue;
            }

            named++; // killed after it had got its name: then it must be whole
            var read = await TimedRun.ToEndAsync("restore", file, await scene.EmptyAsync(kind));
            Assert.Equal(0, read.Code);
        }

        output.WriteLine($"{kind}: {Kills} backups killed, {named} of them when the archive had its name already and was whole");
    }

    private async Task KillRestoresAsync(DatabaseKind kind, BackupScene scene, TimeSpan whole, int files)
    {
        var there = 0;
        for (var i = 1; i <= Kills; i++)
        {
            var target = await scene.EmptyAsync(kind);
            await TimedRun.KilledAsync("restore", scene.Archive, target, whole * Random.Shared.NextDouble());
            var isThere = await Bulk.IsThereAsync(kind, target);
            there += isThere ? 1 : 0;
            var after = isThere
                ? await BackupScene.RunAsync(["verify", .. target.Arguments])
                : await BackupScene.RunAsync(["restore", scene.Archive, .. target.Arguments]);
            Assert.True(after.Code == 0, after.Output + after.Errors);
            Assert.Equal(files, Directory.GetFiles(target.Files, "*", SearchOption.AllDirectories).Length);
        }

        output.WriteLine($"{kind}: {Kills} restorings killed, {there} left the database whole with its files, the others were done again");
    }

    private void Tell(DatabaseKind kind, string what, TimedRun run, BackupScene scene)
    {
        var bytes = File.Exists(scene.Archive) ? new FileInfo(scene.Archive).Length : 0;
        output.WriteLine($"{kind} {what}: {bytes / 1e9:0.00} GB in {run.Time.TotalSeconds:0.0} s, {bytes / 1e6 / run.Time.TotalSeconds:0} MB/s, peak memory {run.Memory / 1e6:0} MB; {run.Said}");
        Assert.InRange(run.Memory, 1, MostMemory);
    }
}
