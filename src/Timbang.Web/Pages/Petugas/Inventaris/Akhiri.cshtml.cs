using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Timbang.DaftarInformasi;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Data.Publik;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Petugas.Inventaris;

/// <summary>
/// Records what ended lines of an exclusion before their date: the event, written consent, public office, a final ruling. The
/// cause comes first, and the form asks what that cause needs.
/// </summary>
[Authorize("Pengecualian.Akhiri")]
public sealed class Akhiri(TimbangDb db, Actor actor, OfficeClock clock) : ExclusionActPage<Akhiri.Form>(db, actor, nameof(Akhiri))
{
    /// <summary>The cause, where whoever sends the person here knows it.</summary>
    [BindProperty(SupportsGet = true, Name = "sebab")]
    public EndCause? Cause { get; set; }

    public DateOnly Today => clock.Today();

    /// <summary>Evidence attached to the item: the paper may be among it.</summary>
    public IReadOnlyList<Berkas> Evidence { get; private set; } = [];

    /// <summary>What was typed for another cause: it waits unseen, should the person come back to that one.</summary>
    public IEnumerable<(string Name, string Kept)> Unasked()
    {
        var asks = Input.Cause is { } cause ? EndingFields.Of(cause) : null;
        (string Name, string? Typed, bool Asked)[] all =
        [
            ("Input.Issuer", Input.Issuer, asks?.Issuer is not null),
            ("Input.Dated", Input.Dated, asks?.IsRuling is true),
            ("Input.Proof", Input.Proof, asks?.IsRuling is true),
        ];
        return all.Where(field => field is { Asked: false, Typed.Length: > 0 }).Select(field => (field.Name, field.Typed!));
    }

    /// <summary>Shows what the chosen cause asks; nothing is saved and nothing typed is lost.</summary>
    public async Task<IActionResult> OnPostSebabAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }

        ModelState.Clear();
        return IsOpen ? Page() : RedirectToPage(Back, new { id });
    }

    protected override async Task<bool> IsTheirsAsync(CancellationToken cancellationToken)
    {
        if (!await base.IsTheirsAsync(cancellationToken))
        {
            return false;
        }

        Evidence = await Db.Berkas.AsNoTracking()
            .Where(b => b.ButirId == Entry.ButirId && b.Use == FileUse.Evidence && b.Stage == FileStage.Disimpan)
            .OrderByDescending(b => b.AttachedAt).ThenBy(b => b.Id).ToListAsync(cancellationToken);

        Input.Cause ??= HttpMethods.IsGet(Request.Method) ? Cause : null;
        return true;
    }

    protected override Task<string> ActAsync(CancellationToken cancellationToken)
    {
        var cause = Input.Cause ?? throw new RuleException("Pilih apa yang mengakhirinya.", nameof(Ending.Cause));
        Entry.Akhiri(Typed(cause), By, Today);
        PublicCache.EvictWhenAnswered(HttpContext);
        return Task.FromResult(Entry switch
        {
            { OpensOn: { } opens } when opens <= Today => $"Berakhirnya dicatat. Bagian ini terbuka sejak {opens.InWords()}.",
            { OpensOn: { } opens, EndedBy: not null } => $"Berakhirnya dicatat. Bagian ini terbuka mulai {opens.InWords()} pukul 00.00.",
            _ => "Berakhirnya dicatat. Bagian ini masih tertutup oleh baris lain.",
        });
    }

    private Ending Typed(EndCause cause)
    {
        var ruling = cause == EndCause.Putusan;
        var day = TypedDay.Require(Input.Day, nameof(Ending.Day), ruling ? "Isi tanggal putusan diterima." : "Isi tanggal terjadinya.");
        return new(cause, day, Input.Lines)
        {
            Paper = Input.Paper,
            File = Input.File is { } file ? Evidence.FirstOrDefault(b => b.Id == file) ?? throw new RuleException("Berkas ini bukan bukti pada butir ini, atau tidak disimpan lagi. Pilih dari daftar.", nameof(Ending.File)) : null,
            Issuer = EndingFields.Of(cause).Issuer is null ? null : Input.Issuer,
            Dated = ruling ? TypedDay.Require(Input.Dated, nameof(Ending.Dated), "Isi tanggal putusan.") : null,
            Proof = ruling ? Input.Proof : null,
            Note = Input.Note,
        };
    }

    public sealed class Form : ActForm
    {
        [Display(Name = "Yang mengakhiri")]
        [EnumDataType(typeof(EndCause), ErrorMessage = "Pilih dari daftar.")]
        public EndCause? Cause { get; set; }

        [Display(Name = "Baris yang berakhir")]
        public List<int> Lines { get; set; } = [];

        [Display(Name = "Tanggal")]
        [StringLength(60)]
        public string? Day { get; set; }

        [Display(Name = "Surat")]
        [StringLength(300, ErrorMessage = "Nomor dan tanggal surat paling banyak {1} huruf.")]
        public string? Paper { get; set; }

        [Display(Name = "Berkas")]
        public Guid? File { get; set; }

        [Display(Name = "Pemberi atau pemutus")]
        [StringLength(300, ErrorMessage = "Isian paling banyak {1} huruf.")]
        public string? Issuer { get; set; }

        [Display(Name = "Tanggal putusan")]
        [StringLength(60)]
        public string? Dated { get; set; }

        [Display(Name = "Bukti berkekuatan hukum tetap")]
        [StringLength(Uraian.MaxText, ErrorMessage = "Bukti paling banyak {1:N0} huruf.")]
        public string? Proof { get; set; }

        [Display(Name = "Keterangan")]
        [StringLength(Uraian.MaxText, ErrorMessage = "Keterangan paling banyak {1:N0} huruf.")]
        public string? Note { get; set; }
    }
}
