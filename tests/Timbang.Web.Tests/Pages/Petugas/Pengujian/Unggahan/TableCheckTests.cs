using System.Text;
using Timbang.DasarHukum;
using Timbang.Pengujian;
using Timbang.Web.Data.Proposals;
using Timbang.Web.Pages.Petugas.Pengujian.Unggahan;
using static Timbang.Web.Tests.Pages.Petugas.Pengujian.Unggahan.DryRun;
using static Timbang.Web.Tests.Pages.Petugas.Pengujian.Unggahan.FilledTable;

namespace Timbang.Web.Tests.Pages.Petugas.Pengujian.Unggahan;

/// <summary>The dry run: what is right becomes the same values as the screen makes; what is wrong is named by row and column in a sentence.</summary>
public sealed class TableCheckTests
{
    [Fact]
    public async Task A_right_table_becomes_what_the_forms_of_the_screen_would()
    {
        var table = await CheckAsync(new FilledTable().Add(Full("1")).Add(Line("1", "catatan penilai")).Add(Item("2", "Daftar hadir")).ToWorkbook());

        AssertNothing(table, ProblemWeight.Wrong);
        Assert.Equal((2, 2, 3), (table.Items, table.Lines, table.Rows));
        var item = table.Kept[0];
        Assert.Equal(
            new Uraian { Title = "Hasil penilaian kinerja pegawai 1", PublicTitle = "Hasil penilaian kinerja pegawai 1", Summary = "Nilai dan catatan penilai per pegawai.", Holder = "Bidang Kinerja", Form = Wujud.Softcopy, Place = "Rak 3", Reason = "Belum ada dalam DIP." },
            item.Uraian);
        Assert.Equal((Klasifikasi.DikecualikanSebagian, LadderRung.HitamkanSebagian), (item.Matriks.Proposed, item.Matriks.Ladder.Chosen));
        Assert.Equal(["nilai per orang", "catatan penilai"], item.Matriks.Lines.Select(l => l.Part));
        var line = item.Matriks.Lines[0];
        Assert.Equal(("17.h.4", 4, 3, false, false), (line.Ground, line.Likelihood, line.Severity, line.Consent, line.PublicOffice));
        Assert.Equal([new Rujukan("UU-27-2022", "Pasal 4 ayat (2)"), new Rujukan("UU-14-2008", "Pasal 2")], line.Citations);
        Assert.Equal(new JangkaWaktu(PeriodKind.SampaiTanggal, new DateOnly(2028, 12, 31)), line.Period);
        Assert.DoesNotContain(item.Findings, f => f.Severity == Severity.Error);
        Assert.Equal(Matriks.Empty, table.Kept[1].Matriks);
    }

    [Fact]
    public async Task A_workbook_and_a_text_are_checked_alike()
    {
        var filled = new FilledTable().Add(Full("1"), ("Hari terakhir", "31 Februari 2028")).Add(Full("2"));
        var (book, text) = (await CheckAsync(filled.ToWorkbook()), await CheckAsync(Encoding.UTF8.GetBytes(filled.ToCsv(';'))));

        Assert.Equal(book.Problems.Kept.Select(p => (p.Row - 2, p.Column, p.Message)), text.Problems.Kept.Select(p => (p.Row, p.Column, p.Message)));
        Assert.Equal(book.Kept.Select(i => i.Uraian), text.Kept.Select(i => i.Uraian));
    }

    [Fact]
    public async Task The_template_with_its_examples_pasted_in_has_nothing_wrong()
    {
        var template = new Template("BKPSDM", new Vocabulary(KatalogHukum.Bawaan.InForce(Today)), Today);
        var filled = new FilledTable();
        foreach (var row in new Examples(template.Words, Today).Rows)
        {
            filled.Add(row.ToDictionary(c => c.Key.Heading, c => (string?)c.Value));
        }

        var table = await CheckAsync(filled.ToWorkbook("Unit: BKPSDM"));
        AssertNothing(table, ProblemWeight.Wrong);
        Assert.Equal((3, 2), (table.Items, table.Lines));
        Assert.Contains("Belum ada baris yang terisi", Assert.Single((await CheckAsync(template.ToWorkbook())).Problems.Kept).Message);
    }

