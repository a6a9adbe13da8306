using Microsoft.AspNetCore.Authorization;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Web.Data;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Petugas.Pengarsipan;

/// <summary>One folder of the stock-take: is it there, and is it whole?</summary>
[Authorize("ArsipFisik.Periksa")]
public sealed class Periksa(TimbangDb db, Actor actor, OfficeClock clock) : FolderActPage<CheckForm>(db, actor, clock, nameof(ArsipFisik.Periksa))
{
    /// <summary>What can be found of it: a lent folder is out, and no other is.</summary>
    public IEnumerable<FolderFinding> Findings => FolderWords.FindingsOf(Folder.Stage);

    protected override Task<string> ActAsync(CancellationToken cancellationToken)
    {
        Folder.Periksa(Input.Check(), By, Today);
        return Task.FromResult($"Pemeriksaan dicatat: {Folder.Finding!.Value.InWords().ToLowerInvariant()}.");
    }
}
