using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>
/// SOP step 3, last act: the sitting closes, its minutes get their number, and every item of its agenda goes its way, all in
/// one save. The demo closes too, so it stands beside the page. The caller saves, within the transaction that gives the number.
/// </summary>
public sealed class Closing(TimbangDb db)
{
    private const string Series = "BeritaAcara";
    private const string Template = "{urut:00}/BA/{tahun}";

    /// <param name="sidang">The sitting, tracked.</param>
    /// <param name="by">The chair who opened it.</param>
    /// <param name="now">The instant, in office time.</param>
    /// <param name="cancellationToken">Stops before the save.</param>
    /// <exception cref="RuleException">Names what is missing.</exception>
    public async Task TutupAsync(Sidang sidang, Actor by, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        var today = DateOnly.FromDateTime(now.DateTime);
        var agenda = await db.AgendaOf(sidang.Id).ToListAsync(cancellationToken);
        var ordinal = await db.NextNumberAsync(sidang.BadanPublikId, Series, today.Year, cancellationToken);
        var weighed = await db.WeighedAsync(agenda.ConvertAll(a => a.ButirId), today, cancellationToken);
        sidang.Tutup(agenda, NumberTemplate.Fill(Template, new(ordinal, today.Year)), by, today, now);
        var butir = await db.Butir.Where(b => b.SidangId == sidang.Id).ToDictionaryAsync(b => b.Id, cancellationToken);
        foreach (var item in agenda)
        {
            item.Tutup(weighed[item.ButirId], by);
            Settle(item, butir[item.ButirId], by, today);
        }
    }

    private static void Settle(AgendaItem item, Butir butir, Actor by, DateOnly today)
    {
        switch (item.Outcome)
        {
            case null:
                butir.Keluarkan($"Ditunda: {item.Task}", by, today);
                break;
            case Choice.Dikembalikan:
                butir.KembalikanDariSidang(item.Task, by, today);
                break;
            default:
                butir.Pertimbangkan(Enum.Parse<Klasifikasi>(item.Outcome.Value.ToString()), by, today);
                break;
        }
    }
}
