using Microsoft.Extensions.Primitives;

namespace Timbang.Web.Data.Acts;

/// <summary>
/// The choices of a person who was shown both texts: where the saved one was chosen, it takes the place of what the form
/// says, before anything is bound. The saved text travels with the form, so that what is taken is what was read.
/// </summary>
internal static class ChosenTexts
{
    /// <summary>Name of the choice of a field; its value is <see cref="Theirs"/> or nothing.</summary>
    public const string Choice = "Ambil:";

    /// <summary>Name under which the saved text of a field travels.</summary>
    public const string Saved = "Tersimpan:";

    public const string Theirs = "tersimpan";

    public static async Task TakeAsync(HttpRequest request)
    {
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType)
        {
            return;
        }

        if (await ReadAsync(request) is not { } form)
        {
            return;
        }

        var chosen = form.Where(f => f.Key.StartsWith(Choice, StringComparison.Ordinal) && f.Value == Theirs).Select(f => f.Key[Choice.Length..]).ToList();
        if (chosen.Count > 0)
        {
            request.Form = new FormCollection(Taken(form, chosen), form.Files);
        }
    }

    // What is no form at all, or one beyond the limit, is answered by the binding that follows; the page that says so comes here again.
    private static async Task<IFormCollection?> ReadAsync(HttpRequest request)
    {
        try
        {
            return await request.ReadFormAsync(request.HttpContext.RequestAborted);
        }
        catch (Exception trouble) when (trouble is InvalidDataException or BadHttpRequestException)
        {
            return null;
        }
    }

    private static Dictionary<string, StringValues> Taken(IFormCollection form, List<string> chosen)
    {
        var fields = form.ToDictionary(f => f.Key, f => f.Value);
        foreach (var (name, value) in form.Where(f => f.Key.StartsWith(Saved, StringComparison.Ordinal)))
        {
            var field = name[Saved.Length..];
            if (chosen.Exists(key => field == key || field.StartsWith(key + ".", StringComparison.Ordinal)))
            {
                fields[field] = value;
            }
        }

        return fields;
    }
}
