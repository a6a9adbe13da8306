using Microsoft.AspNetCore.Mvc.Filters;

namespace Timbang.Web.Data.Acts;

/// <summary>What a posted form says about the act it asks for, whatever page it belongs to.</summary>
/// <param name="Key">The key made when the form was drawn (<c>Input.Key</c>).</param>
/// <param name="CaseId">The case in the address of the page (<c>{id}</c>).</param>
/// <param name="Version">The version the person saw (<c>Input.Version</c>).</param>
internal sealed record PostedAct(Guid? Key, Guid? CaseId, uint? Version)
{
    public const string VersionField = "Input.Version";

    /// <summary>What nobody else may act on meanwhile: the form first, so that a double click waits at the door.</summary>
    public IReadOnlyList<Guid> Locks => [.. new[] { Key, CaseId }.OfType<Guid>()];

    /// <summary>Whether the request asks for an act: reading, the public pages and signing in are none.</summary>
    public static bool IsAsked(PageHandlerExecutingContext context) =>
        HttpMethods.IsPost(context.HttpContext.Request.Method) && !IsElsewhere(context.ActionDescriptor.ViewEnginePath);

    public static async Task<PostedAct> FromAsync(PageHandlerExecutingContext context)
    {
        var form = await context.HttpContext.Request.ReadFormAsync(context.HttpContext.RequestAborted);
        return new PostedAct(
            GuidOrNull(form["Input.Key"]),
            GuidOrNull(context.RouteData.Values["id"] as string),
            uint.TryParse(form[VersionField], out var version) ? version : null);
    }

    private static bool IsElsewhere(string page) =>
        page.StartsWith("/Publik/", StringComparison.Ordinal) || page.StartsWith("/Akun/", StringComparison.Ordinal);

    private static Guid? GuidOrNull(string? text) => Guid.TryParse(text, out var id) && id != Guid.Empty ? id : null;
}
