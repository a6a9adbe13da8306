using System.Collections;
using CsCheck;
using Timbang.Web.Cetak;

namespace Timbang.Web.Tests.Cetak;

/// <summary>The file lasts: PDF/A-1, tagged, the same for the same letter, whatever was typed.</summary>
public sealed class ArchivePdfTests
{
    private static readonly string[] Known =
    [
        "\0\u0001\u001B", "\u202E\u2066terbalik\u2069", "\uFEFF\u200B\u00AD", "😀𝔸", "שלום العربية 漢字", "e\u0301\u0327\u0301",
        "<&>]]>\\(()", "\r\n\n\t \u00A0", "\uFFFE\uFFFF\uE000",
    ];

    internal static readonly Gen<string> Odd = Gen.OneOf(
        Gen.String,
        Gen.Char['\0', '('].Array[0, 40].Select(letters => new string(letters)),
        Gen.Char['\uD800', '\uDFFF'].Array[0, 9].Select(halves => new string(halves)),
        Gen.Int[0, Known.Length - 1].Select(i => Known[i]));

    [Fact]
    public void It_is_valid_for_outside_programs()
    {
        using var pdf = new PrintedPdf(Everything("Keputusan"));

        Assert.Contains("No syntax or stream encoding errors found", pdf.Check(), StringComparison.Ordinal);
        Assert.All(pdf.Fonts.TrimEnd().Split('\n')[2..], font => Assert.Contains("yes yes yes", font, StringComparison.Ordinal));
    }

    [Fact]
    public void It_says_what_it_is()
    {
        using var pdf = new PrintedPdf(PrintedPdf.LetterOf([]) with { Title = "Keputusan <1> & \u202Elain" });

        Assert.Contains("Title:           Keputusan <1> & lain\n", pdf.Information, StringComparison.Ordinal);
        Assert.Contains("Tagged:          yes\n", pdf.Information, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_tree_is_read_aloud_in_order()
    {
        using var pdf = new PrintedPdf(new Heading(1, "SATU\nDUA"), FlowTests.TableOf([new([new("isi"), new("lain")])]));

        var tree = string.Join(' ', pdf.Tree.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Where(word => word is not "(block)"));

        Assert.StartsWith("Document Sect H1 \"SATU DUA\" Table TR TH", tree, StringComparison.Ordinal);
        Assert.Contains("P \"kiri\"", tree, StringComparison.Ordinal);
        Assert.Contains("TD P \"isi\"", tree, StringComparison.Ordinal);
        Assert.EndsWith("P \"lain\"", tree, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_letter_has_the_same_bytes()
    {
        var letter = Everything("sama");

        Assert.Equal(letter.ToPdf(), Everything("sama").ToPdf());
        Assert.NotEqual(letter.ToPdf(), (letter with { Created = letter.Created.AddSeconds(1) }).ToPdf());
    }

    [Fact]
    public void Letters_are_printed_by_many_at_once()
    {
        var expected = Everything("bersama").ToPdf();

        Parallel.For(0, 20, _ => Assert.Equal(expected, Everything("bersama").ToPdf()));
    }

    [Fact]
    public void Whatever_is_typed_can_be_printed() => Odd.Array[1, 8].Sample(
        typed => Assert.NotEmpty(Everything(typed).ToPdf()),
        iter: 300,
        threads: 1);

    [Fact]
    public void What_was_typed_oddly_is_valid_too() => Odd.Array[300].Sample(
        typed =>
        {
            using var pdf = new PrintedPdf(Everything(typed));

            Assert.Contains("No syntax or stream encoding errors found", pdf.Check(), StringComparison.Ordinal);
        },
        iter: 2,
        threads: 1);

    [Fact]
    public void Marks_that_turn_the_writing_do_no_harm()
    {
        using var pdf = new PrintedPdf(new Paragraph("a\0b\u202Ec\u200Fd \uD800 e"));

        Assert.Contains("abcd \u25A1 e", pdf.RawText, StringComparison.Ordinal);
    }

    [Fact]
    public void The_colour_profile_is_our_own()
    {
        using var shipped = typeof(Letter).Assembly.GetManifestResourceStream("sRGB.icc")!;
        var bytes = new byte[shipped.Length];
        shipped.ReadExactly(bytes);

        Assert.Equal(ColorProfile.Build(), bytes);
    }

    internal static Letter Everything(params string[] typed)
    {
        var next = 0;
        string Next() => typed[next++ % typed.Length];
        Block[] blocks =
        [
            new Letterhead(Emblem.Shield, [Next(), Next(), Next()]),
            new Letterhead(null, []),
            new Heading(1, Next()),
            new Paragraph([new(Next()), new(Next(), Bold: true)]) { Align = Align.Justified, Indent = 10 },
            new LabelledRows([new(Next(), [new PointList(Marker.Letter, [new(Next()), new(Next())]), new Paragraph(Next())]), new(Next(), [])]),
            new PageBreak(),
            new Table([1, 2, 3], [new([new(Next(), columns: 2), new(Next(), rows: 2)]), new([new(Next()), new(Next())])], [new([new(Next(), rows: 2), new(Next()), new(Next())]), new([new(Next())])]),
            new Signature([Next(), Next()], [Next()]),
            new QrCode([new BitArray([true, false]), new BitArray([false, true])], Next()),
            new Together([new Paragraph(Next()) { IsSmall = true, Align = Align.Right }]),
            .. typed.Select(text => new Paragraph(text)),
        ];
        return new Letter(Next(), Next(), new DateTimeOffset(2026, 11, 27, 10, 0, 0, TimeSpan.Zero), [new(blocks), new(blocks, IsFlat: true)])
        {
            Code = Next(),
            Watermark = Next(),
        };
    }
}
