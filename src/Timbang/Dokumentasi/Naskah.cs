using System.Security.Cryptography;

namespace Timbang.Dokumentasi;

/// <summary>
/// An official paper as it was issued (UU 43/2009 Pasal 40 and 41: authentic, whole, trusted): its very bytes with their digest,
/// made once by the act that it proves and never made again. Each names the papers it rests on.
/// </summary>
public sealed class Naskah
{
    /// <summary>Letters and digits of a code; none is taken for another when it is read aloud or typed from paper.</summary>
    public const string Alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    /// <summary>Signs of a code: 60 bits, so that none is found by trying.</summary>
    public const int CodeLength = 12;

    private Naskah()
    {
    }

    /// <summary>Identity, a UUIDv7 given when the paper is issued.</summary>
    public Guid Id { get; private init; }

    /// <summary>The agency that issued it.</summary>
    public Guid BadanPublikId { get; private init; }

    public PaperKind Kind { get; private init; }

    /// <summary>
    /// The case it is the paper of: a sheet's item on an agenda, a sitting, a decree, a receipt, a letter of a sitting. A case has one paper of a kind, and as many
    /// signed copies as were scanned.
    /// </summary>
    public Guid CaseId { get; private init; }

    /// <summary>The case whose act issued it, and whose trail keeps <see cref="Recorded"/>.</summary>
    public Guid IssuedById { get; private init; }

    /// <summary>The item that a sheet decided; null for other papers, and where the sitting returned the item.</summary>
    public Guid? ButirId { get; private init; }

    /// <summary>Number as it stands on the paper.</summary>
    public string Number { get; private init; } = "";

    /// <summary>The day on the paper.</summary>
    public DateOnly Date { get; private init; }

    /// <summary>By which anyone finds it at the page of verification; printed on it.</summary>
    public string Code { get; private init; } = "";

    /// <summary>When it was issued.</summary>
    public DateTimeOffset IssuedAt { get; private init; }

    /// <summary>The PDF, at most a few megabytes.</summary>
    public byte[] Content { get; private init; } = [];

    /// <summary>SHA-256 of <see cref="Content"/>, 64 small hexadecimal digits.</summary>
    public string Digest { get; private init; } = "";

    /// <summary>Digests of the papers it rests on, in the order in which it names them.</summary>
    public IReadOnlyList<string> RestsOn { get; private init; } = [];

    /// <summary>What the trail calls its record.</summary>
    public string Field => FieldOf(Code);

    /// <summary>
    /// What the trail keeps of it: the digest, and all that decides what it is and who may see it, so that none of it can be
    /// changed beside the bytes.
    /// </summary>
    public string Recorded => $"{Digest} {Kind} {CaseId:D} {ButirId?.ToString("D") ?? "-"} {Date:yyyy-MM-dd} {Number}";

    /// <summary>Issues the paper that an act has just made.</summary>
    /// <param name="issuedById">The case whose act it is.</param>
    /// <param name="terms">What is settled of it.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="at">The instant of the act.</param>
    public static Naskah Issue(Guid issuedById, PaperTerms terms, byte[] content, DateTimeOffset at) => new()
    {
        Id = Guid.CreateVersion7(),
        BadanPublikId = terms.BadanPublikId,
        Kind = terms.Kind,
        CaseId = terms.CaseId,
        IssuedById = issuedById,
        ButirId = terms.ButirId,
        Number = terms.Number,
        Date = terms.Date,
        Code = terms.Code,
        IssuedAt = at,
        Content = content,
        Digest = DigestOf(content),
        RestsOn = [.. terms.RestsOn.Select(paper => paper.Digest)],
    };

    public static string FieldOf(string code) => $"{nameof(Naskah)}.{code}";

    /// <summary>A new code, by chance.</summary>
    public static string NewCode() => RandomNumberGenerator.GetString(Alphabet, CodeLength);

    public static string DigestOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>A code as it is printed: three groups of four.</summary>
    public static string Grouped(string code) => string.Join('-', code.Chunk(4).Select(group => new string(group)));

    /// <summary>
    /// Reads a code as people type it, in small letters, with spaces or hyphens; null when it is none.
    /// </summary>
    public static string? ReadCode(string? typed)
    {
        var bare = new string([.. (typed ?? "").Where(c => !char.IsWhiteSpace(c) && c != '-').Select(char.ToUpperInvariant)]);
        return bare.Length == CodeLength && bare.All(Alphabet.Contains) ? bare : null;
    }
}

/// <summary>What is settled of a paper before it is written.</summary>
/// <param name="BadanPublikId">The agency that issues it.</param>
/// <param name="Kind">Which paper.</param>
/// <param name="CaseId">The case it is the paper of.</param>
/// <param name="Number">Its number.</param>
/// <param name="Date">The day on it.</param>
public sealed record PaperTerms(Guid BadanPublikId, PaperKind Kind, Guid CaseId, string Number, DateOnly Date)
{
    public string Code { get; init; } = Naskah.NewCode();

    /// <summary>The item that a sheet decided.</summary>
    public Guid? ButirId { get; init; }

    /// <summary>The papers it rests on: sheets under minutes, minutes under a decree, a decree under its receipt.</summary>
    public IReadOnlyList<Foundation> RestsOn { get; init; } = [];
}

/// <summary>A paper that another rests on, by its digest.</summary>
/// <param name="Kind">Which paper.</param>
/// <param name="Number">Its number.</param>
/// <param name="Digest">SHA-256 of its bytes.</param>
public sealed record Foundation(PaperKind Kind, string Number, string Digest);

/// <summary>Which paper. Stored by name.</summary>
public enum PaperKind
{
    /// <summary>Lembar pengujian konsekuensi of one item, as its sitting weighed it.</summary>
    Sheet,

    /// <summary>Berita acara of a sitting.</summary>
    Minutes,

    /// <summary>Keputusan with its lampiran.</summary>
    Decree,

    /// <summary>Tanda terima of one unit.</summary>
    Receipt,

    /// <summary>Undangan to a sitting, of one unit or one member.</summary>
    Invitation,

    /// <summary>Pemberitahuan to who was invited that the sitting is called off, or goes on without them.</summary>
    Cancellation,

    /// <summary>Surat that tells a unit what a sitting made of its items.</summary>
    Result,

    /// <summary>The scan of a berita acara that was signed with ink.</summary>
    SignedMinutes,

    /// <summary>The scan of a keputusan that was signed with ink.</summary>
    SignedDecree,
}
