using Timbang.DasarHukum;
using Timbang.Pelaksana;
using Timbang.Penetapan;
using Timbang.Pengujian;
using Timbang.Web.Pages.Petugas.Penetapan;

namespace Timbang.Web.Tests.Words;

/// <summary>The dictums with which a draft begins, for each mixture of outcomes.</summary>
public sealed class DictumTests
{
    private const string FromWhen = "Keputusan ini mulai berlaku pada tanggal ditetapkan, sedangkan klasifikasi informasi di dalamnya berlaku bagi umum sejak dimuat dalam ";

    private const string Opens = "Informasi sebagaimana dimaksud dalam diktum KESATU menjadi terbuka pada hari setelah jangka waktunya berakhir.";

    private static readonly DateOnly Day = new(2026, 3, 2);

    [Fact]
    public void What_is_closed_whole_stands_in_the_list_of_what_is_excluded_only() => Assert.Equal(
        [
            "Menetapkan 2 (dua) butir informasi pada Bidang Mutasi sebagai informasi yang dikecualikan, seluruhnya atau sebagian, "
            + "dengan alasan dan jangka waktu sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini.",
            Opens,
            FromWhen + "Daftar Informasi yang Dikecualikan.",
        ],
        Dictums(Klasifikasi.Dikecualikan, Klasifikasi.Dikecualikan));

    [Fact]
    public void What_is_open_stands_in_the_list_of_what_is_open_and_no_exclusion_is_spoken_of() => Assert.Equal(
        ["Butir 1 dan butir 2 merupakan informasi terbuka dan dimuat dalam Daftar Informasi Publik.", FromWhen + "Daftar Informasi Publik."],
        Dictums(Klasifikasi.Terbuka, Klasifikasi.Terbuka));

    [Fact]
    public void What_is_closed_in_part_stands_in_both_lists() => Assert.Equal(
        [
            "Bagian yang tidak dikecualikan dari butir 1 dalam Lampiran merupakan informasi terbuka dan dimuat dalam Daftar Informasi Publik.",
            Opens,
            FromWhen + "Daftar Informasi yang Dikecualikan dan Daftar Informasi Publik.",
        ],
        Dictums(Klasifikasi.DikecualikanSebagian).Skip(1));

    [Fact]
    public void Items_are_cited_by_their_number_in_the_annex() => Assert.Equal(
        "Bagian yang tidak dikecualikan dari butir 2, serta butir 3 dalam Lampiran merupakan informasi terbuka dan dimuat dalam Daftar Informasi Publik.",
        Dictums(Klasifikasi.Dikecualikan, Klasifikasi.DikecualikanSebagian, Klasifikasi.Terbuka)[1]);

    private static IReadOnlyList<string> Dictums(params Klasifikasi[] outcomes) =>
        new DecreeWording([], [.. outcomes.Select(Item)], KatalogHukum.Bawaan, new Pengaturan()).Text().Dictums;

    private static DecreeItem Item(Klasifikasi outcome) => new()
    {
        ButirId = Guid.CreateVersion7(),
        OriginId = Guid.CreateVersion7(),
        UnitId = Guid.CreateVersion7(),
        UnitName = "Bidang Mutasi",
        PublicTitle = "Rekap kehadiran pegawai",
        MinutesNumber = "BA-1/2026",
        ConsideredOn = Day,
        Advised = outcome,
        Outcome = outcome,
        Matriks = new Matriks(),
        GroundTexts = new Dictionary<string, string>(),
        Due = Day.AddMonths(1),
    };
}
