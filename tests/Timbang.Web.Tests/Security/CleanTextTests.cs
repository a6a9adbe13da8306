using Timbang.Web.Security;

namespace Timbang.Web.Tests.Security;

/// <summary>What every typed text passes before a page sees it.</summary>
public sealed class CleanTextTests
{
    [Theory]
    [InlineData("satu\r\ndua\rtiga\u2028empat\vlima", "satu\ndua\ntiga\nempat\nlima")]
    [InlineData("kolom\tdua", "kolom\tdua")]
    [InlineData("Cafe\u0301", "Café")]
    [InlineData("nilai 😀 baik", "nilai 😀 baik")]
    [InlineData("<b>tebal</b>", "<b>tebal</b>")]
    public void Text_stays_text(string typed, string kept)
    {
        var clean = CleanText.Of(typed);

        Assert.Equal(new CleanText(kept, true, false), clean);
    }

    [Theory]
    [InlineData("laporan\u202Efdp.exe", "laporanfdp.exe")]
    [InlineData("\u2066rahasia\u2069", "rahasia")]
    [InlineData("\uFEFFjudul\u200B baru", "judul baru")]
    [InlineData("6408\u00AD0112\u20600390\u200C0001\u200E", "6408011203900001")]
    [InlineData("bunyi\a lonceng\u001b[31m", "bunyi lonceng[31m")]
    public void Marks_that_no_one_sees_are_taken_out_and_said(string typed, string kept)
    {
        var clean = CleanText.Of(typed);

        Assert.Equal(new CleanText(kept, true, true), clean);
    }

    // Half a letter cannot stand in an attribute: the compiler writes it as UTF-8.
    [Theory]
    [InlineData(0x0000)]
    [InlineData(0xD83D)]
    [InlineData(0xDE00)]
    public void What_is_no_text_is_refused_and_shown_where_it_stands(int code)
    {
        var clean = CleanText.Of($"a{(char)code}b");

        Assert.Equal(new CleanText("a\uFFFDb", false, false), clean);
    }
}
