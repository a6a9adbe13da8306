using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Timbang.Waktu;

namespace Timbang.Dokumentasi;

/// <summary>All versions of the SOP, the oldest first. A test file asks for the one in force on the day it was opened.</summary>
public sealed class SopRegister
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
    };

    private static readonly Lazy<SopRegister> Embedded = new(ReadEmbedded);

    private SopRegister(IReadOnlyList<SopVersion> versions) => Versions = versions;

    /// <summary>The register that ships with the product: the SOP of 21 October 2024.</summary>
    public static SopRegister Bawaan => Embedded.Value;

    public IReadOnlyList<SopVersion> Versions { get; }

    /// <exception cref="RuleException">The text is not a list of versions, or a version contradicts itself.</exception>
    public static SopRegister Parse(string text)
    {
        try
        {
            var versions = JsonSerializer.Deserialize<List<SopVersion>>(text, Options) ?? [];
            return new([.. versions.Select(v => v.Checked()).OrderBy(v => v.EffectiveOn)]);
        }
        catch (JsonException e)
        {
            throw new RuleException($"Daftar SOP tidak dapat dibaca, periksa baris {e.LineNumber + 1}: {e.Message}");
        }
    }

    /// <exception cref="RuleException">No version was in force yet.</exception>
    public SopVersion InForce(DateOnly date) =>
        Versions.LastOrDefault(v => v.EffectiveOn <= date)
        ?? throw new RuleException($"Belum ada SOP pengujian konsekuensi yang berlaku pada {date.Plain()}.");

    private static SopRegister ReadEmbedded()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Dokumentasi.sop.json")!;
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd());
    }
}
