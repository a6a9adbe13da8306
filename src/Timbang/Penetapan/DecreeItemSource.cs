using Timbang.DasarHukum;
using Timbang.Dokumentasi;
using Timbang.Pengujian;
using Timbang.Waktu;

namespace Timbang.Penetapan;

/// <summary>Everything a decree takes from one considered item: the item, its sitting, what set its test in motion, its unit.</summary>
public sealed record DecreeItemSource(Butir Butir, Sidang Sidang, Trigger Trigger, string UnitName)
{
    /// <summary>The item as it enters a draft. Without complete minutes nothing can be decided (SOP step 4, inputs).</summary>
    /// <exception cref="RuleException">The minutes are not complete.</exception>
    public DecreeItem Enter(KatalogHukum law, WorkingCalendar calendar)
    {
        if (Sidang.Stage != SittingStage.Lengkap || Butir.Outcome is not { } advised || Butir.ConsideredOn is not { } considered)
        {
            throw new RuleException(
                $"{Butir.Uraian.PublicTitle}: berita acara sidangnya belum lengkap. Keputusan disusun sesudah Ketua dan kuorum menandatanganinya.");
        }

        return new DecreeItem
        {
            ButirId = Butir.Id,
            OriginId = Butir.OriginId,
            UnitId = Butir.UnitId,
            UnitName = UnitName,
            PublicTitle = Butir.Uraian.PublicTitle,
            Document = Butir.Uraian.Document,
            FirstExcludedOn = Butir.FirstExcludedOn,
            MinutesNumber = Sidang.Number!,
            ConsideredOn = considered,
            Advised = advised,
            Outcome = advised,
            Matriks = Butir.Matriks,
            GroundTexts = new Dictionary<string, string>(),
            Catalogue = Columns(),
            RequestNumber = Trigger is { Kind: TriggerKind.Permintaan, Number: { } number } ? number : "",
            TriggerNumber = Trigger.Number ?? "",
            Due = Clocks.Of(Trigger, considered, calendar).Governing!.Due,
        }.WordedBy(law);
    }

    // What the description already says and anyone may read; the rest is asked before the item can become open. The summary of
    // the item was written for the office and tells what is closed: nothing takes it to the public by itself.
    private CatalogueEntry Columns() => new()
    {
        Summary = "",
        Holder = Butir.Uraian.Holder,
        Publisher = UnitName,
        Made = "",
        Form = Butir.Uraian.Form switch
        {
            Wujud.Softcopy => "Softcopy",
            Wujud.Hardcopy => "Hardcopy",
            _ => "Softcopy dan hardcopy",
        },
        Retention = "",
    };
}
