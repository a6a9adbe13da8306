using Timbang.Waktu;
using static Timbang.Tests.Waktu.Calendars;

namespace Timbang.Tests.Waktu;

/// <summary>UU 14/2008 Pasal 22, 36, 37; PP 61/2010 Pasal 10; SOP B-000.8.3.3 langkah 4.</summary>
public sealed class StatutoryDeadlinesTests
{
    private static readonly DateOnly Received = Day("2026-03-13");

    [Fact]
    public void Permintaan_dijawab_paling_lambat_sepuluh_hari_kerja_sejak_diterima()
    {
        var deadline = National.RequestAnswer(Received);

        Assert.Equal(Day("2026-04-06"), deadline.Due);
        Assert.Equal("Pasal 22 ayat (7) UU 14/2008", deadline.DasarHukum);
    }

    [Fact]
    public void Jawaban_dapat_diperpanjang_satu_kali_tujuh_hari_kerja()
    {
        var deadline = National.RequestAnswerExtended(Received);

        Assert.Equal(Day("2026-04-15"), deadline.Due);
        Assert.Equal("Pasal 22 ayat (7) dan (8) UU 14/2008", deadline.DasarHukum);
        Assert.Equal("10 hari kerja sejak Jumat, 13 Maret 2026, diperpanjang satu kali 7 hari kerja", deadline.Rule);
    }

    [Fact]
    public void Keberatan_diajukan_dan_dijawab_paling_lambat_tiga_puluh_hari_kerja()
    {
        Assert.Equal(Day("2026-05-05"), National.ObjectionFiling(Received).Due);
        Assert.Equal(Day("2026-05-05"), National.ObjectionAnswer(Received).Due);
    }

    [Fact]
    public void Sengketa_diajukan_paling_lambat_empat_belas_hari_kerja() =>
        Assert.Equal(Day("2026-04-10"), National.DisputeFiling(Received).Due);

    [Fact]
    public void Berakhirnya_pengecualian_dinyatakan_paling_lambat_tiga_puluh_hari_kerja_sebelumnya()
    {
        var deadline = National.ExpiryDeclaration(Day("2026-12-31"));

        Assert.Equal(Day("2026-11-17"), deadline.Due);
        Assert.Equal("Pasal 10 ayat (1) PP 61/2010", deadline.DasarHukum);
    }

    [Theory]
    [InlineData("2026-03-13", "2026-04-02", true)]
    [InlineData("2026-03-14", "2026-04-06", false)]
    public void Hari_diterima_ikut_dihitung_bila_kantor_menetapkannya_dan_hari_itu_hari_kerja(string received, string due, bool counted)
    {
        var deadline = WorkingCalendar.Of(null, jointLeaveIsFree: true, dayOfReceiptCounts: true).RequestAnswer(Day(received));

        Assert.Equal(Day(due), deadline.Due);
        Assert.Equal((Day(received), counted), (deadline.Days[0].Date, deadline.Days[0].Counted));
        Assert.Equal(10, deadline.Days.Count(day => day.Counted));
        Assert.Contains("hari diterima ikut dihitung", deadline.Rule, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-01-31", "2026-02-28")]
    [InlineData("2028-01-31", "2028-02-29")]
    [InlineData("2026-02-28", "2026-03-28")]
    [InlineData("2026-04-02", "2026-05-02")]
    [InlineData("2026-07-17", "2026-08-17")]
    public void Keputusan_paling_lambat_satu_bulan_kalender_setelah_sidang_dan_tidak_digeser(string closed, string due)
    {
        var deadline = National.Decree(Day(closed));

        Assert.Equal(Day(due), deadline.Due);
        Assert.False(deadline.Provisional);
        Assert.Equal(deadline.Due, deadline.Days[^1].Date);
    }

    [Fact]
    public void Perbuatan_pada_hari_terakhir_tepat_waktu()
    {
        var deadline = National.RequestAnswer(Received);

        Assert.True(deadline.IsInTime(deadline.Due));
        Assert.False(deadline.IsOverdue(deadline.Due));
        Assert.False(deadline.IsInTime(deadline.Due.AddDays(1)));
        Assert.True(deadline.IsOverdue(deadline.Due.AddDays(1)));
    }

    [Fact]
    public void Yang_lebih_awal_berlaku_dan_yang_lain_tetap_terlihat()
    {
        var answer = National.RequestAnswer(Received);
        var decree = National.Decree(Day("2026-04-02"));

        Assert.Equal(new GoverningDeadline(answer, decree), Deadline.Earlier(decree, answer));
        Assert.Equal(new GoverningDeadline(answer, decree), Deadline.Earlier(answer, decree));
    }
}
