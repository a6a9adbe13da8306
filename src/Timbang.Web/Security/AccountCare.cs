using Timbang.Pelaksana;
using Timbang.Web.Data;

namespace Timbang.Web.Security;

/// <summary>What an administrator's act does to an account; that it was done, and why, is noted on the <see cref="Person"/>.</summary>
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

    public Task<int> CountOpenAsync(Guid accountId) => sessions.CountOpenAsync(accountId);
}
