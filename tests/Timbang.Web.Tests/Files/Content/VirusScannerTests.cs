using System.Text;
using Timbang.Web.Files.Content;

namespace Timbang.Web.Tests.Files.Content;

/// <summary>Any answer but a clean scan of the whole file is not clean.</summary>
public sealed class VirusScannerTests
{
    private static readonly byte[] Small = Encoding.ASCII.GetBytes("isi berkas");
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task A_clean_file_was_sent_whole_and_in_frames()
    {
        var body = new byte[3_000_000];
        new Random(5).NextBytes(body);
        await using var daemon = new FakeScanner(async peer => await peer.AnswerAsync(await peer.ReadBodyAsync() ? "stream: OK\0" : "no"));

        Assert.IsType<ScanResult.Clean>(await daemon.ScanAsync(body, Long));
        Assert.Equal(body, daemon.Body);
    }

    [Fact]
    public async Task An_empty_file_is_asked_about_as_well()
    {
        await using var daemon = new FakeScanner(async peer => await peer.AnswerAsync(await peer.ReadBodyAsync() ? "stream: OK\0" : "no"));

        Assert.IsType<ScanResult.Clean>(await daemon.ScanAsync([], Long));
    }

    [Theory]
    [InlineData("stream: Win.Test.EICAR_HDB-1 FOUND\0", "Win.Test.EICAR_HDB-1")]
    [InlineData("stream: a\n\u001B[31m\u0085b<c> FOUND\0", "a[31mb<c>")]
    public async Task A_finding_is_named_in_plain_letters(string answer, string signature)
    {
        await using var daemon = Answering(answer);

        Assert.Equal(new ScanResult.Infected(signature), await daemon.ScanAsync(Small, Long));
    }

    [Fact]
    public async Task A_long_name_of_a_finding_is_cut()
    {
        await using var daemon = Answering($"stream: {new string('x', 500)} FOUND\0");

        Assert.Equal(83, Assert.IsType<ScanResult.Infected>(await daemon.ScanAsync(Small, Long)).Signature.Length);
    }