    [Theory]
    [InlineData("Hari terakhir", "31 Februari 2028", "Tanggal 31 tidak ada: Februari 2028 mempunyai 29 hari.")]
    [InlineData("Hari terakhir", "besok", "tidak dapat dibaca sebagai tanggal")]
    [InlineData("Hari terakhir", "<c><v>47118</v></c>", "“47118” adalah angka, bukan tanggal. Ubah format selnya menjadi tanggal (31 Desember 2028)")]
    [InlineData("Hari terakhir", "<c s=\"1\"><v>366</v></c>", "Tahun harus antara")]
    [InlineData("Kemungkinan", "4,5", "“4,5” bukan pilihan kolom ini. Pilih 1, 2, 3, 4, atau 5.")]
    [InlineData("Kemungkinan", "9", "bukan pilihan kolom ini")]
    [InlineData("Alasan (Pasal 17)", "huruf z", "bukan pilihan kolom ini. Pilih dari daftarnya")]
    [InlineData("Jenis dokumen", "Surat", "bukan pilihan kolom ini")]
    [InlineData("Jenis dokumen", null, "Jawab: apakah ini salah satu dokumen Pasal 18 ayat (1)?")]
    [InlineData("Judul butir", null, "Isi judul butir.")]
    [InlineData("Judul butir", "-", "Isi judul butir.")]
    [InlineData("Judul untuk umum", "Nilai 6408011203900001", "Judul untuk umum memuat deretan angka seperti NIK")]
    [InlineData("Bila dibuka", "Nilai 6408011203900001", "memuat deretan angka seperti NIK")]
    [InlineData("Bila dibuka", "<c t=\"e\"><v>#REF!</v></c>", "Sel ini berisi galat “#REF!”.")]
    [InlineData("Bila dibuka", "<c t=\"str\"><f>A1</f></c>", "Sel ini berisi rumus tanpa hasil.")]
    [InlineData("Tempat penyimpanan", "<c><v>1234567890123456</v></c>", "dibulatkan Excel")]
    [InlineData("Peraturan", "UU 99/2099 Pasal 1", "Peraturan “UU 99/2099” tidak ada dalam katalog hukum yang berlaku.")]
    [InlineData("Peraturan", "UU 27/2022", "tidak dapat dibaca. Tulis peraturan lalu pasalnya")]
    [InlineData("Peraturan", "UU 27/2022 Pasal empat", "Tulis pasalnya seperti")]
    [InlineData("Jangka waktu", "Sampai ada persetujuan", "bukan pilihan kolom ini")]
    [InlineData("Persetujuan tertulis", "Ya", "Dengan persetujuan tertulis")]
    [InlineData("Usul", "Terbuka", "Usul tidak sesuai dengan anak tangga yang dipilih.")]
    [InlineData("Butir", null, "Kolom “Butir” kosong.")]
    public async Task What_is_wrong_is_named_by_row_and_column_in_a_sentence(string heading, string? typed, string sentence)
    {
        var table = await CheckAsync(new FilledTable().Add(Full("1")).Add(Full("2"), (heading, typed)).ToWorkbook());

        var problem = Assert.Single(table.Problems.Kept, p => p.Weight == ProblemWeight.Wrong);
        Assert.Contains(sentence, problem.Message);
        Assert.Equal((5, $"{Letters(heading)} “{heading}”"), (problem.Row, problem.Column));
        Assert.Equal($"Baris 5, kolom {Letters(heading)} “{heading}”", problem.Where);
    }

