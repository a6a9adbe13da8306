using Timbang.DaftarInformasi;
using Timbang.Pelaksana;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Inventaris;

/// <summary>An act on an exclusion while it lives. The list is public, so that its reach is asked here and not of a filter.</summary>
public abstract class ExclusionActPage<TForm>(TimbangDb db, Actor actor, string act) : ActPage<Pengecualian, TForm>(db)
    where TForm : ActForm, new()
{
    public Pengecualian Entry => Case;

    protected override string Back => "Exclusion";

    protected override bool IsOpen => Entry.ReplacedById is null && Pengecualian.Procedure.Allows(act, Entry.Stage, actor, Entry.UnitId);

    /// <summary>Who acts.</summary>
    protected Actor By => actor;

    protected override Task<bool> IsTheirsAsync(CancellationToken cancellationToken) => Task.FromResult(
        Entry.BadanPublikId == actor.BadanPublikId && actor.HasAny(Pengecualian.Procedure[act].By, Entry.UnitId));
}
