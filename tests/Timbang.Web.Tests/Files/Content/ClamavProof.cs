using System.Diagnostics;
using System.Text;
using Timbang.Dokumentasi;
using Timbang.Web.Files.Content;

namespace Timbang.Web.Tests.Files.Content;

/// <summary>The scanner's client against Debian's own clamd, with a signature of ours and no network; <c>bin/proof clamav</c> installs it.</summary>
[Trait("proof", "clamav")]
public sealed class ClamavProof(ITestOutputHelper output)
{
    private const string Bad = "timbang-berkas-uji-yang-harus-ditemukan";
    private const int MostMegabytes = 2;

    [Fact]
    public async Task Clean_found_and_too_large_are_told_apart_over_both_kinds_of_socket()
    {
        await using var daemon = await Daemon.StartAsync();

        foreach (var address in daemon.Addresses)
        {
            var scanner = new VirusScanner(address);
            var office = OfficeSample.Docx().With("word/media/a.txt", Bad).ToBytes();
            ScanResult[] clean = [await Scan(PdfSample.Paper()), await Scan(PictureSample.JpegFromCamera()), await Scan([]), await Scan(new byte[MostMegabytes * 1024 * 1024])];
            ScanResult[] found = [await Scan(Encoding.ASCII.GetBytes("kata " + Bad)), await Scan(office)];
            var tooLarge = await Scan(new byte[(MostMegabytes * 1024 * 1024) + 1]);
            var muchTooLarge = await Scan(new byte[Berkas.MaxBytes]);

            Assert.All(clean, result => Assert.IsType<ScanResult.Clean>(result));
            Assert.All(found, result => Assert.Equal("Timbang.Uji.UNOFFICIAL", Assert.IsType<ScanResult.Infected>(result).Signature));
            Assert.Contains("StreamMaxLength", Assert.IsType<ScanResult.NotScanned>(tooLarge).Reason, StringComparison.Ordinal);
            Assert.IsType<ScanResult.NotScanned>(muchTooLarge);
            output.WriteLine($"{address.Split(':')[0]}: {clean.Length} clean, {found.Length} found, 2 larger than StreamMaxLength not scanned");

            Task<ScanResult> Scan(byte[] file) => scanner.ScanAsync(file, TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task Many_at_once_each_get_their_own_answer()
    {
        await using var daemon = await Daemon.StartAsync();
        var scanner = new VirusScanner(daemon.Addresses[0]);
        var random = new byte[1024 * 1024];
        new Random(3).NextBytes(random);
        var started = Stopwatch.StartNew();

        var results = await Task.WhenAll(Enumerable.Range(0, 40).Select(i =>
            scanner.ScanAsync(i % 2 == 0 ? random : [.. random, .. Encoding.ASCII.GetBytes(Bad)], TestContext.Current.CancellationToken)));

        Assert.All(results.Where((_, i) => i % 2 == 0), result => Assert.IsType<ScanResult.Clean>(result));
        Assert.All(results.Where((_, i) => i % 2 == 1), result => Assert.IsType<ScanResult.Infected>(result));
        output.WriteLine($"40 files of 1 MB at once: {started.Elapsed.TotalSeconds:0.0} s");
    }

    /// <summary>A clamd of our own in a folder that is thrown away.</summary>
    private sealed class Daemon : IAsyncDisposable
    {
        private readonly string folder = Directory.CreateTempSubdirectory("clamd-").FullName;
        private readonly Process process;
        private readonly int port = Random.Shared.Next(20_000, 30_000);

        private Daemon()
        {
            Directory.CreateDirectory(Path.Combine(folder, "db"));
            File.WriteAllText(Path.Combine(folder, "db", "uji.ndb"), $"Timbang.Uji:0:*:{Convert.ToHexStringLower(Encoding.ASCII.GetBytes(Bad))}\n");
            File.WriteAllText(Path.Combine(folder, "clamd.conf"), $"""
                Foreground yes
                DatabaseDirectory {folder}/db
                LocalSocket {folder}/clamd.ctl
                TCPSocket {port}
                TCPAddr 127.0.0.1
                StreamMaxLength {MostMegabytes}M
                AlertExceedsMax yes

                """);
            process = Process.Start(new ProcessStartInfo("/usr/sbin/clamd", ["--config-file", Path.Combine(folder, "clamd.conf")]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            process.OutputDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
        }

        public IReadOnlyList<string> Addresses => [$"unix:{folder}/clamd.ctl", $"127.0.0.1:{port}"];

        public static async Task<Daemon> StartAsync()
        {
            var daemon = new Daemon();
            for (var tries = 0; tries < 300; tries++)
            {
                var answers = await Task.WhenAll(daemon.Addresses.Select(address => new VirusScanner(address).ScanAsync("x"u8.ToArray(), TestContext.Current.CancellationToken)));
                if (answers.All(answer => answer is ScanResult.Clean))
                {
                    return daemon;
                }

                await Task.Delay(100);
            }

            await daemon.DisposeAsync();
            throw new InvalidOperationException("clamd did not come up.");
        }

        public async ValueTask DisposeAsync()
        {
            process.Kill();
            await process.WaitForExitAsync();
            process.Dispose();
            Directory.Delete(folder, recursive: true);
        }
    }
}
