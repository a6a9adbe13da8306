using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>Before the day of a sitting: its papers, who is invited by which letter, who was reached and who was not.</summary>
[Authorize("Sidang.Undang")]
public sealed class Persiapan(TimbangDb db, Actor actor, OfficeClock clock, Inviting inviting) : LettersPage(db, actor, clock, inviting)
{
    public PreparationFacts Facts { get; private set; } = null!;

    /// <summary>Letters that are still to be issued.</summary>
    public IReadOnlyList<LetterDue> Due { get; private set; } = [];

    /// <summary>Whether both texts tell another day, time or place than the sitting has now.</summary>
    public bool IsLeftBehind => Sidang.Preparation is { WrittenFor: var written } && written != Sidang.When;

    public bool IsOpen => Sidang.Stage == SittingStage.Dijadwalkan;

    public bool IsOff => Sidang.Stage == SittingStage.Dibatalkan;

    public bool MayInvite => IsOpen && Facts.Items.Count > 0 && Sidang.Date >= Clock.Today();

    protected override bool AreResults => false;

    protected override bool MaySend => IsOpen || IsOff;

    public Task<IActionResult> OnPostUndangAsync(Guid id, CancellationToken cancellationToken) => ActAsync(
        id,
        async () => $"{await Inviting.UndangAsync(Sidang, By, Clock.Now(), cancellationToken)} surat diterbitkan. {Sending}",
        cancellationToken);

    public Task<IActionResult> OnPostBeritahukanAsync(Guid id, CancellationToken cancellationToken) => ActAsync(
        id,
        async () => $"{await Inviting.BeritahukanAsync(Sidang, By, Clock.Now(), cancellationToken)} pemberitahuan diterbitkan. {Sending}",
        cancellationToken);

    protected override async Task<bool> ReadAsync(CancellationToken cancellationToken)
    {
        Facts = await Db.PreparationFactsAsync(Sidang, cancellationToken);
        Due = MayInvite || IsOff ? Sidang.LettersDue(await Db.InviteesAsync(Sidang, cancellationToken)) : [];
        return true;
    }
}
