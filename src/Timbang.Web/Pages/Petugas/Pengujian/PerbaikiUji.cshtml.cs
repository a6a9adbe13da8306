using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>Corrects the name of a test file, or number and days of its request or order, while none of its items is before the Tim.</summary>
[Authorize("UjiKonsekuensi.Perbaiki")]
public sealed class PerbaikiUji(TimbangDb db, Actor actor, OfficeClock clock) : ActPage<UjiKonsekuensi, PerbaikiUji.Form>(db)
{
    private IReadOnlyList<Stage> items = [];

    public UjiKonsekuensi Uji => Case;

    /// <summary>Whether number and day were asked when the file was opened.</summary>
    public bool HasNumber => Uji.Trigger.Number is not null;

    protected override string Back => "Lihat";

    protected override bool IsOpen => Uji.MayBeCorrected(items);

    protected override async Task<bool> IsTheirsAsync(CancellationToken cancellationToken)
    {
        if (!actor.HasAny(UjiKonsekuensi.Procedure[nameof(UjiKonsekuensi.Perbaiki)].By, Uji.UnitId))
        {
            return false;
        }

        items = await Db.Butir.Where(b => b.UjiId == Uji.Id).Select(b => b.Stage).ToListAsync(cancellationToken);
        if (HttpMethods.IsGet(Request.Method))
        {
            (Input.Title, Input.Number) = (Uji.Title, Uji.Trigger.Number);
            (Input.Received, Input.Limit) = (TypedDay.Show(Uji.Trigger.Received), TypedDay.Show(Uji.Trigger.Limit));
        }
        else if (HasNumber && new TriggerReading(Input.Number, Input.Received, Input.Limit).Read(Uji.Trigger.Kind, clock.Today(), ModelState) is { } read)
        {
            Read = read;
        }

        return true;
    }

    protected override Task<string> ActAsync(CancellationToken cancellationToken)
    {
        Uji.Perbaiki(Input.Title, Read ?? Uji.Trigger, items, actor);
        return Task.FromResult("Data berkas diperbaiki. Batasnya mengikuti tanggal yang baru.");
    }

    private Trigger? Read { get; set; }

    public sealed class Form : ActForm
    {
        [Display(Name = "Nama berkas")]
        [Required(ErrorMessage = "Beri nama berkas uji.")]
        [StringLength(Uraian.MaxTitle, ErrorMessage = "Nama berkas paling banyak {1} huruf.")]
        public string? Title { get; set; }

        [Display(Name = "Nomor permintaan atau perintah")]
        [StringLength(100, ErrorMessage = "Nomor paling banyak 100 huruf.")]
        public string? Number { get; set; }

        [Display(Name = "Tanggal diterima")]
        [StringLength(40, ErrorMessage = "Tulis tanggal seperti 31 Desember 2028 atau 31-12-2028.")]
        public string? Received { get; set; }

        [Display(Name = "Batas dari Majelis Komisioner")]
        [StringLength(40, ErrorMessage = "Tulis tanggal seperti 31 Desember 2028 atau 31-12-2028.")]
        public string? Limit { get; set; }
    }
}
