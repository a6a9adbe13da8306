using Timbang.Web.Pages.Petugas.Statistik;

namespace Timbang.Web.Tests.Pages.Petugas.Statistik;

/// <summary>Each figure is what its comment and the page say it is.</summary>
public sealed class MeasuresTests
{
    private static readonly Guid Unit = new("0197c5a0-0000-7000-8000-000000000001");
    private static readonly Guid Other = new("0197c5a0-0000-7000-8000-000000000002");

    [Fact]
    public void A_ground_is_counted_line_by_line_of_all_lines_the_most_used_first()
    {
        var figures = Measures.Of(Rows(exclusions: [Part(('h', 10), ('j', null)), Part(('h', 20)), Part(('a', 30)), Part(('h', 40))]));

        Assert.Equal((4, 5), (figures.Parts, figures.Lines));
        Assert.Equal(['h', 'a', 'j'], figures.Grounds.Select(g => g.Letter));
        Assert.Equal((new Share(3, 5), 60, 0), (figures.Grounds[0].Lines, figures.Grounds[0].Lines.Percent, figures.Grounds[0].Undated));
        Assert.Equal(1, figures.Grounds[2].Undated);
        Assert.Equal(new Share(1, 5), figures.Undated);
    }

    [Theory]
    [InlineData(new[] { 10, 20, 30, 40 }, null)]
    [InlineData(new[] { 50, 10, 40, 20, 30 }, 30)]
    [InlineData(new[] { 10, 20, 30, 41, 50, 60 }, 35)]
    [InlineData(new[] { 1, 1, 1, 1, 10000 }, 1)]
    public void The_median_is_the_middle_one_and_of_few_there_is_none(int[] days, int? middle)
    {
        Assert.Equal(new Median(middle, days.Length), Median.Among(days));
    }

    [Theory]
    [InlineData(0, 0, null)]
    [InlineData(4, 4, null)]
    [InlineData(0, 5, 0)]
    [InlineData(1, 8, 13)]
    [InlineData(5, 5, 100)]
    public void Of_fewer_than_five_nothing_is_said_in_percent(int count, int of, int? percent)
    {
        Assert.Equal(percent, new Share(count, of).Percent);
    }

    [Fact]
    public void What_is_closed_again_is_a_renewal_and_what_opens_is_none()
    {
        var figures = Measures.Of(Rows(retests: [new(2026, Unit, true), new(2026, Unit, false), new(2026, Other, true)]));

        Assert.Equal(new Share(2, 3), figures.Renewed);
        Assert.False(figures.IsEmpty);
    }

    [Fact]
    public void A_harm_text_of_another_item_of_the_unit_is_a_copy_and_so_is_one_that_stands_twice()
    {
        var figures = Measures.Of(Rows(weighed:
        [
            Place("Menghambat penyidikan."), Place(" Menghambat penyidikan. ", "Lain."), Place("Khas."), Place("Sama.", "Sama."), Place(),
        ]));

        Assert.Equal(new Share(3, 5), figures.Copied);
    }

    [Fact]
    public void Neither_another_unit_nor_another_year_nor_the_item_itself_is_copied_from()
    {
        var again = Guid.CreateVersion7();
        var figures = Measures.Of(Rows(weighed:
        [
            Place("Sama."),
            Place("Sama.") with { UnitId = Other },
            Place("Sama.") with { Year = 2025 },
            Place("Dikembalikan.") with { OriginId = again },
            Place("Dikembalikan.") with { OriginId = again },
        ]));

        Assert.Equal(new Share(0, 4), figures.Copied);
    }

    [Fact]
    public void Members_are_apart_where_blind_scores_differ_and_one_score_alone_cannot()
    {
        var figures = Measures.Of(Rows(weighed:
        [
            Place() with { Scores = 3, Choices = 2 }, Place() with { Scores = 3, Choices = 1 }, Place() with { Scores = 1, Choices = 1 }, Place(),
        ]));

        Assert.Equal(new Share(1, 2), figures.Divided);
    }

    [Fact]
    public void A_vote_has_changed_where_it_is_not_what_the_member_had_scored()
    {
        var figures = Measures.Of(Rows(weighed: [Place() with { Votes = 3, Changed = 1 }, Place() with { Votes = 2, Changed = 1 }]));

        Assert.Equal((new Share(2, 5), 40), (figures.Changed, figures.Changed.Percent));
    }

    [Fact]
    public void Rows_are_of_their_year_and_their_unit()
    {
        var rows = Rows([Part(('a', 1)), Part(('b', 1)) with { Year = 2025 }, Part(('c', 1)) with { UnitId = Other }], [Place()], [new(2025, Other, true)]);

        Assert.Equal((2, 1, 0), Counts(rows.For(2026, null)));
        Assert.Equal((1, 1, 0), Counts(rows.For(2026, Unit)));
        Assert.Equal((1, 0, 1), Counts(rows.For(null, Other)));
        Assert.True(Measures.Of(rows.For(2024, null)).IsEmpty);
    }

    [Theory]
    [InlineData(59, "59 hari")]
    [InlineData(61, "sekitar 2 bulan")]
    [InlineData(731, "sekitar 2 tahun")]
    [InlineData(1280, "sekitar 3 tahun 6 bulan")]
    [InlineData(null, "terlalu sedikit untuk disimpulkan")]
    public void A_period_is_said_as_people_say_it(int? days, string words)
    {
        Assert.Equal(words, new Median(days, 9).InWords());
    }

    [Fact]
    public void A_drawing_says_what_it_shows_and_draws_no_column_of_few()
    {
        var chart = new TrendChart("Suara berubah", [(2024, new(0, 0)), (2025, new(2, 4)), (2026, new(3, 4 + 1))]);

        Assert.Equal("Suara berubah: 2024 tidak ada; 2025 terlalu sedikit untuk disimpulkan; 2026 60%.", chart.InWords);
        Assert.Equal([(0, "–"), (0, "sedikit"), (54, "60%")], chart.Columns.Select(c => (c.Height, c.Figure)));
        Assert.Equal([true, true, false], chart.Columns.Select(c => c.IsTooFew));
    }

    private static MeasuredRows Rows(ExcludedPart[]? exclusions = null, WeighedPlace[]? weighed = null, DecidedRetest[]? retests = null) =>
        new(exclusions ?? [], weighed ?? [], retests ?? []);

    private static ExcludedPart Part(params (char Letter, int? Days)[] lines) =>
        new(2026, Unit, [.. lines.Select(line => new ExcludedPeriod(line.Letter, line.Days))]);

    private static WeighedPlace Place(params string[] harms) => new(2026, Unit, Guid.CreateVersion7(), harms);

    private static (int, int, int) Counts(MeasuredRows rows) => (rows.Exclusions.Count, rows.Weighed.Count, rows.Retests.Count);
}