    [Fact]
    public async Task A_period_that_the_law_does_not_carry_is_named_at_the_period()
    {
        var table = await CheckAsync(new FilledTable().Add(Full("1"), ("Hari terakhir", "1 Januari 2020")).ToWorkbook());

        Single(table, "Hari terakhir tidak boleh sebelum hari ini.");
        Assert.Equal($"Baris 4, kolom {Letters("Jangka waktu")} “Jangka waktu”", table.Problems.Kept[0].Where);
    }

    [Theory]
    [InlineData("Hari terakhir", "31/12/2028")]
    [InlineData("Hari terakhir", " 2028-12-31\u00A0")]
    [InlineData("Hari terakhir", "<c s=\"1\"><v>47118</v></c>")]
    [InlineData("Kemungkinan", "<c><v>4</v></c>")]
    [InlineData("Kemungkinan", "4,0")]
    [InlineData("Alasan (Pasal 17)", "Pasal 17  huruf h\u00A0angka 4")]
    [InlineData("Alasan (Pasal 17)", "17.h.4")]
    [InlineData("Peraturan", "Undang-Undang Nomor 27 Tahun 2022 Pasal 4 ayat (2)")]
    [InlineData("Peraturan", "UU No. 27 Tahun 2022, Pasal 4 ayat (2)")]
    [InlineData("Bentuk", null)]
    [InlineData("Judul butir", "  Daftar\u00A0hadir \u200B ")]
    public async Task What_a_person_means_is_understood(string heading, string? typed)
    {
        var table = await CheckAsync(new FilledTable().Add(Full("1"), (heading, typed)).ToWorkbook());

        AssertNothing(table, ProblemWeight.Wrong);
        Assert.Equal(new DateOnly(2028, 12, 31), table.Kept[0].Matriks.Lines[0].Period!.Until);
        Assert.Equal(("17.h.4", 4), (table.Kept[0].Matriks.Lines[0].Ground, table.Kept[0].Matriks.Lines[0].Likelihood));
        Assert.DoesNotContain('\u00A0', table.Kept[0].Uraian.Title);
    }

    [Fact]
    public async Task Formulas_and_numbers_in_texts_are_read_and_told()
    {
        var table = await CheckAsync(new FilledTable().Add(
            Full("1"),
            ("Tempat penyimpanan", "<c><v>17</v></c>"),
            ("Ringkasan isi", "<c t=\"str\"><f>B4</f><v>Ringkasan dari rumus.</v></c>")).ToWorkbook());

        AssertNothing(table, ProblemWeight.Wrong);
        Assert.Equal(("17", "Ringkasan dari rumus."), (table.Kept[0].Uraian.Place, table.Kept[0].Uraian.Summary));
        Assert.Contains(table.Problems.Kept, p => p.Message.StartsWith("Angka “17” dibaca sebagai teks.", StringComparison.Ordinal));
        Assert.Contains(table.Problems.Kept, p => p.Message.Contains("“Ringkasan dari rumus.”", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_only_missing_in_a_matrix_is_a_note()
    {
        var table = await CheckAsync(new FilledTable().Add(Full("1"), ("Bila ditutup", null), ("Usul", null)).ToWorkbook());

        AssertNothing(table, ProblemWeight.Wrong);
        Assert.Equal("Matriks butir “1” belum lengkap: Bila ditutup, Usul. Dapat dilengkapi setelah didaftarkan.", Assert.Single(table.Problems.Kept).Message);
    }

    [Fact]
    public async Task More_than_may_be_registered_at_once_is_told_once()
    {
        var filled = new FilledTable();
        for (var n = 1; n <= UjiKonsekuensi.MostUploaded + 5; n++)
        {
            filled.Add(Item($"b{n}"));
        }

        var table = await CheckAsync(filled.ToWorkbook());
        Single(table, "Lebih dari 1.000 butir.");
        Assert.Equal((1005, 1000), (table.Items, table.Kept.Count));
    }
}
