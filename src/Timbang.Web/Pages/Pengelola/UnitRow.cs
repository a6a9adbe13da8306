using Timbang.Pelaksana;

namespace Timbang.Web.Pages.Pengelola;

/// <summary>A unit with its depth in the tree, in the order of reading.</summary>
public sealed record UnitRow(UnitKerja Unit, int Depth)
{
    /// <summary>As a list of choices shows depth.</summary>
    public string Indented => string.Concat(Enumerable.Repeat("– ", Depth)) + Unit.Name;

    /// <summary>Each unit under its parent; units keep the order they came in.</summary>
    public static IReadOnlyList<UnitRow> InTree(IReadOnlyList<UnitKerja> units)
    {
        var children = units.ToLookup(u => u.ParentId);
        return [.. Under(null, 0)];

        IEnumerable<UnitRow> Under(Guid? parent, int depth) =>
            children[parent].SelectMany(unit => Under(unit.Id, depth + 1).Prepend(new UnitRow(unit, depth)));
    }
}
