using Timbang.Web.Data.Backup;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Commands.Backup;

/// <summary>An archive that is not every byte what was written is no archive: it is found out, in words, wherever it is damaged.</summary>
public sealed class DamagedArchiveTests(Templates templates)
{
    // What follows the list, and what tar keeps beside an entry (its time, its owner), is not ours: changed, it changes nothing.
    private const int Block = 512;

    [Theory, ClassData<BothDatabases>]
    public async Task Cut_off_anywhere_it_is_refused(DatabaseKind kind)
    {
        var bytes = await ArchiveAsync(kind);
        var end = bytes.AsSpan().LastIndexOfAnyExcept((byte)0);

        foreach (var length in Places(end, 40).Append(0).Append(1).Append(Block))
        {
            await AssertRefusedAsync(bytes[..length], $"cut off after {length} of {bytes.Length}");
        }
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_changed_byte_of_what_it_holds_is_found(DatabaseKind kind)
    {
        var bytes = await ArchiveAsync(kind);
        var whole = await ReadAsync(bytes);

        foreach (var place in Places(bytes.Length, 80))
        {
            var changed = (byte[])bytes.Clone();
            changed[place] ^= 0x20;
            var read = await Record.ExceptionAsync(async () => Assert.Equal(whole, await ReadAsync(changed)));
            Assert.True(read is null or RuleException, $"byte {place}: {read}");
        }
    }

    [Fact]
    public async Task What_is_no_archive_at_all_is_told_so()
    {
        await AssertRefusedAsync([.. Enumerable.Repeat((byte)'x', 5000)], "letters");
        await AssertRefusedAsync(new byte[5000], "nothing");
        await AssertRefusedAsync(await File.ReadAllBytesAsync(typeof(ArchiveReader).Assembly.Location), "a program");
    }

    private static IEnumerable<int> Places(int length, int times)
    {
        var random = new Random(5);
        return Enumerable.Range(0, times).Select(_ => random.Next(1, length));
    }

    private static async Task AssertRefusedAsync(byte[] bytes, string what)
    {
        var refusal = await Record.ExceptionAsync(() => ReadAsync(bytes));
        Assert.True(refusal is RuleException, $"{what}: {refusal}");
    }

    // All that would be put back: names and bytes.
    private static async Task<string> ReadAsync(byte[] bytes)
    {
        using var hash = System.Security.Cryptography.IncrementalHash.CreateHash(System.Security.Cryptography.HashAlgorithmName.SHA256);
        using var archive = new MemoryStream(bytes);
        await new ArchiveReader(archive).ReadAsync(
            async (name, content) =>
            {
                hash.AppendData(System.Text.Encoding.UTF8.GetBytes(name));
                var buffer = new byte[1 << 16];
                while (await content.ReadAsync(buffer) is > 0 and var read)
                {
                    hash.AppendData(buffer.AsSpan(0, read));
                }
            },
            CancellationToken.None);
        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private async Task<byte[]> ArchiveAsync(DatabaseKind kind)
    {
        await using var scene = new BackupScene();
        await using var database = await templates.CopyAsync(kind);
        var place = scene.Around(database);
        await place.AttachAsync();
        await scene.BackUpAsync(place);
        return await File.ReadAllBytesAsync(scene.Archive);
    }
}
