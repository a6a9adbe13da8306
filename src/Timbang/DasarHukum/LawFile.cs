using System.Text.Json;
using System.Text.Json.Serialization;

namespace Timbang.DasarHukum;

/// <summary>
/// One file of law, as it lies in the repository or as an administrator adds it: a version label and lists named
/// "alasan", "dokumenTerbuka" and "peraturan". A wrong entry is refused by its place and code, the whole file with it.
/// </summary>
public sealed record LawFile(
    string Version,
    IReadOnlyList<Alasan> Alasan,
    IReadOnlyList<DokumenTerbuka> DokumenTerbuka,
    IReadOnlyList<Peraturan> Peraturan)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
    };

    /// <exception cref="RuleException">The text is not JSON, or an entry of it is wrong.</exception>
    public static LawFile Parse(string name, string text)
    {
        using var document = Document(name, text);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("version", out var version) || version.ValueKind != JsonValueKind.String)
        {
            throw new RuleException($"{name}: berkas harus berisi \"version\" dan daftar entri.");
        }

        return new(
            LawText.Filled(version.GetString()!, "version"),
            Entries<Alasan>(name, root, "alasan"),
            Entries<DokumenTerbuka>(name, root, "dokumenTerbuka"),
            Entries<Peraturan>(name, root, "peraturan"));
    }

    private static JsonDocument Document(string name, string text)
    {
        try
        {
            return JsonDocument.Parse(text);
        }
        catch (JsonException e)
        {
            throw new RuleException($"{name}: bukan JSON yang sah, periksa baris {e.LineNumber + 1}.");
        }
    }

    private static List<T> Entries<T>(string name, JsonElement root, string list)
    {
        if (!root.TryGetProperty(list, out var entries))
        {
            return [];
        }

        return entries.ValueKind == JsonValueKind.Array
            ? [.. entries.EnumerateArray().Select((entry, at) => Entry<T>($"{name}: entri \"{list}\" ke-{at + 1}", entry))]
            : throw new RuleException($"{name}: \"{list}\" harus berupa daftar.");
    }

    private static T Entry<T>(string where, JsonElement entry)
    {
        var code = entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty("code", out var text) ? $" ({text})" : "";
        try
        {
            return entry.Deserialize<T>(Options) ?? throw new RuleException("entri kosong.");
        }
        catch (JsonException e)
        {
            throw new RuleException($"{where}{code} tidak dapat dibaca: {e.Message}");
        }
        catch (RuleException e)
        {
            throw new RuleException($"{where}{code} ditolak: {e.Message}");
        }
    }
}
