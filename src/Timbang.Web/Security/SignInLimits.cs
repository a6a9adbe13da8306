using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Timbang.Web.Data;

namespace Timbang.Web.Security;

/// <summary>
/// Bounds guessing, per address and per account, in the database so that every node counts the same. A device that the
/// account knows has its own count: strangers use up the strangers' count, and the owner goes on at his own desk.
/// A try is written before it is judged, so that a hundred at once do not slip through together.
/// </summary>
public sealed class SignInLimits(TimbangDb db, TimeProvider time, IHttpContextAccessor http)
{
    /// <summary>Failures are counted over this span.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    /// <summary>From one address: an office of two hundred behind one address mistypes some.</summary>
    public const int PerAddress = 40;

    /// <summary>For one account: from each device that it knows, and from all others together.</summary>
    public const int PerAccount = 10;

    /// <summary>For the code of one account: six digits are soon tried through.</summary>
    public const int PerCode = 5;

    /// <summary>Notes a try; null when there were too many and this one must not be judged.</summary>
    /// <param name="what">The account's id, or the name typed where there is no such account.</param>
    /// <param name="knownDevice">The device, if the account knows it.</param>
    /// <param name="most">How many failures are borne in the window.</param>
    public async Task<SignInAttempt?> BeginAsync(string what, Guid? knownDevice, int most = PerAccount)
    {
        var attempt = new SignInAttempt
        {
            Id = Guid.CreateVersion7(),
            Account = KeyOf(what),
            Address = Address(),
            Device = knownDevice,
            At = time.GetUtcNow(),
        };
        db.Add(attempt);
        await db.SaveChangesAsync();
        if (!await IsTooManyAsync(attempt, most))
        {
            return attempt;
        }

        // Refused tries are not counted: otherwise one stranger could keep the count full for ever.
        await db.Set<SignInAttempt>().Where(a => a.Id == attempt.Id).ExecuteDeleteAsync();
        return null;
    }

    /// <summary>The try succeeded: it and the mistypings before it on this way are forgotten.</summary>
    public Task ForgetAsync(SignInAttempt attempt) => db.Set<SignInAttempt>()
        .Where(a => a.Account == attempt.Account && a.Device == attempt.Device && a.Address == attempt.Address)
        .ExecuteDeleteAsync();

    private async Task<bool> IsTooManyAsync(SignInAttempt attempt, int most)
    {
        var since = attempt.At - Window;
        var recent = db.Set<SignInAttempt>().Where(a => a.At > since);
        if (attempt.Device is { } device)
        {
            return await recent.CountAsync(a => a.Account == attempt.Account && a.Device == device) > most;
        }

        return await recent.CountAsync(a => a.Address == attempt.Address && a.Device == null) > PerAddress
            || await recent.CountAsync(a => a.Account == attempt.Account && a.Device == null) > most;
    }

    private string Address()
    {
        var address = http.HttpContext?.Connection.RemoteIpAddress ?? IPAddress.None;
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        var bytes = plain.GetAddressBytes();

        // Whoever has one IPv6 address has a whole /64 of them.
        return bytes.Length == 4 ? plain.ToString() : Convert.ToHexStringLower(bytes[..8]) + "::/64";
    }

    private static string KeyOf(string what) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(what.Trim().ToUpperInvariant())));
}
