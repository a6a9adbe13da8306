namespace Timbang.Pengujian;

/// <summary>
/// What an item of the agenda needs to know of its sitting: whether it runs, who is present and how many make a quorum.
/// </summary>
/// <param name="Running">Whether the sitting is open.</param>
/// <param name="Members">Members in force on the day.</param>
/// <param name="QuorumMoreThanPercent">Quorum: more than this share of the voting members in force, in percent.</param>
public sealed record Forum(bool Running, IReadOnlyList<Member> Members, int QuorumMoreThanPercent)
{
    /// <summary>Present voting members needed: counted on all voting members in force, so that a recusal never lowers the bar.</summary>
    public int Quorum => (Members.Count(m => m.Votes) * QuorumMoreThanPercent / 100) + 1;

    public Member? Find(Guid personId) => Members.FirstOrDefault(m => m.PersonId == personId);
}
