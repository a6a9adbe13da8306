namespace Timbang.Web.Words;

/// <summary>Where two texts part: the words both begin with, the words that only this one has, the words both end with.</summary>
public sealed record TextDifference(string Before, string Marked, string After)
{
    public static (TextDifference Mine, TextDifference Theirs) Between(string mine, string theirs) => (Of(mine, theirs), Of(theirs, mine));

    private static TextDifference Of(string text, string other)
    {
        var (own, its) = (text.Split(' '), other.Split(' '));
        var most = Math.Min(own.Length, its.Length);
        var start = Enumerable.Range(0, most).TakeWhile(n => own[n] == its[n]).Count();
        var end = Enumerable.Range(1, most - start).TakeWhile(n => own[^n] == its[^n]).Count();
        return new(Join(own[..start]) + (start > 0 ? " " : ""), Join(own[start..^end]), (end > 0 ? " " : "") + Join(own[^end..]));
    }

    private static string Join(string[] words) => string.Join(' ', words);
}
