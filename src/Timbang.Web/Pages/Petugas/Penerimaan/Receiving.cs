using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Penetapan;
using Timbang.Pengujian;
using Timbang.Waktu;
using Timbang.Web.Data;
using Timbang.Web.Data.Papers;

namespace Timbang.Web.Pages.Petugas.Penerimaan;

/// <summary>
/// SOP step 5: a unit receives a decree and files it; its items go with it. Several cases change together, and the demo
/// receives too, so it stands beside the pages. The caller saves, within the transaction that gives the number.
/// </summary>
public sealed class Receiving(TimbangDb db, AgencyCalendars calendars, Issuing issuing)
{
    private const string Series = "TandaTerima";
    private const string Template = "{urut:000}/TT/{tahun}";

    /// <summary>Stamps the receipt with the office's date and time, outside working days and hours too: then it says so.</summary>
    public async Task<TandaTerima> TerimaAsync(Keputusan keputusan, Guid unitId, Actor by, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        var (date, time) = (DateOnly.FromDateTime(now.DateTime), TimeOnly.FromDateTime(now.DateTime));
        var badan = await db.BadanPublik.AsNoTracking().SingleAsync(b => b.Id == keputusan.BadanPublikId, cancellationToken);
        var hours = new OfficeHours(badan.Pengaturan.OpensAt, badan.Pengaturan.ClosesAt);
        var calendar = await calendars.OfAsync(badan.Id, cancellationToken);
        var ordinal = await db.NextNumberAsync(badan.Id, Series, date.Year, cancellationToken);
        var number = NumberTemplate.Fill(Template, new NumberParts(ordinal, date.Year));
        var terms = new ReceiptTerms(unitId, number, now, hours.IsWithin(date, time, calendar))
        {
            HoursNote = hours.Note(date, time, calendar),
            Stationery = Stationery.Of(badan.Pengaturan),
        };
        var receipt = TandaTerima.Terima(keputusan, terms, by);
        foreach (var butir in await ItemsAsync(keputusan.Id, unitId, Stage.Ditetapkan, cancellationToken))
        {
            butir.Terima(by, date);
        }

        db.Add(receipt);
        await IssueAsync(receipt, keputusan, badan.Name, now, cancellationToken);
        return receipt;
    }

    private async Task IssueAsync(TandaTerima receipt, Keputusan keputusan, string office, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var terms = new PaperTerms(receipt.BadanPublikId, PaperKind.Receipt, receipt.Id, receipt.Number, DateOnly.FromDateTime(now.DateTime))
        {
            RestsOn = await issuing.FoundationsAsync(PaperKind.Decree, [keputusan.Id], cancellationToken),
        };
        await issuing.IssueAsync(receipt, terms, new ReceiptPaper(receipt, keputusan, office, now).ToLetter(), now, cancellationToken);
    }

    /// <summary>Files the decree of one unit in soft copy and hard copy; the folder of paper is stored with it.</summary>
    public async Task ArsipkanAsync(TandaTerima receipt, Arsip arsip, Actor by, DateOnly today, CancellationToken cancellationToken = default)
    {
        receipt.Arsipkan(arsip, by);
        foreach (var butir in await ItemsAsync(receipt.KeputusanId, receipt.UnitId, Stage.Diterima, cancellationToken))
        {
            butir.Arsipkan(by, today);
        }

        await db.StoreAsync(receipt, by, today, cancellationToken);
    }

    private Task<List<Butir>> ItemsAsync(Guid keputusanId, Guid unitId, Stage stage, CancellationToken cancellationToken) =>
        db.Butir.Where(b => b.KeputusanId == keputusanId && b.UnitId == unitId && b.Stage == stage).ToListAsync(cancellationToken);
}
