using Timbang.Dokumentasi;
using Timbang.Web.Files.Content;

namespace Timbang.Web.Files;

/// <summary>Where pictures are unpacked, one at a time: the largest takes some 500 MB while it is worked on.</summary>
public sealed class PictureSeat : IDisposable
{
    private readonly SemaphoreSlim seat = new(1, 1);

    /// <summary>A picture written anew from its pixels.</summary>
    /// <exception cref="RefusedFileException">It is damaged, or too large.</exception>
    public Task<byte[]> CleanAsync(byte[] content, FileKind kind, CancellationToken cancellationToken) =>
        WithSeatAsync(() => Picture.Clean(content, kind), cancellationToken);

    /// <summary>A picture at most <paramref name="width"/> pixels across.</summary>
    /// <exception cref="RefusedFileException">It is damaged, or too large.</exception>
    public Task<Raster> DecodeAsync(byte[] content, FileKind kind, int width, CancellationToken cancellationToken) =>
        WithSeatAsync(() => Picture.Decode(content, kind, width), cancellationToken);

    public void Dispose() => seat.Dispose();

    private async Task<T> WithSeatAsync<T>(Func<T> work, CancellationToken cancellationToken)
    {
        await seat.WaitAsync(cancellationToken);
        try
        {
            return await Task.Run(work, cancellationToken);
        }
        finally
        {
            seat.Release();
        }
    }
}
