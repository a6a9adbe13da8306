using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>After the sitting: each unit gets its result by a letter of its own, and its tasks with it.</summary>
[Authorize("Sidang.Sampaikan")]
public sealed class Sampaikan(TimbangDb db, Actor actor, OfficeClock clock, Inviting inviting) : LettersPage(db, actor, clock, inviting)
{
    /// <summary>What became of the items of each unit that has no letter yet.</summary>
    public IReadOnlyList<MinutesUnit> Due { get; private set; } = [];

    protected override bool AreResults => true;

    protected override bool MaySend => true;

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken) => ActAsync(
        id,
        async () => $"{await Inviting.SampaikanAsync(Sidang, By, Clock.Now(), cancellationToken)} surat hasil diterbitkan. {Sending}",
        cancellationToken);

    protected override async Task<bool> ReadAsync(CancellationToken cancellationToken)
    {
        if (Sidang.Stage != SittingStage.Lengkap)
        {
            return false;
        }

        var told = Invitations.Told(Sidang.Letters);
        Due = MinutesUnit.Of([.. (await Db.MinutesItemsAsync(Sidang, cancellationToken)).Where(item => !told.Contains(item.Item.UnitId))]);
        return true;
    }
}
