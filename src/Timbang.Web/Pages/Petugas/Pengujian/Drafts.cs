using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Primitives;

namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>A draft kept by <c>konsep.js</c>: the fields of the form as pairs of name and value.</summary>
internal static class Drafts
{
    /// <summary>The fields, ready to be bound as if they had been posted; null when the draft is of another make.</summary>
    public static IValueProvider? ValuesOf(string text)
    {
        try
        {
            var pairs = JsonSerializer.Deserialize<string[][]>(text) ?? [];
            var fields = pairs.Where(p => p.Length == 2).GroupBy(p => p[0]).ToDictionary(g => g.Key, g => new StringValues([.. g.Select(p => p[1])]));
            return new FormValueProvider(BindingSource.Form, new FormCollection(fields), CultureInfo.CurrentCulture);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
