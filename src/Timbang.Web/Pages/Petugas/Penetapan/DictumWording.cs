using Timbang.Penetapan;
using Timbang.Pengujian;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Petugas.Penetapan;

/// <summary>The dictums that follow from the outcomes of the items.</summary>
internal static class DictumWording
{
    /// <summary>Excluded, then what is open, then when it opens by itself, then from when the decree holds.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<DecreeItem> items)
    {
        var closed = items.Count(i => i.Outcome != Klasifikasi.Terbuka);
        return
        [
            .. closed > 0 ? [Excluded(items, closed)] : Array.Empty<string>(),
            .. closed < items.Count || items.Any(i => i.Outcome == Klasifikasi.DikecualikanSebagian) ? [Opened(items, closed)] : Array.Empty<string>(),
            .. closed > 0
                ? ["Informasi sebagaimana dimaksud dalam diktum KESATU menjadi terbuka pada hari setelah jangka waktunya berakhir."]
                : Array.Empty<string>(),
            "Keputusan ini mulai berlaku pada tanggal ditetapkan, sedangkan klasifikasi informasi di dalamnya berlaku bagi umum sejak dimuat "
            + $"dalam {Lists(items, closed)}.",
        ];
    }

    private static string Excluded(IReadOnlyList<DecreeItem> items, int count) =>
        $"Menetapkan {count} ({count.Spelled()}) butir informasi pada {DecreeWording.Joined([.. items.Select(i => i.UnitName).Distinct()])} sebagai informasi yang dikecualikan, seluruhnya atau sebagian, "
        + "dengan alasan dan jangka waktu sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini.";

    private static string Opened(IReadOnlyList<DecreeItem> items, int closed)
    {
        var partly = NumbersOf(items, Klasifikasi.DikecualikanSebagian);
        var open = NumbersOf(items, Klasifikasi.Terbuka);
        var subjects = new[] { partly.Length > 0 ? $"bagian yang tidak dikecualikan dari {partly}" : "", open }.Where(s => s.Length > 0);
        var sentence = string.Join(", serta ", subjects);
        return $"{char.ToUpperInvariant(sentence[0])}{sentence[1..]}{(closed > 0 ? " dalam Lampiran" : "")} merupakan informasi terbuka dan dimuat dalam Daftar Informasi Publik.";
    }

    // A decree is not a cover for a refusal of yesterday: it holds against the public from the day on which the lists show it.
    private static string Lists(IReadOnlyList<DecreeItem> items, int closed) => closed switch
    {
        0 => "Daftar Informasi Publik",
        _ when items.All(i => i.Outcome == Klasifikasi.Dikecualikan) => "Daftar Informasi yang Dikecualikan",
        _ => "Daftar Informasi yang Dikecualikan dan Daftar Informasi Publik",
    };

    private static string NumbersOf(IReadOnlyList<DecreeItem> items, Klasifikasi outcome) =>
        DecreeWording.Joined([.. items.Index().Where(i => i.Item.Outcome == outcome).Select(i => $"butir {i.Index + 1}")]);
}
