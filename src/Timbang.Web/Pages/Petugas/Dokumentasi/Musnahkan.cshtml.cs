using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Timbang.DaftarInformasi;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Web.Data;
using Timbang.Web.Files;

namespace Timbang.Web.Pages.Petugas.Dokumentasi;

/// <summary>Destroys the key of a file, and with it its content; what was done with it stays in the trail.</summary>
[Authorize("Berkas.Musnahkan")]
public sealed class Musnahkan(TimbangDb db, Actor actor, FileStore store) : FileActPage<Musnahkan.Form>(db, actor, nameof(Berkas.Musnahkan))
{
    /// <summary>The excluded parts whose recorded end names this file as its proof.</summary>
    public IReadOnlyList<string> Proves { get; private set; } = [];

    protected override async Task<bool> IsTheirsAsync(CancellationToken cancellationToken)
    {
        if (!await base.IsTheirsAsync(cancellationToken))
        {
            return false;
        }

        var file = Berkas.Id.ToString();
        Proves = await Db.Pengecualian
            .Where(p => p.ButirId == Berkas.ButirId && Db.Riwayat.Any(r => r.CaseId == p.Id && r.Isi.Any(v => v.Field == Ending.FileId && v.Value == file)))
            .OrderBy(p => p.Part)
            .Select(p => p.Part)
            .ToListAsync(cancellationToken);
        return true;
    }

    protected override async Task<string> ActAsync(CancellationToken cancellationToken)
    {
        Berkas.Musnahkan(Input.Basis ?? "", By);
        await store.DestroyAsync(Berkas.Id, cancellationToken);
        return "Kunci berkas ini dimusnahkan. Isinya tidak dapat dibaca lagi di sini; riwayatnya tetap tersimpan. Cadangan yang lebih lama masih memuatnya.";
    }

    public sealed class Form : ActForm
    {
        [Display(Name = "Dasar pemusnahan")]
        [StringLength(Berkas.MaxText, ErrorMessage = "Dasar paling banyak {1:N0} huruf.")]
        public string? Basis { get; set; }
    }
}
