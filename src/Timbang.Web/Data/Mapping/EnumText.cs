using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Timbang.Web.Data.Mapping;

/// <summary>
/// Stages, roles and kinds are stored as their names, and the database itself refuses any other text: a stage that
/// the procedure does not know cannot be written, not even by raw SQL.
/// </summary>
internal static class EnumText
{
    public static void StoreEnumsAsCheckedText(this ModelBuilder model)
    {
        foreach (var entity in model.Model.GetEntityTypes().Where(e => e.GetTableName() is not null).ToList())
        {
            foreach (var (property, column) in EnumsOf(entity, "").ToList())
            {
                StoreAsText(entity, property, column, Enum.GetNames(EnumOf(property)!));
            }
        }
    }

    // Those of its complex values lie in the same table, under the name of the value and their own.
    private static IEnumerable<(IMutableProperty Property, string Column)> EnumsOf(IMutableTypeBase type, string prefix) =>
    [
        .. type.GetDeclaredProperties().Where(p => EnumOf(p) is not null).Select(p => (p, prefix + p.GetColumnName())),
        .. type.GetDeclaredComplexProperties().SelectMany(complex => EnumsOf(complex.ComplexType, $"{prefix}{complex.Name}_")),
    ];

    private static void StoreAsText(IMutableEntityType entity, IMutableProperty property, string column, string[] names)
    {
        property.SetProviderClrType(typeof(string));
        entity.AddCheckConstraint(
            $"CK_{entity.GetTableName()}_{column}",
            $"\"{column}\" IN ({string.Join(", ", names.Select(n => $"'{n}'"))})");
    }

    private static Type? EnumOf(IMutableProperty property)
    {
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        return type.IsEnum && property.GetValueConverter() is null ? type : null;
    }
}
