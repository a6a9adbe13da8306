using Microsoft.AspNetCore.Authorization;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Pengarsipan;

/// <summary>A lent folder is back; whoever takes it back looks into it.</summary>
[Authorize("ArsipFisik.TerimaKembali")]
public sealed class TerimaKembali(TimbangDb db, Actor actor, OfficeClock clock) : FolderActPage<CheckForm>(db, actor, clock, nameof(ArsipFisik.TerimaKembali))
{
    protected override Task<string> ActAsync(CancellationToken cancellationToken)
    {
        Folder.TerimaKembali(Input.Check(), By, Today);
        return Task.FromResult($"Folder diterima kembali. Letakkan di rak {Folder.Shelf}, boks {Folder.Box}, folder {Folder.Folder}.");
    }
}
