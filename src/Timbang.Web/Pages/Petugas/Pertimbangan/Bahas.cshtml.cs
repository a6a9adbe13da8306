using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Security;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>
/// One item in the sitting: its face, the blind score, the opening, the votes, recusal, dissent and advice, and the
/// chair's word. Acts here do not depend on what else was seen, so they carry no version; they do carry the form's key.
/// </summary>
[OpenToGuest(GuestDoor.Sitting)]
public sealed class Bahas(TimbangDb db, Actor actor, OfficeClock clock, LawShelf shelf) : PageModel
{
    public Sidang Sidang { get; private set; } = null!;

    public AgendaItem Item { get; private set; } = null!;

    public Face Face { get; private set; } = null!;

    public string Annex { get; private set; } = "";

    public Viewpoint View { get; private set; } = null!;

    public Board Board { get; private set; } = null!;

    public IReadOnlyList<Place> Places { get; private set; } = [];

    [BindProperty]
    public Form Input { get; set; } = new();

    public int Number => Places.Single(p => p.Id == Item.Id).Number;

    public Place? Previous => Places.FirstOrDefault(p => p.Number == Number - 1);

    public Place? Next => Places.FirstOrDefault(p => p.Number == Number + 1);

    public bool HasScored => Item.HasScored(actor.PersonId);

    public Vote? OwnVote => Item.Votes.FirstOrDefault(v => v.PersonId == actor.PersonId);

    /// <summary>Sits on this item now: present and not recused.</summary>
    public bool Sits => View.Seat is { IsThere: true } seat && !Item.IsRecused(seat.PersonId);

    public bool Running => Sidang.Stage == SittingStage.Berlangsung;

    public async Task<IActionResult> OnGetAsync(Guid id, Guid agendaId, CancellationToken cancellationToken) =>
        await LoadAsync(id, agendaId, cancellationToken) ? Page() : NotFound();

    public Task<IActionResult> OnPostNilaiAsync(Guid id, Guid agendaId, CancellationToken cancellationToken) =>
        ActAsync(nameof(AgendaItem.Nilai), id, agendaId, forum => Item.Nilai(forum, Chosen(), Input.Confidence ?? 0, Input.Why, actor), cancellationToken);

    public Task<IActionResult> OnPostBukaNilaiAsync(Guid id, Guid agendaId, CancellationToken cancellationToken) =>
        ActAsync(nameof(AgendaItem.BukaNilai), id, agendaId, forum => Item.BukaNilai(forum, actor, Input.WhyOpenedEarly), cancellationToken);

    public Task<IActionResult> OnPostSuarakanAsync(Guid id, Guid agendaId, CancellationToken cancellationToken) =>
        ActAsync(nameof(AgendaItem.Suarakan), id, agendaId, forum => Item.Suarakan(forum, Chosen(), Input.Dissent, actor), cancellationToken);

    public Task<IActionResult> OnPostTulisPendapatAsync(Guid id, Guid agendaId, CancellationToken cancellationToken) =>
        ActAsync(nameof(AgendaItem.TulisPendapat), id, agendaId, forum => Item.TulisPendapat(forum, Input.Dissent, actor), cancellationToken);

    public Task<IActionResult> OnPostNasihatiAsync(Guid id, Guid agendaId, CancellationToken cancellationToken) =>
        ActAsync(nameof(AgendaItem.Nasihati), id, agendaId, forum => Item.Nasihati(forum, Input.Advice, actor), cancellationToken);

    public Task<IActionResult> OnPostMundurAsync(Guid id, Guid agendaId, CancellationToken cancellationToken) =>
        ActAsync(nameof(AgendaItem.Mundur), id, agendaId, forum => Item.Mundur(forum, Input.RecusalReason, actor), cancellationToken);

    public Task<IActionResult> OnPostCabutMundurAsync(Guid id, Guid agendaId, CancellationToken cancellationToken) =>
        ActAsync(nameof(AgendaItem.CabutMundur), id, agendaId, forum => Item.CabutMundur(forum, Input.PersonId, Input.LiftReason, actor), cancellationToken);

    public Task<IActionResult> OnPostPutuskanAsync(Guid id, Guid agendaId, CancellationToken cancellationToken) =>
        ActAsync(nameof(AgendaItem.Putuskan), id, agendaId, Confirm, cancellationToken);

