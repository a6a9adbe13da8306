namespace Timbang.Web.Tests.Looks;

/// <summary>A page as one person finds it.</summary>
/// <param name="Pattern">Its address as the site declares it: "/butir/{id:guid}".</param>
/// <param name="Path">Its address with a case that this person may see.</param>
/// <param name="Face">What makes it look different from its like: the stage of its case.</param>
/// <param name="Who">What the person is.</param>
/// <param name="Door">Where the person comes in; null for the public.</param>
internal sealed record Sight(string Pattern, string Path, string Face, string Who, string? Door)
{
    /// <summary>A name for a picture: "butir-matriks-ppid-diuji".</summary>
    public string Name { get; } = string.Join("-", Words(Pattern, Who, Face).Where(word => word.Length > 0)).ToLowerInvariant();

    public override string ToString() => $"{Path} as {Who}";

    // A page of one case beside the list of all of them has the same words but for its face.
    private static IEnumerable<string> Words(string pattern, string who, string face) =>
    [
        pattern == "/" ? "beranda" : "", .. pattern.Split('/').Where(part => !part.StartsWith('{')), who,
        face.Length == 0 && pattern.EndsWith('}') ? "satu" : face,
    ];
}
