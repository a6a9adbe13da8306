using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Timbang.Web.Security;

/// <summary>
/// A page answers to the verbs and handlers it has. For any other the framework draws it without a handler, so without
/// having asked whose it is: here such a request finds nothing.
/// </summary>
public sealed class OwnVerbs : IPageFilter
{
    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        var reads = context.HttpContext.Request.Method is "GET" or "HEAD";

        // The page of failures is drawn for whatever method failed.
        if (context.HandlerMethod is null && !reads && context.ActionDescriptor.ViewEnginePath != "/Publik/Galat")
        {
            context.Result = new NotFoundResult();
        }
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
    }
}
