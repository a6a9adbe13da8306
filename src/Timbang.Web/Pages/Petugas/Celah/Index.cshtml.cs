using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Web.Data;
using Timbang.Web.Security;

namespace Timbang.Web.Pages.Petugas.Celah;

/// <summary>What should not be by the law or the SOP and is all the same, with why it matters and where it is mended: for the PPID, as it is now.</summary>
[Authorize(Doors.Gaps)]
public sealed class Index(TimbangDb db, Actor actor, OfficeClock clock, AgencyCalendars calendars) : PageModel
{
    /// <summary>Rows shown of a kind; the next ones come up as these are closed.</summary>
    public const int Most = 25;

    public DateTimeOffset Now { get; private set; }

    public IReadOnlyList<GapGroup> Groups { get; private set; } = [];

    public int Total => Groups.Sum(group => group.Total);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Now = clock.Now();
        var gaps = new Gaps(db, await calendars.OfAsync(actor.BadanPublikId, cancellationToken), clock.Today());
        List<GapGroup> groups = [];
        foreach (var kind in Enum.GetValues<GapKind>())
        {
            var ofKind = gaps.Of(kind);
            groups.Add(new(kind, await ofKind.CountAsync(cancellationToken), await ofKind.Take(Most).ToListAsync(cancellationToken)));
        }

        Groups = [.. groups.Where(group => group.Total > 0)];
    }
}

/// <summary>The gaps of one kind: how many, and the oldest of them.</summary>
public sealed record GapGroup(GapKind Kind, int Total, IReadOnlyList<Gap> Oldest);
