using Timbang.Pengujian;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>
/// What everyone in the room may see of an item: who sits, how many have scored, and, once the chair has opened them, the
/// scores and votes. Before that it holds no score of anybody, so that no page can show one.
/// </summary>
public sealed class Board
{
    private readonly Forum forum;
    private readonly AgendaItem item;

    public Board(Sidang sidang, AgendaItem item)
    {
        forum = sidang.Forum;
        this.item = item;
        Tallies = IsOpen ? [.. item.Choices.Select(Tallied)] : [];
        Scores = IsOpen ? [.. item.Scores.Where(s => !item.IsRecused(s.PersonId)).Select(s => new ScoreRow(NameOf(s.PersonId), s.Choice, s.Confidence, s.Why))] : [];
        Seats = [.. forum.Members.OrderByDescending(m => m.IsChair).ThenByDescending(m => m.Votes).ThenBy(m => m.Name, StringComparer.Ordinal).Select(SeatOf)];
        Dissents = [.. item.Dissents.Select(v => new Voice(NameOf(v.PersonId), v.Dissent))];
        Advices = [.. item.Advices.Select(a => new Voice(NameOf(a.PersonId), a.Text))];
    }

    public AgendaStage Stage => item.Stage;

    public bool IsOpen => item.ScoresAreOpen;

    /// <summary>Who may score: present and not recused, advisers too.</summary>
    public int Sitting => item.Sitting(forum).Count;

    /// <summary>How many of them have; all that anybody learns before the opening.</summary>
    public int Scored => item.Scores.Count(s => !item.IsRecused(s.PersonId));

    public int Voting => item.Seats(forum).Count;

    public int Voted => item.Votes.Count;

    public int Quorum => forum.Quorum;

    public bool HasQuorum => item.HasQuorum(forum);

    public Choice? Outcome => item.Outcome;

    public string HowDecided => item.HowDecided();

    /// <summary>The task of a returned item, or the reason of an adjourned one.</summary>
    public string Task => item.Task;

    /// <summary>That the result was copied from paper; null where it was reached in the site.</summary>
    public OnPaper? OnPaper => item.OnPaper;

    public IReadOnlyList<TallyRow> Tallies { get; }

    /// <summary>Whether the votes that are in would send the item back without a majority for it.</summary>
    public bool IsUndecided => Outcome is null && Voted > 0 && Tallies.All(t => t.Votes * 2 <= Voted);

    public IReadOnlyList<ScoreRow> Scores { get; }

    public IReadOnlyList<SeatRow> Seats { get; }

    public IReadOnlyList<Voice> Dissents { get; }

    public IReadOnlyList<Voice> Advices { get; }

    private TallyRow Tallied(Choice choice)
    {
        var votes = item.Votes.Count(v => v.Choice == choice);
        return new TallyRow(choice, votes, Voted, votes > 0 && (Outcome ?? item.Tally()) == choice);
    }

    private SeatRow SeatOf(Member member)
    {
        var recusal = item.Recusals.FirstOrDefault(r => r.PersonId == member.PersonId && r.Holds);
        var vote = item.Votes.FirstOrDefault(v => v.PersonId == member.PersonId);
        var state = (recusal, vote) switch
        {
            (not null, _) => "mundur",
            (_, not null) => Said(vote),
            _ when !member.Present => "tidak hadir",
            _ when !member.IsThere => "sudah pulang",
            _ when !member.Votes => "tanpa suara",
            _ when Stage == AgendaStage.Dibahas => "belum memberi suara",
            _ => "hadir",
        };
        return new SeatRow(member, state, recusal is { IsLifted: true } ? recusal.OwnReason : recusal?.Reason ?? "", recusal?.CanBeLifted ?? false);
    }

    private string Said(Vote vote) => vote.Choice.InWords().ToLowerInvariant() + (item.HasScored(vote.PersonId) || OnPaper is not null ? "" : ", tanpa nilai");

    private string NameOf(Guid personId) => forum.Find(personId)?.Name ?? "";

    public sealed record TallyRow(Choice Choice, int Votes, int Of, bool Leads);

    public sealed record ScoreRow(string Name, Choice Choice, int Confidence, string Why);

    public sealed record SeatRow(Member Member, string State, string RecusalReason, bool CanBeLifted);

    public sealed record Voice(string Name, string Text);
}
