using Timbang.Pelaksana;
using Timbang.Penetapan;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Penetapan;

/// <summary>An act on a decree, as the procedure of decrees orders it; whose it is, the door of the page has asked.</summary>
public abstract class DecreeActPage<TForm>(TimbangDb db, Actor actor, string act) : ActPage<Keputusan, TForm>(db)
    where TForm : ActForm, new()
{
    public Keputusan Keputusan => Case;

    protected override string Back => "Lihat";

    protected override bool IsOpen => Keputusan.Procedure[act].From.Contains(Keputusan.Stage);

    /// <summary>Who acts.</summary>
    protected Actor By => actor;

    protected override Task<bool> IsTheirsAsync(CancellationToken cancellationToken) => Task.FromResult(true);
}
