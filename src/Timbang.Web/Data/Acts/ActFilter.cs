using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Timbang.Web.Data.Dialects;

namespace Timbang.Web.Data.Acts;

/// <summary>
/// One POST of a staff page is one transaction and at most one act. The transaction is there before the page reads; a
/// form that has acted already is sent to its first result; a refusal is written beside its field with nothing typed
/// lost; and only an act that was saved is committed, together with the place of its result.
/// </summary>
public sealed class ActFilter(TimbangDb db, IUrlHelperFactory urls, ConflictWords conflicts) : IAsyncPageFilter
{
    /// <summary>In the view data of a page that answers its act itself: where the result is found when the form comes again.</summary>
    public const string Afterwards = nameof(Afterwards);

    // Before anything is bound: a form that was shown both texts says which of them it means.
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => ChosenTexts.TakeAsync(context.HttpContext.Request);

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (!PostedAct.IsAsked(context))
        {
            await next();
        }
        else if (!context.HttpContext.Request.HasFormContentType)
        {
            context.Result = new StatusCodeResult(StatusCodes.Status415UnsupportedMediaType);
        }
        else
        {
            await ActAsync(await PostedAct.FromAsync(context), context, next);
        }
    }

    private async Task ActAsync(PostedAct act, PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        IDbContextTransaction begun;
        try
        {
            begun = await db.Dialect.BeginActAsync(act.Locks, context.HttpContext.RequestAborted);
        }
        catch (Exception trouble) when (db.Dialect.Explain(trouble) is { } sentence)
        {
            await DrawAsync(sentence, context, next);
            return;
        }

        await using (begun)
        {
            await ActWithinAsync(begun, act, context, next);
        }
    }

    private async Task ActWithinAsync(IDbContextTransaction transaction, PostedAct act, PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await FirstResultAsync(act) is { } location)
        {
            context.Result = new LocalRedirectResult(location);
        }
        else
        {
            var executed = await next();
            await FinishAsync(transaction, executed);
            await AnswerRefusalAsync(act, context, executed);
        }
    }

    // Nothing was begun, as somebody else was too long at the same case: the page only draws what was typed, and says so.
    private async Task DrawAsync(string sentence, PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        db.ForgetAct();
        context.ModelState.AddModelError("", sentence);
        var executed = await next();
        if (executed.Exception is RuleException)
        {
            (executed.ExceptionHandled, executed.Result) = (true, new PageResult());
        }
    }

    private async Task<string?> FirstResultAsync(PostedAct act) => act.Key is null
        ? null
        : await db.Set<IdempotencyKey>()
            .Where(k => k.PersonId == (db.Reach.PersonId ?? Guid.Empty) && k.Key == act.Key)
            .Select(k => k.Location)
            .SingleOrDefaultAsync();

    private async Task FinishAsync(IDbContextTransaction transaction, PageHandlerExecutedContext executed)
    {
        try
        {
            if (executed.Exception is null && db.HasSavedAct)
            {
                await RememberAsync(executed);
                await DropDraftAsync(executed.HttpContext.Request.Path);
                await transaction.CommitAsync(CancellationToken.None);
            }
        }
        catch (Exception trouble) when (db.Dialect.TroubleOf(trouble) is not Trouble.None)
        {
            executed.Exception = trouble;
        }

        // Takes back what was not committed, also where the commit itself failed: the answer reads what is there.
        await transaction.DisposeAsync();

        // Wherever on the way the database gave up: at a number, at an account, at the act itself or at its commit.
        if (executed.Exception is { } failure && db.Dialect.Explain(failure) is { } sentence)
        {
            executed.Exception = new RuleException(sentence);
        }
    }

    private async Task RememberAsync(PageHandlerExecutedContext executed)
    {
        if (db.ChangeTracker.Entries<IdempotencyKey>().SingleOrDefault()?.Entity is { } key)
        {
            var request = executed.HttpContext.Request;
            var location = LocationOf(executed);
            key.Page = executed.ActionDescriptor.ViewEnginePath;
            key.Location = location is not null && urls.GetUrlHelper(executed).IsLocalUrl(location)
                ? location
                : $"{request.PathBase}{request.Path}";
            await db.SaveRecordedAsync(CancellationToken.None);
        }
    }

    // What was saved needs no draft any more; a draft is kept under the address of its page.
    private Task<int> DropDraftAsync(string page) => db.Konsep.Where(k => k.Form == page).ExecuteDeleteAsync();

    private string? LocationOf(PageHandlerExecutedContext executed) => executed.Result switch
    {
        PageResult when ((PageModel)executed.HandlerInstance).ViewData[Afterwards] is string path => path,
        RedirectToPageResult to => urls.GetUrlHelper(executed).Page(to.PageName, to.PageHandler, to.RouteValues, null, null, to.Fragment),
        LocalRedirectResult to => to.Url,
        RedirectResult to => to.Url,
        _ => null,
    };

    private async Task AnswerRefusalAsync(PostedAct act, PageHandlerExecutingContext context, PageHandlerExecutedContext executed)
    {
        switch (executed.Exception)
        {
            case StaleVersionException stale:
                await conflicts.ShowAsync(stale, executed);
                break;
            case RuleException when await OvertakenAsync(act) is { } stale:
                await conflicts.ShowAsync(stale, executed);
                break;
            case RuleException refusal:
                executed.ModelState.AddModelError(FieldOf(refusal, executed), refusal.Message);
                break;
            default:
                return;
        }

        executed.ExceptionHandled = true;
        executed.Result = await Redrawing.RunAsync(context, db);
    }

    // Often a rule refuses only because someone else was quicker: then that is what the person must hear.
    private async Task<StaleVersionException?> OvertakenAsync(PostedAct act)
    {
        if (act is not { CaseId: { } id, Version: { } seen })
        {
            return null;
        }

        var stale = await db.StaleAsync(id, seen, CancellationToken.None);
        return stale.Since.Count > 0 ? stale : null;
    }

    // A page with several forms calls a field after its act, as in RecusalReason; only one of the forms was posted. A field that was not
    // sent, because nothing was ticked or the form asked for others, is the page's all the same.
    private static string FieldOf(RuleException refusal, PageHandlerExecutedContext executed) => refusal.Field is not { Length: > 0 } field
        ? ""
        : new[] { $"Input.{field}", field }.FirstOrDefault(executed.ModelState.ContainsKey)
            ?? executed.ModelState.Keys.FirstOrDefault(key => key.StartsWith("Input.", StringComparison.Ordinal) && key.EndsWith(field, StringComparison.Ordinal))
            ?? (executed.HandlerInstance.GetType().GetProperty("Input")?.PropertyType.GetProperty(field) is null ? "" : $"Input.{field}");
}
