using System.Security.Cryptography;
using System.Text;

namespace Timbang.Web.Security;

/// <summary>A code for the day the phone is lost: shown once, kept as a hash, good for one sign-in.</summary>
public sealed class RecoveryCode
{
    /// <summary>How many are made at a time.</summary>
    public const int Count = 10;

    // Without letters and digits that look alike on paper.
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    public Guid Id { get; init; }

    public Guid AccountId { get; init; }

    /// <summary>SHA-256: twelve random letters (59 bits) need no slow hash.</summary>
    public string Hash { get; init; } = "";

    public DateTimeOffset? UsedAt { get; set; }

    /// <summary>"abcd-efgh-jkmn".</summary>
    public static string NewText() => string.Join('-', Enumerable.Range(0, 3).Select(_ => RandomNumberGenerator.GetString(Letters, 4)));

    /// <summary>Spaces, hyphens and capitals do not matter.</summary>
    public static string HashOf(string typed)
    {
        var letters = string.Concat(typed.ToLowerInvariant().Where(char.IsLetterOrDigit));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(letters)));
    }
}
