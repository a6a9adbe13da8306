using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Penetapan;
using Timbang.Web.Data;
using Timbang.Web.Data.Publik;
using Timbang.Web.Files;

namespace Timbang.Web.Pages.Petugas.Penetapan;

/// <summary>Files the scan of a decree that was signed with ink. Where the office signs so, the decree takes effect by it.</summary>
[Authorize("Keputusan.SimpanNaskah")]
[EnableRateLimiting(Uploads.Policy)]
[RequestSizeLimit(Uploads.Largest)]
[RequestFormLimits(MultipartBodyLengthLimit = Uploads.Largest, MemoryBufferThreshold = Uploads.Largest)]
public sealed class SimpanNaskah(TimbangDb db, Actor actor, OfficeClock clock, CopyIntake intake)
    : SignedCopyPage<Keputusan, SimpanNaskah.Form>(db, intake, PaperKind.Decree)
{
    public Keputusan Keputusan => Case;

    /// <summary>Whether it takes effect by the scan.</summary>
    public bool Waits => Case.Stage == DecreeStage.Dicetak;

    /// <summary>After the last day the reason is asked for, unless it was told with the number.</summary>
    public bool NeedsReasonForDelay => Waits && clock.Today() > Case.Due && Case.ReasonForDelay.Length == 0;

    /// <summary>Exclusions that end by it.</summary>
    public IReadOnlyList<ReplacedPart> Replaced { get; private set; } = [];

    protected override string Back => "Lihat";

    protected override bool IsOpen => Keputusan.Procedure.Allows(nameof(SimpanNaskah), Case.Stage, actor, null);

    protected override async Task<bool> IsTheirsAsync(CancellationToken cancellationToken)
    {
        Replaced = Waits ? await Db.ReplacedAsync(Case, clock.Today(), cancellationToken) : [];
        return true;
    }

    protected override async Task<string> ActAsync(CancellationToken cancellationToken)
    {
        var waited = Waits;
        await HttpContext.RequestServices.GetRequiredService<Determining>()
            .SimpanNaskahAsync(Case, Received, Input.ReasonForDelay, actor, clock.Now(), cancellationToken);
        PublicCache.EvictWhenAnswered(HttpContext);
        return waited ? $"Naskah bertanda tangan disimpan. Keputusan {Case.Number} berlaku mulai hari ini, dan kedua daftar sudah berubah." : "Naskah bertanda tangan disimpan.";
    }

    public sealed class Form : ActForm
    {
        [Display(Name = "Alasan terlambat")]
        [StringLength(2000, ErrorMessage = "Alasan paling banyak 2.000 huruf.")]
        public string? ReasonForDelay { get; set; }
    }
}
