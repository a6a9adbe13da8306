using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Web.Data;
using Timbang.Web.Files;

namespace Timbang.Web.Pages.Petugas.Dokumentasi;

/// <summary>Has a file looked through for viruses again.</summary>
[Authorize("Berkas.Pindai")]
[EnableRateLimiting(Uploads.Policy)]
public sealed class Pindai(TimbangDb db, Actor actor, FileStore store, Scanning scanning) : FileActPage<ActForm>(db, actor, nameof(Berkas.Pindai))
{
    private (Scan Scan, string Finding) answer;

    // Before the act has a transaction: nobody else waits for the scanner.
    public override async Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context)
    {
        if (HttpMethods.IsPost(Request.Method)
            && await AskedOfAsync(Guid.Parse((string)RouteData.Values["id"]!)) is { } berkas)
        {
            try
            {
                answer = await scanning.LookAsync(await store.OpenAsync(berkas, HttpContext.RequestAborted), HttpContext.RequestAborted);
            }
            catch (Exception closed) when (closed is SealedStoreException or DamagedFileException)
            {
                ModelState.AddModelError("", closed.Message);
            }
        }
    }

    protected override uint? Seen => null;

    protected override Task<string> ActAsync(CancellationToken cancellationToken)
    {
        Berkas.Pindai(answer.Scan, answer.Finding, By);
        return Task.FromResult(Berkas.Stage == FileStage.Disimpan ? "Pemindai tidak menemukan virus." : $"Berkas ini dikarantina: {Berkas.ScanFinding}");
    }

    // Null where it is not the person's to ask.
    private async Task<Berkas?> AskedOfAsync(Guid id)
    {
        var berkas = await Db.Berkas.AsNoTracking().SingleOrDefaultAsync(b => b.Id == id, HttpContext.RequestAborted);
        return berkas is not null && Berkas.Procedure.Allows(nameof(Berkas.Pindai), berkas.Stage, By, berkas.UnitId) ? berkas : null;
    }
}
