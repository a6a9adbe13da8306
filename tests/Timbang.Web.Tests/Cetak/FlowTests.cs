using Timbang.Web.Cetak;

namespace Timbang.Web.Tests.Cetak;

/// <summary>How blocks flow over pages.</summary>
public sealed class FlowTests
{
    private const double LeftEdge = 25 * 72 / 25.4;
    private const double RightMargin = 20 * 72 / 25.4;

    [Fact]
    public void Text_comes_back_in_reading_order()
    {
        using var pdf = new PrintedPdf(
            new Letterhead(Emblem.Shield, ["PEMERINTAH", "KANTOR", "Jalan"]),
            new Heading(1, "KEPUTUSAN\nNOMOR 1"),
            new LabelledRows([new("Menimbang", [new PointList(Marker.Letter, [new("bahwa satu;"), new("bahwa dua;")])])]),
            new Table([1, 1], [new([new("Kiri"), new("Kanan")])], [new([new("a\nb"), new("c\nd")])]),
            new Signature(["Ditetapkan di Jakarta"], ["Siti"]));

        var words = pdf.RawText.Split((char[])[' ', '\n', '\f'], StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(
            "PEMERINTAH KANTOR Jalan KEPUTUSAN NOMOR 1 Menimbang : a. bahwa satu; b. bahwa dua; Kiri Kanan a b c d Ditetapkan di Jakarta Siti K7QD halaman 1 dari 1",
            string.Join(' ', words));
    }

    [Fact]
    public void Every_page_has_its_foot_and_watermark()
    {
        using var pdf = new PrintedPdf(PrintedPdf.LetterOf(Lines(200)) with { Watermark = "DATA CONTOH" });

        var pages = pdf.Pages;

        Assert.True(pages.Count > 3);
        Assert.All(pages.Index(), page => Assert.Contains($"halaman {page.Index + 1} dari {pages.Count}", page.Item, StringComparison.Ordinal));
        Assert.All(pages, page => Assert.Contains("K7QD", page, StringComparison.Ordinal));
        Assert.All(pages, page => Assert.Contains("DATA CONTOH", page, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(200)]
    public void The_head_of_a_table_is_on_each_of_its_pages(int items)
    {
        using var pdf = new PrintedPdf(TableOf(Enumerable.Range(1, items).Select(i => new Row([new($"nomor {i}."), new(Words(40))]))));

        Assert.All(pdf.Pages, page => Assert.Contains("Kepala", page, StringComparison.Ordinal));
        Assert.All(Enumerable.Range(1, items), i => Assert.Contains($"nomor {i}.", pdf.RawText, StringComparison.Ordinal));
    }

    [Fact]
    public void A_row_that_fits_on_a_page_is_not_parted()
    {
        using var pdf = new PrintedPdf(TableOf(Enumerable.Range(1, 12).Select(i => new Row([new($"awal{i}."), new($"mula{i}. {Words(250)} akhir{i}.")]))));

        Assert.All(pdf.Pages, page => Assert.All(
            Enumerable.Range(1, 12),
            i => Assert.Equal(page.Contains($"mula{i}.", StringComparison.Ordinal), page.Contains($"akhir{i}.", StringComparison.Ordinal))));
    }

    [Fact]
    public void A_cell_of_ten_thousand_letters_goes_over_pages()
    {
        using var pdf = new PrintedPdf(TableOf([new([new("satu"), new(Words(2000))]), new([new("dua"), new("akhir")])]));

        var pages = pdf.Pages;

        Assert.True(pages.Count > 1);
        Assert.All(pages, page => Assert.Contains("Kepala", page, StringComparison.Ordinal));
        Assert.Equal(2000, pages.Sum(page => page.Split("kata", StringSplitOptions.None).Length - 1));
        AssertWithinMargins(pdf);
    }

    [Fact]
    public void A_word_of_three_hundred_letters_is_broken_within_its_cell()
    {
        var word = new string('m', 300);
        using var pdf = new PrintedPdf(new Paragraph(word), new LabelledRows([new(word, [new Paragraph(word)])]), TableOf([new([new(word), new(word)])]));

        Assert.Equal(5 * 300, pdf.RawText.Replace("halaman", "", StringComparison.Ordinal).Count(letter => letter == 'm'));
        AssertWithinMargins(pdf);
    }

    [Fact]
    public void A_table_without_rows_has_its_head()
    {
        using var pdf = new PrintedPdf(TableOf([]), new Table([], [], []));

        Assert.Contains("Kepala", pdf.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_without_blocks_has_one_page()
    {
        using var pdf = new PrintedPdf();

        Assert.Contains("halaman 1 dari 1", Assert.Single(pdf.Pages), StringComparison.Ordinal);
    }

    [Fact]
    public void A_signature_keeps_two_lines_and_stays_whole()
    {
        Assert.All(Enumerable.Range(40, 14), count =>
        {
            using var pdf = new PrintedPdf([.. Lines(count), new Signature(["Ditetapkan", "KETUA,"], ["Siti", "NIP"])]);

            var last = pdf.Pages[^1];

            Assert.Contains("Ditetapkan\nKETUA,\nSiti\nNIP\n", last, StringComparison.Ordinal);
            Assert.Contains($"baris {count - 1}.\nbaris {count}.\n", last, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_heading_is_never_the_last_line_of_a_page()
    {
        Assert.All(Enumerable.Range(40, 12), count =>
        {
            using var pdf = new PrintedPdf([.. Lines(count), new Heading(2, "KEPALA"), new Paragraph("isi pertama\nkedua")]);

            Assert.Contains(pdf.Pages, page => page.Contains("KEPALA\nisi pertama\nkedua", StringComparison.Ordinal));
        });
    }

    [Fact]
    public void A_paragraph_leaves_no_single_line()
    {
        Assert.All(Enumerable.Range(40, 12), count =>
        {
            using var pdf = new PrintedPdf([.. Lines(count), new Paragraph("satu\ndua\ntiga\nempat\nlima")]);

            Assert.DoesNotContain(pdf.Pages, page => page.Contains("satu", StringComparison.Ordinal) != page.Contains("dua", StringComparison.Ordinal));
            Assert.DoesNotContain(pdf.Pages, page => page.Contains("empat", StringComparison.Ordinal) != page.Contains("lima", StringComparison.Ordinal));
        });
    }

    [Fact]
    public void What_stays_together_and_breaks_are_kept()
    {
        using var pdf = new PrintedPdf([.. Lines(40), new Together(Lines(20)), new PageBreak(), new Paragraph("baru")]);

        Assert.Equal(3, pdf.Pages.Count);
        Assert.StartsWith("baris 1.\n", pdf.Pages[1], StringComparison.Ordinal);
        Assert.StartsWith("baru\n", pdf.Pages[2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_flat_section_lies_on_its_side()
    {
        var letter = PrintedPdf.LetterOf([new Paragraph("tegak")]);
        using var pdf = new PrintedPdf(letter with { Sections = [.. letter.Sections, new Section([TableOf([])], IsFlat: true)] });

        Assert.Equal([(595.28, 841.89), (841.89, 595.28)], pdf.Words().Select(word => (word.Width, word.Height)).Distinct());
    }

    internal static Table TableOf(IEnumerable<Row> rows) =>
        new([1, 4], [new([new("Kepala", columns: 2)]), new([new("kiri"), new("kanan")])], [.. rows]);

    internal static string Words(int count) => string.Concat(Enumerable.Repeat("kata ", count));

    private static Block[] Lines(int count) => [.. Enumerable.Range(1, count).Select(i => new Paragraph($"baris {i}.") { SpaceBefore = 0 })];

    private static void AssertWithinMargins(PrintedPdf pdf) => Assert.All(pdf.Words(), word =>
    {
        Assert.True(word.Left >= LeftEdge - 0.5);
        Assert.True(word.Right <= word.Width - RightMargin + 0.5);
        Assert.True(word.Foot <= word.Height - (9 * 72 / 25.4));
    });
}
