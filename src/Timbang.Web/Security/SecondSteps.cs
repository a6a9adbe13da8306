using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Timbang.Web.Data;

namespace Timbang.Web.Security;

/// <summary>The second step of signing in: a code of the authenticator app, or one of the recovery codes. Each opens once.</summary>
public sealed class SecondSteps(TimbangDb db, TimeProvider time, IDataProtectionProvider protection)
{
    private static readonly TimeSpan OfferLasts = TimeSpan.FromMinutes(30);

    private readonly IDataProtector protector = protection.CreateProtector("Timbang.TotpSecret");

    /// <summary>A secret that only this person can take up, and not later than in half an hour.</summary>
    public string Offer(byte[] secret, Guid accountId) => OfferTo(accountId).Protect(Convert.ToHexStringLower(secret), OfferLasts);

    /// <summary>The secret that was offered, or null when the offer is another's or too old.</summary>
    public byte[]? OpenOffer(string? offer, Guid accountId)
    {
        try
        {
            return Convert.FromHexString(OfferTo(accountId).Unprotect(offer ?? ""));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>The account that is halfway in and must give a code; null when it cannot go on.</summary>
    public Task<Account?> ExpectedAsync(Guid accountId) =>
        db.Users.AsNoTracking().SingleOrDefaultAsync(a => a.Id == accountId && !a.Locked && a.TwoFactorEnabled);

    /// <summary>Whether the code is right; if so it is used up, also against a second request at the same moment.</summary>
    public async Task<bool> UseAsync(Account account, string typed) =>
        await UseTotpAsync(account, typed) || await UseRecoveryAsync(account.Id, typed);

    /// <summary>Switches the second step on with a secret whose first code the person has typed; null when that code is wrong.</summary>
    public async Task<IReadOnlyList<string>?> TurnOnAsync(Account account, byte[] secret, string typed)
    {
        if (Totp.Match(secret, typed, time.GetUtcNow(), 0) is not { } step)
        {
            return null;
        }

        account.TwoFactorEnabled = true;
        account.TotpSecret = protector.Protect(Convert.ToHexStringLower(secret));
        account.TotpStep = step;
        return await NewRecoveryCodesAsync(account);
    }

    /// <summary>New recovery codes; the old ones open nothing any more. Both in one save: nobody is left without any.</summary>
    public async Task<IReadOnlyList<string>> NewRecoveryCodesAsync(Account account)
    {
        await TakeRecoveryCodesAsync(account.Id);
        var codes = Enumerable.Range(0, RecoveryCode.Count).Select(_ => RecoveryCode.NewText()).ToList();
        db.AddRange(codes.Select(code => new RecoveryCode { Id = Guid.CreateVersion7(), AccountId = account.Id, Hash = RecoveryCode.HashOf(code) }));
        await db.SaveChangesAsync();
        return codes;
    }

    /// <summary>Switches the second step off; the password alone opens again.</summary>
    public async Task TurnOffAsync(Account account)
    {
        account.TwoFactorEnabled = false;
        account.TotpSecret = null;
        await TakeRecoveryCodesAsync(account.Id);
        await db.SaveChangesAsync();
    }

    public Task<int> RecoveryCodesLeftAsync(Guid accountId) => db.Set<RecoveryCode>().CountAsync(c => c.AccountId == accountId && c.UsedAt == null);

    private ITimeLimitedDataProtector OfferTo(Guid accountId) =>
        protection.CreateProtector("Timbang.TotpOffer", accountId.ToString()).ToTimeLimitedDataProtector();

    private async Task<bool> UseTotpAsync(Account account, string typed)
    {
        return SecretOf(account) is { } secret
            && Totp.Match(secret, typed, time.GetUtcNow(), account.TotpStep) is { } step
            && await db.Users.Where(a => a.Id == account.Id && a.TotpStep < step)
                .ExecuteUpdateAsync(a => a.SetProperty(x => x.TotpStep, step)) == 1;
    }

    // Locked with a key whose certificate was lost: recovery codes open still, and the phone is to be entered anew.
    private byte[]? SecretOf(Account account)
    {
        try
        {
            return account.TotpSecret is { } locked ? Convert.FromHexString(protector.Unprotect(locked)) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private async Task<bool> UseRecoveryAsync(Guid accountId, string typed)
    {
        var (hash, now) = (RecoveryCode.HashOf(typed), (DateTimeOffset?)time.GetUtcNow());
        return await db.Set<RecoveryCode>()
            .Where(c => c.AccountId == accountId && c.Hash == hash && c.UsedAt == null)
            .ExecuteUpdateAsync(c => c.SetProperty(x => x.UsedAt, now)) == 1;
    }

    private async Task TakeRecoveryCodesAsync(Guid accountId) =>
        db.RemoveRange(await db.Set<RecoveryCode>().Where(c => c.AccountId == accountId).ToListAsync());
}
