using Timbang.DaftarInformasi;
using Timbang.Tests.Waktu;

namespace Timbang.Tests.DaftarInformasi;

/// <summary>Declared, opened by silence, published: PP 61/2010 Pasal 10; reviewed while no date ends it.</summary>
public sealed class OpeningTests
{
    private static readonly DateOnly Last = Living.Day.AddDays(200);

    private static readonly Publication Ready = new(Given.Catalogue(), "Nama pegawai dihitamkan pada halaman 2.");

    [Fact]
    public void PPID_menyatakan_terbuka_paling_lambat_tiga_puluh_hari_kerja_sebelum_berakhir()
    {
        var due = Living.Of(Living.OnDate(Last)).Declaration(Calendars.National)!.Due;

        var inTime = Living.Of(Living.OnDate(Last));
        inTime.Nyatakan(Calendars.National, Given.Ppid, due);
        var late = Assert.Throws<RuleException>(() => Living.Of(Living.OnDate(Last)).Nyatakan(Calendars.National, Given.Ppid, due.AddDays(1)));

        Assert.Equal((ExclusionStage.Dinyatakan, due), (inTime.Stage, inTime.DeclaredOn));
        Assert.Contains("Pasal 10 ayat (1) PP 61/2010", late.Message, StringComparison.Ordinal);
        Assert.Contains("terbuka sendiri pada", late.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Jangka_waktu_yang_lebih_pendek_dinyatakan_pada_hari_keputusan()
    {
        var excluded = Living.Of(Living.OnDate(Living.Day.AddDays(10)));

        Assert.Equal(Living.Day, excluded.Declaration(Calendars.National)!.Due);
        excluded.Nyatakan(Calendars.National, Given.Ppid, Living.Day);
    }

    [Fact]
    public void Pernyataan_tidak_membuka_lebih_awal()
    {
        var excluded = Living.Of(Living.OnDate(Last));

        excluded.Nyatakan(Calendars.National, Given.Ppid, Living.Day);

        Assert.True(excluded.LivesOn(Last));
        Assert.False(excluded.LivesOn(Last.AddDays(1)));
    }

    [Fact]
    public void Tanpa_hari_terakhir_tidak_ada_yang_dinyatakan() =>
        Assert.Throws<RuleException>(() => Living.Of(Living.OnConsent()).Nyatakan(Calendars.National, Given.Ppid, Living.Day));

    [Fact]
    public void Diam_membuka_dan_dicatat_satu_kali()
    {
        var excluded = Living.Of(Living.OnDate(Last));

        Assert.Throws<RuleException>(() => excluded.Buka(Last));
        excluded.Buka(Last.AddDays(8));

        Assert.Equal(ExclusionStage.Dibuka, excluded.Stage);
        Assert.Contains(excluded.Facts, f => f.Act == nameof(Pengecualian.Buka) && f.Values.Any(v => v.Value == Last.AddDays(1).ToString("O")));
        Assert.Throws<RuleException>(() => excluded.Buka(Last.AddDays(8)));
    }

    [Fact]
    public void Yang_sudah_dicatat_terbuka_tidak_tertutup_lagi_walau_jam_mundur()
    {
        var excluded = Living.Of(Living.OnDate(Last));
        Assert.False(excluded.IsOpenOn(Last));
        Assert.True(excluded.IsOpenOn(Last.AddDays(1)));

        excluded.Buka(Last.AddDays(1));

        Assert.True(excluded.IsOpenOn(Last));
        Assert.True(excluded.LivesOn(Last));
        Assert.Throws<RuleException>(() => excluded.Akhiri(Living.Ruling(Last, 0), Given.Ppid, Last));
    }

    [Fact]
    public void Yang_sudah_diputus_lagi_tidak_dicatat_terbuka() =>
        Assert.Throws<RuleException>(() => Replaced().Buka(Last.AddDays(1)));

    [Fact]
    public void Yang_sudah_diputus_lagi_tidak_diuji_lagi_dari_catatan_lamanya() =>
        Assert.Contains("sudah diputus lagi", Assert.Throws<RuleException>(() => Replaced().AsRetest(Given.Didaftar())).Message, StringComparison.Ordinal);

    [Fact]
    public void Berkas_terbit_hanya_sesudah_diperiksa()
    {
        var excluded = Living.Of(Living.OnDate(Last));
        Assert.Throws<RuleException>(() => excluded.Terbitkan(Ready, offered: null, restIsClosed: false, Given.Ppid, Last));
        excluded.Buka(Last.AddDays(1));

        Assert.Equal("Checked", Refused(excluded, Ready with { Checked = " " }).Field);
        Assert.Equal("Columns", Refused(excluded, Ready with { Columns = Ready.Columns with { Made = "" } }).Field);
        Assert.Equal("Summary", Refused(excluded, Ready with { Columns = Ready.Columns with { Summary = "NIK 6408011203900001" } }).Field);

        var entry = excluded.Terbitkan(Ready, offered: null, restIsClosed: true, Given.PpidPelaksana, Last.AddDays(2));

        Assert.Equal((ExclusionStage.Diterbitkan, true, Last.AddDays(2)), (excluded.Stage, entry.InPart, entry.Since));
        Assert.Equal((excluded.OriginId, excluded.PublicTitle), (entry.OriginId, entry.Title));
    }

    [Fact]
    public void Peninjauan_tepat_waktu_menetapkan_hari_berikutnya()
    {
        var excluded = Living.Of(Living.OnConsent());
        var due = excluded.ReviewBy!.Value;

        excluded.Tinjau(new("Pegawai yang dinilai belum memberi persetujuan.", due.AddYears(1)), 5, Given.Ppid, due);

        Assert.Equal((due.AddYears(1), due.AddYears(1)), (excluded.ReviewBy, excluded.LookAtBy));
        Assert.False(excluded.ReviewIsMissed(due.AddYears(1)));
        Assert.True(excluded.ReviewIsMissed(due.AddYears(1).AddDays(1)));
    }

    [Fact]
    public void Peninjauan_yang_terlewat_tidak_dapat_diperpanjang()
    {
        var excluded = Living.Of(Living.OnConsent());
        var due = excluded.ReviewBy!.Value;

        var refusal = Assert.Throws<RuleException>(() => excluded.Tinjau(new("Masih nyata.", due.AddYears(1)), 5, Given.Ppid, due.AddDays(1)));

        Assert.Contains("Usulkan uji lagi", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-30)]
    [InlineData(365 * 6)]
    public void Peninjauan_berikutnya_sesudah_hari_ini_dan_dalam_batas_kantor(int days)
    {
        var refusal = Assert.Throws<RuleException>(() => Living.Of(Living.OnConsent()).Tinjau(new("Masih nyata.", Living.Day.AddDays(days)), 5, Given.Ppid, Living.Day));

        Assert.Equal("Next", refusal.Field);
    }

    [Fact]
    public void Yang_berakhir_pada_tanggal_tidak_ditinjau_melainkan_diuji_lagi() =>
        Assert.Throws<RuleException>(() => Living.Of(Living.OnDate(Last)).Tinjau(new("Masih nyata.", Last), 5, Given.Ppid, Living.Day));

    private static RuleException Refused(Pengecualian excluded, Publication terms) =>
        Assert.Throws<RuleException>(() => excluded.Terbitkan(terms, offered: null, restIsClosed: false, Given.Ppid, Last.AddDays(1)));

    private static Pengecualian Replaced()
    {
        var excluded = Living.Of(Living.OnDate(Last));
        var day = Living.Day.AddMonths(3);
        var later = Given.Disetujui();
        later.Tetapkan(Given.Determination(day, "Uji ulang."), Timbang.DasarHukum.KatalogHukum.Bawaan, Given.Pengaturan, Given.Ppid, day);
        excluded.Ubah(later);
        return excluded;
    }
}
