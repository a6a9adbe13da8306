using Timbang.Web.Data.Trail;

namespace Timbang.Web.Data.Backup;

/// <summary>One unchanging state of the whole database while others go on writing, ready to be read into an archive.</summary>
public abstract class Snapshot : IAsyncDisposable
{
    public required IReadOnlyList<ArchivedTable> Tables { get; init; }

    public IReadOnlyList<ArchivedSequence> Sequences { get; init; } = [];

    public required NotedSeal? LastSeal { get; init; }

    /// <summary>Names in the archive, in the order in which they must be read.</summary>
    public abstract IReadOnlyList<string> Entries { get; }

    /// <summary>One entry from its first byte on. Closed before the next one is opened.</summary>
    public abstract Task<Stream> OpenAsync(string entry, CancellationToken cancellationToken);

    public abstract ValueTask DisposeAsync();
}

/// <summary>An empty place that takes the entries of an archive: nothing of them is there before the end, and nothing is left when it never comes.</summary>
public abstract class Landing : IAsyncDisposable
{
    public abstract Task TakeAsync(string entry, Stream content, CancellationToken cancellationToken);

    /// <summary>All has come: whatever takes time is done now, and nothing is there yet.</summary>
    public abstract Task CompleteAsync(CancellationToken cancellationToken);

    /// <summary>From here on it is the database. Quick.</summary>
    public abstract Task CommitAsync();

    public abstract ValueTask DisposeAsync();
}
