using Timbang.DaftarInformasi;
using Timbang.Web.Data;

namespace Timbang.Web.Pages.Petugas.Inventaris;

/// <summary>A tab of the inventory: items on their way, or excluded parts by where they are in their life.</summary>
/// <param name="Name">Its name in the address; null for the first one.</param>
/// <param name="Words">On the tab.</param>
/// <param name="About">What it shows.</param>
/// <param name="Empty">What it says while it has nothing.</param>
/// <param name="Entries">Its excluded parts, on a day and as far ahead as warnings reach; null where it shows items.</param>
public sealed record InventoryTab(
    string? Name,
    string Words,
    string About,
    string Empty,
    Func<IQueryable<Pengecualian>, DateOnly, DateOnly, IQueryable<Pengecualian>>? Entries = null)
{
    public const string Proses = "proses";
    public const string AkanBerakhir = "akan-berakhir";

    public static readonly IReadOnlyList<InventoryTab> All =
    [
        new(null, "Semua", "Semua butir unit menurut tahapnya, dengan keputusan bagi yang sudah diputus.", "Belum ada butir."),
        new(Proses, "Dalam proses", "Butir yang masih menunggu seseorang.", "Belum ada butir."),
        new("dikecualikan", "Berlaku", "Bagian yang hari ini ditutup dengan keputusan, menurut Daftar Informasi yang Dikecualikan.", "Tidak ada informasi yang sedang dikecualikan.", (entries, today, _) => entries.Standing().Living(today)),
        new(
            AkanBerakhir,
            "Akan berakhir",
            "Pengecualian yang hari terakhirnya atau tanggal peninjauannya dalam 60 hari kerja. Bila tidak diputus lagi sampai hari terakhir, informasi terbuka sendiri pada hari sesudahnya.",
            "Tidak ada pengecualian yang berakhir atau perlu ditinjau dalam 60 hari kerja.",
            (entries, today, ahead) => entries.Ending(today, ahead)),
        new(
            "lewat-peninjauan",
            "Lewat peninjauan",
            "Pengecualian yang seharusnya sudah ditinjau lagi. Karena terlewat, ia tidak dapat diperpanjang: uji lagi, atau catat berakhirnya.",
            "Tidak ada peninjauan yang terlewat.",
            (entries, today, _) => entries.ReviewMissed(today)),
        new("berakhir", "Berakhir", "Bagian yang sudah terbuka dan berkasnya menunggu diperiksa dan diterbitkan.", "Tidak ada yang menunggu diterbitkan.", (entries, today, _) => entries.Ended(today)),
        new("dibuka", "Dibuka", "Bagian yang sudah terbuka dan diterbitkan dalam Daftar Informasi Publik.", "Belum ada yang terbuka dan diterbitkan.", (entries, _, _) => entries.Published()),
        new("diganti", "Diganti", "Pengecualian yang berakhir karena informasinya diputus lagi: yang berlaku adalah keputusan barunya.", "Belum ada pengecualian yang diganti keputusan baru.", (entries, _, _) => entries.Replaced()),
    ];

    public bool IsOfExclusions => Entries is not null;

    /// <summary>The tab of this name; the first one where no tab has it.</summary>
    public static InventoryTab Of(string? name) => All.FirstOrDefault(tab => tab.Name == name) ?? All[0];
}
