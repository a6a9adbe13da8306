using Timbang.Dokumentasi;
using static Timbang.Tests.Dokumentasi.Folders;

namespace Timbang.Tests.Dokumentasi;

/// <summary>UU 43/2009 Pasal 40: who has the paper is known, and until when.</summary>
public sealed class LoanTests
{
    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public void Folder_dipinjam_sampai_sesudah_hari_ini_dan_paling_lama_tiga_puluh_hari(int days, bool lawful)
    {
        var folder = Stored();

        var refusal = Record.Exception(() => folder.Pinjamkan(AWeek with { DueBack = Day.AddDays(days) }, Given.Petugas, Day));

        Assert.Equal(lawful, refusal is null);
        Assert.Equal(lawful ? FolderStage.Dipinjam : FolderStage.Disimpan, folder.Stage);
    }

    [Fact]
    public void Yang_dipinjam_tidak_dipinjamkan_atau_dipindahkan_lagi()
    {
        var folder = Lent();

        Assert.Throws<RuleException>(() => folder.Pinjamkan(AWeek, Given.Petugas, Day));
        Assert.Throws<RuleException>(() => folder.Pindahkan(Place with { Box = "9" }, Given.Petugas));
    }

    [Fact]
    public void Yang_tidak_dipinjam_tidak_diterima_kembali() =>
        Assert.Throws<RuleException>(() => Stored().TerimaKembali(Complete with { Note = "Utuh." }, Given.Petugas, Day));

    [Fact]
    public void Pada_hari_kembalinya_pinjaman_masih_tepat_waktu()
    {
        var folder = Lent();

        Assert.False(folder.IsOverdue(Day.AddDays(7)));
        Assert.True(folder.IsOverdue(Day.AddDays(8)));
    }

    [Fact]
    public void Yang_kembali_dicatat_keadaannya_dan_terhitung_diperiksa()
    {
        var folder = Lent();

        Assert.Throws<RuleException>(() => folder.TerimaKembali(Complete, Given.Petugas, Day));
        Assert.Throws<RuleException>(() => folder.TerimaKembali(Missing, Given.Petugas, Day));
        folder.TerimaKembali(new(FolderFinding.TidakLengkap, "Lampiran II tertinggal."), Given.PpidPelaksana, Day.AddDays(2));

        Assert.Equal((FolderStage.Disimpan, "", null), (folder.Stage, folder.Borrower, folder.DueBack));
        Assert.Equal((FolderFinding.TidakLengkap, "Lampiran II tertinggal.", Day.AddDays(2)), (folder.Finding, folder.CheckNote, folder.CheckedOn));
        Assert.True(folder.IsChecked(Day.Year));
        Assert.True(folder.Allows(nameof(ArsipFisik.Pinjamkan), Given.Petugas));
    }

    [Fact]
    public void Yang_tidak_ditemukan_tidak_dipinjamkan_sampai_ditemukan_lagi()
    {
        var folder = Stored();
        folder.Periksa(Missing, Given.Petugas, Day);

        var refusal = Assert.Throws<RuleException>(() => folder.Pinjamkan(AWeek, Given.Petugas, Day));
        Assert.Throws<RuleException>(() => folder.Pindahkan(Place with { Box = "9" }, Given.Petugas));
        Assert.False(folder.Allows(nameof(ArsipFisik.Pinjamkan), Given.Petugas));
        folder.Periksa(Complete, Given.Petugas, Day);
        folder.Pinjamkan(AWeek, Given.Petugas, Day);

        Assert.StartsWith("Folder ini tidak ditemukan pada pemeriksaan terakhir.", refusal.Message, StringComparison.Ordinal);
    }
}
