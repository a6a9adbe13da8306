using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Timbang.Web.Security;

/// <summary>Compares passwords, in the same time whether the account exists or not, and makes first ones.</summary>
public sealed class Passwords(UserManager<Account> users, TimeProvider time)
{
    // Hash of a password that was thrown away, with the iterations of all others: compared against when there is no such
    // account, so that the answer takes as long.
    private const string NobodysHash = "AQAAAAIAAzRQAAAAEOJFanEL9PojW6gS2ZIkIn1w+sy7pwnVQXTZ7OYLLjeO8YO0Mo+yL7iIAoTd62tW5Q==";

    /// <summary>A password given by an administrator opens for this long.</summary>
    public static readonly TimeSpan FirstPasswordLasts = TimeSpan.FromDays(7);

    /// <summary>The account with this user name or e-mail.</summary>
    public async Task<Account?> FindAsync(string login) =>
        await users.FindByNameAsync(login.Trim()) ?? await ByEmailAsync(login.Trim());

    /// <summary>Whether the password is the account's; as slow for an account that does not exist.</summary>
    public async Task<bool> IsRightAsync(Account? account, string password)
    {
        if (account?.PasswordHash is not null)
        {
            return await users.CheckPasswordAsync(account, password);
        }

        users.PasswordHasher.VerifyHashedPassword(new Account(), NobodysHash, password);
        return false;
    }

    /// <summary>Changes it for somebody who knows the one of now; from then on it is nobody's first password.</summary>
    public Task<IdentityResult> ChangeAsync(Account account, string now, string next)
    {
        (account.MustChangePassword, account.PasswordUntil) = (false, null);
        return users.ChangePasswordAsync(account, now, next);
    }

    /// <summary>Whether a password that somebody else gave has been left lying too long.</summary>
    public bool HasLapsed(Account account) => account.PasswordUntil is { } until && time.GetUtcNow() > until;

    /// <summary>Gives the account a password to be told to the person once, changed at the first sign-in.</summary>
    public string GiveFirst(Account account)
    {
        var password = string.Join('-', Enumerable.Range(0, 2).Select(_ => RecoveryCode.NewText()));
        account.PasswordHash = users.PasswordHasher.HashPassword(account, password);
        account.SecurityStamp = Guid.NewGuid().ToString("N");
        account.MustChangePassword = true;
        account.PasswordUntil = time.GetUtcNow() + FirstPasswordLasts;
        return password;
    }

    // E-mail is not unique by itself in the library: two of the same open nothing.
    private async Task<Account?> ByEmailAsync(string login)
    {
        var normalized = users.NormalizeEmail(login);
        var found = await users.Users.Where(a => a.NormalizedEmail == normalized).Take(2).ToListAsync();
        return found is [var only] ? only : null;
    }
}
