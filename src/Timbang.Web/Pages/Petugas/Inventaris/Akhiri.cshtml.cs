using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Timbang.DaftarInformasi;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Data.Publik;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Petugas.Inventaris;

/// <summary>Records what ended lines of an exclusion before their date: the event, written consent, public office, a final ruling.</summary>
[Authorize("Pengecualian.Akhiri")]
public sealed class Akhiri(TimbangDb db, Actor actor, OfficeClock clock) : ExclusionActPage<Akhiri.Form>(db, actor, nameof(Akhiri))
{
    public DateOnly Today => clock.Today();

    protected override Task<string> ActAsync(CancellationToken cancellationToken)
    {
        var typed = TypedDay.Read(Input.Day);
        var day = typed.Day ?? throw new RuleException(typed.Refusal ?? "Isi tanggal terjadinya.", nameof(Ending.Day));
        var cause = Input.Cause ?? throw new RuleException("Pilih apa yang mengakhirinya.", nameof(Ending.Cause));
        Entry.Akhiri(new(cause, day, Input.Lines) { Paper = Input.Paper, Issuer = Input.Issuer, Note = Input.Note }, By, Today);
        PublicCache.EvictWhenAnswered(HttpContext);
        return Task.FromResult(Entry switch
        {
            { OpensOn: { } opens } when opens <= Today => $"Berakhirnya dicatat. Bagian ini terbuka sejak {opens.InWords()}.",
            { OpensOn: { } opens, EndedBy: not null } => $"Berakhirnya dicatat. Bagian ini terbuka mulai {opens.InWords()} pukul 00.00.",
            _ => "Berakhirnya dicatat. Bagian ini masih tertutup oleh baris lain.",
        });
    }

    public sealed class Form : ActForm
    {
        [Display(Name = "Yang mengakhiri")]
        [EnumDataType(typeof(EndCause), ErrorMessage = "Pilih dari daftar.")]
        public EndCause? Cause { get; set; }

        [Display(Name = "Baris yang berakhir")]
        public List<int> Lines { get; set; } = [];

        [Display(Name = "Tanggal terjadinya")]
        [StringLength(60)]
        public string? Day { get; set; }

        [Display(Name = "Surat")]
        [StringLength(300, ErrorMessage = "Nomor dan tanggal surat paling banyak {1} huruf.")]
        public string? Paper { get; set; }

        [Display(Name = "Pemberi atau pemutus")]
        [StringLength(300, ErrorMessage = "Isian paling banyak {1} huruf.")]
        public string? Issuer { get; set; }

        [Display(Name = "Keterangan")]
        [StringLength(Uraian.MaxText, ErrorMessage = "Keterangan paling banyak {1:N0} huruf.")]
        public string? Note { get; set; }
    }
}
