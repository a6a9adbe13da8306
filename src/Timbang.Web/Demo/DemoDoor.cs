using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Timbang.Web.Data;
using Timbang.Web.Security;

namespace Timbang.Web.Demo;

/// <summary>
/// Lets the people of the story in, each act in a scope of its own as a request would be, all of them in one
/// transaction: a demo is there whole or not at all.
/// </summary>
public sealed class DemoDoor(IServiceProvider services, Action<DateTimeOffset> setClock, DbTransaction transaction)
{
    public DemoBook Book { get; } = new();

    /// <summary>Does an act with the rights of the person on that day, by the same way in as a sign-in.</summary>
    public async Task DoAsync(DemoAct act)
    {
        setClock(act.At);
        await using var scope = services.CreateAsyncScope();
        var db = await JoinAsync(scope.ServiceProvider);
        await scope.ServiceProvider.GetRequiredService<Admission>().AdmitAsync(await VisitAsync(db, act.By));
        await act.DoAsync(new(scope.ServiceProvider, db, scope.ServiceProvider.GetRequiredService<CurrentPerson>().Actor, Book));
    }

    /// <summary>Does what is done before anybody can sign in.</summary>
    public async Task DoAsMachineAsync(DateTimeOffset at, Func<IServiceProvider, TimbangDb, Task> work)
    {
        setClock(at);
        await using var scope = services.CreateAsyncScope();
        await work(scope.ServiceProvider, await JoinAsync(scope.ServiceProvider));
    }

    // As the check of a sign-in finds it, but for the session: the people of the story have none.
    private static Task<Visit> VisitAsync(TimbangDb db, string userName) => (
        from account in db.Users
        where account.UserName == userName
        join badan in db.BadanPublik on account.BadanPublikId equals badan.Id
        select new Visit(
            new Session { AccountId = account.Id, BadanPublikId = account.BadanPublikId },
            account.FullName,
            account.MustChangePassword,
            new Agency(badan.Id, badan.Name, badan.TimeZoneId),
            db.Penugasan.Where(p => p.PersonId == account.Id).OrderBy(p => p.BadanPublikId).ToList())).AsNoTracking().SingleAsync();

    private async Task<TimbangDb> JoinAsync(IServiceProvider scope)
    {
        var db = scope.GetRequiredService<TimbangDb>();
        db.Database.SetDbConnection(transaction.Connection);
        await db.Database.UseTransactionAsync(transaction);
        db.Reach = Reach.Machine;
        return db;
    }
}
