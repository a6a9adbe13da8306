using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Web.Data;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Petugas.Pengarsipan;

/// <summary>Somebody takes a folder along: who, what for, and until when.</summary>
[Authorize("ArsipFisik.Pinjamkan")]
public sealed class Pinjamkan(TimbangDb db, Actor actor, OfficeClock clock) : FolderActPage<Pinjamkan.Form>(db, actor, clock, nameof(ArsipFisik.Pinjamkan))
{
    protected override Task<string> ActAsync(CancellationToken cancellationToken)
    {
        var due = TypedDay.Require(Input.DueBack, nameof(Loan.DueBack), "Isi tanggal kembalinya.");
        Folder.Pinjamkan(new(Input.Borrower ?? "", Input.BorrowerUnit ?? "", Input.Purpose ?? "", due), By, Today);
        return Task.FromResult($"Folder dicatat dipinjam {Folder.Borrower}, kembali paling lambat {due.InWords()}.");
    }

    public sealed class Form : ActForm
    {
        [Display(Name = "Peminjam")]
        [StringLength(ArsipFisik.MaxName, ErrorMessage = "Nama paling banyak {1:N0} huruf.")]
        public string? Borrower { get; set; }

        [Display(Name = "Unit peminjam")]
        [StringLength(ArsipFisik.MaxName, ErrorMessage = "Nama unit paling banyak {1:N0} huruf.")]
        public string? BorrowerUnit { get; set; }

        [Display(Name = "Untuk apa")]
        [StringLength(ArsipFisik.MaxText, ErrorMessage = "Isian paling banyak {1:N0} huruf.")]
        public string? Purpose { get; set; }

        [Display(Name = "Kembali paling lambat")]
        [StringLength(60, ErrorMessage = "Tanggal paling banyak {1:N0} huruf.")]
        public string? DueBack { get; set; }
    }
}
