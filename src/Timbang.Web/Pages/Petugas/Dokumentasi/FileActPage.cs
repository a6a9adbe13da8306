using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Dokumentasi;

/// <summary>An act on a file of an item, as the procedure of files orders it.</summary>
public abstract class FileActPage<TForm>(TimbangDb db, Actor actor, string act) : ActPage<Berkas, TForm>(db)
    where TForm : ActForm, new()
{
    public Berkas Berkas => Case;

    /// <summary>Whether the reader stays away from the item in a sitting.</summary>
    protected bool StaysAway { get; private set; }

    protected override string Back => "Lihat";

    protected override bool IsOpen => Berkas.Procedure.Allows(act, Berkas.Stage, actor, Berkas.UnitId);

    /// <summary>Who acts.</summary>
    protected Actor By => actor;

    protected override async Task<bool> IsTheirsAsync(CancellationToken cancellationToken)
    {
        StaysAway = await Db.StaysAwayAsync(Berkas.ButirId, actor, cancellationToken);
        return actor.HasAny(Berkas.Procedure[act].By, Berkas.UnitId) && (act == nameof(Berkas.IzinkanAsli) || Berkas.IsFor(actor, StaysAway));
    }
}
