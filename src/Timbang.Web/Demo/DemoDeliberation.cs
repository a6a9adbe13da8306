using Microsoft.EntityFrameworkCore;
using Timbang.Pengujian;

namespace Timbang.Web.Demo;

/// <summary>One item in a sitting: recusals, blind scores, the discussion with the adviser's word, votes with dissent, the outcome.</summary>
public sealed class DemoDeliberation(DemoSitting sitting, DemoAgendaEntry entry, DemoItem item, string chair)
{
    /// <summary>Makes the next act of the sitting, so many minutes after the last.</summary>
    public delegate DemoAct Next(string by, double minutes, Func<DemoDesk, Task> doAsync);

    private readonly Choice outcome = item.Path.Outcome!.Value;

    public static string KeyOf(DemoSitting sitting, DemoAgendaEntry entry) => $"{sitting.Key}/{entry.Item}";

    public IEnumerable<DemoAct> Acts(IReadOnlyList<DemoPerson> present, Next next)
    {
        var recusals = entry.Recusals ?? [];
        var seats = present.Where(m => recusals.All(r => r.Member != m.Key)).ToList();
        var voters = seats.Where(m => m.Assignments.Any(a => a.Votes)).ToList();
        return
        [
            .. recusals.Select(r => next(r.Member, 1, d => OnAgendaAsync(d, (a, forum) => a.Mundur(forum, r.Reason, d.Actor)))),
            .. seats.Select((m, seat) => next(m.Key, 0.5, d => OnAgendaAsync(d, (a, forum) => Score(a, forum, m, seat, d)))),
            next(chair, 0.5, d => OnAgendaAsync(d, (a, forum) => a.BukaNilai(forum, d.Actor))),
            .. seats.Except(voters).Where(m => RemarkOf(m) is not null).Select(m => next(
                m.Key, 2, d => OnAgendaAsync(d, (a, forum) => a.Nasihati(forum, RemarkOf(m)!.Text, d.Actor)))),
            .. voters.Select(m => next(m.Key, 0.5, d => OnAgendaAsync(d, (a, forum) => Vote(a, forum, m, d)))),
            next(chair, 1, d => OnAgendaAsync(d, (a, forum) => a.Putuskan(forum, item.Path.Reason, d.Actor))),
        ];
    }

    // Before the discussion the first member beside the chair follows the unit's proposal; the discussion is there to change minds.
    private void Score(AgendaItem agenda, Forum forum, DemoPerson member, int seat, DemoDesk desk)
    {
        var remark = RemarkOf(member);
        var choice = remark?.Choice ?? DissentOf(member)?.Choice ?? (seat == 1 ? Enum.Parse<Choice>(item.Proposed.ToString()) : outcome);
        var why = forum.Find(desk.Actor.PersonId)!.Votes ? remark?.Text : null;
        agenda.Nilai(forum, choice, 3 + ((agenda.Ordinal + seat) % 3), why, desk.Actor);
    }

    private void Vote(AgendaItem agenda, Forum forum, DemoPerson member, DemoDesk desk)
    {
        var dissent = DissentOf(member);
        agenda.Suarakan(forum, dissent?.Choice ?? outcome, dissent?.Text, desk.Actor);
    }

    private DemoVoice? RemarkOf(DemoPerson member) => entry.Remarks?.FirstOrDefault(r => r.Member == member.Key);

    private DemoVoice? DissentOf(DemoPerson member) => entry.Dissents?.FirstOrDefault(r => r.Member == member.Key);

    private async Task OnAgendaAsync(DemoDesk desk, Action<AgendaItem, Forum> act)
    {
        var (id, sidangId) = (desk.Book[KeyOf(sitting, entry)], desk.Book[sitting.Key]);
        var sidang = await desk.Db.Sidang.AsNoTracking().SingleAsync(s => s.Id == sidangId);
        var agenda = await desk.Db.Agenda.AsSplitQuery().SingleAsync(a => a.Id == id);
        act(agenda, sidang.Forum);
        await desk.SaveAsync(agenda);
    }
}
