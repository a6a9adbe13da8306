using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Data.Trail;
using Timbang.Web.Security;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>A sitting at a glance: when and where, who sits by which letter, the agenda, what is missing, whose turn, what happened.</summary>
[OpenToGuest(GuestDoor.Sitting)]
public sealed class Lihat(TimbangDb db, Actor actor, OfficeClock clock) : PageModel
{
    public Sidang Sidang { get; private set; } = null!;

    public Viewpoint View { get; private set; } = null!;

    public IReadOnlyList<Row> Agenda { get; private set; } = [];

    public IReadOnlyList<TimelineEntry> Timeline { get; private set; } = [];

    /// <summary>Present voting members an item needs: by the rule fixed at the opening, before it by the office's rule of now.</summary>
    public int Quorum { get; private set; }

    /// <summary>Whether somebody is still to be told of it.</summary>
    public bool LettersDue { get; private set; }

    /// <summary>Letters that hold and are addressed to the reader or the reader's unit.</summary>
    public IReadOnlyList<Undangan> MyLetters => [.. Invitations.Holding(Sidang.Letters ?? []).Where(l => l.Recipient.IsUnit ? db.Reach.UnitIds.Contains(l.Recipient.Id) : l.Recipient.Id == actor.PersonId)];

    /// <summary>What the room has scored; nothing for who does not see votes.</summary>
    public RoomProgress Progress { get; private set; } = RoomProgress.None;

    /// <summary>What keeps the sitting from its next act, in sentences.</summary>
    public IReadOnlyList<string> Missing { get; private set; } = [];

    [BindProperty]
    public Form Input { get; set; } = new();

    /// <summary>Whether results that were reached on paper are this person's to copy.</summary>
    public bool MayCopy => View.IsChair || actor.Has(Role.Ppid);

