using CsCheck;

namespace Timbang.Tests.DaftarInformasi;

/// <summary>Any history of decisions, lines, events and dates gives one answer to "is this part closed on that day".</summary>
public sealed class HistoryTests
{
    [Fact]
    public void Whether_a_part_is_closed_on_a_day_equals_a_plain_replay_and_one_decision_says_so() => History.Any.Sample(history =>
    {
        foreach (var day in history.Days)
        {
            foreach (var part in history.Entries.Select(entry => entry.Part).Distinct())
            {
                Assert.Equal(history.IsClosed(part, day) ? 1 : 0, history.Entries.Count(entry => entry.Part == part && entry.LivesOn(day)));
            }
        }
    }, iter: 300);

    [Fact]
    public void The_days_that_the_database_holds_agree_with_the_lines() => History.Any.Sample(history => Assert.All(history.Entries, entry =>
    {
        var lasts = Enumerable.Range(0, entry.Lines.Count).Select(entry.LastDayOf).ToList();
        Assert.True(entry.ReplacedById is not null || entry.Until == (lasts.Contains(null) ? null : lasts.Max()));
        Assert.True(entry.Until is null || entry.From <= entry.Until);
        Assert.True(entry.AskOn is null || (entry.From <= entry.AskOn && (entry.Until is null || entry.AskOn <= entry.Until)));
        Assert.Equal(entry.AskOn is not null, entry.ReplacedById is null && entry.Awaiting(entry.From).Count > 0);
    }), iter: 200);

    /// <summary>Otherwise the samples would prove little.</summary>
    [Fact]
    public void The_histories_have_all_that_may_happen()
    {
        List<History> histories = [];
        History.Any.Sample(histories.Add, iter: 200, threads: 1);

        var entries = histories.SelectMany(history => history.Entries).ToList();

        Assert.Contains(entries, entry => entry.ReplacedById is not null);
        Assert.Contains(entries, entry => entry.DeclaredOn is not null);
        Assert.Contains(entries, entry => entry.NextReview is not null);
        Assert.Contains(entries, entry => entry.Facts.Any(fact => fact.Act == "Pantau"));
        Assert.Equal(4, entries.SelectMany(entry => entry.Ends).Select(end => end.Cause).Distinct().Count());
        Assert.Contains(entries, entry => entry.Ends.Count > 0 && entry.Ends.Count < entry.Lines.Count);
        Assert.Equal(5, entries.SelectMany(entry => entry.Lines).Select(line => line.Period.Kind).Distinct().Count());
    }
}
