using System.Collections;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Timbang.Web.Words;

namespace Timbang.Web.Data.Acts;

/// <summary>Two fillings of one form, set side by side field by field. A row of a list is known by its id, else by its place.</summary>
internal sealed class FormDifference(IModelMetadataProvider metadata)
{
    public IReadOnlyList<ConflictingField> Between(object mine, object theirs) =>
        [.. Compared(mine, theirs, metadata.GetMetadataForType(mine.GetType()), "Input", "")];

    private IEnumerable<ConflictingField> Compared(object mine, object theirs, ModelMetadata type, string key, string label) =>
        FieldsOf(type).SelectMany(field => Compared(
            field,
            field.PropertyGetter!(mine),
            field.PropertyGetter!(theirs),
            $"{key}.{field.PropertyName}",
            label));

    private IEnumerable<ConflictingField> Compared(ModelMetadata field, object? mine, object? theirs, string key, string label)
    {
        if (IsList(field))
        {
            return Rows(field.ElementMetadata!, Listed(mine), Listed(theirs), key, label + field.GetDisplayName());
        }

        if (field.IsComplexType)
        {
            return Compared(mine!, theirs!, field, key, label);
        }

        return FieldWords.Raw(mine) == FieldWords.Raw(theirs) || mine is Guid
            ? []
            : [new(label + field.GetDisplayName(), FieldWords.InWords(theirs), FieldWords.InWords(mine)) { Key = key, Saved = [new(key, FieldWords.Raw(theirs))] }];
    }

    private IEnumerable<ConflictingField> Rows(ModelMetadata row, List<object> mine, List<object> theirs, string key, string label)
    {
        var known = theirs.Index().ToDictionary(t => IdOf(row, t.Item, t.Index), t => t.Item);
        foreach (var (index, own) in mine.Index())
        {
            var (at, words) = ($"{key}[{index}]", $"{label} {index + 1}");
            foreach (var field in known.Remove(IdOf(row, own, index), out var other)
                ? Compared(own, other, row, at, words + ": ")
                : [new(words, null, Told(row, own)) { Key = at, Saved = [.. Raws(row, own, at, blank: true)] }])
            {
                yield return field;
            }
        }

        foreach (var (index, other) in known.Values.Index())
        {
            var at = $"{key}[{mine.Count + index}]";
            yield return new($"{label} {theirs.IndexOf(other) + 1}", Told(row, other), null) { Key = at, Saved = [.. Raws(row, other, at, blank: false)] };
        }
    }

    // A row that is not there in one of both is told as one text.
    private string Told(ModelMetadata row, object element) => string.Join("; ", FieldsOf(row).SelectMany(field => (field, field.PropertyGetter!(element)) switch
    {
        (_, Guid) => [],
        ({ } list, var value) when IsList(list) => Listed(value).Select(e => Told(list.ElementMetadata!, e)),
        ({ IsComplexType: true } part, { } value) => [Told(part, value)],
        (_, var value) => FieldWords.Raw(value).Length > 0 ? [FieldWords.InWords(value)] : Array.Empty<string>(),
    }).Where(text => text.Length > 0));

    private IEnumerable<KeyValuePair<string, string>> Raws(ModelMetadata type, object element, string key, bool blank)
    {
        var empty = blank ? Activator.CreateInstance(type.ModelType)! : element;
        foreach (var field in FieldsOf(type))
        {
            var (value, at) = (field.PropertyGetter!(element), $"{key}.{field.PropertyName}");
            foreach (var raw in IsList(field)
                ? Listed(value).Index().SelectMany(e => Raws(field.ElementMetadata!, e.Item, $"{at}[{e.Index}]", blank))
                : field.IsComplexType
                    ? Raws(field, value!, at, blank)
                    : [new(at, FieldWords.Raw(value is Guid ? value : field.PropertyGetter!(empty)))])
            {
                yield return raw;
            }
        }
    }

    private static IEnumerable<ModelMetadata> FieldsOf(ModelMetadata type) => type.Properties.Where(p => !p.IsReadOnly && p.ShowForEdit);

    private static bool IsList(ModelMetadata field) => field is { IsEnumerableType: true, ElementMetadata.IsComplexType: true };

    private static List<object> Listed(object? value) => [.. (value as IEnumerable ?? Array.Empty<object>()).Cast<object>()];

    private static string IdOf(ModelMetadata row, object element, int index) =>
        FieldsOf(row).Select(p => p.PropertyGetter!(element)).OfType<Guid>().Select(id => id.ToString()).FirstOrDefault() ?? $"{index}";
}
