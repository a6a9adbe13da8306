using Microsoft.AspNetCore.Diagnostics;

namespace Timbang.Web.Data.Dialects;

/// <summary>
/// Gives a failure of the database its own number, so that the page of failures says what to do. What a form that acts says
/// beside its fields never comes here (<c>ActFilter</c>): only signing in, drafts, and a desk that cannot be read.
/// </summary>
internal sealed class TroubleStatus : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var trouble = httpContext.RequestServices.GetRequiredService<TimbangDb>().Dialect.TroubleOf(exception);
        httpContext.Response.StatusCode = trouble switch
        {
            Trouble.Busy or Trouble.Away => StatusCodes.Status503ServiceUnavailable,
            Trouble.Full => StatusCodes.Status507InsufficientStorage,
            _ => httpContext.Response.StatusCode,
        };
        return ValueTask.FromResult(false); // the page is still to be drawn
    }
}
