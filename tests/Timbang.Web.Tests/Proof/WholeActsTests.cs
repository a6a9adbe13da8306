using System.Net;
using Timbang.Web.Tests.Doors;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Proof.Kill;

namespace Timbang.Web.Tests.Proof;

/// <summary>The proofs in short, so that every run of the tests holds what bin/proof holds in full: an act is whole or was never begun.</summary>
public sealed class WholeActsTests(Grounds grounds) : IClassFixture<Grounds>
{
    private static readonly string[] Handful =
    [
        "/Petugas/Pengujian/Buka", "/Petugas/Pertimbangan/Bahas?handler=Suarakan", "/Petugas/Pertimbangan/Tutup", "/Petugas/Penetapan/Tetapkan",
        "/Petugas/Penerimaan/Arsipkan", "/Petugas/Inventaris/Terbitkan", "/pengelola/akun/{person}",
    ];

    [Theory, ClassData<BothDatabases>]
    public async Task A_refused_act_shows_the_case_as_it_stands_and_all_that_was_typed(DatabaseKind kind)
    {
        var ground = await grounds.OnAsync(kind);
        await using var copy = await ground.CopyAsync();
        var disk = new FullDisk(kind);
        ground.Host.Interceptors.Add(disk);
        List<string> wrong = [];

        await ground.OnAsync(copy, async () =>
        {
            foreach (var errand in ground.Errands)
            {
                (disk.Room, disk.RefusesCommits) = (0, false);
                wrong.AddRange(Redrawn.Faults(errand, await errand.SendAsync()));
                (disk.Room, disk.RefusesCommits) = (null, true);
                wrong.AddRange(Redrawn.Faults(errand, await errand.SendAsync()));
            }

            wrong.AddRange(ground.Before.SetEquals(await ground.RowsAsync()) ? [] : ["A refused act left rows behind."]);
            return true;
        });

        ground.Host.Interceptors.Remove(disk);
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_form_that_waited_too_long_for_its_turn_is_drawn_with_all_that_was_typed(DatabaseKind kind)
    {
        var ground = await grounds.OnAsync(kind);
        await using var copy = await ground.CopyAsync();
        var writer = new LongWriter(kind);
        ground.Host.Interceptors.Add(writer);
        List<string> wrong = [];

        await ground.OnAsync(copy, async () =>
        {
            foreach (var errand in ground.Errands)
            {
                wrong.AddRange(Redrawn.Faults(errand, await errand.SendAsync(), Redrawn.Busy));
            }

            return true;
        });

        ground.Host.Interceptors.Remove(writer);
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    // Two minutes; bin/test kills a real site in an act instead, below.
    [Trait("proof", "kill")]
    [Theory, ClassData<BothDatabases>]
    public async Task An_act_cut_after_any_statement_leaves_nothing_before_its_commit_and_all_of_it_after(DatabaseKind kind)
    {
        var ground = await grounds.OnAsync(kind);
        await using var copy = await ground.CopyAsync();
        var scissors = new Scissors();
        ground.Host.Interceptors.Add(scissors);

        foreach (var name in Handful)
        {
            var cuts = await ground.OnAsync(copy, () => CutAsync(ground, ground[name], scissors));
            Assert.InRange(cuts, 10, 200);
        }

        ground.Host.Interceptors.Remove(scissors);
        var verified = await ground.OnAsync(copy, ground.Host.VerifyTrailAsync);
        Assert.True(verified.Code == 0, verified.Text);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_real_site_killed_in_an_act_or_right_after_it_starts_again_and_the_act_is_done_once(DatabaseKind kind)
    {
        var ground = await grounds.OnAsync(kind);
        var act = new CutAct(ground, ground["/Petugas/Pengujian/Buka"]);
        await act.LearnAsync();

        await act.CutAsync([1, 12, int.MaxValue]);

        Assert.True(act.Wrong.Count == 0, string.Join('\n', act.Wrong));
        Assert.Equal((2, 3, true), (act.Kills, act.Starts, act.IsOver));
    }

    /// <summary>Cuts later and later until the act survives its cut; answers how often it did not.</summary>
    private static async Task<int> CutAsync(Ground ground, Errand errand, Scissors scissors)
    {
        using var browser = ground.Browse();
        await using var ledger = new Ledger(ground.Host);
        var (acts, before) = (await ledger.ActsAsync(), await ground.RowsAsync());
        for (var after = 1; ; after++)
        {
            var rows = after % 10 == 0 ? await ground.RowsAsync() : before; // reading all of them takes longer than an act
            Assert.True(rows.SetEquals(before), $"{errand.Name} cut before statement {after} left rows behind.");
            scissors.Left = after;
            var cut = await Answer.ToAsync(errand, browser);
            scissors.Left = null;
            Assert.True(cut?.Status is HttpStatusCode.InternalServerError, $"{errand.Name} was answered {cut} although it was cut after {after}.");
            if (await ledger.ActsAsync() == acts)
            {
                continue;
            }

            var left = await ground.RowsAsync();
            Assert.Equal(HttpStatusCode.Redirect, (await Answer.ToAsync(errand, browser))?.Status);
            Assert.True(left.SetEquals(await ground.RowsAsync()), $"{errand.Name} was done twice.");
            return after;
        }
    }
}
