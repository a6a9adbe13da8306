using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Web.Files;
using Timbang.Web.Tests.Doors;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Proof.Kill;

/// <summary>
/// A real site killed at some moment while it receives and attaches a file, in both stores of both databases: what was attached is there
/// to the last byte, and once it is swept nothing else is.
/// </summary>
[Trait("proof", "files")]
public sealed class FilesKillProof(Grounds grounds, ITestOutputHelper output) : IClassFixture<Grounds>, IDisposable
{
    private const string Attaching = "/Petugas/Dokumentasi/Lampirkan";

    private const int Kills = 15;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("timbang-berkas-");

    public static TheoryData<DatabaseKind, FilePlace> Everywhere => new(
        from kind in new[] { DatabaseKind.Sqlite, DatabaseKind.Postgres } from place in Enum.GetValues<FilePlace>() select (kind, place));

    [Theory, MemberData(nameof(Everywhere))]
    public async Task Killed_at_any_moment_it_loses_no_file_and_leaves_none(DatabaseKind kind, FilePlace place)
    {
        var ground = await grounds.OnAsync(kind);
        await using var copy = await ground.CopyAsync();
        var files = new FileSettings(Path.Combine(DataOf(copy), "berkas"), TestStore.KeyFile, place, null);
        var took = await SendAsync(copy, place, ground[Attaching], null);

        var told = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            told += await SendAsync(copy, place, ground[Attaching], took * kill / Kills) is { TotalMilliseconds: > 0 } ? 1 : 0;
        }

        var (attached, swept) = await ground.OnAsync(copy, () => ExamineAsync(ground.Host, files));
        output.WriteLine($"{kind}, {place}: {Kills} kills within {took.TotalMilliseconds:F0} ms, {told} answered all the same, {attached} attached and whole, {swept} swept");
        Assert.InRange(attached, told + 1, Kills + 1);
    }

    public void Dispose() => folder.Delete(recursive: true);

    // On PostgreSQL the folder is nobody's unless it is named.
    private string DataOf(TestDatabase database) => database.Arguments is ["--data", var own, ..] ? own : folder.FullName;

    // Zero when nobody answered before the kill.
    private async Task<TimeSpan> SendAsync(TestDatabase database, FilePlace place, Errand errand, TimeSpan? kill)
    {
        await using var site = Sabotage.Serve(
            [
                .. database.Arguments, .. database.Arguments.Contains("--data") ? Array.Empty<string>() : ["--data", folder.FullName],
                "--urls", "http://127.0.0.1:0", "--certificate", TestCertificate.File, .. TestStore.Arguments, $"--Timbang:Store={place.ToString().ToLowerInvariant()}",
            ],
            _ => { });
        using var browser = await site.BrowseAsync();
        using (await browser.GetAsync("/sehat"))
        {
            var watch = Stopwatch.StartNew();
            var answer = Answer.ToAsync(errand with { Typed = new(errand.Typed) { ["Input.Key"] = $"{Guid.CreateVersion7()}" } }, browser);
            await Task.WhenAny(answer, Task.Delay(kill ?? Timeout.InfiniteTimeSpan));
            var took = watch.Elapsed;
            await site.KillAsync();
            return await answer is null ? TimeSpan.Zero : took;
        }
    }

    private static async Task<(int Attached, int Swept)> ExamineAsync(TimbangHost host, FileSettings files)
    {
        var before = await CountAsync(host, files);
        host.Time.Now = TimeProvider.System.GetUtcNow() + PendingFile.Life + TimeSpan.FromHours(1);
        await host.WithDbAsync(db => TestStore.Of(db, files).SweepAsync(CancellationToken.None));
        await host.WithDbAsync(db => TestStore.Of(db, files).SweepAsync(CancellationToken.None));
        host.Time.Now = FakeTime.Start;

        var kept = await host.WithDbAsync(db => db.Berkas.Where(b => b.Stage != FileStage.Dimusnahkan).Select(b => b.Id).ToListAsync());
        var broken = await host.WithDbAsync(async db => await new FileCheck(db, TestStore.Of(db, files)).FindAsync().Select(f => f.ToString()).ToListAsync());
        Assert.Empty(broken);
        Assert.Equal(kept.Order(), (await host.WithDbAsync(db => db.Set<FileKey>().Select(k => k.BerkasId).ToListAsync())).Order());
        Assert.Equal(kept.Count, await CountAsync(host, files));
        var attached = await host.WithDbAsync(db => db.Riwayat.CountAsync(r => r.Act == nameof(Berkas.Lampirkan) && r.PersonId != Guid.Empty));
        return (attached, before - kept.Count);
    }

    // Contents in either store, finished or not.
    private static async Task<int> CountAsync(TimbangHost host, FileSettings files) =>
        (Directory.Exists(files.Folder) ? Directory.GetFiles(files.Folder, "*", SearchOption.AllDirectories).Length : 0)
        + await host.WithDbAsync(db => db.Set<FileChunk>().Select(c => c.BerkasId).Distinct().CountAsync());
}
