namespace Timbang.Web.Tests.Proof;

/// <summary>What happened to a database, table by table: how many rows are there now that were not, and were that are not now.</summary>
internal sealed record Change(string Rows)
{
    public bool IsNothing => Rows.Length == 0;

    public static Change Between(HashSet<string> before, HashSet<string> after)
    {
        var (added, gone) = (after.Except(before).CountBy(TableOf).ToDictionary(), before.Except(after).CountBy(TableOf).ToDictionary());
        return new(string.Join(", ", added.Keys.Union(gone.Keys).Order().Select(table => $"{table} +{added.GetValueOrDefault(table)} -{gone.GetValueOrDefault(table)}")));
    }

    private static string TableOf(string row) => row[..row.IndexOf(':', StringComparison.Ordinal)];
}
