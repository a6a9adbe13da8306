using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Security;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>
/// The projector: the item in hand, large, for everyone in the room. It shows the safe title, because guests read it too,
/// and no score before the opening.
/// </summary>
[OpenToGuest(GuestDoor.Sitting)]
public sealed class Layar(TimbangDb db, Actor actor, OfficeClock clock, LawShelf shelf) : PageModel
{
    public Sidang Sidang { get; private set; } = null!;

    /// <summary>The item in hand, or null while the agenda is empty.</summary>
    public AgendaItem? Item { get; private set; }

    public Face? Face { get; private set; }

    public Board? Board { get; private set; }

    /// <summary>Its place on the agenda.</summary>
    public Place? Place { get; private set; }

    public IReadOnlyList<Place> Places { get; private set; } = [];

    /// <summary>Whole minutes since the first score on the item in hand; null before it and once the item is closed.</summary>
    public int? Minutes { get; private set; }

    public DateTimeOffset Now => clock.Now();

    public int Present => Sidang.Members.Count(m => m.Votes && m.IsThere);

    /// <param name="id">The sitting.</param>
    /// <param name="butir">A place on the agenda; without one the screen follows the room.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<IActionResult> OnGetAsync(Guid id, int? butir, CancellationToken cancellationToken)
    {
        Sidang = (await db.Sidang.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, cancellationToken))!;
        if (Sidang is null || !new Viewpoint(Sidang, actor, db.Reach.WholeAgency).Follows)
        {
            return NotFound();
        }

        var reading = new RoomReading(db, shelf);
        Places = await reading.PlacesAsync(id, cancellationToken);
        if (InHand(butir) is { } place)
        {
            Place = place;
            Item = await db.AgendaOf(id).AsNoTracking().SingleAsync(a => a.Id == place.Id, cancellationToken);
            Face = await reading.FaceAsync(Item, Sidang.ClosedOn ?? clock.Today(), cancellationToken);
            Board = new Board(Sidang, Item);
            Minutes = Item.IsClosed ? null : await MinutesAsync(Item.Id, cancellationToken);
        }

        return Page();
    }

    private async Task<int?> MinutesAsync(Guid agendaId, CancellationToken cancellationToken)
    {
        var first = await db.Riwayat
            .Where(r => r.CaseId == agendaId && r.Act == nameof(AgendaItem.Nilai))
            .OrderBy(r => r.Ordinal).Select(r => (DateTimeOffset?)r.Instant)
            .FirstOrDefaultAsync(cancellationToken);
        return first is { } since ? (int)(clock.Now() - since).TotalMinutes : null;
    }

    // What is discussed, else what is scored next, else the last one.
    private Place? InHand(int? butir) =>
        Places.FirstOrDefault(p => p.Number == butir)
        ?? Places.FirstOrDefault(p => p.Stage == AgendaStage.Dibahas)
        ?? Places.FirstOrDefault(p => p.Stage == AgendaStage.Dinilai)
        ?? (Places is [.., var last] ? last : null);
}
