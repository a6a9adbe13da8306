using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Pengarsipan;

/// <summary>A folder has another shelf, box or place in the box from now on.</summary>
[Authorize("ArsipFisik.Pindahkan")]
public sealed class Pindahkan(TimbangDb db, Actor actor, OfficeClock clock) : FolderActPage<Pindahkan.Form>(db, actor, clock, nameof(ArsipFisik.Pindahkan))
{
    protected override async Task<bool> IsTheirsAsync(CancellationToken cancellationToken)
    {
        if (HttpMethods.IsGet(Request.Method))
        {
            (Input.Shelf, Input.Box, Input.Folder) = (Folder.Shelf, Folder.Box, Folder.Folder);
        }

        return await base.IsTheirsAsync(cancellationToken);
    }

    protected override Task<string> ActAsync(CancellationToken cancellationToken)
    {
        Folder.Pindahkan(new(Input.Shelf!, Input.Box!, Input.Folder!), By);
        return Task.FromResult("Tempat baru dicatat. Cetak label baru bila tempat tertulis pada labelnya.");
    }

    public sealed class Form : ActForm
    {
        private const string TooLong = "Isian paling banyak {1:N0} huruf.";

        [Display(Name = "Rak")]
        [Required(ErrorMessage = "Sebut raknya.")]
        [StringLength(ArsipFisik.MaxPlace, ErrorMessage = TooLong)]
        public string? Shelf { get; set; }

        [Display(Name = "Boks")]
        [Required(ErrorMessage = "Sebut boksnya.")]
        [StringLength(ArsipFisik.MaxPlace, ErrorMessage = TooLong)]
        public string? Box { get; set; }

        [Display(Name = "Folder")]
        [Required(ErrorMessage = "Sebut foldernya.")]
        [StringLength(ArsipFisik.MaxPlace, ErrorMessage = TooLong)]
        public string? Folder { get; set; }
    }
}
