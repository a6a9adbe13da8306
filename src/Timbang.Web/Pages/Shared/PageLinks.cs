namespace Timbang.Web.Pages.Shared;

/// <summary>Where the other pages of a list are.</summary>
public sealed record PageLinks(int Page, int Count, Func<int, string> Link)
{
    /// <summary>How many pages hold so many rows: at least one.</summary>
    public static int CountOf(int rows, int size) => Math.Max(1, (rows + size - 1) / size);

    /// <summary>An address with what is asked for; more can be added to it behind an ampersand.</summary>
    public static string Address(string path, params IEnumerable<(string Name, string? Value)> asked) =>
        $"{path}?{string.Join('&', asked.Where(p => p.Value is not null).Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value!)}"))}";
}
