using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Timbang.Web.Security;

/// <summary>
/// Codes of an authenticator app (RFC 6238: SHA-1, 30 seconds, six digits). The framework's own check takes the system's
/// clock and accepts a code twice; this one takes the time it is given and tells which step matched.
/// </summary>
public static class Totp
{
    private const int StepSeconds = 30;
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static byte[] NewSecret() => RandomNumberGenerator.GetBytes(20);

    public static long StepAt(DateTimeOffset now) => now.ToUnixTimeSeconds() / StepSeconds;

    /// <summary>The step the code belongs to, one step of clock error either way allowed; null when it is wrong or was used.</summary>
    public static long? Match(byte[] secret, string typed, DateTimeOffset now, long lastUsed)
    {
        var code = string.Concat(typed.Where(char.IsAsciiDigit));
        var step = StepAt(now);
        foreach (var candidate in new[] { step, step - 1, step + 1 })
        {
            if (candidate > lastUsed && FixedTimeEquals(CodeAt(secret, candidate), code))
            {
                return candidate;
            }
        }

        return null;
    }

    public static string CodeAt(byte[] secret, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[20];
        HMACSHA1.HashData(secret, counter, hash);
        var offset = hash[^1] & 0xf;
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[offset..]) & 0x7fffffff;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>The secret as apps take it by hand.</summary>
    public static string InLetters(byte[] secret)
    {
        var bits = string.Concat(secret.Select(b => Convert.ToString(b, 2).PadLeft(8, '0')));
        return string.Concat(bits.Chunk(5).Select(five => Base32[Convert.ToInt32(new string(five).PadRight(5, '0'), 2)]));
    }

    /// <summary>What the QR picture says.</summary>
    public static string Link(byte[] secret, string account) =>
        $"otpauth://totp/Timbang:{Uri.EscapeDataString(account)}?secret={InLetters(secret)}&issuer=Timbang&algorithm=SHA1&digits=6&period={StepSeconds}";

    private static bool FixedTimeEquals(string expected, string typed) =>
        expected.Length == typed.Length
        && CryptographicOperations.FixedTimeEquals(expected.Select(c => (byte)c).ToArray(), typed.Select(c => (byte)c).ToArray());
}
