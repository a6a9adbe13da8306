using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Timbang.Web.Data.Trail;

/// <summary>
/// A case as an act leaves it: every column, every deep value and every row that belongs to it, in one text
/// (<see cref="CanonicalJson"/>) under the names of the model. The last entry of the act holds its salted hash as the
/// field "State"; the text is the case itself and is stored nowhere else. Who rewrites the case, not the trail, is found.
/// </summary>
/// <remarks>
/// A field that comes later begins empty, and so leaves old entries as they are. One that cannot, or a name that
/// changes, makes a format "2" that leaves it out for entries of format "1": <c>states.txt</c> in the tests says when.
/// </remarks>
public static class CaseState
{
    /// <summary>The field that holds the hash. Its value is the format of the text.</summary>
    public const string Field = "State";

    public const string Format = "1";

    /// <summary>The kinds of case that have a table.</summary>
    public static IEnumerable<IEntityType> Kinds(IModel model) =>
        model.GetEntityTypes().Where(kind => kind.ClrType.IsAssignableTo(typeof(CaseFile)) && kind.GetTableName() is not null);

    /// <summary>The rows that belong to a case: votes of an agenda item, members of a sitting, versions of a calendar.</summary>
    public static IEnumerable<INavigation> PartsOf(IEntityType kind) => kind.GetNavigations().Where(n => !n.IsOnDependent);

    /// <summary>What counts of a row: not the version, which the trail compares by itself, nor what only points to its owner.</summary>
    public static IEnumerable<IProperty> FieldsOf(ITypeBase type) =>
        type.GetProperties().Where(p => !p.IsShadowProperty() && !p.IsConcurrencyToken);

    /// <summary>What the last entry of an act holds.</summary>
    public static string HashOf(IEntityType kind, CaseFile file, string salt, string format) =>
        Canonical.HashOf(salt, $"state {format}\n{kind.ClrType.Name}\n{TextOf(kind, file)}");

    /// <summary>The text that is hashed, without its first two lines: format and kind.</summary>
    public static string TextOf(IEntityType kind, CaseFile file) => CanonicalJson.TextOf(NodeOf(kind, file));

    private static JsonObject NodeOf(ITypeBase type, object row)
    {
        var node = new JsonObject();
        foreach (var field in FieldsOf(type))
        {
            node[field.Name] = ValueOf(field, row);
        }

        foreach (var complex in type.GetComplexProperties())
        {
            node[complex.Name] = complex.GetGetter().GetClrValue(row) is { } value ? NodeOf(complex.ComplexType, value) : null;
        }

        foreach (var part in type is IEntityType kind ? PartsOf(kind) : [])
        {
            node[part.Name] = RowsOf(part, row);
        }

        return node;
    }

    private static JsonNode? ValueOf(IProperty field, object row)
    {
        var value = field.GetGetter().GetClrValue(row);
        return value is null || (!field.IsNullable && IsAsItBegins(value)) ? null : CanonicalJson.NodeOf(value, field.ClrType);
    }

    private static bool IsAsItBegins(object value) =>
        value.GetType().IsValueType && value.Equals(RuntimeHelpers.GetUninitializedObject(value.GetType()));

    // Rows have no order of their own.
    private static JsonArray RowsOf(INavigation part, object row)
    {
        var rows = (System.Collections.IEnumerable?)part.GetGetter().GetClrValue(row) ?? Array.Empty<object>();
        return [.. rows.Cast<object>().Select(child => NodeOf(part.TargetEntityType, child)).OrderBy(CanonicalJson.TextOf, StringComparer.Ordinal)];
    }
}