    public Task<IActionResult> OnPostTundaAsync(Guid id, Guid agendaId, CancellationToken cancellationToken) =>
        ActAsync(nameof(AgendaItem.Tunda), id, agendaId, forum => Item.Tunda(forum, Input.AdjournReason, actor), cancellationToken);

    /// <summary>Whether the act is open to this person now; a button is drawn only then.</summary>
    public bool May(string act) => Running
        && AgendaItem.Procedure.Allows(act, Item.Stage, actor, null, Sidang.Id)
        && (View.IsChair || !AgendaItem.Procedure[act].By.SequenceEqual([Role.KetuaTim]));

    // The chair confirms the outcome she read out, not one that a vote has changed meanwhile.
    private void Confirm(Forum forum)
    {
        if (Input.Read is { } read && read != Item.Tally())
        {
            throw new RuleException("Suara bertambah setelah halaman ini dibuka. Bacakan hasil yang baru, lalu sahkan.");
        }

        Item.Putuskan(forum, Input.Task, actor);
    }

    private Choice Chosen() => Input.Choice ?? throw new RuleException("Pilih satu hasil.", nameof(Form.Choice));

    private async Task<IActionResult> ActAsync(string act, Guid id, Guid agendaId, Action<Forum> change, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, agendaId, cancellationToken) || !actor.HasAny(AgendaItem.Procedure[act].By, null, id))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        change(Sidang.Forum);
        await db.SaveActAsync(Item, version: null, Input.Key, cancellationToken);
        return RedirectToPage(null, null, new { id, agendaId }, "papan");
    }

    private async Task<bool> LoadAsync(Guid id, Guid agendaId, CancellationToken cancellationToken)
    {
        Sidang = (await db.Sidang.SingleOrDefaultAsync(s => s.Id == id, cancellationToken))!;
        Item = (await db.AgendaOf(id).SingleOrDefaultAsync(a => a.Id == agendaId, cancellationToken))!;
        if (Sidang is null || Item is null)
        {
            return false;
        }

        var reading = new RoomReading(db, shelf);
        View = new Viewpoint(Sidang, actor, db.Reach.WholeAgency);
        Board = new Board(Sidang, Item);
        Places = await reading.PlacesAsync(id, cancellationToken);
        Face = await reading.FaceAsync(Item, Sidang.ClosedOn ?? clock.Today(), cancellationToken);
        Annex = View.ReadsAnnexOf(Item)
            ? await db.Butir.Where(b => b.Id == Item.ButirId).Select(b => b.InternalAnnex).SingleAsync(cancellationToken)
            : "";
        return true;
    }

    public sealed class Form
    {
        public Guid Key { get; set; }

        public Choice? Choice { get; set; }

        [Range(1, 5, ErrorMessage = "Pilih keyakinan 1 sampai 5.")]
        public int? Confidence { get; set; }

        [StringLength(300, ErrorMessage = "Alasan singkat paling banyak {1} huruf.")]
        public string? Why { get; set; }

        [StringLength(Uraian.MaxText, ErrorMessage = "Pendapat paling banyak {1} huruf.")]
        public string? Dissent { get; set; }

        [StringLength(Uraian.MaxText, ErrorMessage = "Nasihat paling banyak {1} huruf.")]
        public string? Advice { get; set; }

        [StringLength(1000, ErrorMessage = "Alasan paling banyak {1} huruf.")]
        public string? RecusalReason { get; set; }

        [StringLength(1000, ErrorMessage = "Alasan paling banyak {1} huruf.")]
        public string? WhyOpenedEarly { get; set; }

        public Guid PersonId { get; set; }

        [StringLength(1000, ErrorMessage = "Alasan paling banyak {1} huruf.")]
        public string? LiftReason { get; set; }

        /// <summary>The outcome the chair read out.</summary>
        public Choice? Read { get; set; }

        [StringLength(Uraian.MaxText, ErrorMessage = "Tugas paling banyak {1} huruf.")]
        public string? Task { get; set; }

        [StringLength(1000, ErrorMessage = "Alasan paling banyak {1} huruf.")]
        public string? AdjournReason { get; set; }
    }
}
