using Timbang.Pengujian;

namespace Timbang.Tests.Pengujian;

/// <summary>What a title gives away, and what it repeats: dossier 7.4, issue section 5.</summary>
public sealed class TitlesTests
{
    [Theory]
    [InlineData("Laporan tentang Sdr. Rahman Hidayat dari unit kerja.", "Hasil penilaian kinerja Rahman", "Rahman")]
    [InlineData("Terlapor Siti Aminah, NIP 19800101 200501 1 001.", "Berkas disiplin siti aminah", "siti aminah")]
    [InlineData("NIK 6408011203900001 a.n. Budi Santoso", "Nomor rekening Budi Santoso", "Budi Santoso")]
    [InlineData("disampaikan kepada Ibu Dewi Lestari, S.Sos.", "Izin perceraian Dewi Lestari", "Dewi Lestari")]
    public void Nama_orang_dalam_judul_untuk_umum_ditemukan(string inner, string title, string repeated) =>
        Assert.Equal(repeated, string.Join(' ', PersonNames.Repeated(title, [inner])));

    [Theory]
    [InlineData("Disetujui Bapak Kepala Dinas Pendidikan.", "Kinerja Kepala Dinas")]
    [InlineData("Sdr. Rahman Hidayat", "Hasil penilaian kinerja individual pegawai")]
    [InlineData("Penilaian kinerja Badan Kepegawaian", "Penilaian kinerja Badan Kepegawaian")]
    [InlineData("", "Judul")]
    public void Words_that_are_no_names_are_left_alone(string inner, string title) =>
        Assert.Empty(PersonNames.Repeated(title, [inner]));

    [Theory]
    [InlineData("Hasil penilaian kinerja individual pegawai", "Penilaian kinerja individual (SKP) tahun 2025")]
    [InlineData("Rekam medis CPNS", "Rekam Medis pejabat dan CPNS")]
    [InlineData("Rekaman CCTV", "Rekaman CCTV kantor BKPSDM")]
    public void Titles_that_share_most_telling_words_resemble_each_other(string one, string other)
    {
        Assert.True(Likeness.Between(one, other));
        Assert.True(Likeness.Between(other, one));
    }

    [Theory]
    [InlineData("6408011203900001")]
    [InlineData("6408 0112 0390 0001")]
    [InlineData("6408  0112  0390  0001")]
    [InlineData("6408\u00A00112\u00A00390\u00A00001")]
    [InlineData("6408\u20110112\u20110390\u20110001")]
    [InlineData("6408–0112–0390–0001")]
    [InlineData("64.0801.120390.0001")]
    [InlineData("6408_0112_0390_0001")]
    [InlineData("6408/0112/0390/0001")]
    [InlineData("No. rek. 1234567890")]
    public void Nomor_pribadi_dikenali_bagaimanapun_dikelompokkan(string number) =>
        Assert.True(Prose.HasPersonalNumber($"Data {number} pegawai"));

    [Theory]
    [InlineData("SK 000.8.3.3/9308/BKPSDM tahun 2026")]
    [InlineData("Surat 800/1/2026 tanggal 12-03-2026")]
    [InlineData("Anggaran 2024, 2025, dan 2026")]
    [InlineData("Kinerja 2020 – 2024")]
    public void Nomor_surat_dan_tahun_bukan_nomor_pribadi(string text) => Assert.False(Prose.HasPersonalNumber(text));

    [Theory]
    [InlineData("Hasil penilaian kinerja individual pegawai", "Rekaman CCTV kantor")]
    [InlineData("Data pegawai", "Data kependudukan")]
    [InlineData("Daftar pegawai 2025", "Kuitansi perjalanan dinas pegawai")]
    [InlineData("", "")]
    public void Titles_that_share_little_do_not(string one, string other) => Assert.False(Likeness.Between(one, other));

    [Theory]
    [InlineData("Hasil penilaian kinerja individual pegawai", "Penilaian kinerja individual (SKP) tahun 2025", true)]
    [InlineData("Rekaman CCTV", "Rekaman CCTV kantor BKPSDM", true)]
    [InlineData("Rekaman", "Rekaman", true)]
    [InlineData("Hasil penilaian kinerja individual pegawai", "Rekaman CCTV kantor", false)]
    [InlineData("", "", false)]
    public void Titles_that_resemble_each_other_are_found_by_a_pair_of_words(string one, string other, bool found) =>
        Assert.Equal(found, Likeness.Pairs(one).Any(pair => Holds(other, pair.One) && Holds(other, pair.Other)));

    private static bool Holds(string title, string word) => title.Contains(word, StringComparison.OrdinalIgnoreCase);
}
