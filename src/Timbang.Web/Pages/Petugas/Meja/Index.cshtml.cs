using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Waktu;
using Timbang.Web.Data;
using Timbang.Web.Pages.Shared;
using Timbang.Web.Security;

namespace Timbang.Web.Pages.Petugas.Meja;

/// <summary>The desk: what waits for me, late first; what I passed on and where it is; what ends soon.</summary>
[Authorize(Doors.Work)]
public sealed class Index(TimbangDb db, Actor actor, OfficeClock clock, AgencyCalendars calendars) : PageModel
{
    private const int PageSize = 25;

    public DateTimeOffset Now { get; private set; }

    public DateOnly Today { get; private set; }

    /// <summary>Everything that waits, late first, then the nearest day, then what has none.</summary>
    public IReadOnlyList<Waiting> All { get; private set; } = [];

    /// <summary>The page of it that is shown.</summary>
    public IReadOnlyList<Waiting> Shown { get; private set; } = [];

    public IReadOnlyList<PassedOn> PassedOn { get; private set; } = [];

    /// <summary>The first of what ends soon.</summary>
    public IReadOnlyList<Ending> Ending { get; private set; } = [];

    /// <summary>All that ends soon.</summary>
    public int EndingCount { get; private set; }

    /// <summary>Gaps to be closed; none for who cannot close them.</summary>
    public int GapCount { get; private set; }

    public WorkingCalendar Calendar { get; private set; } = null!;

    [BindProperty(SupportsGet = true, Name = "hal")]
    public int PageNumber { get; set; } = 1;

    public int Pages => PageLinks.CountOf(All.Count, PageSize);

    public int Late => All.Count(w => w.IsLate(Today));

    /// <summary>Whether the person may open a test file: an empty desk offers it.</summary>
    public bool MayOpenFile => UjiKonsekuensi.Procedure[nameof(UjiKonsekuensi.Buka)].By.Any(actor.Has);

    public string PersonName => actor.Name;

    /// <summary>Rows shown of what was passed on and what ends; the inventory has all.</summary>
    public int Most => 20;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        (Now, Today) = (clock.Now(), clock.Today());
        Calendar = await calendars.OfAsync(actor.BadanPublikId, cancellationToken);
        var office = await db.SettingsOfAsync(actor.BadanPublikId, cancellationToken);
        var decrees = new DecreesWaiting(db, actor, office);
        IEnumerable<Waiting> waiting =
        [
            .. await new ItemsWaiting(db, actor, office, Calendar).ReadAsync(cancellationToken),
            .. await new FilesWaiting(db, actor, Calendar).ReadAsync(cancellationToken),
            .. await new SittingsWaiting(db, actor, Calendar, Today).ReadAsync(cancellationToken),
            .. await new LettersWaiting(db, actor, Now).ReadAsync(cancellationToken),
            .. await decrees.ReadAsync(cancellationToken),
            .. await new OpeningsWaiting(db, actor).ReadAsync(cancellationToken),
            .. await new EventsWaiting(db, actor, Calendar, Today).ReadAsync(cancellationToken),
            .. await new OriginalsWaiting(db, actor, office, Now).ReadAsync(cancellationToken),
            .. await new FoldersWaiting(db, actor, Today).ReadAsync(cancellationToken),
        ];
        All = [.. waiting.OrderByDescending(w => w.IsLate(Today)).ThenBy(w => w.Due?.Due ?? DateOnly.MaxValue).ThenBy(w => w.Number)];
        PageNumber = Math.Clamp(PageNumber, 1, Pages);
        Shown = [.. All.Skip((PageNumber - 1) * PageSize).Take(PageSize)];
        var elsewhere = new Elsewhere(db, actor, Calendar, Today);
        PassedOn = [.. await elsewhere.PassedOnAsync(cancellationToken), .. await decrees.PassedOnAsync(All, cancellationToken)];
        (EndingCount, Ending) = await elsewhere.EndingAsync(Most, cancellationToken);
        GapCount = Doors.GapClosers.Any(actor.Has) ? await new Gaps(db, Calendar, Today).CountAsync(cancellationToken) : 0;
    }

    public DaysLeft Left(DateOnly due) => Calendar.Left(Today, due);
}
