using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Timbang.Web.Data.Trail;

/// <summary>
/// One text form of a value, the same on every database and in every year: JSON without white space, names in ordinal
/// order, strings escaped as little as JSON allows (RFC 8785), instants in UTC cut to microseconds. What is null, empty,
/// or still as its type begins (0, false, the first of a list of choices) is left out, so that a column or a property
/// that comes later changes nothing about what was hashed before; what can only be computed is left out as well.
/// </summary>
public static class CanonicalJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Converters = { new JsonStringEnumConverter(), new Instants() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutComputed } },
    };

    public static JsonNode? NodeOf(object value, Type type) => JsonSerializer.SerializeToNode(value, type, Options);

    public static string TextOf(JsonNode node)
    {
        var text = new StringBuilder();
        Write(node, text);
        return text.ToString();
    }

    // Only what can be read back says anything about what was stored.
    private static void LeaveOutComputed(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(p => p.Set is null && !IsGivenToConstructor(type.Type, p.Name)).ToList())
        {
            type.Properties.Remove(property);
        }
    }

    private static bool IsGivenToConstructor(Type type, string name) => type.GetConstructors()
        .Any(made => made.GetParameters().Any(parameter => string.Equals(parameter.Name, name, StringComparison.OrdinalIgnoreCase)));

    private static bool IsEmpty(JsonNode? node) => node switch
    {
        null => true,
        JsonObject parts => parts.All(part => IsEmpty(part.Value)),
        JsonArray items => items.Count == 0,
        _ => node.GetValueKind() is JsonValueKind.String && node.GetValue<string>().Length == 0,
    };

    private static void Write(JsonNode? node, StringBuilder text)
    {
        switch (node)
        {
            case JsonObject parts:
                WriteAll('{', parts.Where(p => !IsEmpty(p.Value)).OrderBy(p => p.Key, StringComparer.Ordinal), '}', text, part =>
                {
                    WriteString(part.Key, text);
                    text.Append(':');
                    Write(part.Value, text);
                });
                break;
            case JsonArray items:
                WriteAll('[', items, ']', text, item => Write(item, text));
                break;
            case JsonValue when node.GetValueKind() is JsonValueKind.String:
                WriteString(node.GetValue<string>(), text);
                break;
            default:
                text.Append(node?.ToJsonString() ?? "null");
                break;
        }
    }

    private static void WriteAll<T>(char open, IEnumerable<T> parts, char close, StringBuilder text, Action<T> write)
    {
        text.Append(open);
        foreach (var (index, part) in parts.Index())
        {
            text.Append(index > 0 ? "," : "");
            write(part);
        }

        text.Append(close);
    }

    private static void WriteString(string value, StringBuilder text)
    {
        text.Append('"');
        foreach (var letter in value)
        {
            _ = letter switch
            {
                '"' or '\\' => text.Append('\\').Append(letter),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}"),
                _ => text.Append(letter),
            };
        }

        text.Append('"');
    }

    private sealed class Instants : JsonConverter<DateTimeOffset>
    {
        public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.GetDateTimeOffset();

        public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
            writer.WriteStringValue(Canonical.Utc(value));
    }
}
