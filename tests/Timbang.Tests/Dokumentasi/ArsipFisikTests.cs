using Timbang.Dokumentasi;
using static Timbang.Tests.Dokumentasi.Folders;

namespace Timbang.Tests.Dokumentasi;

/// <summary>SOP, pencatatan: "softcopy dan hardcopy"; UU 43/2009 Pasal 40: the paper is in its place, lent, or looked for.</summary>
public sealed class ArsipFisikTests
{
    [Fact]
    public void Folder_disimpan_oleh_yang_mengarsipkan_dengan_kode_dan_tempatnya()
    {
        var folder = Stored();

        Assert.Equal((FolderStage.Disimpan, Naskah.CodeLength), (folder.Stage, folder.Code.Length));
        Assert.Equal("000.8.3.3/1/PPID, BKPSDM", folder.Title);
        Assert.Equal([new("Code", folder.Code), new("Shelf", "Keputusan 2"), new("Box", "12"), new FactValue("Folder", "12-03")], folder.Facts[0].Values);
        Assert.Throws<RuleException>(() => Store(Place, Given.Ppid));
        Assert.Throws<RuleException>(() => Store(Place, Given.PetugasOfOtherUnit));
        Assert.NotEqual(folder.Code, Stored().Code);
    }

    [Theory]
    [InlineData("", "12", "3", "Shelf")]
    [InlineData("1", " ", "3", "Box")]
    [InlineData("1", "12", "", "Folder")]
    public void Tempat_yang_belum_lengkap_ditolak_di_isiannya(string shelf, string box, string place, string field)
    {
        var refusal = Assert.Throws<RuleException>(() => Store(new(shelf, box, place), Given.Petugas));

        Assert.Equal(field, refusal.Field);
    }

    [Fact]
    public void Nomor_boks_yang_panjang_bukan_nomor_pribadi() => Store(new("R-1", "12-03-2026-001", "5"), Given.Petugas);

    [Fact]
    public void Folder_dipindahkan_ke_tempat_lain_dan_tidak_ke_tempat_yang_sama()
    {
        var folder = Stored();

        Assert.Throws<RuleException>(() => folder.Pindahkan(Place, Given.Petugas));
        folder.Pindahkan(Place with { Box = " 14 " }, Given.Ppid);

        Assert.Equal(("Keputusan 2", "14", "12-03"), (folder.Shelf, folder.Box, folder.Folder));
    }

    [Theory]
    [InlineData(FolderFinding.TidakLengkap)]
    [InlineData(FolderFinding.TidakDitemukan)]
    public void Temuan_selain_lengkap_memerlukan_keterangan(FolderFinding finding)
    {
        var folder = Stored();

        var refusal = Assert.Throws<RuleException>(() => folder.Periksa(new(finding, " - "), Given.Petugas, Day));

        Assert.Equal("Note", refusal.Field);
        Assert.Null(folder.Finding);
    }

    [Fact]
    public void Yang_sedang_dipinjam_diperiksa_sebagai_dipinjam_dan_yang_ada_tidak()
    {
        var (lent, stored) = (Lent(), Stored());

        Assert.Throws<RuleException>(() => lent.Periksa(Complete, Given.Petugas, Day));
        Assert.Throws<RuleException>(() => lent.Periksa(Missing, Given.Petugas, Day));
        Assert.Throws<RuleException>(() => stored.Periksa(new(FolderFinding.SedangDipinjam), Given.Petugas, Day));
        lent.Periksa(new(FolderFinding.SedangDipinjam), Given.Petugas, Day);

        Assert.Equal((FolderStage.Dipinjam, true), (lent.Stage, lent.IsChecked(Day.Year)));
    }

    [Fact]
    public void Pemeriksaan_tahun_lalu_tidak_berlaku_untuk_tahun_ini()
    {
        var folder = Stored();
        folder.Periksa(Complete, Given.Petugas, new(2026, 12, 31));

        Assert.True(folder.IsChecked(2026));
        Assert.False(folder.IsChecked(2027));
    }

    [Fact]
    public void Isian_tidak_memuat_nomor_pribadi_dan_tidak_terlalu_panjang()
    {
        const string Nik = "Pegawai 6408011203900001";
        var (stored, lent) = (Stored(), Lent());
        Loan[] loans =
        [
            AWeek with { Borrower = Nik }, AWeek with { BorrowerUnit = Nik }, AWeek with { Purpose = Nik }, AWeek with { Borrower = "-" },
            AWeek with { Borrower = new('x', ArsipFisik.MaxName + 1) }, AWeek with { Purpose = new('x', ArsipFisik.MaxText + 1) },
        ];

        Assert.All(loans, loan => Assert.Throws<RuleException>(() => stored.Pinjamkan(loan, Given.Petugas, Day)));
        Assert.Throws<RuleException>(() => stored.Periksa(Complete with { Note = Nik }, Given.Petugas, Day));
        Assert.Throws<RuleException>(() => lent.TerimaKembali(Complete with { Note = new('x', ArsipFisik.MaxText + 1) }, Given.Petugas, Day));
        Assert.Throws<RuleException>(() => stored.Pindahkan(Place with { Box = new('x', ArsipFisik.MaxPlace + 1) }, Given.Petugas));
        Assert.Single(stored.Facts);
    }

    [Fact]
    public void Unit_lain_tim_dan_atasan_tidak_berbuat_apa_pun_atas_folder()
    {
        var (stored, lent) = (Stored(), Lent());

        Assert.All([Given.PetugasOfOtherUnit, Given.Anggota1, Given.Atasan, Given.Administrator], person =>
        {
            Assert.Throws<RuleException>(() => stored.Pinjamkan(AWeek, person, Day));
            Assert.Throws<RuleException>(() => stored.Pindahkan(Place with { Box = "9" }, person));
            Assert.Throws<RuleException>(() => stored.Periksa(Complete, person, Day));
            Assert.Throws<RuleException>(() => lent.TerimaKembali(Complete with { Note = "Utuh." }, person, Day));
        });
    }
}
