using System.Text;
using Timbang.Web.Files.Content;
using Timbang.Web.Files.Sheets;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Files.Sheets;

/// <summary>Cells are read as people see them, whatever program wrote the file; what is no table is refused in a sentence.</summary>
public sealed class SheetFileTests
{
    [Theory]
    [InlineData("<c s=\"1\"><v>47118</v></c>", CellKind.Day, "31 Desember 2028")]
    [InlineData("<c s=\"3\"><v>47118.75</v></c>", CellKind.Day, "31 Desember 2028")]
    [InlineData("<c s=\"1\"><v>1</v></c>", CellKind.Day, "1 Januari 1900")]
    [InlineData("<c s=\"1\"><v>59</v></c>", CellKind.Day, "28 Februari 1900")]
    [InlineData("<c s=\"1\"><v>61</v></c>", CellKind.Day, "1 Maret 1900")]
    [InlineData("<c s=\"1\"><v>60</v></c>", CellKind.Number, "60")]
    [InlineData("<c s=\"1\"><v>-4</v></c>", CellKind.Number, "-4")]
    [InlineData("<c><v>47118</v></c>", CellKind.Number, "47118")]
    [InlineData("<c><v>3.5</v></c>", CellKind.Number, "3,5")]
    [InlineData("<c><v>3.0000</v></c>", CellKind.Number, "3")]
    [InlineData("<c s=\"2\"><v>7</v></c>", CellKind.Text, "007")]
    [InlineData("<c t=\"s\"><v>0</v></c>", CellKind.Text, "nilai per orang")]
    [InlineData("<c t=\"b\"><v>1</v></c>", CellKind.Text, "Ya")]
    [InlineData("<c t=\"e\"><v>#REF!</v></c>", CellKind.Error, "#REF!")]
    [InlineData("<c t=\"d\"><v>2028-12-31T00:00:00</v></c>", CellKind.Day, "31 Desember 2028")]
    public void A_cell_is_read_as_people_see_it(string cell, CellKind kind, string text)
    {
        var book = new BookBuilder { Shared = { "<r><t>nilai </t></r><r><rPr><b/></rPr><t>per orang</t></r>" } };

        Assert.Equal(new SheetCell(1, kind, text), Only(book.Add("Butir", BookBuilder.Row(1, [cell])).ToBytes()));
    }

    [Fact]
    public void Days_of_an_old_Macintosh_are_counted_from_1904()
    {
        var book = new BookBuilder { From1904 = true };

        Assert.Equal("31 Desember 2028", Only(book.Add("Butir", BookBuilder.Row(1, ["<c s=\"1\"><v>45656</v></c>"])).ToBytes()).Text);
    }

    [Fact]
    public void A_formula_is_known_and_what_it_came_to_is_read()
    {
        var cell = Only(new BookBuilder().Add("Butir", BookBuilder.Row(1, ["<c t=\"str\"><f>A2&amp;\"!\"</f><v>hasil</v></c>"])).ToBytes());

        Assert.Equal(("hasil", true), (cell.Text, cell.IsFormula));
    }

    [Fact]
    public void Hidden_sheets_rows_and_columns_are_known_and_merged_cells_stand_in_each_row()
    {
        var rows = BookBuilder.Row(1, ["1", "a"]) + BookBuilder.Row(2, [null, "b"], "hidden=\"1\"") + BookBuilder.Row(4, [null, "c"]);
        var book = new BookBuilder().Add("Butir", rows, "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols>", "<mergeCells><mergeCell ref=\"A1:A3\"/></mergeCells>").Add("Lain", "", state: "hidden");
        using var file = SheetFile.Open(book.ToBytes());

        Assert.Equal([("Butir", false), ("Lain", true)], file.Sheets.Select(s => (s.Name, s.IsHidden)));
        Assert.Equal([2, 3], file.Sheets[0].HiddenColumns.Order());
        Assert.Equal(["1 a", "1 b hidden", "c"], file.Sheets[0].Rows().Select(r => string.Join(' ', r.Cells.Select(c => c.Text)) + (r.IsHidden ? " hidden" : "")));
        Assert.Equal([1, 2, 4], file.Sheets[0].Rows().Select(r => r.Number));
    }