    public bool IsToday => clock.Today() == Sidang.Date;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await LoadAsync(id, cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostMulaiAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken) || !actor.HasAny(Sidang.Procedure[nameof(Sidang.Mulai)].By, null))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await new Opening(db).MulaiAsync(Sidang, actor, clock.Now(), cancellationToken);
        await db.SaveActAsync(Sidang, version: null, Input.Key, cancellationToken);
        TempData["Kabar"] = "Sidang dibuka. Catat kehadiran anggota, lalu mulai dengan butir pertama.";
        return RedirectToPage(null, null, new { id }, "anggota");
    }

    public async Task<IActionResult> OnPostHadirAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken) || !actor.HasAny(Sidang.Procedure[nameof(Sidang.Hadir)].By, null, id))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        Sidang.Hadir(Input.PersonId, actor, clock.Today(), clock.Now());
        await db.SaveActAsync(Sidang, version: null, Input.Key, cancellationToken);
        if (Input.PersonId == actor.PersonId)
        {
            TempData["Kabar"] = "Anda dicatat hadir.";
            return RedirectToPage(new { id });
        }

        return RedirectToPage(null, null, new { id }, "anggota");
    }

    public async Task<IActionResult> OnPostPulangAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken) || !actor.HasAny(Sidang.Procedure[nameof(Sidang.Pulang)].By, null, id))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        Sidang.Pulang(Input.PersonId, actor, clock.Now());
        await db.SaveActAsync(Sidang, version: null, Input.Key, cancellationToken);
        return RedirectToPage(null, null, new { id }, "anggota");
    }

    /// <summary>The person sits here and is not noted as present yet: that comes first. The chair is noted by opening the sitting.</summary>
    public bool MyPresence => View.Seat is { } seat && MayNotePresenceOf(seat) && !(View.IsChair && View.May(nameof(Sidang.Mulai)));

    public bool MayNoteLeavingOf(Member member) =>
        member is { IsThere: true, IsChair: false } && View.May(nameof(Sidang.Pulang)) && (View.IsChair || member.PersonId == actor.PersonId);

    public bool MayNotePresenceOf(Member member) =>
        !member.IsThere && View.May(nameof(Sidang.Hadir)) && (Sidang.Stage == SittingStage.Berlangsung || IsToday)
        && (View.IsChair || member.PersonId == actor.PersonId);

    public DateTimeOffset ToOffice(DateTimeOffset instant) => clock.ToOffice(instant);

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        Sidang = (await db.Sidang.SingleOrDefaultAsync(s => s.Id == id, cancellationToken))!;
        if (Sidang is null)
        {
            return false;
        }

        View = new Viewpoint(Sidang, actor, db.Reach.WholeAgency);
        Agenda = await AgendaAsync(cancellationToken);
        Timeline = await db.TimelineAsync(id, cancellationToken: cancellationToken);
        Quorum = await QuorumAsync(cancellationToken);
        LettersDue = View.May(nameof(Sidang.Kirim)) && Sidang.LettersDue(await db.InviteesAsync(Sidang, cancellationToken)).Count > 0;
        Missing = WhatIsMissing();
        Progress = Sidang.Stage == SittingStage.Berlangsung && View.SeesVotes
            ? new(Sidang.Forum, await db.AgendaOf(id).Undecided().AsNoTracking().ToListAsync(cancellationToken), Agenda)
            : RoomProgress.None;
        return true;
    }

    private async Task<IReadOnlyList<Row>> AgendaAsync(CancellationToken cancellationToken)
    {
        var rows = await (
            from item in db.Agenda.AsNoTracking()
            where item.SidangId == Sidang.Id && item.Stage != AgendaStage.Dikeluarkan
            join butir in db.Butir.AsNoTracking() on item.ButirId equals butir.Id
            join unit in db.UnitKerja.AsNoTracking() on butir.UnitId equals unit.Id
            orderby item.Ordinal
            select new Row(item.Id, 0, butir.Uraian.Title, unit.Name, item.Matriks, item.Stage, item.Outcome)).ToListAsync(cancellationToken);
        return [.. rows.Select((row, index) => row with { Number = index + 1 })];
    }

    private async Task<int> QuorumAsync(CancellationToken cancellationToken)
    {
        if (Sidang.StartedAt is not null)
        {
            return Sidang.Forum.Quorum;
        }

        var badan = await db.BadanPublik.AsNoTracking().SingleAsync(b => b.Id == Sidang.BadanPublikId, cancellationToken);
        return (Sidang.Forum with { QuorumMoreThanPercent = badan.Pengaturan.QuorumMoreThanPercent }).Quorum;
    }

    private IReadOnlyList<string> WhatIsMissing()
    {
        var open = Agenda.Count(r => !r.Stage.IsClosed());
        var present = Sidang.Members.Count(m => m.Votes && m.IsThere);
        (bool Missing, string Sentence)[] sentences = Sidang.Stage switch
        {
            SittingStage.Dijadwalkan =>
            [
                (Agenda.Count == 0, "Agenda masih kosong: PPID memasukkan butir yang sudah diuji."),
                (clock.Today() > Sidang.Date, "Harinya sudah lewat: PPID menjadwalkan ulang atau membatalkan."),
            ],
            SittingStage.Berlangsung =>
            [
                (present < Quorum, $"Kuorum: hadir {present} anggota dengan suara, diperlukan {Quorum}."),
                (open > 0, $"{open} butir belum diputus atau ditunda."),
            ],
            _ => [],
        };
        return [.. sentences.Where(s => s.Missing).Select(s => s.Sentence)];
    }

    public sealed record Row(Guid Id, int Number, string Title, string Unit, Matriks Matriks, AgendaStage Stage, Choice? Outcome)
    {
        public Choice? Proposed => Matriks.Proposed?.AsChoice();
    }

    public sealed class Form
    {
        public Guid Key { get; set; }

        public Guid PersonId { get; set; }
    }
}
