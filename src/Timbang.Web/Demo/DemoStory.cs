using System.Text.Json;
using System.Text.Json.Serialization;

namespace Timbang.Web.Demo;

/// <summary>
/// The texts of the demo: two fictitious agencies, their people, and the items they weigh. Days are working days from
/// today (negative is past), so that the demo is always in the middle of its work.
/// </summary>
public sealed class DemoStory
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
    };

    private DemoStory()
    {
    }

    public required IReadOnlyList<DemoOffice> Offices { get; init; }

    public required IReadOnlyList<DemoTestFile> TestFiles { get; init; }

    /// <summary>In the order in which they enter their test files.</summary>
    public required IReadOnlyList<DemoItem> Items { get; init; }

    public required IReadOnlyList<DemoSitting> Sittings { get; init; }

    public required IReadOnlyList<DemoDecree> Decrees { get; init; }

    public required IReadOnlyList<DemoLife> Lives { get; init; }

    public required IReadOnlyList<DemoFile> Files { get; init; }

    public required IReadOnlyList<DemoFolder> Folders { get; init; }

    public required IReadOnlyList<DemoUpload> Uploads { get; init; }

    public static DemoStory Read() => new()
    {
        Offices = Rows<DemoOffice>("kantor"),
        TestFiles = Rows<DemoTestFile>("berkas"),
        Items = Rows<DemoItem>("butir"),
        Sittings = Rows<DemoSitting>("sidang"),
        Decrees = Rows<DemoDecree>("keputusan"),
        Lives = Rows<DemoLife>("pengecualian"),
        Files = Rows<DemoFile>("lampiran"),
        Folders = Rows<DemoFolder>("arsip"),
        Uploads = Rows<DemoUpload>("unggahan"),
    };

    private static List<T> Rows<T>(string file)
    {
        using var stream = typeof(DemoStory).Assembly.GetManifestResourceStream($"Demo.{file}.json")!;
        return JsonSerializer.Deserialize<List<T>>(stream, Options)!;
    }
}
