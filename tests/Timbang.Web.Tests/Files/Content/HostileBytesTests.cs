using System.Diagnostics;
using System.IO.Compression;
using CsCheck;
using Timbang.Dokumentasi;
using Timbang.Web.Files.Content;

namespace Timbang.Web.Tests.Files.Content;

/// <summary>Whatever the bytes are: an answer or the one refusal, soon.</summary>
public sealed class HostileBytesTests
{
    private static readonly byte[][] Good =
    [
        PdfSample.Paper(), PdfSample.Packed("/JS (x)"), PictureSample.JpegFromCamera(6), PictureSample.PngFromCamera(6),
        OfficeSample.Docx().WithRelationship("image", "http://evil.example/a", "External").ToBytes(),
        OfficeSample.Of(OfficeSample.Sheet, "xl/workbook.xml").ToBytes(CompressionLevel.NoCompression),
    ];

    private static readonly byte[][] Heads = [.. Good.Select(file => file[..8]), [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], [.. "<?xml "u8], [.. "<svg"u8], [0xFF, 0xFE]];

    [Fact]
    public void Random_bytes_after_any_head() =>
        Gen.Select(Gen.Int[0, Heads.Length - 1], Gen.Byte.Array[0, 600]).Sample((head, bytes) => Withstands([.. Heads[head], .. bytes]), iter: 4000, threads: 1);

    [Fact]
    public void Good_files_with_a_few_bytes_changed() =>
        Gen.Select(Gen.Int[0, Good.Length - 1], Gen.Select(Gen.Double[0, 0.999], Gen.Byte).Array[1, 12]).Sample((file, changes) =>
        {
            var bytes = Good[file].ToArray();
            foreach (var (at, value) in changes)
            {
                bytes[(int)(at * bytes.Length)] = value;
            }

            Withstands(bytes);
        }, iter: 4000, threads: 1);

    [Fact]
    public void Good_files_cut_doubled_and_joined() =>
        Gen.Select(Gen.Int[0, Good.Length - 1], Gen.Int[0, Good.Length - 1], Gen.Double[0, 1], Gen.Double[0, 1]).Sample((one, other, end, begin) =>
            Withstands([.. Good[one][..(int)(end * Good[one].Length)], .. Good[other][(int)(begin * Good[other].Length)..]]), iter: 2000, threads: 1);

    private static void Withstands(byte[] bytes)
    {
        var started = Stopwatch.StartNew();
        try
        {
            if (FileContent.Read(bytes).Kind is (FileKind.Jpeg or FileKind.Png) and var kind)
            {
                Picture.Clean(bytes, kind);
            }
        }
        catch (RefusedFileException refused)
        {
            Assert.NotEmpty(refused.Message);
        }

        Assert.InRange(started.Elapsed.TotalSeconds, 0, 5);
    }
}
