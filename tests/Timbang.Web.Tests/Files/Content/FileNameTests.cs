using System.Text;
using Timbang.Dokumentasi;
using Timbang.Web.Files.Content;

namespace Timbang.Web.Tests.Files.Content;

/// <summary>The name of a file as it is shown and offered.</summary>
public sealed class FileNameTests
{
    [Theory]
    [InlineData("laporan.pdf", "laporan.pdf")]
    [InlineData("laporan.PDF", "laporan.pdf")]
    [InlineData("laporan.docx", "laporan.pdf")]
    [InlineData("laporan", "laporan.pdf")]
    [InlineData("faktur.pdf.exe", "faktur.pdf.pdf")]
    [InlineData("Surat no. 5", "Surat no. 5.pdf")]
    [InlineData("Rekap 12.2024", "Rekap 12.2024.pdf")]
    [InlineData("C:\\Users\\siti\\Rekap.pdf", "Rekap.pdf")]
    [InlineData("../../etc/passwd", "passwd.pdf")]
    [InlineData("..\\..\\boot.ini", "boot.pdf")]
    [InlineData("a/b\\", "berkas.pdf")]
    [InlineData("..", "berkas.pdf")]
    [InlineData("", "berkas.pdf")]
    [InlineData(null, "berkas.pdf")]
    [InlineData("   . . ", "berkas.pdf")]
    [InlineData("\u0000\u0001\u202E\u200B\uFEFF", "berkas.pdf")]
    [InlineData("a\u0000b.exe", "ab.pdf")]
    [InlineData("a\r\nSet-Cookie: x\tb", "a Set-Cookie_ x b.pdf")]
    [InlineData("surat\u202Efdp.exe", "suratfdp.pdf")]
    [InlineData("\u202Eexe.fdp", "exe.pdf")]
    [InlineData("surat\u2066\u2067\u2068\u2069\u061C\u200E\u200F.pdf", "surat.pdf")]
    [InlineData("\u3164\u115F\u2800\uE000", "berkas.pdf")]
    [InlineData("a\u00A0\u3000\u2028b.pdf", "a b.pdf")]
    [InlineData("a<b>c:d\"e|f?g*h.pdf", "a_b_c_d_e_f_g_h.pdf")]
    [InlineData("con", "berkas con.pdf")]
    [InlineData("NUL.txt", "berkas NUL.pdf")]
    [InlineData("Com1.surat.pdf", "berkas Com1.surat.pdf")]
    [InlineData("LPT\u00B9", "berkas LPT\u00B9.pdf")]
    [InlineData("konsep", "konsep.pdf")]
    [InlineData("console.pdf", "console.pdf")]
    [InlineData("laporan. . .", "laporan.pdf")]
    [InlineData(".htaccess", "htaccess.pdf")]
    [InlineData("e\u0301", "\u00E9.pdf")]
    public void A_name_is_safe_to_show_and_to_save(string? typed, string expected) => Assert.Equal(expected, FileName.Clean(typed, FileKind.Pdf));

    [Theory]
    [InlineData(FileKind.Jpeg, "a.jpg")]
    [InlineData(FileKind.Xlsx, "a.xlsx")]
    [InlineData(FileKind.MacroOffice, "a.bin")]
    [InlineData(FileKind.Html, "a.bin")]
    public void The_extension_is_that_of_the_kind(FileKind kind, string expected) => Assert.Equal(expected, FileName.Clean("a.html", kind));

    [Fact]
    public void Of_a_long_name_the_end_is_kept()
    {
        var name = FileName.Clean(new string('a', 300) + " lampiran 7.pdf", FileKind.Pdf);

        Assert.Equal(120, name.Length);
        Assert.EndsWith("a lampiran 7.pdf", name, StringComparison.Ordinal);
        Assert.Equal(120, FileName.Clean(new string('a', 300), FileKind.Docx).Length);
    }

    [Fact]
    public void No_letter_is_cut_in_two()
    {
        for (var shift = 0; shift < 4; shift++)
        {
            var name = FileName.Clean(string.Concat(Enumerable.Repeat("\U0001F4C4", 200)) + new string('x', shift), FileKind.Pdf);

            Assert.Equal(name, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(name)));
            Assert.InRange(name.Length, 116, 120);
        }

        Assert.Equal("berkas.pdf", FileName.Clean("a" + new string('\u0301', 300), FileKind.Pdf));
    }
}
