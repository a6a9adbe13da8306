using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Mail;

/// <summary>Lets a statement with these words pass so many times, and cuts the next one before it is done, as if the process had died there.</summary>
internal sealed class CutStatement : DbCommandInterceptor, IDisposable
{
    private readonly TimbangHost host;
    private readonly string words;
    private int left;

    private CutStatement(TimbangHost host, string words, int after) => (this.host, this.words, left) = (host, words, after);

    public static CutStatement At(TimbangHost host, string words, int after = 0)
    {
        var cut = new CutStatement(host, words, after);
        host.Interceptors.Add(cut);
        return cut;
    }

    public void Dispose() => host.Interceptors.Remove(this);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) => Pass(command, result);

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) => Pass(command, result);

    private ValueTask<T> Pass<T>(DbCommand command, T result) =>
        command.CommandText.Contains(words, StringComparison.Ordinal) && left-- == 0 ? throw new InvalidOperationException("Cut.") : ValueTask.FromResult(result);
}
