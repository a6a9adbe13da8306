using System.Text.RegularExpressions;

namespace Timbang.Web.Pages.Petugas.Pengujian.Unggahan;

/// <summary>What may be chosen, each value with its words and what else people write for it.</summary>
public sealed partial class Choices<T>
{
    private readonly Dictionary<string, T> values = [];
    private readonly IReadOnlyList<(T Value, string Words, string[] Also)> entries;

    /// <param name="entries">Value, words of the screen, other ways to say it.</param>
    public Choices(IReadOnlyList<(T Value, string Words, string[] Also)> entries)
    {
        (this.entries, Words) = (entries, [.. entries.Select(e => e.Words)]);
        foreach (var (value, words, also) in entries)
        {
            foreach (var word in also.Prepend(words))
            {
                values.TryAdd(Plain(word), value);
            }
        }
    }

    public IReadOnlyList<string> Words { get; }

    /// <summary>How a value is written; the first words where the law has it no more.</summary>
    public string WordsOf(T value) => Words[Math.Max(0, entries.ToList().FindIndex(e => EqualityComparer<T>.Default.Equals(e.Value, value)))];

    /// <summary>Letters are compared whatever their size, spaces whatever their number.</summary>
    public bool TryFind(string text, out T value) => values.TryGetValue(Plain(text), out value!);

    private static string Plain(string text) => Spaces().Replace(text, " ").Trim(' ', '.').ToLowerInvariant();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
