using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Timbang.Dokumentasi;

/// <summary>
/// All versions of the SOP, the oldest first. A test file asks for the one in force on the day it was opened. A version of the
/// office's own goes before the one that ships with the product, however old it is: that one is another office's.
/// </summary>
public sealed class SopRegister
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
    };

    private static readonly Lazy<SopRegister> Embedded = new(ReadEmbedded);

    private readonly IReadOnlyList<SopVersion> shipped;
    private readonly IReadOnlyList<SopVersion> own;

    private SopRegister(IReadOnlyList<SopVersion> shipped, IReadOnlyList<SopVersion> own) => (this.shipped, this.own) = (shipped, own);

    /// <summary>The register that ships with the product: the SOP of 21 October 2024.</summary>
    public static SopRegister Bawaan => Embedded.Value;

    public IReadOnlyList<SopVersion> Versions => [.. shipped, .. own];

    /// <exception cref="RuleException">The text is not a list of versions, or a version contradicts itself.</exception>
    public static SopRegister Parse(string text)
    {
        try
        {
            var versions = JsonSerializer.Deserialize<List<SopVersion>>(text, Options) ?? [];
            return new([.. versions.Select(v => v.Checked()).OrderBy(v => v.EffectiveOn)], []);
        }
        catch (JsonException e)
        {
            throw new RuleException($"Daftar SOP tidak dapat dibaca, periksa baris {e.LineNumber + 1}: {e.Message}");
        }
    }

    /// <summary>The register with a version of the office's own.</summary>
    /// <exception cref="RuleException">The version contradicts itself, or another one of the office begins on its day.</exception>
    public SopRegister With(SopVersion version) => own.FirstOrDefault(v => v.EffectiveOn == version.EffectiveOn) is { } taken
        ? throw new RuleException($"Versi {taken.Label}, sudah ada untuk hari itu. Periksa tanggal efektifnya.", nameof(SopVersion.EffectiveOn))
        : new(shipped, [.. own.Append(version.Checked()).OrderBy(v => v.EffectiveOn)]);

    /// <exception cref="RuleException">No version was in force yet.</exception>
    public SopVersion InForce(DateOnly date) =>
        own.LastOrDefault(v => v.EffectiveOn <= date)
        ?? shipped.LastOrDefault(v => v.EffectiveOn <= date)
        ?? throw new RuleException($"Belum ada SOP pengujian konsekuensi yang berlaku pada {date.Plain()}.");

    private static SopRegister ReadEmbedded()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Dokumentasi.sop.json")!;
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd());
    }
}
