using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Timbang.Pengujian;
using Timbang.Web.Data.Backup;
using Timbang.Web.Data.Trail;

namespace Timbang.Web.Data.Dialects;

/// <summary>What the two databases do differently; nothing outside this folder asks which one runs.</summary>
public abstract class Dialect
{
    /// <summary>Which one it is, as an archive names it.</summary>
    public abstract string Name { get; }

    /// <summary>Applies pending migrations while no other process can.</summary>
    public abstract Task MigrateAsync(CancellationToken cancellationToken = default);

    /// <summary>Begins the transaction of one act: from here on nobody else acts on what the locks name.</summary>
    /// <param name="locks">The key of the form and the case it acts on, in that order.</param>
    /// <param name="cancellationToken">Stops the waiting.</param>
    public abstract Task<IDbContextTransaction> BeginActAsync(IReadOnlyList<Guid> locks, CancellationToken cancellationToken);

    /// <summary>Begins the transaction of the one node that seals the trail; null while another one does.</summary>
    public abstract Task<IDbContextTransaction?> TryLeadAsync(CancellationToken cancellationToken);

    /// <summary>Ends of chains with unsealed entries, except those that an act is just moving on.</summary>
    public abstract IQueryable<ChainHead> UnsealedHeads(int most);

    /// <summary>Begins to read one unchanging state of the database while others go on writing.</summary>
    public abstract Task<IDbContextTransaction> BeginReadingAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Entries of a public list whose words (<c>FoundBy</c>) hold each of these, also within a longer word; those of three
    /// letters or more by an index.
    /// </summary>
    public abstract IQueryable<TEntry> Holding<TEntry>(IReadOnlyList<string> words)
        where TEntry : CaseFile;

    /// <summary>Entries of a public list whose title holds both words of one of the pairs, by an index.</summary>
    /// <param name="title">The list's column of titles.</param>
    /// <param name="pairs">Words in small letters, each of three letters or more.</param>
    public abstract IQueryable<TEntry> Titled<TEntry>(string title, IReadOnlyList<WordPair> pairs)
        where TEntry : CaseFile;

    /// <summary>Fixes the present state of the whole database for an archive.</summary>
    /// <param name="scratch">A file beside the archive that may be used meanwhile; it holds what the database holds.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public abstract Task<Snapshot> SnapshotAsync(string scratch, CancellationToken cancellationToken);

    /// <summary>Sees that nothing is there that an archive would be mixed with.</summary>
    /// <exception cref="RuleException">Something is.</exception>
    public abstract Task RequireEmptyAsync(CancellationToken cancellationToken);

    /// <summary>Makes the empty place ready for the database of an archive.</summary>
    public abstract Task<Landing> LandAsync(ArchiveHead head, CancellationToken cancellationToken);

    /// <summary>What a person should do about this failure of the database, or null when it is none that a person can mend.</summary>
    public string? Explain(Exception failure) => TroubleOf(failure) switch
    {
        Trouble.Duplicate => "Nomor, kode atau nama yang sama sudah dipakai. Periksa isian Anda lalu kirim ulang.",
        Trouble.Busy => "Data ini sedang dipakai orang lain, dan belum ada yang disimpan. Coba kirim lagi sebentar lagi.",
        Trouble.Full => "Penyimpanan penuh: tidak ada yang disimpan, data lama tetap aman dan dapat dibaca. Beri tahu pengelola sistem, lalu kirim lagi setelah ada ruang.",
        Trouble.Away => "Basis data sedang tidak terjangkau. Kirim lagi sebentar lagi: kiriman yang sama tidak akan dicatat dua kali.",
        _ => null,
    };

    /// <summary>Entries whose words hold each of these, by reading them.</summary>
    protected static IQueryable<TEntry> Read<TEntry>(IQueryable<TEntry> entries, IEnumerable<string> words)
        where TEntry : CaseFile =>
        words.Select(Searching.Pattern).Aggregate(entries, (found, pattern) => found.Where(entry =>
            EF.Functions.Like(EF.Property<string>(entry, "FoundBy"), pattern, Searching.Escape)));

    /// <summary>What is the matter, wherever in the failure the database says it: libraries wrap what it says once or twice.</summary>
    public Trouble TroubleOf(Exception? failure)
    {
        var trouble = failure is null ? Trouble.None : SaidBy(failure);
        return trouble != Trouble.None || failure is null ? trouble : TroubleOf(failure.InnerException);
    }

    protected abstract Trouble SaidBy(Exception failure);
}

/// <summary>Failures of a database that are nobody's bug.</summary>
public enum Trouble
{
    None,

    /// <summary>A unique key is taken.</summary>
    Duplicate,

    /// <summary>Another writer holds it, or two writers waited for each other.</summary>
    Busy,

    /// <summary>No room on the disk.</summary>
    Full,

    /// <summary>Nobody answers, or the connection was cut: whether the last act was kept is known to the key of its form.</summary>
    Away,
}
