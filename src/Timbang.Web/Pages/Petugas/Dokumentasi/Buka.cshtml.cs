using Microsoft.AspNetCore.Authorization;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Web.Data;
using Timbang.Web.Files;

namespace Timbang.Web.Pages.Petugas.Dokumentasi;

/// <summary>Somebody is about to look at a file: what for is written down before its first page is drawn.</summary>
[Authorize("Berkas.Buka")]
public sealed class Buka(TimbangDb db, Actor actor, FileStore store) : FileActPage<PurposeForm>(db, actor, nameof(Berkas.Buka))
{
    protected override string Back => "Isi";

    protected override bool IsOpen => base.IsOpen && Berkas.Kind.HasPictures();

    // Two may look at the same moment.
    protected override uint? Seen => null;

    protected override async Task<string> ActAsync(CancellationToken cancellationToken)
    {
        await store.RequireOpenableAsync(Berkas, cancellationToken);
        Berkas.Buka(Input.Purpose ?? "", StaysAway, By);
        return "Alasan Anda dicatat. Berkas ini dapat dilihat selama 30 menit.";
    }
}
