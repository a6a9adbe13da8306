namespace Timbang.Dokumentasi;

/// <summary>What a file is to its item. Stored by name.</summary>
public enum FileUse
{
    /// <summary>The information itself, or a part of it: what is weighed, and may be published when it opens.</summary>
    Information,

    /// <summary>What proves something about it: a letter, a consent, a ruling. Never published.</summary>
    Evidence,
}

/// <summary>What the virus scanner said. Stored by name.</summary>
public enum Scan
{
    /// <summary>No scanner is set up: said as it is, "belum dipindai".</summary>
    NotScanned,

    /// <summary>Read to its end, and nothing found.</summary>
    Clean,

    /// <summary>Something was found.</summary>
    Infected,

    /// <summary>Any other answer, and none: it counts as infected until it is scanned again.</summary>
    Failed,
}

/// <summary>Where a file stands. Stored by name.</summary>
public enum FileStage
{
    Disimpan,
    Dikarantina,
    Dimusnahkan,
}

/// <summary>A file as it was received and sealed, before it belongs to an item.</summary>
/// <param name="Id">Its identity, which its seal is bound to.</param>
/// <param name="Name">Name without path, with the extension of its kind.</param>
/// <param name="Kind">What it is by its content.</param>
/// <param name="Length">Bytes as they were sealed, 1 to <see cref="Berkas.MaxBytes"/>.</param>
/// <param name="Digest">SHA-256 of the sealed bytes, so that two files of the same content do not show it.</param>
public sealed record ReceivedFile(Guid Id, string Name, FileKind Kind, int Length, string Digest)
{
    /// <summary>What should be known of it: scripts, embedded files, links to other places. One sentence each.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    public Scan Scan { get; init; }

    /// <summary>What the scanner called it, or why it did not finish.</summary>
    public string ScanFinding { get; init; } = "";
}

/// <summary>The item that a file is attached to.</summary>
/// <param name="BadanPublikId">Its agency.</param>
/// <param name="ButirId">The item.</param>
/// <param name="UnitId">Its unit.</param>
/// <param name="Others">How many files it has already.</param>
public sealed record FileOwner(Guid BadanPublikId, Guid ButirId, Guid UnitId, int Others);

/// <summary>What the officer says of a file.</summary>
/// <param name="Use">What it is to the item.</param>
/// <param name="Note">What it shows, in a sentence.</param>
/// <param name="WhyKept">Why a kind that can never be published is kept all the same; empty for others.</param>
public sealed record FileDescription(FileUse Use, string Note, string WhyKept)
{
    /// <summary>Why it does not do for a file of this kind, or null.</summary>
    internal RuleException? Refusal(FileKind kind) => this switch
    {
        _ when Prose.IsEmpty(Note) => new("Terangkan apa isi berkas ini, atau apa yang dibuktikannya.", nameof(Note)),
        _ when Note.Length > Berkas.MaxText => new($"Keterangan paling banyak {Berkas.MaxText:N0} huruf.", nameof(Note)),
        _ when kind.MayBePublished() => null,
        { Use: not FileUse.Evidence } => new("Berkas jenis ini tidak dapat dibuka untuk umum. Simpan sebagai bukti, atau unggah salinannya sebagai PDF tanpa sandi.", nameof(Use)),
        _ when Prose.IsEmpty(WhyKept) => new("Berkas jenis ini dapat memuat yang tidak terlihat. Tulis mengapa tetap harus disimpan.", nameof(WhyKept)),
        _ when WhyKept.Length > Berkas.MaxText => new($"Alasan paling banyak {Berkas.MaxText:N0} huruf.", nameof(WhyKept)),
        _ => null,
    };
}

/// <summary>Somebody asks for the original; where the office wants two, another person allows it.</summary>
/// <param name="ById">Who asks.</param>
/// <param name="ByName">The name, as it was then.</param>
/// <param name="Purpose">What for.</param>
/// <param name="At">When.</param>
public sealed record OriginalRequest(Guid ById, string ByName, string Purpose, DateTimeOffset At)
{
    /// <summary>How long a request may wait for its second person, and an allowed one for its download.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromHours(24);

    public Guid? AllowedById { get; init; }

    public string AllowedByName { get; init; } = "";

    public bool IsAlive(DateTimeOffset now) => now < At + Life;

    /// <summary>Whether it waits for its second person.</summary>
    public bool IsWaiting(DateTimeOffset now) => AllowedById is null && IsAlive(now);

    /// <summary>Whether it waits, and the person may be the second: never the one who asked.</summary>
    public bool WaitsFor(Guid personId, DateTimeOffset now) => IsWaiting(now) && ById != personId;

    /// <summary>Whether the person asked it, and a second one has allowed it.</summary>
    public bool IsAllowedTo(Guid personId, DateTimeOffset now) => AllowedById is not null && ById == personId && IsAlive(now);
}
