using Microsoft.AspNetCore.Authorization;
using Timbang.Pelaksana;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>SOP step 2: the PPID tests the item; it waits for a sitting.</summary>
[Authorize("Butir.Uji")]
public sealed class Uji(TimbangDb db, Actor actor, OfficeClock clock, Examiner examiner)
    : ItemActPage<ActForm>(db, actor, nameof(Uji))
{
    /// <summary>What the PPID may have met before: the last look before the item goes to the Tim.</summary>
    public IReadOnlyList<Resemblance> Resemblances { get; private set; } = [];

    protected override async Task<bool> IsTheirsAsync(CancellationToken cancellationToken)
    {
        if (!await base.IsTheirsAsync(cancellationToken))
        {
            return false;
        }

        Resemblances = await Db.ResemblancesAsync(Butir, cancellationToken);
        return true;
    }

    protected override async Task<string> ActAsync(CancellationToken cancellationToken)
    {
        Butir.Uji(await examiner.ForAsync(Butir, cancellationToken), By, clock.Today());
        return $"Butir {Butir.Ordinal} sudah diuji. Masukkan ke agenda sidang Tim Pertimbangan.";
    }
}
