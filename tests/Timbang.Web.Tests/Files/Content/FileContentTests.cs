using System.Text;
using Timbang.Dokumentasi;
using Timbang.Web.Files.Content;
using Timbang.Web.Words;

namespace Timbang.Web.Tests.Files.Content;

/// <summary>A file is what its bytes are.</summary>
public sealed class FileContentTests
{
    private static readonly byte[] Ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504]];

    [Fact]
    public void Every_kind_has_a_name_an_extension_and_a_type_of_ours()
    {
        var kinds = Enum.GetValues<FileKind>().ToList();

        Assert.All(kinds, kind => Assert.Matches("^\\.[a-z]{3,4}$", FileContent.ExtensionOf(kind)));
        Assert.All(kinds, kind => Assert.NotEmpty(kind.InWords()));
        Assert.All(kinds.Where(kind => !kind.MayBePublished()), kind => Assert.Equal((".bin", "application/octet-stream"), (FileContent.ExtensionOf(kind), FileContent.MediaTypeOf(kind))));
        Assert.Equal([FileKind.Pdf, FileKind.Jpeg, FileKind.Png, FileKind.Docx, FileKind.Xlsx, FileKind.Pptx], kinds.Where(kind => kind.MayBePublished()));
        Assert.Equal(("PDF", ".pdf", "application/pdf"), (kinds[0].InWords(), FileContent.ExtensionOf(kinds[0]), FileContent.MediaTypeOf(kinds[0])));
    }

    [Fact]
    public void Nothing_is_refused()
    {
        Refused.As(FileRefusal.Empty, []);
    }

    [Fact]
    public void More_than_25_megabytes_are_refused_and_25_are_not()
    {
        var file = new byte[Berkas.MaxBytes + 1];
        PictureSample.Jpeg().CopyTo(file, 0);

        Refused.As(FileRefusal.TooLarge, file);
        Assert.Equal(FileKind.Jpeg, FileContent.Read(file.AsMemory(0, Berkas.MaxBytes)).Kind);
    }

    [Theory]
    [InlineData("MZ\u0090\0 a program")]
    [InlineData("\u007FELF program")]
    [InlineData("#!/bin/sh\nrm -r /")]
    [InlineData("GIF89a")]
    [InlineData("RIFF\0\0\0\0WEBPVP8 ")]
    [InlineData("\0\0\0\u0018ftypheic")]
    [InlineData("Nama,NIK\nSiti,1")]
    [InlineData("{\\rtf1 text}")]
    [InlineData("<?xml version=\"1.0\"?><note>text</note>")]
    [InlineData("<abc>")]
    [InlineData("PK\u0005\u0006")]
    [InlineData("\0")]
    public void What_is_not_known_is_refused(string file) => Refused.As(FileRefusal.Unknown, Encoding.Latin1.GetBytes(file));

    [Fact]
    public void Pictures_are_told_by_their_first_bytes()
    {
        Assert.Equal(FileKind.Jpeg, FileContent.Read(PictureSample.Jpeg()).Kind);
        Assert.Equal(FileKind.Png, FileContent.Read(PictureSample.Png()).Kind);
    }

    [Theory]
    [InlineData("<!DOCTYPE html><p>x")]
    [InlineData("\r\n  <HTML>")]
    [InlineData("<!-- a --> text")]
    [InlineData("<a href=x>")]
    [InlineData("some words and then <script>alert(1)</script>")]
    [InlineData("<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"/>")]
    [InlineData("<html>\n%PDF-1.7\n1 0 obj endobj startxref 0 %%EOF")]
    [InlineData("<html><svg></svg></html>")]
    public void Html_is_only_evidence_whatever_else_it_is(string file)
    {
        Assert.Equal(FileKind.Html, FileContent.Read(Encoding.UTF8.GetBytes(file)).Kind);
        Assert.Equal(FileKind.Html, FileContent.Read(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(file)).ToArray()).Kind);
        Assert.Equal(FileKind.Html, FileContent.Read(Encoding.BigEndianUnicode.GetPreamble().Concat(Encoding.BigEndianUnicode.GetBytes(file)).ToArray()).Kind);
    }

    [Theory]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>x</script></svg>")]
    [InlineData("\uFEFF<?xml version=\"1.0\"?><!-- c --><!DOCTYPE svg [<!ENTITY a \"b\">]><svg/>")]
    [InlineData("<x:SVG xmlns:x=\"http://www.w3.org/2000/svg\"/>")]
    public void Svg_is_only_evidence(string file) => Assert.Equal(FileKind.Svg, FileContent.Read(Encoding.UTF8.GetBytes(file)).Kind);

    [Theory]
    [InlineData("WordDocument", FileKind.LegacyOffice)]
    [InlineData("Workbook", FileKind.LegacyOffice)]
    [InlineData("PowerPoint Document", FileKind.LegacyOffice)]
    [InlineData("EncryptedPackage", FileKind.EncryptedOffice)]
    public void Old_and_locked_office_files_are_only_evidence(string stream, FileKind kind) =>
        Assert.Equal(kind, FileContent.Read((byte[])[.. Ole, .. OleEntry("Root Entry", 5), .. OleEntry(stream, 2)]).Kind);

    [Fact]
    public void Another_file_in_the_container_of_old_office_files_is_refused()
    {
        Refused.As(FileRefusal.Unknown, Ole);
        Refused.As(FileRefusal.Unknown, [.. Ole, .. OleEntry("__properties_version1.0", 2), .. OleEntry("WordDocument", 1)]);
    }

    private static byte[] OleEntry(string name, byte type)
    {
        var entry = new byte[128];
        Encoding.Unicode.GetBytes(name).CopyTo(entry, 0);
        entry[64] = (byte)((name.Length + 1) * 2);
        entry[66] = type;
        return entry;
    }
}
