using System.Collections;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Timbang.Web.Words;

namespace Timbang.Web.Data.Acts;

/// <summary>The fields of a form as the framework describes them. A row of a list is known by its id, else by its place.</summary>
internal static class FormFields
{
    public static IEnumerable<ModelMetadata> Of(ModelMetadata type) => type.Properties.Where(p => !p.IsReadOnly && p.ShowForEdit);

    public static bool IsList(ModelMetadata field) => field is { IsEnumerableType: true, ElementMetadata.IsComplexType: true };

    public static List<object> Rows(object? list) => [.. (list as IEnumerable ?? Array.Empty<object>()).Cast<object>()];

    public static string IdOf(ModelMetadata row, object element, int index) =>
        Of(row).Select(p => p.PropertyGetter!(element)).OfType<Guid>().Select(id => id.ToString()).FirstOrDefault() ?? $"{index}";

    /// <summary>Every field with its place, in which rows stand by their id, and what a form sends of it; ids aside.</summary>
    public static IEnumerable<(string Place, string Raw)> Leaves(ModelMetadata type, object form, string place = "") =>
        from field in Of(type)
        let value = field.PropertyGetter!(form)
        where value is not Guid
        from leaf in IsList(field)
            ? Rows(value).Index().SelectMany(row => Leaves(field.ElementMetadata!, row.Item, $"{place}.{field.PropertyName}[{IdOf(field.ElementMetadata!, row.Item, row.Index)}]"))
            : field.IsComplexType
                ? Leaves(field, value!, $"{place}.{field.PropertyName}")
                : [($"{place}.{field.PropertyName}", FieldWords.Raw(value))]
        select leaf;
}
