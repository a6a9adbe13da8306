using System.Diagnostics;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Proof.Kill;

/// <summary>
/// SIGKILL after statement n, for all n of each act, on both databases; before and after its commit too. What was acknowledged
/// is there, what was not is there whole or not at all, and the same form sent again makes one act of it.
/// </summary>
public abstract class KillProof(DatabaseKind kind, Grounds grounds, ITestOutputHelper output)
{
    // Session, assignments, key, case, the act, its trail, its key, the commit: no act is shorter.
    private const int Shortest = 10;

    // Each site that counts the pages of a scan compiles the reader of PDFs for itself.
    private const int FewOfScans = 8;

    // Sites in one process: most acts have no more statements; PostgreSQL sends several at once.
    private int RowOf(string form) => form.EndsWith("/SimpanNaskah", StringComparison.Ordinal) ? FewOfScans : kind is DatabaseKind.Sqlite ? 24 : 18;

    [Theory, ClassData<EveryForm>]
    public async Task An_act_cut_after_any_statement_is_whole_or_was_never_begun(string form)
    {
        var ground = await grounds.OnAsync(kind);
        var act = new CutAct(ground, ground[form]);
        var watch = Stopwatch.StartNew();
        await act.LearnAsync();

        var row = RowOf(form);
        for (var after = 1; !act.IsOver && act.Wrong.Count == 0; after += row)
        {
            await act.CutAsync([.. Enumerable.Range(after, row)]);
        }

        output.WriteLine($"{kind}, {form}: {act.Kills} kills, {act.Undone} undone, {act.Kept} kept, {act.Starts} real starts after, {watch.Elapsed.TotalSeconds:F0} s");
        Assert.True(act.Wrong.Count == 0, string.Join('\n', act.Wrong));
        Assert.True(act is { IsOver: true, Kept: > 0 } && act.Undone >= Shortest, "The act was not cut to its end.");
    }
}

/// <summary>On SQLite; side by side with PostgreSQL.</summary>
[Trait("proof", "kill")]
public sealed class SqliteKillProof(Grounds grounds, ITestOutputHelper output) : KillProof(DatabaseKind.Sqlite, grounds, output), IClassFixture<Grounds>;

/// <summary>On PostgreSQL.</summary>
[Trait("proof", "kill")]
public sealed class PostgresKillProof(Grounds grounds, ITestOutputHelper output) : KillProof(DatabaseKind.Postgres, grounds, output), IClassFixture<Grounds>;
