using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Pengarsipan;

/// <summary>An act on a folder of paper, as the procedure of folders orders it.</summary>
public abstract class FolderActPage<TForm>(TimbangDb db, Actor actor, OfficeClock clock, string act) : ActPage<ArsipFisik, TForm>(db)
    where TForm : ActForm, new()
{
    public ArsipFisik Folder => Case;

    public DateOnly Today => clock.Today();

    protected override string Back => "Lihat";

    protected override bool IsOpen => Folder.Allows(act, actor);

    /// <summary>Who acts.</summary>
    protected Actor By => actor;

    protected override Task<bool> IsTheirsAsync(CancellationToken cancellationToken) =>
        Task.FromResult(actor.HasAny(ArsipFisik.Procedure[act].By, Folder.UnitId));
}
