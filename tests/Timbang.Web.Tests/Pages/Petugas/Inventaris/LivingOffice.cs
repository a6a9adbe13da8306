using Microsoft.EntityFrameworkCore;
using Timbang.DaftarInformasi;
using Timbang.Pengujian;
using Timbang.Web.Data;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Pages.Penetapan;

namespace Timbang.Web.Tests.Pages.Petugas.Inventaris;

/// <summary>An office whose exclusions have come further than their decree.</summary>
internal static class LivingOffice
{
    /// <summary>Two exclusions that wait for consent; to one it has come, and tomorrow's midnight is written down. A third waits for an event.</summary>
    public static async Task ExcludeUndatedAsync(this Office office)
    {
        var period = new JangkaWaktu(PeriodKind.SampaiPersetujuan, null, null, Office.Today.AddYears(1));
        var occurrence = new JangkaWaktu(PeriodKind.SampaiPeristiwa, Office.Today.AddYears(2), "hasil seleksi diumumkan", Office.Today.AddYears(1));
        var items = await office.ConsiderAsync(new ItemSpec("Menunggu persetujuan") { Period = period }, new ItemSpec("Sudah disetujui") { Period = period }, new ItemSpec("Menunggu peristiwa") { Period = occurrence });
        await office.DetermineAsync(office.Host, items);
        await office.Host.WithDbAsync(async db =>
        {
            var entry = await db.Pengecualian.SingleAsync(p => p.ButirId == items[1]);
            entry.Akhiri(new(EndCause.Persetujuan, entry.From, [0]) { Paper = "Surat 1/2026", Issuer = "Pegawai" }, office.Ppid, entry.From);
            entry.Buka(entry.From.AddDays(1));
            await db.SaveActAsync(entry, null, null);
        });
    }
}
