using System.Text;
using Timbang.Web.Words;

namespace Timbang.Web.Tests.Words;

/// <summary>Files that people open in a spreadsheet.</summary>
public sealed class CsvTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+62811", "'+62811")]
    [InlineData("-2", "'-2")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("  =cmd|' /C calc'!A0", "'  =cmd|' /C calc'!A0")]
    [InlineData("＝1", "'＝1")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("1=1", "1=1")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void A_formula_is_handed_over_as_text(string? cell, string written) =>
        Assert.Equal(written + "\r\n", Csv.Line([cell]));

    [Fact]
    public void Signs_of_the_format_are_quoted() =>
        Assert.Equal("a,\"b,c\",\"kata \"\"baik\"\"\",\"dua\nbaris\",\"x;y\"\r\n", Csv.Line(["a", "b,c", "kata \"baik\"", "dua\nbaris", "x;y"]));

    [Fact]
    public void A_file_begins_with_the_mark_that_spreadsheets_need_and_its_head()
    {
        var file = Csv.File("berkas-uji.csv", ["Nomor", "Judul"], [["UK-2026/001", "Café"]]);

        Assert.Equal("\uFEFFNomor,Judul\r\nUK-2026/001,Café\r\n", Encoding.UTF8.GetString(file.FileContents));
        Assert.Equal("berkas-uji.csv", file.FileDownloadName);
    }
}
