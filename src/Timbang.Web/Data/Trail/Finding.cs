namespace Timbang.Web.Data.Trail;

/// <summary>What a check of the trail came upon, in words for an inspector.</summary>
/// <param name="IsBroken">False for a value that was lawfully erased.</param>
/// <param name="Where">The entry: kind, case, ordinal; or the seal.</param>
/// <param name="What">What is wrong with it, or by which basis it was erased.</param>
public sealed record Finding(bool IsBroken, string Where, string What)
{
    public static Finding Broken(string where, string what) => new(true, where, what);

    public override string ToString() => $"{Where}: {What}";
}

/// <summary>How much was checked.</summary>
public sealed class TrailCount
{
    public long Cases { get; set; }

    public long Entries { get; set; }

    public long Values { get; set; }

    public long Erased { get; set; }

    public long Seals { get; set; }

    /// <summary>Issued papers whose bytes were hashed again.</summary>
    public long Papers { get; set; }

    /// <summary>Ordinal and hash of the last seal: who keeps it elsewhere finds out whoever rewrites everything here. Null without a seal.</summary>
    public string? LastSeal { get; set; }

    /// <summary>Entries too young to be under a seal.</summary>
    public long Unsealed { get; set; }

    public override string ToString() =>
        $"{Cases} berkas, {Entries} entri ({Unsealed} belum disegel), {Values} nilai ({Erased} dihapus), {Seals} segel, {Papers} naskah";
}
