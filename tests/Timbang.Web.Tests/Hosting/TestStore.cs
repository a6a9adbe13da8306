using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Cetak;
using Timbang.Web.Commands;
using Timbang.Web.Data;
using Timbang.Web.Files;
using Timbang.Web.Tests.Files.Content;

namespace Timbang.Web.Tests.Hosting;

/// <summary>The store of files of all hosts of the run: one key, in the database, and a virus scanner that finds nothing.</summary>
internal static class TestStore
{
    private static readonly Lazy<string> Key = new(() => NewKey());

    private static readonly FakeScanner Scanner = new(async peer =>
    {
        if (await peer.ReadBodyAsync())
        {
            await peer.AnswerAsync("stream: OK\0");
        }
    });

    /// <summary>A page of text, as a PDF.</summary>
    public static byte[] Pdf { get; } = new Letter("Surat", "Kantor", FakeTime.Start, [new([new Paragraph("Surat keterangan dokter.")])]).ToPdf();

    /// <summary>The name of the file whose content is <see cref="SignedScan"/>, as visitors send it.</summary>
    public const string ScanName = "naskah-bertanda-tangan.pdf";

    /// <summary>A scan with more pages than any paper of the tests.</summary>
    public static byte[] SignedScan { get; } =
        new Letter("Pindaian", "Kantor", FakeTime.Start, [.. Enumerable.Range(1, 12).Select(page => new Section([new Paragraph($"Halaman {page}, bertanda tangan.")]))]).ToPdf();

    /// <summary>The name of the file that is an emblem, as visitors send it.</summary>
    public const string EmblemName = "lambang.png";

    public static string KeyFile => Key.Value;

    public static string ScannerAddress => $"127.0.0.1:{Scanner.Port}";

    /// <summary>What a site that is its own process is told, to use the same key and scanner.</summary>
    public static string[] Arguments => ["--store-key", KeyFile, $"--Timbang:ClamAv={ScannerAddress}"];

    /// <summary>What a file holds that a visitor sends: what its name says, and nothing when it has none.</summary>
    public static byte[] ContentOf(string name) => name switch
    {
        "" => [],
        ScanName => SignedScan,
        EmblemName => PictureSample.Png(),
        _ => Pdf,
    };

    /// <summary>A new key file.</summary>
    public static string NewKey()
    {
        var file = TestCertificate.New().Replace(".pem", ".kunci", StringComparison.Ordinal);
        return new KeyCommand().RunAsync(["create", file], TextWriter.Null).GetAwaiter().GetResult() == 0 ? file : throw new InvalidOperationException("The key was not made.");
    }

    public static FileStore Of(TimbangDb db, FileSettings? settings = null)
    {
        var files = settings ?? new("", KeyFile, FilePlace.Table, null);
        return new(db, new StoreKeys(files), new FileFolder(files), files);
    }

    /// <summary>A file on an item, past the pages.</summary>
    public static async Task<Berkas> AttachAsync(TimbangDb db, Butir butir, Actor by, Scan scan = Scan.Clean, byte[]? content = null, FileKind kind = FileKind.Pdf, FileSettings? files = null)
    {
        var (id, bytes) = (Guid.CreateVersion7(), content ?? Pdf);
        var received = new ReceivedFile(id, "surat-dokter.pdf", kind, bytes.Length, await Of(db, files).AddAsync(id, bytes, CancellationToken.None)) { Scan = scan, ScanFinding = scan is Scan.Infected ? "Contoh.Virus" : "" };
        var berkas = Berkas.Lampirkan(received, new(butir.BadanPublikId, butir.Id, butir.UnitId, 0), new(FileUse.Evidence, "Surat keterangan dokter.", "Kiriman asli."), by, FakeTime.Start);
        db.Add(berkas);
        await db.SaveActAsync(berkas, null, null);
        return berkas;
    }
}
