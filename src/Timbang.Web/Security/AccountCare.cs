using Microsoft.AspNetCore.Identity;
using Timbang.Pelaksana;
using Timbang.Web.Data;

namespace Timbang.Web.Security;

/// <summary>
/// What is done to an account by an administrator (that it was done, and why, is noted on the <see cref="Person"/>), and the
/// change of the own password.
/// </summary>
public sealed class AccountCare(TimbangDb db, Passwords passwords, SecondSteps steps, Sessions sessions)
{
    /// <returns>The first password, where the act gives one: it is shown once.</returns>
    public async Task<string?> DoAsync(Account account, AccountAct act)
    {
        string? first = null;
        switch (act)
        {
            case AccountAct.Locked:
                account.Locked = true;
                break;
            case AccountAct.Unlocked:
                account.Locked = false;
                break;
            case AccountAct.PasswordReset:
                first = passwords.GiveFirst(account);
                break;
            case AccountAct.SecondStepRemoved:
                await steps.TurnOffAsync(account);
                break;
            default:
                break;
        }

        await db.SaveChangesAsync();
        await sessions.EndAllAsync(account.Id, except: null);
        return first;
    }

    /// <summary>A new password, and every other device is signed out by it: both or neither.</summary>
    /// <param name="account">Whose password.</param>
    /// <param name="now">The password of now.</param>
    /// <param name="next">The new one.</param>
    /// <param name="here">The sign-in that stays open.</param>
    public async Task<IdentityResult> ChangePasswordAsync(Account account, string now, string next, Guid here)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        var changed = await passwords.ChangeAsync(account, now, next);
        if (changed.Succeeded)
        {
            await sessions.EndAllAsync(account.Id, here);
            await transaction.CommitAsync();
        }

        return changed;
    }

    public Task<int> CountOpenAsync(Guid accountId) => sessions.CountOpenAsync(accountId);
}
