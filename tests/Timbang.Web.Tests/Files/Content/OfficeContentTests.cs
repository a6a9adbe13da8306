using System.IO.Compression;
using System.Text;
using Timbang.Dokumentasi;
using Timbang.Web.Files.Content;

namespace Timbang.Web.Tests.Files.Content;

/// <summary>Office Open XML, good and hostile.</summary>
public sealed class OfficeContentTests
{
    [Theory]
    [InlineData(OfficeSample.Word, "word/document.xml", FileKind.Docx)]
    [InlineData(OfficeSample.Sheet, "xl/workbook.xml", FileKind.Xlsx)]
    [InlineData(OfficeSample.Slides, "ppt/presentation.xml", FileKind.Pptx)]
    [InlineData("application/vnd.ms-word.document.macroEnabled.main+xml", "word/document.xml", FileKind.MacroOffice)]
    [InlineData("application/vnd.ms-excel.sheet.macroEnabled.main+xml", "xl/workbook.xml", FileKind.MacroOffice)]
    [InlineData("application/vnd.ms-excel.sheet.binary.macroEnabled.main", "xl/workbook.bin", FileKind.MacroOffice)]
    [InlineData("application/vnd.ms-powerpoint.presentation.MACROENABLED.main+xml", "ppt/presentation.xml", FileKind.MacroOffice)]
    public void The_main_part_says_what_it_is(string mainType, string mainPart, FileKind kind)
    {
        var content = FileContent.Read(OfficeSample.Of(mainType, mainPart).ToBytes());

        Assert.Equal(kind, content.Kind);
        Assert.Empty(content.Warnings);
    }

    [Theory]
    [InlineData("word/vbaProject.bin")]
    [InlineData("word/VBAPROJECT.BIN")]
    [InlineData("word/embeddings/oleObject1.bin")]
    [InlineData("word/activeX/activeX1.xml")]
    [InlineData("xl/macrosheets/sheet1.xml")]
    public void A_part_that_runs_makes_it_evidence_whatever_the_list_says(string name) =>
        Assert.Equal(FileKind.MacroOffice, FileContent.Read(OfficeSample.Docx().With(name, "x").ToBytes()).Kind);

    [Theory]
    [InlineData("application/vnd.ms-office.vbaProject")]
    [InlineData("application/vnd.ms-office.activeX+xml")]
    [InlineData("application/vnd.openxmlformats-officedocument.oleObject")]
    [InlineData("application/vnd.ms-excel.macrosheet+xml")]
    public void A_part_that_runs_under_another_name_makes_it_evidence_too(string type)
    {
        var hidden = OfficeSample.Docx().Changing("[Content_Types].xml", "<Default ", $"<Default Extension=\"dat\" ContentType=\"{type}\"/><Default ").With("word/picture.dat", "x");

        Assert.Equal(FileKind.MacroOffice, FileContent.Read(hidden.ToBytes()).Kind);
    }

    [Theory]
    [InlineData("attachedTemplate", "http://evil.example/a.dotm", "External", true)]
    [InlineData("oleObject", "http://evil.example/a", "External", true)]
    [InlineData("frame", "file:///a", "external", true)]
    [InlineData("image", "http://evil.example/pixel.png", " External ", true)]
    [InlineData("hyperlink", "http://evil.example/", "External", false)]
    [InlineData("image", "media/image1.png", "", false)]
    public void What_is_fetched_from_outside_is_told_and_a_link_is_not(string type, string target, string mode, bool told)
    {
        var content = FileContent.Read(OfficeSample.Docx().WithRelationship(type, target, mode).ToBytes());

        Assert.Equal((FileKind.Docx, told), (content.Kind, content.Warnings.Any(warning => warning.Contains("di luar berkasnya", StringComparison.Ordinal))));
    }