    [Fact]
    public void Rows_and_cells_without_their_place_are_counted()
    {
        using var file = SheetFile.Open(new BookBuilder().Add("Butir", "<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c><v>3</v></c></row>").ToBytes());

        Assert.Equal([(1, 1, "1"), (1, 2, "2"), (3, 1, "3")], file.Sheets[0].Rows().SelectMany(r => r.Cells.Select(c => (r.Number, c.Column, c.Text))));
    }

    [Theory]
    [InlineData("Butir;Judul;Isi\r\n1;\"a;\"\"b\"\"\";c\r\n", "a;\"b\"")]
    [InlineData("Butir,Judul,Isi\n1,\"a;\nb, c\",d", "a;\nb, c")]
    [InlineData("Butir\tJudul\tIsi\n1\ta, b; c\td", "a, b; c")]
    [InlineData("Usulan, tahun 2026\nButir;Judul;Isi;Bagian\n1;a, b, c, d, e, f;c;d", "a, b, c, d, e, f")]
    [InlineData("Butir,Judul,Isi\n1,'=1+1,d", "=1+1")]
    public void A_text_is_parted_by_the_sign_it_uses(string text, string expected)
    {
        using var file = SheetFile.Open(Encoding.UTF8.GetBytes(text));

        Assert.Equal(expected, file.Sheets[0].Rows().Last().Cells[1].Text);
        Assert.False(file.IsWorkbook);
    }

    [Fact]
    public void A_text_is_read_in_each_encoding_that_spreadsheets_write()
    {
        const string Text = "Butir,Judul\n1,École";
        byte[][] files =
        [
            Encoding.UTF8.GetBytes(Text), [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)], Encoding.Latin1.GetBytes(Text),
            [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)], [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Text)],
        ];

        foreach (var bytes in files)
        {
            using var file = SheetFile.Open(bytes);
            Assert.Equal(["Butir", "Judul", "1", "École"], file.Sheets[0].Rows().SelectMany(r => r.Cells).Select(c => c.Text));
        }
    }

    [Fact]
    public void What_is_no_table_is_refused_in_a_sentence()
    {
        Refused("halaman web", Encoding.UTF8.GetBytes("<html><table><tr><td>1</td></tr></table></html>"));
        Refused("bukan buku kerja Excel", TestStore.Pdf);
        Refused("kosong", []);
        Refused("tidak dikenal", [0, 1, 2, 3, 0, 0]);
        Refused("rusak", [.. "PK\u0003\u0004"u8, 9, 9, 9]);
    }

    [Fact]
    public void Bytes_that_contradict_each_other_are_refused_and_crash_nothing()
    {
        var book = new BookBuilder { Styles = "<styleSheet" }.Add("Butir", BookBuilder.Row(1, ["1"])).ToBytes();
        var torn = new BookBuilder().Add("Butir", "<row r=\"1\"><c r=\"A1\"><v>1</v>").ToBytes();

        Refused("rusak", book);
        Refused("rusak", torn);
    }

    [Fact]
    public void A_written_workbook_is_read_again_as_it_was_written()
    {
        var sheet = new WrittenSheet("Butir", [new(10), new(10)], [[new("=1+1"), new(" a\nb ", CellLook.Text)], [new(null), new(null, CellLook.Day) { Day = new(2028, 12, 31) }]]);
        using var file = SheetFile.Open(WorkbookWriter.Write([sheet]));

        var cells = file.Sheets[0].Rows().SelectMany(r => r.Cells).ToList();
        Assert.Equal(["=1+1", " a\nb ", "31 Desember 2028"], cells.Select(c => c.Text));
        Assert.DoesNotContain(cells, c => c.IsFormula);
    }

    private static SheetCell Only(byte[] bytes)
    {
        using var file = SheetFile.Open(bytes);
        return file.Sheets[0].Rows().Single().Cells.Single();
    }

    private static void Refused(string words, byte[] bytes)
    {
        var refusal = Assert.Throws<RefusedFileException>(() => Read(bytes));
        Assert.Contains(words, refusal.Message);
    }

    private static int Read(byte[] bytes)
    {
        using var file = SheetFile.Open(bytes);
        return SheetFile.Guarded(() => file.Sheets.Sum(s => s.Rows().Count()));
    }
}
