using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>After the network was away: the result of an item is copied from the sheet that was filled by hand, and the next one is offered.</summary>
[Authorize("Agenda.Salin")]
public sealed class Salin(TimbangDb db, Actor actor, OfficeClock clock, LawShelf shelf) : PageModel
{
    /// <summary>What is typed for a member who stepped aside, where others have a choice.</summary>
    public const string Aside = nameof(AgendaItem.Mundur);

    public Sidang Sidang { get; private set; } = null!;

    public AgendaItem Item { get; private set; } = null!;

    public Face Face { get; private set; } = null!;

    public IReadOnlyList<Place> Places { get; private set; } = [];

    /// <summary>Members with a seat whose votes are not in the site.</summary>
    public IReadOnlyList<Member> Seats => Item.NotVoted(Sidang.Forum);

    public int Number => Places.Single(p => p.Id == Item.Id).Number;

    /// <summary>Items that are still to be decided, this one too.</summary>
    public int Left => Places.Count(p => !p.Stage.IsClosed());

    [BindProperty]
    public Form Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id, Guid agendaId, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, agendaId, cancellationToken))
        {
            return NotFound();
        }

        Input.Why = await LastReasonAsync(cancellationToken);
        return IsOpen ? Page() : RedirectToPage("Bahas", new { id, agendaId });
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid agendaId, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, agendaId, cancellationToken))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        Item.Salin(Sidang.Forum, new([.. Seats.Select(LineOf)], Input.Task, Input.Why), actor, clock.Today());
        await db.SaveActAsync(Item, version: null, Input.Key, cancellationToken);
        TempData["Kabar"] = $"Butir {Number} disalin dari kertas: {Item.Outcome!.Value.InWords().ToLowerInvariant()}.";
        var next = Places.OrderBy(p => p.Number < Number).ThenBy(p => p.Number).FirstOrDefault(p => p.Id != Item.Id && !p.Stage.IsClosed());
        return next is null ? RedirectToPage("Lihat", new { id }) : RedirectToPage(new { id, agendaId = next.Id });
    }

    private bool IsOpen => Sidang.Stage == SittingStage.Berlangsung && !Item.IsClosed;

    private PaperLine LineOf(Member member)
    {
        var (mark, note) = (Input.Lines.GetValueOrDefault(member.PersonId), Input.Notes.GetValueOrDefault(member.PersonId));
        return mark == Aside
            ? new(member.PersonId, null, Recused: note)
            : new(member.PersonId, Enum.TryParse<Choice>(mark, out var choice) && Enum.IsDefined(choice) ? choice : null, Dissent: note);
    }

    private async Task<string> LastReasonAsync(CancellationToken cancellationToken)
    {
        var copied = await db.AgendaOf(Sidang.Id).AsNoTracking().Where(a => a.OnPaper != null).Select(a => a.OnPaper).ToListAsync(cancellationToken);
        return copied.LastOrDefault()?.Why ?? "";
    }

    private async Task<bool> LoadAsync(Guid id, Guid agendaId, CancellationToken cancellationToken)
    {
        Sidang = (await db.Sidang.SingleOrDefaultAsync(s => s.Id == id, cancellationToken))!;
        Item = (await db.AgendaOf(id).SingleOrDefaultAsync(a => a.Id == agendaId, cancellationToken))!;
        if (Sidang is null || Item is null || new Viewpoint(Sidang, actor, db.Reach.WholeAgency) is not { Follows: true })
        {
            return false;
        }

        var reading = new RoomReading(db, shelf);
        Places = await reading.PlacesAsync(id, cancellationToken);
        Face = await reading.FaceAsync(Item, Sidang.Date, cancellationToken);
        return true;
    }

    public sealed class Form
    {
        /// <summary>Made when the form was drawn: a double click gets the first result.</summary>
        public Guid Key { get; set; } = Guid.CreateVersion7();

        /// <summary>For each member her choice by name, or that she stepped aside.</summary>
        public Dictionary<Guid, string?> Lines { get; set; } = [];

        /// <summary>For each member why she stands apart, or why she stepped aside.</summary>
        public Dictionary<Guid, string?> Notes { get; set; } = [];

        [StringLength(Uraian.MaxText, ErrorMessage = "Tugas paling banyak {1:N0} huruf.")]
        public string? Task { get; set; }

        [StringLength(1000, ErrorMessage = "Alasan paling banyak {1:N0} huruf.")]
        public string? Why { get; set; }
    }
}
