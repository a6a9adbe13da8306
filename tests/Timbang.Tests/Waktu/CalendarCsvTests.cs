using Timbang.Waktu;

namespace Timbang.Tests.Waktu;

/// <summary>A holiday file: every wrong row is named, and a file with a wrong row is not loaded.</summary>
public sealed class CalendarCsvTests
{
    private const string Heading = "tanggal,jenis,nama,keputusan,konfirmasi\n";

    [Fact]
    public void The_list_the_product_ships_is_whole()
    {
        var parsed = CalendarCsv.Parse(Calendars.Text(typeof(WorkingCalendar).Assembly, "Waktu.holidays.csv"));

        Assert.Empty(parsed.Problems);
        Assert.Equal([2024, 2025, 2026, 2027], parsed.Holidays.Select(h => h.Date.Year).Distinct());
        Assert.Equal([2027], parsed.Holidays.Where(h => !h.Confirmed).Select(h => h.Date.Year).Distinct());
        Assert.Equal("SKB 3 Menteri 1497/2025, 2/2025, 5/2025", parsed.Holidays.First(h => h.Date.Year == 2026).Decree);
    }

    [Fact]
    public void A_spreadsheet_s_semicolons_quotes_and_dates_are_read()
    {
        var parsed = CalendarCsv.Parse("\uFEFFTanggal;Jenis;Nama;Keputusan\r\n17/8/2026;Libur Nasional;\"Hari \"\"Proklamasi\"\"\";SKB 1; 2\r\n");

        Assert.Equal(new Holiday(new(2026, 8, 17), HolidayKind.LiburNasional, "Hari \"Proklamasi\"", "SKB 1", ""), Assert.Single(parsed.Holidays));
        Assert.False(parsed.Holidays[0].Confirmed);
    }

    [Theory]
    [InlineData("2026-02-31,libur_nasional,A,B,", "Tanggal \"2026-02-31\" tidak ada dalam kalender. Tulis seperti 2026-08-17 atau 17/8/2026.")]
    [InlineData("0026-02-01,libur_nasional,A,B,", "Tanggal \"0026-02-01\" di luar tahun 1945–2199.")]
    [InlineData("2026-08-17,libur,A,B,", "Jenis \"libur\" tidak dikenal. Tulis libur_nasional, cuti_bersama atau libur_setempat.")]
    [InlineData("2026-08-17,cuti_bersama,,B,", "Nama hari libur kosong.")]
    [InlineData("2026-08-17,cuti_bersama,A,,", "Keputusan yang menetapkannya kosong. Tulis nomor SKB atau surat keputusannya.")]
    [InlineData("2026-08-17,cuti_bersama", "Nama hari libur kosong.")]
    [InlineData("2026-08-17,cuti_bersama,A\0,B,", "Satu isian lebih dari 300 huruf atau memuat tanda yang tidak terbaca: \"A·\".")]
    [InlineData("2026-08-17,cuti_bersama,Hari \uFFFD,B,", "Satu isian lebih dari 300 huruf atau memuat tanda yang tidak terbaca: \"Hari ·\".")]
    public void A_wrong_row_is_named_with_what_to_write(string row, string message)
    {
        var parsed = CalendarCsv.Parse(Heading + "2026-01-01,libur_nasional,Tahun Baru,SKB,ya\n\n" + row);

        Assert.Equal(new RowProblem(4, message), parsed.Problems[0]);
    }

    [Fact]
    public void A_date_listed_twice_as_the_same_kind_is_named()
    {
        var row = "2026-08-17,libur_nasional,Proklamasi,SKB,ya\n";

        var problem = Assert.Single(CalendarCsv.Parse(Heading + row + row).Problems);

        Assert.Equal(new RowProblem(3, "Senin, 17 Agustus 2026 sudah ada sebagai libur nasional. Hapus salah satu barisnya."), problem);
    }

    [Fact]
    public void A_row_of_another_year_than_the_one_loaded_is_named()
    {
        var problem = Assert.Single(CalendarCsv.Parse(Heading + "2027-08-17,libur_nasional,Proklamasi,SKB,ya", year: 2028).Problems);

        Assert.Equal(new RowProblem(2, "Selasa, 17 Agustus 2027 bukan tahun 2028. Satu berkas memuat satu tahun."), problem);
    }

    [Theory]
    [InlineData("", "Berkas kosong. Isi baris pertama dengan judul kolom: tanggal, jenis, nama, keputusan, konfirmasi.")]
    [InlineData("tanggal,nama\n", "Judul kolom tidak lengkap: kurang jenis, keputusan, konfirmasi.")]
    public void A_file_without_its_heading_is_refused(string text, string message) =>
        Assert.Equal(new RowProblem(1, message), Assert.Single(CalendarCsv.Parse(text).Problems));

    [Fact]
    public void A_file_of_endless_rows_is_refused()
    {
        var text = Heading + string.Concat(Enumerable.Repeat("x\n", CalendarCsv.MostRows + 1));

        Assert.Equal("Berkas lebih dari 2.000 baris. Muat satu tahun saja.", Assert.Single(CalendarCsv.Parse(text).Problems).Message);
    }
}