    [Fact]
    public void A_file_within_is_told() =>
        Assert.Contains("memuat berkas lain", Assert.Single(FileContent.Read(OfficeSample.Docx().With("word/embeddings/Sheet1.xlsx", "x").ToBytes()).Warnings), StringComparison.Ordinal);

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("word/../../x")]
    [InlineData("/etc/passwd")]
    [InlineData("C:/x")]
    [InlineData("word\\x")]
    [InlineData("word/./x")]
    [InlineData("word/a\u0001b")]
    [InlineData("WORD/Document.xml")]
    public void Names_that_lead_elsewhere_or_stand_twice_are_refused(string name) =>
        Refused.As(FileRefusal.Damaged, OfficeSample.Docx().With(name, "x").ToBytes());

    [Fact]
    public void An_archive_that_is_no_office_file_is_refused()
    {
        Refused.As(FileRefusal.Unknown, new OfficeSample().With("a.txt", "x").ToBytes());
        Refused.As(FileRefusal.Unknown, new OfficeSample().With("mimetype", "application/vnd.oasis.opendocument.text").With("content.xml", "<x/>").ToBytes());
        Refused.As(FileRefusal.Unknown, OfficeSample.Of("application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml", "word/document.xml").ToBytes());
        Refused.As(FileRefusal.Unknown, OfficeSample.Of("application/vnd.ms-visio.drawing.main+xml", "visio/document.xml").ToBytes());
    }

    [Fact]
    public void Lists_that_contradict_the_archive_are_refused()
    {
        var good = OfficeSample.Docx().ToBytes();

        Refused.As(FileRefusal.Damaged, good[..^30]);
        Refused.As(FileRefusal.Damaged, good[..40]);
        Refused.As(FileRefusal.Damaged, OfficeSample.Docx().Changing("_rels/.rels", "word/document.xml", "word/other.xml").ToBytes());
        Refused.As(FileRefusal.Damaged, OfficeSample.Docx().Changing("_rels/.rels", "/officeDocument\"", "/other\"").ToBytes());
        Refused.As(FileRefusal.Damaged, OfficeSample.Docx().Changing("[Content_Types].xml", "</Types>", "").ToBytes());
        Refused.As(FileRefusal.Damaged, OfficeSample.Docx().With("word/_rels/x.rels", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>").ToBytes());
    }

    [Fact]
    public void Zeros_in_many_entries_are_a_bomb()
    {
        var zeros = new byte[25 * 1024 * 1024];
        var bomb = OfficeSample.Docx();
        Enumerable.Range(0, 2).ToList().ForEach(i => bomb.With($"word/media/{i}.xml", zeros));

        Refused.As(FileRefusal.Bomb, bomb.ToBytes());
    }

    [Fact]
    public void An_archive_within_counts_as_its_own_bytes_and_is_not_opened()
    {
        var inner = new OfficeSample().With("zeros", new byte[25 * 1024 * 1024]).ToBytes(CompressionLevel.SmallestSize);
        var nested = OfficeSample.Docx().With("word/embeddings/a.xlsx", new OfficeSample().With("b.zip", inner).ToBytes());

        Assert.Equal(FileKind.Docx, FileContent.Read(nested.ToBytes()).Kind);
    }

    [Fact]
    public void A_list_that_unpacks_to_more_than_is_read_is_a_bomb()
    {
        var padded = OfficeSample.Docx().With("word/_rels/document.xml.rels", new string(' ', 9 * 1024 * 1024));

        Refused.As(FileRefusal.Bomb, padded.ToBytes());
    }

    [Fact]
    public void Entries_that_lie_over_each_other_are_a_bomb()
    {
        var content = new byte[400_000];
        new Random(7).NextBytes(content);
        var file = OfficeSample.Docx().With("word/media/a", content).ToBytes(CompressionLevel.NoCompression);

        Refused.As(FileRefusal.Bomb, ZipTampering.RepeatLastEntry(file, 20));
        Assert.Equal(FileKind.Docx, FileContent.Read(ZipTampering.RepeatLastEntry(file, 0)).Kind);
    }

    [Fact]
    public void Sizes_of_the_list_are_not_believed()
    {
        var file = OfficeSample.Docx().With("word/_rels/a.rels", new string(' ', 9 * 1024 * 1024)).ToBytes();

        // Says 100 bytes, unpacks to nine megabytes.
        var refused = Assert.Throws<RefusedFileException>(() => FileContent.Read(ZipTampering.DeclareLastEntry(file, 100)));

        Assert.Contains(refused.Refusal, (FileRefusal[])[FileRefusal.Bomb, FileRefusal.Damaged]);
        Refused.As(FileRefusal.Bomb, ZipTampering.DeclareLastEntry(file, 210 * 1024 * 1024));
    }

    [Fact]
    public void More_than_ten_thousand_entries_are_a_bomb()
    {
        var many = OfficeSample.Docx();
        Enumerable.Range(0, 10_001).ToList().ForEach(i => many.With($"a/{i}", ""));

        Refused.As(FileRefusal.Bomb, many.ToBytes());
        Refused.As(FileRefusal.Bomb, Encoding.ASCII.GetBytes("PK\u0003\u0004" + new StringBuilder().Insert(0, "PK\u0001\u0002" + new string('\0', 42), 500_000)));
    }
}
