using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Timbang.Web.Data.Acts;

/// <summary>
/// Draws the page of a form that was refused. What the act changed in memory is forgotten, and the same handler runs once
/// more with the refusal in its model state: it loads the case as the database has it and goes back to the form, as it
/// does when something was typed wrongly. So every page that acts asks <c>ModelState.IsValid</c> before it does.
/// </summary>
internal static class Redrawing
{
    public static async Task<IActionResult> RunAsync(PageHandlerExecutingContext context, TimbangDb db)
    {
        var page = (PageModel)context.HandlerInstance;
        page.TempData.Clear(); // the news of an act that was not done
        db.ForgetAct();
        var handler = context.HandlerMethod!.MethodInfo;
        var arguments = handler.GetParameters().Select(parameter => context.HandlerArguments.TryGetValue(parameter.Name!, out var value) ? value : null);
        try
        {
            return await (Task<IActionResult>)handler.Invoke(page, BindingFlags.DoNotWrapExceptions, null, [.. arguments], null)!;
        }
        catch (RuleException)
        {
            // Refused where the form is read, before anything was done: the sentence is on the page already.
            return new PageResult();
        }
    }
}
