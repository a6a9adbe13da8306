using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Web.Data;
using Timbang.Web.Pages.Shared;
using Timbang.Web.Security;

namespace Timbang.Web.Pages.Pengelola;

/// <summary>The accounts of the agency, by name, with what is worth knowing before one acts on them.</summary>
public sealed class DaftarAkun(TimbangDb db, OfficeClock clock, CurrentPerson current) : PageModel
{
    private const int PageSize = 50;

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public int Total { get; private set; }

    public int LastPage => PageLinks.CountOf(Total, PageSize);

    [BindProperty(SupportsGet = true, Name = "cari")]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true, Name = "halaman")]
    public int PageNumber { get; set; } = 1;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var (today, agency) = (clock.Today(), current.Agency.Id);
        var found = Found(db.Users.AsNoTracking().Where(a => a.BadanPublikId == agency));
        Total = await found.CountAsync(cancellationToken);
        PageNumber = Math.Clamp(PageNumber, 1, LastPage);
        var inForce = db.LivingOn(today);
        Rows = await found
            .OrderBy(a => a.FullName)
            .ThenBy(a => a.Id)
            .Skip((PageNumber - 1) * PageSize)
            .Take(PageSize)
            .Select(a => new Row(
                a.Id,
                a.FullName,
                a.UserName!,
                a.Locked,
                a.TwoFactorEnabled,
                a.MustChangePassword,
                inForce.Count(p => p.PersonId == a.Id)))
            .ToListAsync(cancellationToken);
    }

    private IQueryable<Account> Found(IQueryable<Account> accounts)
    {
        var nip = Search?.Trim();
        return Searching.Patterns(Search).Aggregate(accounts, (found, pattern) => found.Where(a =>
            EF.Functions.Like(Searching.Small(a.FullName), pattern, Searching.Escape)
            || EF.Functions.Like(Searching.Small(a.UserName), pattern, Searching.Escape)
            || a.Nip == nip));
    }

    public sealed record Row(Guid Id, string FullName, string UserName, bool IsLocked, bool HasSecondStep, bool IsNew, int Assignments);
}
