using System.Globalization;
using Timbang.Web.Commands;
using Timbang.Web.Data.Trail;

namespace Timbang.Web.Tests.Hosting;

/// <summary>Sealing and checking the trail of a host, as the job and the command do.</summary>
public static class TrailOfHost
{
    public static Task<int> SealAsync(this TimbangHost host) => host.WithDbAsync(db => db.SealAsync());

    /// <summary>What <c>bin/timbang verify</c> answers and prints.</summary>
    public static async Task<(int Code, string Text)> VerifyTrailAsync(this TimbangHost host)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var code = await host.WithDbAsync(db => VerifyCommand.CheckAsync(new TrailVerifier(db), output));
        return (code, output.ToString().TrimEnd());
    }
}
