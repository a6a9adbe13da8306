using Timbang.DasarHukum;
using Timbang.Pengujian;

namespace Timbang.Tests.Pengujian;

/// <summary>Pasal 17, 18 dan 20 UU 14/2008; PP 61/2010; dossier 7.4.</summary>
public sealed class MatriksTests
{
    private static readonly JangkaWaktu Permanent = new(PeriodKind.Permanen, null, Review: Given.TestDay.AddYears(1));

    public static TheoryData<string> LettersAToF => [.. KatalogHukum.Bawaan.Alasan.Where(g => g.Letter <= 'f').Select(g => g.Code)];

    [Fact]
    public void A_complete_matrix_has_no_findings() => Assert.Empty(Given.Examination().Of(Given.Matriks()));

    [Theory]
    [MemberData(nameof(LettersAToF))]
    public void Huruf_a_sampai_f_tidak_pernah_permanen(string ground) =>
        Refused(Given.Closed(Given.Whole(ground, Permanent)), nameof(Line.Period), "Pasal 20 ayat (1)");

    [Theory]
    [MemberData(nameof(LettersAToF))]
    public void Huruf_a_sampai_f_yang_menunggu_peristiwa_tetap_mempunyai_hari_terakhir(string ground) => Refused(
        Given.Closed(Given.Whole(ground, new JangkaWaktu(PeriodKind.SampaiPeristiwa, null, "perkara selesai", Given.TestDay.AddYears(1)))),
        nameof(Line.Period),
        "Pasal 20 ayat (1)");

    [Theory]
    [InlineData("17.i", false, true)]
    [InlineData("17.j", false, true)]
    [InlineData("17.i", true, false)]
    [InlineData("17.h", false, false)]
    public void Tanpa_batas_akhir_pada_huruf_i_dan_j_hanya_oleh_pengaturan_kantor(string ground, bool allowed, bool refused)
    {
        var matriks = Given.Closed(Given.Whole(ground, Permanent) with { Harm = Harm17i.LessCandour, Citations = [new("UU-27-2022", "Pasal 4 ayat (2)")] });

        var findings = (Given.Examination() with { PermanentOnIJ = allowed }).Of(matriks);

        Assert.Equal(refused, findings.Any(f => f.Severity == Severity.Error && f.Field == nameof(Line.Period)));
    }

    [Fact]
    public void Akhir_sebelum_hari_ini_ditolak() =>
        Refused(Given.Closed(Given.Whole("17.b", Given.Until(Given.TestDay.AddDays(-1)))), nameof(Line.Period), "tidak boleh sebelum");

    [Fact]
    public void Hari_ini_masih_boleh_menjadi_hari_terakhir() =>
        Assert.DoesNotContain(Given.Examination().Of(Given.Closed(Given.Whole("17.b", Given.Until(Given.TestDay)))), f => f.Severity == Severity.Error);

    [Fact]
    public void Jangka_waktu_sampai_tahun_9999_ditolak() =>
        Refused(Given.Closed(Given.Whole("17.b", Given.Until(new DateOnly(9999, 12, 31)))), nameof(Line.Period), "2199");

    [Fact]
    public void Huruf_j_tanpa_undang_undang_ditolak()
    {
        var line = Given.Whole("17.j", Given.Until(Given.TestDay.AddYears(1)));

        Refused(Given.Closed(line), nameof(Line.Citations), "Undang-Undang");
        Refused(Given.Closed(line with { Citations = [new("PP-61-2010", "Pasal 5")] }), nameof(Line.Citations), "bukan Undang-Undang");
        Assert.DoesNotContain(
            Given.Examination().Of(Given.Closed(line with { Citations = [new("UU-27-2022", "Pasal 4 ayat (2)")] })),
            f => f.Severity == Severity.Error);
    }

    [Fact]
    public void Huruf_i_tanpa_salah_satu_bahayanya_ditolak()
    {
        var line = Given.Whole("17.i", Given.Until(Given.TestDay.AddYears(1)));

        Refused(Given.Closed(line), nameof(Line.Harm), "huruf i");
        Assert.DoesNotContain(Given.Examination().Of(Given.Closed(line with { Harm = Harm17i.PolicyHampered })), f => f.Severity == Severity.Error);
    }

    [Fact]
    public void Huruf_g_dan_h_gugur_dengan_persetujuan_tertulis_atau_jabatan_publik()
    {
        var line = Given.Line();

        Refused(Given.Matriks() with { Lines = [line with { Consent = true }] }, nameof(Line.Consent), "Pasal 18 ayat (2)");
        Refused(Given.Matriks() with { Lines = [line with { PublicOffice = true }] }, nameof(Line.PublicOffice), "Pasal 18 ayat (2)");
    }

    [Fact]
    public void Pertanyaan_persetujuan_dan_jabatan_publik_harus_dijawab()
    {
        var findings = Given.Examination().Of(Given.Matriks() with { Lines = [Given.Line() with { Consent = null, PublicOffice = null }] });

        Assert.Equal([nameof(Line.Consent), nameof(Line.PublicOffice)], findings.Where(f => f.Severity == Severity.Missing).Select(f => f.Field));
    }

