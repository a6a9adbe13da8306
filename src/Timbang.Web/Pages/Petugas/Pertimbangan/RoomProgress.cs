using Timbang.Pengujian;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>How far a running sitting is with its scores: what can be opened, and what was opened and needs the most words.</summary>
public sealed record RoomProgress(IReadOnlyList<Discussed> Discussed, int Ready)
{
    public static readonly RoomProgress None = new([], 0);

    /// <param name="forum">Members and rule of the sitting.</param>
    /// <param name="agenda">Its items.</param>
    /// <param name="rows">The same, as people call them.</param>
    public RoomProgress(Forum forum, IReadOnlyList<AgendaItem> agenda, IReadOnlyList<Lihat.Row> rows)
        : this(Of(agenda, rows), agenda.Count(item => IsReady(item, forum)))
    {
    }

    /// <summary>Whether everyone with a seat has scored it and there is a quorum.</summary>
    public static bool IsReady(AgendaItem item, Forum forum) => item.Stage == AgendaStage.Dinilai && item.HasQuorum(forum) && item.NotScored(forum).Count == 0;

    // The largest disagreement first, then in the order of the agenda.
    private static IReadOnlyList<Discussed> Of(IReadOnlyList<AgendaItem> agenda, IReadOnlyList<Lihat.Row> rows) =>
    [
        .. from item in agenda
           where item.Stage == AgendaStage.Dibahas
           join row in rows on item.Id equals row.Id
           orderby item.Disagreement descending, row.Number
           select new Discussed(item.Id, row.Number, row.Title, InWords(item), item.Disagreement == 0),
    ];

    private static string InWords(AgendaItem item) => item.Scores.Count == 0 ? "tidak ada" : string.Join(", ", item.Scores
        .GroupBy(s => s.Choice)
        .OrderByDescending(g => g.Count())
        .Select(g => $"{g.Count()} {g.Key.InWords().ToLowerInvariant()}"));
}

/// <summary>An item under discussion, and how its blind scores stand.</summary>
/// <param name="Id">The item of the agenda.</param>
/// <param name="Number">As it is called.</param>
/// <param name="Title">Its title.</param>
/// <param name="Scores">"3 dikecualikan sebagian, 1 terbuka".</param>
/// <param name="IsUnanimous">Whether all scores are the same.</param>
public sealed record Discussed(Guid Id, int Number, string Title, string Scores, bool IsUnanimous);
