using System.Data.Common;
using System.Net;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Pages.Publik;

/// <summary>A public page that many ask for at once is drawn once for all of them.</summary>
public sealed class SharedAnswerTests(Hosts hosts) : IClassFixture<Hosts>
{
    [Theory, ClassData<BothDatabases>]
    public async Task Who_goes_away_takes_the_answer_from_nobody_who_waits_for_it(DatabaseKind kind)
    {
        const string Path = "/daftar-informasi-dikecualikan?q=bersama";
        var host = await hosts.FreshAsync(kind);
        await Office.OpenAsync(host);
        var gate = new Gate();
        host.Interceptors.Add(gate);
        try
        {
            using var goesAway = new CancellationTokenSource();
            var first = host.Visit().Http.GetAsync(Path, goesAway.Token);
            await gate.Reached.Task.WaitAsync(TimeSpan.FromSeconds(60));
            var second = host.Visit().GetAsync(Path);
            await Task.Delay(500);
            await goesAway.CancelAsync();
            await Task.Delay(500);
            gate.Open.SetResult();

            Assert.Equal(HttpStatusCode.OK, (await second.WaitAsync(TimeSpan.FromSeconds(60))).Status);
            await first.ContinueWith(_ => { }, TaskScheduler.Default);
        }
        finally
        {
            gate.Open.TrySetResult();
            host.Interceptors.Remove(gate);
        }
    }

    /// <summary>The question for the searched word waits here, as long as whoever asked is there.</summary>
    private sealed class Gate : DbCommandInterceptor
    {
        public TaskCompletionSource Reached { get; } = new();

        public TaskCompletionSource Open { get; } = new();

        public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default)
        {
            if (command.Parameters.Cast<DbParameter>().Any(p => p.Value is string text && text.Contains("bersama", StringComparison.Ordinal)))
            {
                Reached.TrySetResult();
                await Open.Task.WaitAsync(cancellationToken);
            }

            return result;
        }
    }
}
