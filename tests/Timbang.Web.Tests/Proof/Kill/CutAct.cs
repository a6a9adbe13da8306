using System.Net;
using Timbang.Web.Tests.Doors;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Proof.Kill;

/// <summary>
/// One act, and the site killed within it: for each statement a copy of the ground, a site of its own, the form, and death; then
/// what it left behind is looked at, and the same form is sent again.
/// </summary>
internal sealed class CutAct(Ground ground, Errand errand)
{
    private Answer first = null!;
    private Answer repeated = null!;
    private Change whole = null!;

    public List<string> Wrong { get; } = [];

    /// <summary>How often the site was killed before the form was answered.</summary>
    public int Kills { get; private set; }

    /// <summary>How often nothing of the act was left.</summary>
    public int Undone { get; private set; }

    /// <summary>How often the whole act was there although nobody had been told.</summary>
    public int Kept { get; private set; }

    /// <summary>How often a real site was started on what was left.</summary>
    public int Starts { get; private set; }

    /// <summary>Whether the act came to its end, because there was no such statement any more.</summary>
    public bool IsOver { get; private set; }

    /// <summary>Does it once without a kill: what is whole, what is answered, and what the same form is answered the second time.</summary>
    public async Task LearnAsync()
    {
        await using var copy = await ground.CopyAsync();
        whole = await ground.OnAsync(copy, async () =>
        {
            using var browser = ground.Browse();
            (first, repeated) = ((await Answer.ToAsync(errand, browser))!, (await Answer.ToAsync(errand, browser))!);
            return Change.Between(ground.Before, await ground.RowsAsync());
        });
        Check(!whole.IsNothing && first.Status is HttpStatusCode.Redirect or HttpStatusCode.OK, 0, $"is no act: {first}, {whole}");
    }

    /// <summary>Kills it after each of these statements, starts what was left, and looks at it.</summary>
    public async Task CutAsync(IReadOnlyList<int> afters)
    {
        List<TestDatabase> copies = [];
        try
        {
            foreach (var _ in afters)
            {
                copies.Add(await ground.CopyAsync());
            }

            var answers = await KillAsync(copies, afters);
            await StartAsync(copies, afters);
            foreach (var (i, after) in afters.Index())
            {
                await ground.OnAsync(copies[i], () => ExamineAsync(answers[i], after));
            }
        }
        finally
        {
            foreach (var copy in copies)
            {
                await copy.DisposeAsync();
            }
        }
    }

    // Null where it was killed before it answered; whoever was answered is killed right after.
    private async Task<IReadOnlyList<Answer?>> KillAsync(IReadOnlyList<TestDatabase> copies, IReadOnlyList<int> afters)
    {
        await using var sites = await SiteRow.OpenAsync(copies, afters);
        return await sites.KillInAsync(errand);
    }

    private async Task StartAsync(IReadOnlyList<TestDatabase> copies, IReadOnlyList<int> afters)
    {
        await using var sites = await SiteRow.OpenAsync(copies, [.. afters.Select(_ => 0)]);
        foreach (var (i, well) in (await sites.AreWellAsync()).Index())
        {
            Check(well, afters[i], $"is not well when started again: {sites.Errors}");
            Starts += well ? 1 : 0;
        }

        Check(sites.Errors.Length == 0, afters[0], $"or a later one did not start again: {sites.Errors}");
    }

    private async Task<bool> ExamineAsync(Answer? answer, int after)
    {
        var left = Change.Between(ground.Before, await ground.RowsAsync());
        Check(left.IsNothing || left == whole, after, $"left half of it: {left} of {whole}");
        Check(answer is null || (answer == first && left == whole), after, $"was acknowledged with {answer} and left {left}");
        var (code, text) = await ground.Host.VerifyTrailAsync();
        Check(code == 0, after, text);
        Tally(answer is not null, left.IsNothing);
        await SendAgainAsync(answer, left.IsNothing ? first : repeated, after);
        return true;
    }

    private async Task SendAgainAsync(Answer? answer, Answer expected, int after)
    {
        using var browser = ground.Browse();
        var again = await Answer.ToAsync(errand, browser);
        Check(again == expected, after, $"was answered {again} when sent again");
        Check(answer is not { Exactly.Length: > 0 } || again?.Exactly == answer.Exactly, after, $"led to {answer?.Exactly} first and to {again?.Exactly} then");
        var done = Change.Between(ground.Before, await ground.RowsAsync());
        Check(done == whole, after, $"sent again did {done}, not {whole}");
    }

    private void Tally(bool answered, bool undone)
    {
        IsOver |= answered;
        Kills += answered ? 0 : 1;
        Undone += !answered && undone ? 1 : 0;
        Kept += !answered && !undone ? 1 : 0;
    }

    private void Check(bool holds, int after, string sentence)
    {
        if (!holds)
        {
            Wrong.Add($"{errand.Name} cut after statement {after}: {sentence}");
        }
    }
}
