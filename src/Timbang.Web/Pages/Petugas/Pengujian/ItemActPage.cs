using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>An act on an item, as the procedure of items orders it.</summary>
public abstract class ItemActPage<TForm>(TimbangDb db, Actor actor, string act) : ActPage<Butir, TForm>(db)
    where TForm : ActForm, new()
{
    public Butir Butir => Case;

    protected override string Back => "Item";

    protected override bool IsOpen => Butir.Procedure.Allows(act, Butir.Stage, actor, Butir.UnitId);

    /// <summary>Who acts.</summary>
    protected Actor By => actor;

    protected override Task<bool> IsTheirsAsync(CancellationToken cancellationToken) =>
        Task.FromResult(actor.HasAny(Butir.Procedure[act].By, Butir.UnitId));
}
