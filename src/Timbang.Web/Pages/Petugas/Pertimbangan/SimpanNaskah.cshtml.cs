using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Files;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>Files the scan of minutes that were signed with ink. Where the office signs so, they are complete by it.</summary>
[Authorize("Sidang.SimpanNaskah")]
[EnableRateLimiting(Uploads.Policy)]
[RequestSizeLimit(Uploads.Largest)]
[RequestFormLimits(MultipartBodyLengthLimit = Uploads.Largest, MemoryBufferThreshold = Uploads.Largest)]
public sealed class SimpanNaskah(TimbangDb db, Actor actor, OfficeClock clock, CopyIntake intake)
    : SignedCopyPage<Sidang, SimpanNaskah.Form>(db, intake, PaperKind.Minutes)
{
    public Sidang Sidang => Case;

    /// <summary>Whether the minutes are complete by the scan.</summary>
    public bool Waits => Case.Stage == SittingStage.Dicetak;

    public IReadOnlyList<Member> Present => [.. Case.InOrder().Where(m => m.Present)];

    protected override string Back => "TandaTangani";

    protected override bool IsOpen => Sidang.Procedure.Allows(nameof(SimpanNaskah), Case.Stage, actor, null);

    protected override Task<bool> IsTheirsAsync(CancellationToken cancellationToken) => Task.FromResult(true);

    protected override Task<string> ActAsync(CancellationToken cancellationToken)
    {
        var (waited, reasons) = (Waits, Input.Reasons.Where(r => r.Value is not null).ToDictionary(r => r.Key, r => r.Value!));
        HttpContext.RequestServices.GetRequiredService<Completing>().SimpanNaskah(Case, Received, reasons, actor, clock.Now());
        return Task.FromResult(waited ? "Naskah bertanda tangan disimpan. Berita acara lengkap, dan keputusannya dapat disusun." : "Naskah bertanda tangan disimpan.");
    }

    public sealed class Form : ActForm
    {
        /// <summary>Why a member who was there did not sign.</summary>
        public Dictionary<Guid, string?> Reasons { get; set; } = [];
    }
}
