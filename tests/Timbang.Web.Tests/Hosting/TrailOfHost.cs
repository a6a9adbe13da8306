using System.Globalization;
using Timbang.Web.Commands;
using Timbang.Web.Data.Trail;

namespace Timbang.Web.Tests.Hosting;

/// <summary>Sealing and checking the trail of a host, as the job and the command do.</summary>
public static class TrailOfHost
{
    public static Task<int> SealAsync(this TimbangHost host) => host.WithDbAsync(db => db.SealAsync());

    /// <summary>What somebody does who owns the database: first away with the triggers, then whatever is wanted.</summary>
    public static async Task AttackAsync(this TimbangHost host, string sql)
    {
        if (host.Kind is DatabaseKind.Postgres)
        {
            await host.Database.ExecuteAsync($"SET session_replication_role = replica; {sql}");
            return;
        }

        foreach (var trigger in await host.Database.QueryAsync<string>("SELECT name FROM sqlite_master WHERE type = 'trigger'"))
        {
            await host.Database.ExecuteAsync($"DROP TRIGGER \"{trigger}\"");
        }

        await host.Database.ExecuteAsync($"PRAGMA foreign_keys = OFF; {sql}");
    }

    /// <summary>Everything that a check of the trail finds broken, not only the first.</summary>
    public static Task<IReadOnlyList<Finding>> BrokenAsync(this TimbangHost host) => host.WithDbAsync(async db =>
    {
        List<Finding> broken = [];
        await foreach (var finding in new TrailVerifier(db).CheckAsync())
        {
            broken.AddRange(finding.IsBroken ? [finding] : []);
        }

        return (IReadOnlyList<Finding>)broken;
    });

    /// <summary>What <c>bin/timbang verify</c> answers and prints.</summary>
    public static async Task<(int Code, string Text)> VerifyTrailAsync(this TimbangHost host)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var code = await host.WithDbAsync(db => VerifyCommand.CheckAsync(new TrailVerifier(db), output));
        return (code, output.ToString().TrimEnd());
    }
}
