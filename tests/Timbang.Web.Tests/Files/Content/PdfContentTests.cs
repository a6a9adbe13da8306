using System.Diagnostics;
using System.Text;
using Timbang.Dokumentasi;
using Timbang.Web.Files.Content;

namespace Timbang.Web.Tests.Files.Content;

/// <summary>What is seen of a PDF from outside.</summary>
public sealed class PdfContentTests
{
    // What the library answers with an error of its own, no broken data: random bytes found it.
    [Fact]
    public void A_packed_object_that_asks_for_a_dictionary_is_passed_over()
    {
        var content = FileContent.Read(PdfSample.With("3 0 obj\n<< /Type /ObjStm /Filter /FlateDecode >>\nstream\n\u0078\u00BB\u0000\u0000\u0000\u0001abcdef\nendstream\nendobj"));

        Assert.Equal(FileKind.Pdf, content.Kind);
    }

    [Fact]
    public void A_paper_of_ours_is_a_pdf_without_warnings()
    {
        var content = FileContent.Read(PdfSample.Paper());

        Assert.Equal(FileKind.Pdf, content.Kind);
        Assert.Empty(content.Warnings);
    }

    [Theory]
    [InlineData("/Encrypt 5 0 R", FileKind.EncryptedPdf)]
    [InlineData("/#45ncrypt 5 0 R", FileKind.EncryptedPdf)]
    [InlineData("/Encr#79pt<</Filter/Standard>>", FileKind.EncryptedPdf)]
    [InlineData("/Encrypt%remark\n5 0 R", FileKind.EncryptedPdf)]
    [InlineData("/EncryptMetadata false", FileKind.Pdf)]
    [InlineData("/NotEncrypt 1", FileKind.Pdf)]
    [InlineData("(Encrypt)", FileKind.Pdf)]
    public void A_locked_pdf_is_only_evidence(string entry, FileKind kind) =>
        Assert.Equal(kind, FileContent.Read(PdfSample.With("trailer << /Size 1 " + entry + " >>")).Kind);

    [Theory]
    [InlineData("/OpenAction << /S /JavaScript /JS (app.alert) >>", "JavaScript")]
    [InlineData("<< /S /JavaScr#69pt >>", "JavaScript")]
    [InlineData("/JS 7 0 R", "JavaScript")]
    [InlineData("<< /S /Launch /F (cmd.exe) >>", "membuka program")]
    [InlineData("/Names << /EmbeddedFiles 3 0 R >>", "lampiran")]
    [InlineData("<< /Type /EmbeddedFile >>", "lampiran")]
    public void What_acts_on_its_own_is_told(string entry, string word)
    {
        var content = FileContent.Read(PdfSample.With(entry));

        Assert.Equal(FileKind.Pdf, content.Kind);
        Assert.Contains(word, Assert.Single(content.Warnings), StringComparison.Ordinal);
        Assert.Equal(content.Warnings, FileContent.Read(PdfSample.Packed(entry)).Warnings);
    }

    [Theory]
    [InlineData("/JS)")]
    [InlineData("/JSON (x)")]
    [InlineData("(JavaScript)")]
    [InlineData("/LaunchPad 1")]
    public void What_only_looks_like_it_is_not_told(string entry) => Assert.Empty(FileContent.Read(PdfSample.With(entry)).Warnings);

    [Fact]
    public void A_pdf_that_is_a_zip_as_well_stays_a_pdf_and_says_so()
    {
        byte[] both = [.. PdfSample.Paper(), .. OfficeSample.Docx().ToBytes()];

        var content = FileContent.Read(both);

        Assert.Equal(FileKind.Pdf, content.Kind);
        Assert.Contains("ZIP", Assert.Single(content.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void What_follows_the_end_is_told_and_padding_is_not()
    {
        Assert.Contains("akhir PDF", Assert.Single(FileContent.Read((byte[])[.. PdfSample.Paper(), .. Enumerable.Repeat((byte)'x', 2000)]).Warnings), StringComparison.Ordinal);
        Assert.Empty(FileContent.Read((byte[])[.. PdfSample.Paper(), .. new byte[5000]]).Warnings);
    }

    [Fact]
    public void Html_inside_a_pdf_leaves_it_a_pdf() =>
        Assert.Equal((FileKind.Pdf, "application/pdf"), (FileContent.Read(PdfSample.With("<html><script>")).Kind, FileContent.MediaTypeOf(FileContent.Read(PdfSample.With("<html>")).Kind)));

    [Fact]
    public void Something_before_the_head_or_a_missing_end_is_refused()
    {
        Refused.As(FileRefusal.Damaged, [.. "\n"u8, .. PdfSample.Paper()]);
        Refused.As(FileRefusal.Damaged, [.. "MZ and more"u8, .. PdfSample.Paper()]);
        Refused.As(FileRefusal.Damaged, PdfSample.Paper()[..^600]);
        Refused.As(FileRefusal.Damaged, "%PDF-"u8.ToArray());
    }

    [Fact]
    public void Packed_objects_that_burst_are_looked_into_for_a_moment_only()
    {
        var burst = PdfSample.Packed(new string(' ', 40_000_000));
        byte[] many = [.. "%PDF-1.7\n"u8, .. Enumerable.Repeat("/ObjStm stream\n"u8.ToArray(), 2000).SelectMany(x => x), .. burst];
        byte[] empty = [.. "%PDF-1.7\n"u8, .. Enumerable.Repeat("/ObjStm stream\n\x78\x01"u8.ToArray(), 600).SelectMany(x => x), .. Enumerable.Repeat(new byte[] { 0, 0, 0, 255, 255 }, 400_000).SelectMany(x => x), .. burst];
        var started = Stopwatch.StartNew();

        Assert.Empty(FileContent.Read(many).Warnings);
        Assert.Empty(FileContent.Read(empty).Warnings);

        Assert.InRange(started.Elapsed.TotalSeconds, 0, 20);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/#45")]
    [InlineData("/ObjStm stream\n")]
    public void A_pdf_of_nothing_but_names_is_read_in_a_moment(string name)
    {
        var names = new StringBuilder().Insert(0, name, 10_000_000 / name.Length).ToString();
        var pdf = Encoding.ASCII.GetBytes($"%PDF-1.7\n{names}startxref\n%%EOF");
        var started = Stopwatch.StartNew();

        Assert.Equal(FileKind.Pdf, FileContent.Read(pdf).Kind);

        Assert.InRange(started.Elapsed.TotalSeconds, 0, 20);
    }
}
