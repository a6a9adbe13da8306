using System.Formats.Tar;
using System.Text;

namespace Timbang.Web.Data.Backup;

/// <summary>Writes an archive entry by entry: a tar whose last entry lists the digest of every other one.</summary>
/// <param name="file">Where to; it must be able to seek, for the length of a table is known after its last row only.</param>
internal sealed class ArchiveWriter(Stream file) : IAsyncDisposable
{
    // A hundred bytes an entry, the only thing that grows: a million files are as much as one large attachment.
    private readonly MemoryStream list = new();

    // The one format in which the framework streams an entry of unknown length, and of more than 8 GB: for a Pax header it
    // would first read all of it into memory.
    private readonly TarWriter tar = new(file, TarEntryFormat.Gnu, leaveOpen: true);

    public async Task AddAsync(string name, Stream content, CancellationToken cancellationToken)
    {
        await using var digesting = new DigestStream(content);
        await WriteAsync(name, digesting, cancellationToken);
        list.Write(Encoding.ASCII.GetBytes(ArchiveList.Line(digesting.Digest(), name)));
    }

    /// <summary>Closes the archive with its list.</summary>
    public async Task EndAsync(CancellationToken cancellationToken)
    {
        list.Position = 0;
        await WriteAsync(ArchiveNames.List, list, cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await tar.DisposeAsync();
        await list.DisposeAsync();
    }

    private Task WriteAsync(string name, Stream content, CancellationToken cancellationToken) => tar.WriteEntryAsync(
        new GnuTarEntry(TarEntryType.RegularFile, name) { DataStream = content, Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite },
        cancellationToken);
}
