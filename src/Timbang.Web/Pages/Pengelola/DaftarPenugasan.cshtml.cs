using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Web.Data;
using Timbang.Web.Pages.Shared;
using Timbang.Web.Security;

namespace Timbang.Web.Pages.Pengelola;

/// <summary>Who holds which role, by which letter: in force, still to come, past.</summary>
public sealed class DaftarPenugasan(TimbangDb db, OfficeClock clock) : PageModel
{
    private const int PageSize = 100;

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public int Total { get; private set; }

    public int LastPage => PageLinks.CountOf(Total, PageSize);

    [BindProperty(SupportsGet = true, Name = "lihat")]
    public string? Shown { get; set; }

    [BindProperty(SupportsGet = true, Name = "halaman")]
    public int PageNumber { get; set; } = 1;

    public DateOnly Today { get; } = clock.Today();

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var found = Found();
        Total = await found.CountAsync(cancellationToken);
        PageNumber = Math.Clamp(PageNumber, 1, LastPage);
        Rows = await found
            .OrderBy(p => p.Role)
            .ThenBy(p => p.From)
            .ThenBy(p => p.Id)
            .Skip((PageNumber - 1) * PageSize)
            .Take(PageSize)
            .Select(p => new Row(
                p.Id,
                db.Users.Where(a => a.Id == p.PersonId).Select(a => a.FullName).FirstOrDefault() ?? "",
                p.Role,
                p.Kind,
                db.UnitKerja.Where(u => u.Id == p.UnitId).Select(u => u.Name).FirstOrDefault(),
                p.From,
                p.Until,
                p.LetterNumber,
                p.Votes)
            {
                Sitting = db.Set<SittingDay>().FirstOrDefault(s => s.Id == p.SidangId),
            })
            .ToListAsync(cancellationToken);
    }

    private IQueryable<Penugasan> Found()
    {
        var today = Today;
        var all = db.Penugasan.AsNoTracking();
        var spent = db.Spent();
        return Shown switch
        {
            "lalu" => all.Where(p => p.Until < today || (p.SidangId != null && spent.Any(s => s.Id == p.Id))),
            "akan" => all.Where(p => p.From > today && (p.Until == null || p.Until >= today)),
            _ => db.LivingOn(today).AsNoTracking(),
        };
    }

    public sealed record Row(
        Guid Id,
        string Person,
        Role Role,
        AppointmentKind Kind,
        string? Unit,
        DateOnly From,
        DateOnly? Until,
        string LetterNumber,
        bool Votes)
    {
        /// <summary>The one sitting it is for, or null.</summary>
        public SittingDay? Sitting { get; init; }

        /// <summary>"Plt. PPID", "Anggota Tim Pertimbangan (memberi pendapat)".</summary>
        public string Post =>
            (Kind is AppointmentKind.Definitif ? "" : Kind + ". ") + Role.InWords() + (Votes ? "" : " (memberi pendapat tanpa suara)");
    }
}
