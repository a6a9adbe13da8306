using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Web.Data;
using Timbang.Web.Pages.Shared;

namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>The sheets of a test file as they were issued: the only one at once, or a choice where items or sittings were several.</summary>
public sealed class SheetPdf(TimbangDb db) : PageModel
{
    public Guid Id { get; private set; }

    public string FileNumber { get; private set; } = "";

    /// <summary>By item, the newest first.</summary>
    public IReadOnlyList<SheetRow> Sheets { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, [FromQuery(Name = "kode")] string? code, CancellationToken cancellationToken)
    {
        Id = id;
        FileNumber = await db.UjiKonsekuensi.Where(u => u.Id == id).Select(u => u.Number).SingleOrDefaultAsync(cancellationToken) ?? "";
        Sheets = FileNumber.Length == 0 ? [] : await SheetsAsync(cancellationToken);
        var chosen = Sheets.Where(sheet => code is null || sheet.Code == Naskah.ReadCode(code)).ToList();
        return chosen.Count switch
        {
            0 => NotFound(),
            1 => await db.PaperAsync(PaperKind.Sheet, chosen[0].AgendaId, cancellationToken),
            _ => Page(),
        };
    }

    // Through the agenda: of an item out of reach, or of a sitting one was not called to, there is no sheet.
    private async Task<IReadOnlyList<SheetRow>> SheetsAsync(CancellationToken cancellationToken) => await (
        from butir in db.Butir
        where butir.UjiId == Id
        join agenda in db.Agenda on butir.Id equals agenda.ButirId
        join naskah in db.Naskah.Where(n => n.Kind == PaperKind.Sheet) on agenda.Id equals naskah.CaseId
        orderby butir.Ordinal, naskah.IssuedAt descending
        select new SheetRow(agenda.Id, butir.Ordinal, butir.Uraian.PublicTitle, naskah.Date, naskah.Code)).ToListAsync(cancellationToken);

    /// <summary>One issued sheet.</summary>
    public sealed record SheetRow(Guid AgendaId, int Ordinal, string PublicTitle, DateOnly Date, string Code);
}
