using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Timbang.DaftarInformasi;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Data.Publik;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Petugas.Inventaris;

/// <summary>Publishes what has opened: the check before anyone may read the file, and its columns in the Daftar Informasi Publik.</summary>
[Authorize("Pengecualian.Terbitkan")]
public sealed class Terbitkan(TimbangDb db, Actor actor, OfficeClock clock) : ExclusionActPage<Terbitkan.Form>(db, actor, nameof(Terbitkan))
{
    private InformasiPublik? offered;

    /// <summary>Parts of the same information that are still closed: they stay blackened.</summary>
    public IReadOnlyList<string> StillClosed { get; private set; } = [];

    protected override async Task<bool> IsTheirsAsync(CancellationToken cancellationToken)
    {
        if (!await base.IsTheirsAsync(cancellationToken))
        {
            return false;
        }

        StillClosed = await Db.WithinReach().Living(clock.Today())
            .Where(p => p.OriginId == Entry.OriginId)
            .Select(p => p.Part).ToListAsync(cancellationToken);
        offered = await Db.OfferedAsync(Entry, cancellationToken);
        if (HttpMethods.IsGet(Request.Method))
        {
            Input.Columns.Show(offered?.Columns ?? await DescribedAsync(cancellationToken));
        }

        return true;
    }

    protected override Task<string> ActAsync(CancellationToken cancellationToken)
    {
        Db.Add(Entry.Terbitkan(new(Input.Columns.Columns(), Input.Checked), offered, StillClosed.Count > 0, By, clock.Today()));
        PublicCache.EvictWhenAnswered(HttpContext);
        return Task.FromResult("Informasi ini sekarang tercatat dalam Daftar Informasi Publik.");
    }

    // The description of the item is written for the office: the person reads it through before it is published.
    private async Task<CatalogueEntry?> DescribedAsync(CancellationToken cancellationToken) =>
        await Db.Butir.AsNoTracking().Where(b => b.Id == Entry.ButirId).Select(b => b.Uraian).SingleOrDefaultAsync(cancellationToken) is { } described
            ? new() { Summary = described.Summary, Holder = described.Holder, Publisher = "", Made = "", Form = described.Form.InWords(), Retention = "" }
            : null;

    public sealed class Form : ActForm
    {
        public CatalogueFields Columns { get; set; } = new();

        [Display(Name = "Yang sudah diperiksa")]
        [StringLength(Uraian.MaxText, ErrorMessage = "Isian paling banyak {1:N0} huruf.")]
        public string? Checked { get; set; }
    }
}
