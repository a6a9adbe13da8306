using System.Formats.Tar;
using System.Text.Json;

namespace Timbang.Web.Data.Backup;

/// <summary>
/// Reads an archive from its first byte to its list and believes nothing in it: entries come in one order and under known
/// names only, none is a link, and the list at the end must be that of what was read.
/// </summary>
public sealed class ArchiveReader(Stream file)
{
    private const int LongestHead = 1 << 20;

    /// <summary>What the archive says of itself; nothing behind it is looked at.</summary>
    /// <exception cref="RuleException">It is no archive.</exception>
    public async Task<ArchiveHead> ReadHeadAsync(CancellationToken cancellationToken)
    {
        using var list = new ArchiveList();
        await using var tar = Begin();
        return await HeadAsync(tar, list, cancellationToken);
    }

    /// <summary>Reads all of it; what <paramref name="take"/> leaves of an entry is read for it.</summary>
    /// <returns>How many attachments there were.</returns>
    /// <exception cref="RuleException">It is cut off, changed or holds what no archive holds. What was taken until then must not be used.</exception>
    public async Task<long> ReadAsync(Func<string, Stream, Task> take, CancellationToken cancellationToken)
    {
        using var list = new ArchiveList();
        await using var tar = Begin();
        var order = new ArchiveOrder(await HeadAsync(tar, list, cancellationToken));
        while (true)
        {
            var entry = await NextAsync(tar, cancellationToken);
            if (entry.Name == ArchiveNames.List)
            {
                order.RequireComplete();
                await RequireAsync(list, entry, cancellationToken);
                return order.Files;
            }

            order.RequireNext(entry.Name);
            list.Add(await TakeAsync(entry, take, cancellationToken), entry.Name);
        }
    }

    private static async Task<ArchiveHead> HeadAsync(TarReader tar, ArchiveList list, CancellationToken cancellationToken)
    {
        var entry = await NextAsync(tar, cancellationToken);
        if (entry.Name != ArchiveNames.Head || entry.Length > LongestHead)
        {
            throw NoArchive();
        }

        using var text = new MemoryStream();
        list.Add(await GuardedAsync(() => TakeAsync(entry, (_, content) => content.CopyToAsync(text, cancellationToken), cancellationToken)), entry.Name);
        try
        {
            return ArchiveHead.Parse(text.ToArray());
        }
        catch (JsonException)
        {
            throw NoArchive();
        }
    }

    private static async Task<TarEntry> NextAsync(TarReader tar, CancellationToken cancellationToken)
    {
        var entry = await GuardedAsync(async () => await tar.GetNextEntryAsync(copyData: false, cancellationToken));
        return entry switch
        {
            null => throw Broken("terpotong"),
            { EntryType: TarEntryType.RegularFile or TarEntryType.V7RegularFile } => entry,
            _ => throw Broken($"memuat \"{entry.Name}\", yang bukan berkas biasa"),
        };
    }

    private static async Task<string> TakeAsync(TarEntry entry, Func<string, Stream, Task> take, CancellationToken cancellationToken)
    {
        await using var content = new DigestStream(entry.DataStream ?? Stream.Null);
        await take(entry.Name, content);
        await GuardedAsync(async () =>
        {
            await content.CopyToAsync(Stream.Null, cancellationToken);
            return 0;
        });
        return content.Count == entry.Length ? content.Digest() : throw Broken("terpotong");
    }

    private static async Task RequireAsync(ArchiveList list, TarEntry entry, CancellationToken cancellationToken)
    {
        if (await TakeAsync(entry, (_, _) => Task.CompletedTask, cancellationToken) != list.Digest())
        {
            throw Broken("isinya bukan yang ditulis");
        }
    }

    private TarReader Begin()
    {
        file.Position = 0;
        return new TarReader(file, leaveOpen: true);
    }

    // What a reader of tar says of bytes that are none.
    private static async Task<T> GuardedAsync<T>(Func<Task<T>> read)
    {
        try
        {
            return await read();
        }
        catch (Exception wrong) when (wrong is InvalidDataException or EndOfStreamException or FormatException or ArgumentException or ArithmeticException
            or InvalidOperationException or NotSupportedException or IndexOutOfRangeException)
        {
            throw Broken("tidak terbaca");
        }
    }

    private static RuleException NoArchive() => new("Berkas ini bukan cadangan Timbang. Sebut berkas yang ditulis bin/timbang backup.");

    private static RuleException Broken(string how) =>
        new($"Cadangan ini rusak: {how}. Tidak ada yang dipulihkan darinya; pakai cadangan lain, atau salin lagi dari tempat asalnya.");

    /// <summary>The one order that entries come in: the parts of the database as the head names them, then files in rising order, none twice.</summary>
    private sealed class ArchiveOrder(ArchiveHead head)
    {
        private readonly Queue<string> parts = new(head.Entries);
        private string last = "";

        public long Files { get; private set; }

        public void RequireNext(string name)
        {
            if (parts.TryDequeue(out var part))
            {
                Require(name == part && ArchiveNames.IsDatabase(name), name);
                return;
            }

            Require(ArchiveNames.IsFile(name) && string.CompareOrdinal(name, last) > 0, name);
            (last, Files) = (name, Files + 1);
        }

        public void RequireComplete() => Require(parts.Count == 0, ArchiveNames.List);

        private static void Require(bool holds, string name)
        {
            if (!holds)
            {
                throw Broken($"memuat \"{name}\" yang tidak pada tempatnya");
            }
        }
    }
}
