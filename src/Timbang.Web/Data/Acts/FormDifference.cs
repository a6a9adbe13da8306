using Microsoft.AspNetCore.Mvc.ModelBinding;
using Timbang.Web.Words;

namespace Timbang.Web.Data.Acts;

/// <summary>
/// Two fillings of one form, set side by side field by field: what is typed here, and what is saved now. Where the person here
/// has not touched a field since the form was drawn, the saved text is the one to take.
/// </summary>
internal sealed class FormDifference(IModelMetadataProvider metadata, DrawnForm drawn)
{
    public IReadOnlyList<ConflictingField> Between(object mine, object theirs) =>
        [.. Compared(mine, theirs, metadata.GetMetadataForType(mine.GetType()), new("Input", "", ""))];

    private IEnumerable<ConflictingField> Compared(object mine, object theirs, ModelMetadata type, Spot spot) =>
        FormFields.Of(type).SelectMany(field => Compared(field, field.PropertyGetter!(mine), field.PropertyGetter!(theirs), spot.At(field)));

    private IEnumerable<ConflictingField> Compared(ModelMetadata field, object? mine, object? theirs, Spot spot)
    {
        if (FormFields.IsList(field))
        {
            return Rows(field.ElementMetadata!, FormFields.Rows(mine), FormFields.Rows(theirs), spot with { Label = spot.Label + field.GetDisplayName() });
        }

        if (field.IsComplexType)
        {
            return Compared(mine!, theirs!, field, spot);
        }

        return FieldWords.Raw(mine) == FieldWords.Raw(theirs) || mine is Guid
            ? []
            :
            [
                new(spot.Label + field.GetDisplayName(), FieldWords.InWords(theirs), FieldWords.InWords(mine))
                {
                    Key = spot.Key,
                    Saved = [new(spot.Key, FieldWords.Raw(theirs))],
                    IsUntouched = drawn.Had(spot.Place, FieldWords.Raw(mine)),
                },
            ];
    }

    private IEnumerable<ConflictingField> Rows(ModelMetadata row, List<object> mine, List<object> theirs, Spot list)
    {
        var known = theirs.Index().ToDictionary(t => FormFields.IdOf(row, t.Item, t.Index), t => t.Item);
        foreach (var (index, own) in mine.Index())
        {
            var id = FormFields.IdOf(row, own, index);
            var spot = new Spot($"{list.Key}[{index}]", $"{list.Place}[{id}]", $"{list.Label} {index + 1}: ");
            foreach (var field in known.Remove(id, out var other)
                ? Compared(own, other, row, spot)
                : [new($"{list.Label} {index + 1}", null, Told(row, own)) { Key = spot.Key, Saved = [.. Raws(row, own, spot.Key, blank: true)], IsUntouched = WasDrawn(row, own, spot.Place) }])
            {
                yield return field;
            }
        }

        foreach (var ((id, other), index) in known.Select((pair, index) => (pair, index)))
        {
            var key = $"{list.Key}[{mine.Count + index}]";
            yield return new($"{list.Label} {theirs.IndexOf(other) + 1}", Told(row, other), null)
            {
                Key = key,
                Saved = [.. Raws(row, other, key, blank: false)],
                IsUntouched = !WasDrawn(row, other, $"{list.Place}[{id}]"), // not taken out here: added there
            };
        }
    }

    // A row that stands as it was drawn, so that nobody here has touched it.
    private bool WasDrawn(ModelMetadata row, object element, string place) => FormFields.Leaves(row, element, place).All(leaf => drawn.Had(leaf.Place, leaf.Raw));

    // A row that is not there in one of both is told as one text: what was answered in it, each under its name.
    private string Told(ModelMetadata row, object element) => string.Join("; ", FormFields.Of(row).SelectMany(field => (field, field.PropertyGetter!(element)) switch
    {
        (_, Guid or null or false or 0) => [],
        ({ } list, var value) when FormFields.IsList(list) => FormFields.Rows(value).Select(e => Told(list.ElementMetadata!, e)),
        ({ IsComplexType: true } part, { } value) => [Told(part, value)],
        (_, var value) => FieldWords.Raw(value).Length > 0 ? [$"{field.GetDisplayName()}: {FieldWords.InWords(value)}"] : Array.Empty<string>(),
    }).Where(text => text.Length > 0));

    private static IEnumerable<KeyValuePair<string, string>> Raws(ModelMetadata type, object element, string key, bool blank)
    {
        var empty = blank ? Activator.CreateInstance(type.ModelType)! : element;
        foreach (var field in FormFields.Of(type))
        {
            var (value, at) = (field.PropertyGetter!(element), $"{key}.{field.PropertyName}");
            foreach (var raw in FormFields.IsList(field)
                ? FormFields.Rows(value).Index().SelectMany(e => Raws(field.ElementMetadata!, e.Item, $"{at}[{e.Index}]", blank))
                : field.IsComplexType
                    ? Raws(field, value!, at, blank)
                    : [new(at, FieldWords.Raw(value is Guid ? value : field.PropertyGetter!(empty)))])
            {
                yield return raw;
            }
        }
    }

    /// <summary>Where a field stands: its name in the form, its place with rows by their id, and what stands before its label.</summary>
    private sealed record Spot(string Key, string Place, string Label)
    {
        public Spot At(ModelMetadata field) => this with { Key = $"{Key}.{field.PropertyName}", Place = $"{Place}.{field.PropertyName}" };
    }
}