    [Fact]
    public void Dokumen_pasal_18_ayat_1_tidak_pernah_ditutup_seluruhnya()
    {
        var exam = Given.Examination() with { Document = "18.1.b" };

        Refused(Given.Closed(Given.Whole("17.h", Given.Until(Given.TestDay.AddYears(1)))), nameof(Matriks.Proposed), "tidak boleh ditutup seluruhnya", exam);
        Refused(
            Given.Matriks() with { Lines = [Given.Line(ground: "17.i") with { Harm = Harm17i.LessCandour }] },
            nameof(Matriks.Lines),
            "hanya bagian huruf g dan h",
            exam);
        Assert.Contains(exam.Of(Given.Matriks()), f => f.Field == nameof(Matriks.WhyBlacken) && f.Severity == Severity.Missing);
        Assert.Empty(exam.Of(Given.Matriks() with { WhyBlacken = "Nilai orang per orang bukan bagian dari keputusan." }));
    }

    [Fact]
    public void Kalimat_akibat_kosong_ditolak_dan_salinan_diperingatkan()
    {
        var empty = Given.Examination().Of(Given.Matriks() with { Lines = [Given.Line() with { IfOpened = " " }] });
        var copied = (Given.Examination() with { OtherHarms = new HashSet<string> { Given.Line().IfOpened } }).Of(Given.Matriks());

        Assert.Contains(empty, f => f is { Field: nameof(Line.IfOpened), Severity: Severity.Missing, Path: "Lines[0].IfOpened" });
        Assert.Equal([Severity.Warning], copied.Select(f => f.Severity));
        Assert.Equal(
            ["Lines[1].IfOpened"],
            Given.Examination().Of(Given.Matriks() with { Lines = [Given.Line(), Given.Line("Catatan penilai")] }).Select(f => f.Path));
    }

    [Fact]
    public void Kalimat_matriks_dibaca_umum_jadi_tidak_memuat_nik() =>
        Refused(Given.Matriks() with { Lines = [Given.Line() with { Harmed = "Pemilik NIK 6408011203900001" }] }, nameof(Line.Harmed), "lampiran internal");

    [Fact]
    public void Anak_tangga_yang_lebih_terbuka_ditolak_dengan_satu_kalimat()
    {
        var matriks = Given.Closed(Given.Whole("17.b", Given.Until(Given.TestDay.AddYears(1)))) with
        {
            Ladder = new Ladder { Chosen = LadderRung.Tutup, WhyNotOpen = "Ada alasannya." },
        };

        var missing = Given.Examination().Of(matriks).Where(f => f.Severity == Severity.Missing).Select(f => f.Field);

        Assert.Equal(["Ladder.WhyNotBlacken", "Ladder.WhyNotLater"], missing);
    }

    [Fact]
    public void Usul_harus_sesuai_dengan_tangga_dan_ditopang_baris()
    {
        Refused(Given.Matriks() with { Ladder = new Ladder { Chosen = LadderRung.BukaSeluruhnya } }, nameof(Matriks.Proposed), "tidak sesuai");
        Assert.Contains(
            Given.Examination().Of(Given.Matriks() with { Lines = [] }),
            f => f.Severity == Severity.Missing && f.Field == nameof(Matriks.Proposed));
    }

    [Fact]
    public void Menutup_semua_hanya_karena_data_pribadi_diperingatkan() => Assert.Contains(
        Given.Examination().Of(Given.Closed(Given.Whole("17.h.3", Given.Until(Given.TestDay.AddYears(1))))),
        f => f.Severity == Severity.Warning && f.Field == nameof(Matriks.Proposed));

    [Theory]
    [InlineData(PeriodKind.SampaiPeristiwa)]
    [InlineData(PeriodKind.SelamaUndangUndang)]
    [InlineData(PeriodKind.SampaiPersetujuan)]
    public void Akhir_yang_belum_pasti_membawa_tanggal_peninjauan(PeriodKind kind)
    {
        var period = new JangkaWaktu(kind, Given.TestDay.AddYears(3), "selesai");
        var line = Given.Line() with { Citations = [new("UU-27-2022", "Pasal 4 ayat (2)")] };

        Assert.Contains(Given.Examination().Of(Given.Matriks() with { Lines = [line with { Period = period }] }), f => f.Severity == Severity.Missing);
        Assert.Contains(
            Given.Examination().Of(Given.Matriks() with { Lines = [line with { Period = period with { Review = Given.TestDay.AddYears(4) } }] }),
            f => f.Severity == Severity.Error);
        Assert.DoesNotContain(
            Given.Examination().Of(Given.Matriks() with { Lines = [line with { Period = period with { Review = Given.TestDay.AddYears(2) } }] }),
            f => f.Severity != Severity.Warning);
    }

    [Fact]
    public void Sampai_persetujuan_hanya_untuk_huruf_g_dan_h() => Refused(
        Given.Closed(Given.Whole("17.b", new JangkaWaktu(PeriodKind.SampaiPersetujuan, Given.TestDay.AddYears(1), Review: Given.TestDay.AddMonths(6)))),
        nameof(Line.Period),
        "Pasal 18 ayat (2)");

    [Fact]
    public void Terbuka_tidak_memerlukan_baris() => Assert.Empty(Given.Examination().Of(new Matriks
    {
        Ladder = new Ladder { Chosen = LadderRung.BukaSeluruhnya },
        Proposed = Klasifikasi.Terbuka,
    }));

    [Fact]
    public void Alasan_di_luar_pasal_17_tidak_ada() => Assert.Contains(
        Given.Examination().Of(Given.Matriks() with { Lines = [Given.Line(ground: "17.k")] }),
        f => f.Field == nameof(Line.Ground));

    private static void Refused(Matriks matriks, string field, string says, Examination? exam = null) => Assert.Contains(
        (exam ?? Given.Examination()).Of(matriks),
        f => f.Severity == Severity.Error && f.Field == field && f.Message.Contains(says, StringComparison.Ordinal));
}
