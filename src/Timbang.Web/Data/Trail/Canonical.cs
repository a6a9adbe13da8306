using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Timbang.Web.Data.Trail;

/// <summary>
/// The one text form of an entry, a value and a seal, over which their SHA-256 is taken: UTF-8, lines ended by LF, ids
/// in lower case with hyphens, instants in UTC with six decimals, hashes in lower-case hex. Anyone can write a second
/// verifier from this page. A name (kind, act, stage, field) holds no white space, so that no text has two readings.
/// </summary>
public static class Canonical
{
    /// <summary>What the first entry of a chain has as its previous hash.</summary>
    public static readonly string Genesis = new('0', 64);

    public static string HashOf(Riwayat entry) => Sha256(
        "riwayat 1",
        $"{entry.Id:D}",
        $"{entry.BadanPublikId:D}",
        $"{entry.CaseKind} {entry.CaseId:D} {Number(entry.Ordinal)} {Number(entry.Version)}",
        entry.Act,
        entry.Stage,
        $"{entry.PenugasanId:D}",
        $"{entry.PersonId:D}",
        Utc(entry.Instant),
        entry.PrevHash,
        entry.Fields);

    public static string HashOf(SegelRiwayat seal) => Sha256(
        "segel 1",
        Number(seal.Ordinal),
        Utc(seal.Instant),
        seal.PrevHash,
        seal.Heads);

    /// <summary>The hash of one value: of its salt as bytes followed by its text.</summary>
    public static string HashOf(string salt, string value) =>
        Convert.ToHexStringLower(SHA256.HashData([.. Convert.FromHexString(salt), .. Encoding.UTF8.GetBytes(value)]));

    /// <summary>The lines of <see cref="Riwayat.Fields"/>.</summary>
    public static string FieldsOf(IEnumerable<(string Field, string Hash)> hashes) => string.Join('\n', hashes
        .OrderBy(h => h.Field, StringComparer.Ordinal)
        .Select(h => $"{Name(h.Field)} {h.Hash}"));

    /// <summary>The lines of <see cref="SegelRiwayat.Heads"/>.</summary>
    public static string HeadsOf(IEnumerable<ChainHead> heads) => string.Join('\n', heads
        .OrderBy(h => h.CaseId.ToString(), StringComparer.Ordinal)
        .Select(h => $"{h.CaseId:D} {Number(h.Ordinal)} {h.Hash}"));

    /// <summary>A name, refused when it could be mistaken for something else.</summary>
    public static string Name(string name) => name.Any(c => char.IsWhiteSpace(c) || char.IsControl(c))
        ? throw new InvalidOperationException($"A name in the trail holds no white space: \"{name}\".")
        : name;

    /// <summary>Cut to what both databases keep.</summary>
    public static DateTimeOffset ToMicroseconds(DateTimeOffset instant) =>
        new(instant.UtcTicks - (instant.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);

    public static string NewSalt() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    public static string Utc(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Sha256(params string[] lines) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
}
