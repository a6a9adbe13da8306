using CsCheck;
using Timbang.DaftarInformasi;
using Timbang.Tests.DaftarInformasi;
using Timbang.Web.Data;
using Timbang.Web.Data.Publik;

namespace Timbang.Web.Tests.Data;

/// <summary>The site's own ways of asking whether a part is closed give the answer of the law, whatever has happened to it.</summary>
public sealed class LivingTests
{
    [Fact]
    public void Lists_and_public_rows_say_of_any_day_what_a_plain_replay_says() => History.Any.Sample(history =>
    {
        var rows = history.Entries.Select(entry => (Entry: entry, Row: RowOf(entry))).ToList();
        foreach (var day in history.Days)
        {
            var living = history.Entries.AsQueryable().Living(day).Select(entry => entry.Part).ToList();
            var shown = rows.Where(r => r.Entry.From <= day && !r.Row.IsOpenOn(day)).Select(r => r.Row.Part).ToList();

            Assert.Equal(living.Order(), shown.Order());
            Assert.Equal(history.Entries.Select(entry => entry.Part).Distinct().Where(part => history.IsClosed(part, day)).Order(), living.Order());
            Assert.Equal(living.Count, history.Entries.Count(entry => !entry.IsOpenOn(day)));
        }
    }, iter: 60);

    [Fact]
    public void A_public_row_strikes_out_the_lines_that_have_ended() => History.Any.Sample(history => Assert.All(history.Entries.Where(entry => entry.ReplacedById is null), entry =>
    {
        var row = RowOf(entry);
        foreach (var day in history.Days.Where(day => entry.From <= day))
        {
            Assert.Equal(
                Enumerable.Range(0, entry.Lines.Count).Where(line => !(entry.LastDayOf(line) < day)).Select(line => entry.Lines[line]),
                row.Lines.Where(line => row.Lives(line, day)));
        }
    }), iter: 30);

    private static ExcludedRow RowOf(Pengecualian entry) => new()
    {
        ButirId = entry.ButirId,
        PublicTitle = entry.PublicTitle,
        Part = entry.Part,
        UnitName = entry.UnitName,
        DecreeNumber = entry.DecreeNumber,
        DecreeCode = null,
        SheetCode = null,
        From = entry.From,
        Until = entry.Until,
        Lines = entry.Lines,
        Ends = entry.Ends,
        NextReview = entry.NextReview,
        IsDeclared = entry.DeclaredOn is not null,
        IsOpened = entry.Stage is ExclusionStage.Dibuka or ExclusionStage.Diterbitkan,
        Replaced = entry.ReplacedById is not null,
    };
}