    [Theory]
    [InlineData("INSTREAM size limit exceeded. ERROR\0", "StreamMaxLength")]
    [InlineData("stream: Can't allocate memory ERROR\0", "allocate memory")]
    [InlineData("", "tanpa menjawab")]
    [InlineData("stream: O", "stream: O")]
    [InlineData("stream: OK", "stream: OK")]
    [InlineData("stream: OK\n", "stream: OK")]
    [InlineData(" stream: OK\0", "stream: OK")]
    [InlineData("stream: ok\0", "stream: ok")]
    [InlineData("stream: OK\0stream: Eicar FOUND", "Eicar")]
    [InlineData("stream: OK\0\0", "stream: OK")]
    [InlineData("1: stream: OK\0", "1: stream")]
    [InlineData("stream: FOUND\0", "FOUND")]
    [InlineData("\u00FF\u0000\u0007<script>", "<script>")]
    public async Task Any_other_answer_is_not_clean(string answer, string reason)
    {
        await using var daemon = Answering(answer);

        Assert.Contains(reason, Assert.IsType<ScanResult.NotScanned>(await daemon.ScanAsync(Small, Long)).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_very_long_answer_is_not_read_to_its_end()
    {
        await using var daemon = Answering("stream: OK\0" + new string('x', 10_000_000));

        Assert.InRange(Assert.IsType<ScanResult.NotScanned>(await daemon.ScanAsync(Small, Long)).Reason.Length, 10, 200);
    }

    [Fact]
    public async Task An_answer_before_the_whole_file_is_not_clean()
    {
        await using var daemon = new FakeScanner(async peer =>
        {
            await peer.AnswerAsync("stream: OK\0");
            await peer.ReadBodyAsync();
        });

        Assert.Contains("seluruh berkas", NotScanned(await daemon.ScanAsync(new byte[20_000_000], Long)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_good_answer_and_a_closed_door_before_the_whole_file_is_not_clean()
    {
        await using var daemon = new FakeScanner(peer => peer.AnswerAsync("stream: OK\0"));

        NotScanned(await daemon.ScanAsync(new byte[20_000_000], Long));
    }

    [Fact]
    public async Task A_door_closed_at_once_is_not_clean()
    {
        await using var daemon = new FakeScanner(_ => Task.CompletedTask);

        NotScanned(await daemon.ScanAsync(new byte[20_000_000], Long));
        NotScanned(await daemon.ScanAsync(Small, Long));
    }

    [Fact]
    public async Task A_good_answer_on_a_line_that_stays_open_is_not_clean()
    {
        await using var daemon = new FakeScanner(async peer =>
        {
            await peer.ReadBodyAsync();
            await peer.AnswerAsync("stream: OK\0");
            await peer.WaitAsync();
        });

        Assert.Contains("pada waktunya", NotScanned(await daemon.ScanAsync(Small, Short)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Silence_and_a_slow_drip_end_at_the_time_set()
    {
        await using var silent = new FakeScanner(peer => peer.WaitAsync());
        await using var dripping = new FakeScanner(async peer =>
        {
            await peer.ReadBodyAsync();
            foreach (var letter in "stream: OK\0")
            {
                await peer.AnswerAsync(letter.ToString());
                await Task.Delay(150);
            }
        });

        Assert.Contains("pada waktunya", NotScanned(await silent.ScanAsync(Small, Short)), StringComparison.Ordinal);
        Assert.Contains("pada waktunya", NotScanned(await silent.ScanAsync(new byte[20_000_000], Short)), StringComparison.Ordinal);
        Assert.Contains("pada waktunya", NotScanned(await dripping.ScanAsync(Small, Short)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_there_is_an_answer_and_giving_up_is_an_exception()
    {
        int port;
        await using (var gone = Answering(""))
        {
            port = gone.Port;
        }

        using var givenUp = new CancellationTokenSource();
        await givenUp.CancelAsync();
        Assert.Contains("dihubungi", NotScanned(await new VirusScanner($"127.0.0.1:{port}").ScanAsync(Small, default)), StringComparison.Ordinal);
        Assert.Contains("dihubungi", NotScanned(await new VirusScanner("unix:/tidak/ada").ScanAsync(Small, default)), StringComparison.Ordinal);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new VirusScanner($"127.0.0.1:{port}").ScanAsync(Small, givenUp.Token));
    }

    [Theory]
    [InlineData("127.0.0.1:3310")]
    [InlineData("localhost:3310")]
    [InlineData("clamav.dinas.example:65535")]
    [InlineData("[::1]:3310")]
    [InlineData("unix:/run/clamav/clamd.ctl")]
    public void An_address_of_either_form_is_taken(string address) => Assert.NotNull(new VirusScanner(address));

    [Theory]
    [InlineData("")]
    [InlineData("localhost")]
    [InlineData(":3310")]
    [InlineData("localhost:")]
    [InlineData("localhost:0")]
    [InlineData("localhost:65536")]
    [InlineData("localhost:-1")]
    [InlineData("::1:3310")]
    [InlineData("[localhost]:3310")]
    [InlineData("tcp://localhost:3310")]
    [InlineData("a b:3310")]
    [InlineData("unix:")]
    [InlineData("unix:clamd.ctl")]
    [InlineData("unix:/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void Any_other_address_is_refused_in_a_sentence(string address) =>
        Assert.Contains("misalnya", Assert.Throws<SettingsException>(() => new VirusScanner(address)).Message, StringComparison.Ordinal);

    private static string NotScanned(ScanResult result) => Assert.IsType<ScanResult.NotScanned>(result).Reason;

    private static FakeScanner Answering(string answer) => new(async peer =>
    {
        await peer.ReadBodyAsync();
        await peer.AnswerAsync(answer);
    });
}
