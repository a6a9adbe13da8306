using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Timbang.DaftarInformasi;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Petugas.Inventaris;

/// <summary>The PPID has looked again at an exclusion that no date ends, and says when it is looked at once more.</summary>
[Authorize("Pengecualian.Tinjau")]
public sealed class Tinjau(TimbangDb db, Actor actor, OfficeClock clock) : ExclusionActPage<Tinjau.Form>(db, actor, nameof(Tinjau))
{
    public bool IsMissed => Entry.ReviewIsMissed(clock.Today());

    protected override bool IsOpen => base.IsOpen && Entry.ReviewBy is not null;

    protected override async Task<string> ActAsync(CancellationToken cancellationToken)
    {
        var next = TypedDay.Require(Input.Next, nameof(Review.Next), "Isi tanggal peninjauan berikutnya.");
        var office = await Db.SettingsOfAsync(By.BadanPublikId, cancellationToken);
        Entry.Tinjau(new(Input.Finding, next), office.ReviewYears, By, clock.Today());
        return $"Peninjauan dicatat. Ditinjau lagi paling lambat {next.InWords()}.";
    }

    public sealed class Form : ActForm
    {
        [Display(Name = "Hasil peninjauan")]
        [StringLength(Uraian.MaxText, ErrorMessage = "Hasil peninjauan paling banyak {1:N0} huruf.")]
        public string? Finding { get; set; }

        [Display(Name = "Peninjauan berikutnya")]
        [StringLength(60)]
        public string? Next { get; set; }
    }
}
