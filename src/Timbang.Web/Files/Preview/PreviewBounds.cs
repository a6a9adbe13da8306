using Timbang.Dokumentasi;

namespace Timbang.Web.Files.Preview;

/// <summary>What a preview may cost. The bounds meet files made to exhaust; no paper of an office comes near them.</summary>
public static class PreviewBounds
{
    /// <summary>Bytes of a file: what a scanned annex of some hundred pages has. It lies in the worker's memory, so that its bound has to hold several of it.</summary>
    public const int MostBytes = Berkas.MaxBytes;

    /// <summary>Pages of a file; past it the tree of pages is more likely an attack than a paper.</summary>
    public const int MostPages = 5_000;

    /// <summary>Bytes that a worker's memory may grow to: the file, its copy, and a few pictures of the largest size.</summary>
    public const int WorkerMemory = 256 * 1024 * 1024;

    /// <summary>Workers at once: two cores of a small server stay half free for pages; together they hold at most 512 MiB.</summary>
    public const int MostWorkers = 2;

    /// <summary>Pixels on a side of a picture: more than a large screen shows, and 64 MB at most.</summary>
    public const int MostPixels = 4_000;

    /// <summary>Pixels across unless asked otherwise: A4 at about 133 dots an inch, readable on a phone and at a desk.</summary>
    public const int UsualWidth = 1_100;

    /// <summary>Time of one call. A page takes some hundredths of a second; nobody waits longer than this for a picture.</summary>
    public static readonly TimeSpan CallTime = TimeSpan.FromSeconds(10);

    /// <summary>How often a worker is asked whether its time is over or its reader gone.</summary>
    internal static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(20);
}
