using Timbang.Pengujian;

namespace Timbang.Tests.Pengujian;

/// <summary>SOP B-000.8.3.3 langkah 1 dan 2; Pasal 19 dan 20 UU 14/2008.</summary>
public sealed class PengujianTests
{
    [Fact]
    public void Tim_tidak_berwenang_menguji()
    {
        var butir = Given.Diinventaris();

        var refusal = Assert.Throws<RuleException>(() => butir.Uji(Given.Examination(), Given.Ketua, Given.TestDay));

        Assert.Equal("Langkah “Uji” adalah kewenangan PPID.", refusal.Message);
        Assert.Equal(Stage.Diinventaris, butir.Stage);
    }

    [Fact]
    public void Petugas_unit_lain_tidak_dapat_mengkaji()
    {
        var butir = Given.Didaftar();

        var refusal = Assert.Throws<RuleException>(() => butir.Kaji(Given.PetugasOfOtherUnit, Given.TestDay));

        Assert.Equal("Langkah “Kaji” adalah kewenangan Petugas atau PPID Pelaksana.", refusal.Message);
        Assert.Equal(Stage.Didaftar, butir.Stage);
    }

    [Fact]
    public void Langkah_tidak_dapat_dilompati()
    {
        var butir = Given.Dikaji();

        Assert.Throws<RuleException>(() => butir.Uji(Given.Examination(), Given.Ppid, Given.TestDay));
        Assert.Throws<RuleException>(() => butir.Agendakan(Guid.CreateVersion7(), Given.Ppid, Given.TestDay));

        Assert.Equal(Stage.Dikaji, butir.Stage);
    }

    [Fact]
    public void Tugas_selesai_begitu_butir_diagendakan_lagi_dan_tidak_muncul_kembali_bila_dikeluarkan()
    {
        var butir = Given.Diinventaris();
        butir.Kembalikan("Lengkapi ringkasannya.", Given.PpidPelaksana, Given.TestDay);
        butir.Kaji(Given.Petugas, Given.TestDay);
        Assert.True(butir.WasReturned);
        butir.Inventariskan(Given.Examination(), Given.PpidPelaksana, Given.TestDay);
        butir.Uji(Given.Examination(), Given.Ppid, Given.TestDay);
        butir.Agendakan(Guid.CreateVersion7(), Given.Ppid, Given.TestDay);

        butir.Keluarkan("Menunggu saksi.", Given.Ppid, Given.TestDay);

        Assert.False(butir.WasReturned);
    }

    [Fact]
    public void Tanpa_matriks_tidak_ada_pengujian()
    {
        var butir = Given.Dikaji();

        var refusal = Assert.Throws<RuleException>(() => butir.Inventariskan(Given.Examination(), Given.PpidPelaksana, Given.TestDay));

        Assert.StartsWith("Matriks belum dapat dikirim", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2056-11-23", true)]
    [InlineData("2056-11-24", false)]
    public void Penegakan_hukum_dikecualikan_paling_lama_tiga_puluh_tahun(string until, bool lawful)
    {
        var butir = Given.Dikaji();

        var refusal = Record.Exception(() => butir.IsiMatriks(
            Given.MatriksPenegakanHukum(DateOnly.Parse(until, null)), "", Given.Examination(), Given.PpidPelaksana));

        Assert.Equal(lawful, refusal is null);
        Assert.Equal(lawful, butir.Matriks.Lines.Count > 0);
    }

    [Theory]
    [InlineData("2030-06-01", true)]
    [InlineData("2030-06-02", false)]
    public void Tiga_puluh_tahun_dihitung_sejak_pengecualian_pertama_walau_diuji_lagi(string until, bool lawful)
    {
        var butir = Given.Dikaji(retest: new Retest(Guid.CreateVersion7(), new DateOnly(2000, 6, 1)));
        var exam = Given.Examination() with { FirstExcludedOn = butir.FirstExcludedOn };

        var refusal = Record.Exception(() => butir.IsiMatriks(
            Given.MatriksPenegakanHukum(DateOnly.Parse(until, null)), "", exam, Given.PpidPelaksana));

        Assert.Equal(lawful, refusal is null);
    }

    [Fact]
    public void Butir_dikembalikan_hanya_dengan_alasan_dan_matriksnya_disimpan()
    {
        var butir = Given.Diinventaris();

        Assert.Throws<RuleException>(() => butir.Kembalikan(" ", Given.Ppid, Given.TestDay));
        butir.Kembalikan("Sebut bagian yang ditutup.", Given.Ppid, Given.TestDay);

        Assert.Equal(Stage.Dikembalikan, butir.Stage);
        Assert.Equal("Sebut bagian yang ditutup.", butir.Reason);
        Assert.Single(butir.Matriks.Lines);
    }

    [Fact]
    public void Butir_yang_sudah_diagendakan_tidak_dapat_ditarik()
    {
        var (_, _, butir) = Given.Berlangsung();

        Assert.Throws<RuleException>(() => butir.Tarik("Keliru", Given.Ppid, Given.TestDay));

        Assert.Equal(Stage.Diagendakan, butir.Stage);
    }

    [Theory]
    [InlineData("Daftar gaji 6408011203900001")]
    [InlineData("Rekening 123-456-7890-12")]
    [InlineData("NIK 6408 0112 0390 0001")]
    public void Judul_untuk_umum_tidak_memuat_nik_atau_rekening(string title)
    {
        var refusal = Assert.Throws<RuleException>(() =>
            Butir.Daftarkan(Given.UjiKonsekuensi(), 1, Given.Uraian() with { PublicTitle = title }, Given.Petugas, Given.TestDay));

        Assert.Equal(nameof(Uraian.PublicTitle), refusal.Field);
    }

    [Fact]
    public void Each_act_records_one_fact_with_its_stage_and_assignment()
    {
        var butir = Given.Diuji();

        Assert.Equal(["Daftarkan", "Kaji", "IsiMatriks", "Inventariskan", "Uji"], butir.Facts.Select(f => f.Act));
        Assert.Equal(Stage.Diuji.ToString(), butir.Facts[^1].Stage);
        Assert.Equal(Given.Ppid.Mandates[0].PenugasanId, butir.Facts[^1].PenugasanId);
    }

    [Fact]
    public void Permintaan_tidak_dapat_diterima_besok() =>
        Assert.Throws<RuleException>(() => Trigger.Permintaan("PI-1", Given.TestDay.AddDays(1), Given.TestDay));
}
