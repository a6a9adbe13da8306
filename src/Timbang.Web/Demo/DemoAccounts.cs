using System.Net;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Web.Data;
using Timbang.Web.Security;

namespace Timbang.Web.Demo;

/// <summary>The accounts of a demonstration with their one password: printed when it starts, and listed on the sign-in page.</summary>
public sealed class DemoAccounts(TimbangDb db, Installation installation)
{
    private static readonly string[] ProxyMarks = ["Forwarded", "Via", "X-Real-IP", "X-Client-IP", "CF-Connecting-IP", "True-Client-IP"];

    /// <summary>The accounts, or null where this is no demonstration.</summary>
    public async Task<DemoKeys?> ListAsync()
    {
        var password = await db.Set<InstallationState>().Where(s => s.IsDemo).Select(s => s.DemoPassword).SingleOrDefaultAsync();
        return password is null ? null : new(password, await OfficesAsync());
    }

    /// <summary>The accounts for the sign-in page: only for who sits at this very machine.</summary>
    public async Task<DemoKeys?> ForAsync(HttpContext context) =>
        installation.IsDemo && IsFromThisMachine(context) ? await ListAsync() : null;

    // A proxy on this machine speaks for others and says so; a foreign page that has its name point here asks for another host.
    private static bool IsFromThisMachine(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
        && !context.Request.Headers.Keys.Any(h => ProxyMarks.Contains(h, StringComparer.OrdinalIgnoreCase) || h.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase))
        && (context.Request.Host.Host is "localhost" || (IPAddress.TryParse(context.Request.Host.Host, out var host) && IPAddress.IsLoopback(host)));

    // Nobody is signed in yet, and nobody will see more of these rows than name and role.
    private async Task<IReadOnlyList<DemoOfficeKeys>> OfficesAsync()
    {
        db.Reach = Reach.Machine;
        var rows = await (
            from account in db.Users.AsNoTracking()
            join badan in db.BadanPublik on account.BadanPublikId equals badan.Id
            join penugasan in db.Penugasan on account.Id equals penugasan.PersonId
            join unit in db.UnitKerja on penugasan.UnitId equals unit.Id into units
            from unit in units.DefaultIfEmpty()
            orderby account.Id, penugasan.Id
            select new { badan.Id, badan.Name, badan.TimeZoneId, account.UserName, account.FullName, penugasan.Role, Unit = unit.Code }).ToListAsync();
        db.Reach = Reach.Nobody;
        return
        [
            .. rows.GroupBy(r => (r.Id, r.Name)).OrderBy(g => g.Key.Id).Select(office => new DemoOfficeKeys(
                office.Key.Name,
                [.. office.GroupBy(r => (r.UserName, r.FullName)).Select(p => new DemoKey(p.Key.UserName!, p.Key.FullName, InWords(p.Select(r => (r.Role, (string?)r.Unit)))))])),
        ];
    }

    private static string InWords(IEnumerable<(Role Role, string? Unit)> assignments) => string.Join(
        "; ",
        assignments.GroupBy(a => a.Role).Select(g => $"{g.Key.InWords()} {string.Join(" dan ", g.Select(a => a.Unit).OfType<string>())}".TrimEnd()));
}

/// <summary>What opens a demonstration.</summary>
public sealed record DemoKeys(string Password, IReadOnlyList<DemoOfficeKeys> Offices);

/// <summary>The accounts of one agency.</summary>
public sealed record DemoOfficeKeys(string Name, IReadOnlyList<DemoKey> People);

/// <summary>One account: user name, who it is, which role.</summary>
public sealed record DemoKey(string UserName, string FullName, string Role);
