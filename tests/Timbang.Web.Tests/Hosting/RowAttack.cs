using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Timbang.Web.Data.Trail;

namespace Timbang.Web.Tests.Hosting;

/// <summary>Somebody with a database tool writes another value into one column of one row, and writes the old one back.</summary>
/// <param name="Kind">The kind of case.</param>
/// <param name="Table">The table of the case, or of rows that belong to it.</param>
/// <param name="Column">The column.</param>
/// <param name="Change">Writes the other value.</param>
/// <param name="Undo">Writes back what was there.</param>
internal sealed record RowAttack(string Kind, string Table, string Column, string Change, string Undo)
{
    /// <summary>Whether it is one of the names that the law or the code knows: a stage, a role, a kind.</summary>
    public bool IsChoice { get; init; }

    /// <summary>For every column of the model that says something of a case: an attack on the first row, by kinds.</summary>
    public static Task<IReadOnlyDictionary<string, IReadOnlyList<RowAttack>>> OnEveryColumnAsync(TimbangHost host) => host.WithDbAsync(async db =>
    {
        var attacks = new Dictionary<string, IReadOnlyList<RowAttack>>();
        foreach (var kind in CaseState.Kinds(db.Model))
        {
            List<RowAttack> ofKind = [];
            foreach (var type in CaseState.PartsOf(kind).Select(p => p.TargetEntityType).Prepend(kind))
            {
                ofKind.AddRange(await new Target(host, kind.ClrType.Name, type).AttacksAsync());
            }

            attacks[kind.ClrType.Name] = ofKind;
        }

        return (IReadOnlyDictionary<string, IReadOnlyList<RowAttack>>)attacks;
    });

    private sealed class Target(TimbangHost host, string kind, IEntityType type)
    {
        // 64 digits in quotation marks: a check of the database asks a digest's length.
        private const int DigestLiteral = 66;

        private readonly string table = type.GetTableName()!;

        public async Task<IReadOnlyList<RowAttack>> AttacksAsync()
        {
            var at = StoreObjectIdentifier.Table(table, null);
            var columns = Fields(type).Select(f => (Name: f.GetColumnName(at)!, Field: f)).ToList();
            var keys = type.FindPrimaryKey()!.Properties.Select(p => p.GetColumnName(at)!).ToList();
            var row = new Dictionary<string, string>();
            foreach (var column in columns.Select(c => c.Name).Union(keys))
            {
                row[column] = Assert.Single(await host.Database.QueryAsync<string>(Literal(column, keys)));
            }

            List<RowAttack> attacks = [];
            foreach (var (name, field) in columns)
            {
                if (Other(field, name, row[name]) is { } other)
                {
                    attacks.Add(new(kind, table, name, Set(name, other, keys, row), Set(name, row[name], keys, new(row) { [name] = other }))
                    {
                        IsChoice = (Nullable.GetUnderlyingType(field.ClrType) ?? field.ClrType).IsEnum,
                    });
                }
            }

            return attacks;
        }

        // As text that can be put into a statement.
        private string Literal(string column, List<string> keys)
        {
            var order = string.Join(", ", keys.Select(k => $"\"{k}\""));
            var quoted = host.Kind is DatabaseKind.Sqlite ? $"quote(\"{column}\")" : $"quote_nullable(\"{column}\"::text)";
            return $"SELECT {quoted} FROM \"{table}\" ORDER BY {order} LIMIT 1";
        }

        private string Set(string column, string literal, List<string> keys, Dictionary<string, string> row) =>
            $"UPDATE \"{table}\" SET \"{column}\" = {literal} WHERE {string.Join(" AND ", keys.Select(k => $"\"{k}\" = {row[k]}"))}";

        private static IEnumerable<IProperty> Fields(ITypeBase of) =>
            CaseState.FieldsOf(of).Concat(of.GetComplexProperties().SelectMany(c => Fields(c.ComplexType)));

        private string? Other(IProperty field, string column, string literal)
        {
            var clr = Nullable.GetUnderlyingType(field.ClrType) ?? field.ClrType;
            return clr switch
            {
                _ when clr.IsEnum => Enum.GetNames(clr).Select(name => $"'{name}'").First(name => name != literal),
                _ when clr == typeof(string) => $"'{new string('0', literal.Length == DigestLiteral ? 56 : 0)}{Random.Shared.Next():x8}'",
                _ when clr == typeof(Guid) => $"'{Guid.CreateVersion7().ToString().ToUpperInvariant()}'",
                _ when clr == typeof(bool) => literal is "1" or "'true'" ? Flag(false) : Flag(true),
                _ when clr == typeof(int) => (int.TryParse(literal.Trim('\''), CultureInfo.InvariantCulture, out var number) ? number + 1000 : 1000).ToString(CultureInfo.InvariantCulture),
                _ when clr == typeof(DateOnly) => OtherDay(literal, column is "Until" or "EffectiveFrom" ? 1 : -1),
                _ when clr == typeof(TimeOnly) => "'05:55:00'",
                _ when clr == typeof(DateTimeOffset) => host.Kind is DatabaseKind.Sqlite ? "'1999-09-09 00:00:00'" : "'1999-09-09 00:00:00+00'",
                _ => OtherJson(literal),
            };
        }

        // A day beside it, on the side that the checks of the database allow.
        private static string OtherDay(string literal, int days) =>
            DateOnly.TryParse(literal.Trim('\''), CultureInfo.InvariantCulture, out var day) ? $"'{day.AddDays(days):yyyy-MM-dd}'" : "'2090-01-01'";

        private string Flag(bool value) => host.Kind is DatabaseKind.Sqlite ? (value ? "1" : "0") : (value ? "true" : "false");

        // Every text of the value that people wrote gets one letter more.
        private static string? OtherJson(string literal)
        {
            if (literal == "NULL" || JsonNode.Parse(Unquoted(literal)) is not { } node)
            {
                return null;
            }

            var before = node.ToJsonString();
            Lengthen(node);
            return node.ToJsonString() == before ? null : $"'{node.ToJsonString().Replace("'", "''", StringComparison.Ordinal)}'";
        }

        // PostgreSQL writes E'…' where there is a backslash, and doubles it.
        private static string Unquoted(string literal)
        {
            var text = literal[(literal.IndexOf('\'', StringComparison.Ordinal) + 1)..^1].Replace("''", "'", StringComparison.Ordinal);
            return literal.StartsWith('E') ? text.Replace(@"\\", @"\", StringComparison.Ordinal) : text;
        }

        private static void Lengthen(JsonNode node)
        {
            var texts = Descendants(node).Where(n => n is JsonValue && n.GetValueKind() is System.Text.Json.JsonValueKind.String).ToList();
            foreach (var text in texts.Where(t => t.GetValue<string>().Contains(' ', StringComparison.Ordinal)).DefaultIfEmpty(texts.FirstOrDefault()))
            {
                text?.ReplaceWith(text.GetValue<string>() + "x");
            }
        }

        private static IEnumerable<JsonNode> Descendants(JsonNode? node) => node switch
        {
            JsonObject parts => parts.SelectMany(p => Descendants(p.Value)),
            JsonArray items => items.SelectMany(Descendants),
            null => [],
            _ => [node],
        };
    }
}
