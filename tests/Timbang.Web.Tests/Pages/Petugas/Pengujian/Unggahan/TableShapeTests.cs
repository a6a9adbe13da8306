using Timbang.Web.Data.Proposals;
using Timbang.Web.Pages.Petugas.Pengujian.Unggahan;
using Timbang.Web.Tests.Files.Sheets;
using static Timbang.Web.Tests.Pages.Petugas.Pengujian.Unggahan.DryRun;
using static Timbang.Web.Tests.Pages.Petugas.Pengujian.Unggahan.FilledTable;

namespace Timbang.Web.Tests.Pages.Petugas.Pengujian.Unggahan;

/// <summary>The shape of a table: columns, sheets, merged and hidden cells are understood, or named and never guessed.</summary>
public sealed class TableShapeTests
{
    [Fact]
    public async Task Columns_may_stand_in_any_order_and_strange_doubled_and_missing_ones_are_named()
    {
        var reversed = new FilledTable().Add(Full("1"));
        reversed.Headings.Clear();
        foreach (var column in ProposalColumns.All.Reverse())
        {
            reversed.Headings.Add(column.Heading);
        }

        AssertNothing(await CheckAsync(reversed.ToWorkbook()), ProblemWeight.Wrong);

        var strange = new FilledTable().Add(Full("1"), ("Keterangan", "penting"));
        strange.Headings[1] = "Judl butir";
        strange.Headings.Add("Keterangan");
        strange.Headings.Add("BENTUK");
        var sentences = (await CheckAsync(strange.ToWorkbook())).Problems.Kept.Select(p => p.Message).ToList();
        Assert.Contains(sentences, s => s.StartsWith("Kolom “Judl butir” tidak dikenal", StringComparison.Ordinal));
        Assert.Contains(sentences, s => s.StartsWith("Kolom “Keterangan” tidak dikenal", StringComparison.Ordinal));
        Assert.Contains(sentences, s => s.StartsWith("Judul kolom “BENTUK” ada dua kali.", StringComparison.Ordinal));
        Assert.Contains(sentences, s => s.StartsWith("Kolom “Judul butir” tidak ada.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_hidden_is_taken_for_seen()
    {
        var filled = new FilledTable().Add(Full("1")).Add(Full("2"));
        var column = ProposalColumns.All.ToList().FindIndex(c => c.Heading == "Peristiwa") + 1;

        Single(await CheckAsync(filled.ToWorkbook(attributes: row => row == 5 ? "hidden=\"1\"" : "")), "Baris ini tersembunyi");
        Single(await CheckAsync(filled.ToWorkbook(before: $"<cols><col min=\"{column}\" max=\"{column}\" hidden=\"1\"/></cols>")), "Kolom “Peristiwa” tersembunyi.");
        Single(await CheckAsync(new BookBuilder().Add("Butir", Rows(filled), state: "hidden").Add("Kosong", "").ToBytes()), "Lembar “Butir” berisi usulan tetapi tersembunyi.");
        var beside = await CheckAsync(filled.ToBook().Add("Rahasia", BookBuilder.Row(1, ["x"]), state: "hidden").Add("Coretan", BookBuilder.Row(1, ["y"])).ToBytes());
        AssertNothing(beside, ProblemWeight.Wrong);
        Assert.Equal(["Lembar tersembunyi “Rahasia” tidak dibaca.", "Lembar “Coretan” tidak dibaca."], beside.Problems.Kept.Select(p => p.Message));
    }

    [Fact]
    public async Task One_table_is_taken_and_no_other_is_guessed()
    {
        var filled = new FilledTable().Add(Full("1"));

        Single(await CheckAsync(filled.ToBook().Add("Salinan", Rows(filled)).ToBytes()), "Lebih dari satu lembar berisi usulan: “Butir”, “Salinan”.");
        Single(await CheckAsync(new BookBuilder().Add("Data", BookBuilder.Row(1, ["Nama", "Nilai"])).ToBytes()), "Tidak ada lembar dengan judul kolom usulan");
        Single(await CheckAsync(filled.ToWorkbook("Unit: Inspektorat")), "Templat ini milik unit “Inspektorat”, sedangkan unggahan ini untuk “BKPSDM”.");
        AssertNothing(await CheckAsync(filled.ToBook().Add("Contoh", Rows(filled)).ToBytes()), ProblemWeight.Wrong);
    }

    [Fact]
    public async Task Rows_of_an_item_stand_together_and_say_its_description_once()
    {
        Single(await CheckAsync(new FilledTable().Add(Full("1")).Add(Full("2")).Add(Line("1", "catatan")).ToWorkbook()), "Butir “1” sudah ada mulai baris 4.", besides: true);
        Single(await CheckAsync(new FilledTable().Add(Full("1")).Add(Line("1", "catatan"), ("Judul butir", "Lain")).ToWorkbook()), "Berbeda dengan baris 4 untuk butir “1”.");
        Single(await CheckAsync(new FilledTable().Add(Full("007")).Add(Full("7")).ToWorkbook()), "Butir “7” dan “007” hanya berbeda nol di depan");
        Single(await CheckAsync(new FilledTable().Add(Full("1")).Add(new() { ["Butir"] = "1" }).ToWorkbook()), "Baris kedua untuk butir “1” tanpa isi matriks.");
    }

    [Fact]
    public async Task Merged_downward_cells_stand_in_each_row_and_merged_across_they_are_named()
    {
        var filled = new FilledTable().Add(Full("1")).Add(Line("1", "catatan"), ("Butir", null));

        AssertNothing(await CheckAsync(filled.ToWorkbook(after: "<mergeCells><mergeCell ref=\"A4:A5\"/></mergeCells>")), ProblemWeight.Wrong);
        Single(await CheckAsync(new FilledTable().Add(Full("1")).ToWorkbook(after: "<mergeCells><mergeCell ref=\"B4:C4\"/></mergeCells>")), "Sel B4:C4 digabung melintang");
    }

    [Fact]
    public async Task Blank_rows_between_are_passed_over()
    {
        var table = await CheckAsync(new FilledTable().Add(Full("1")).Add([]).Add(new() { ["Judul butir"] = " \u00A0 " }).Add(Full("2")).ToWorkbook());

        AssertNothing(table, ProblemWeight.Wrong);
        Assert.Equal((2, 7), (table.Items, table.Kept[1].Proposal.Row));
    }

    private static string Rows(FilledTable filled)
    {
        using var file = Web.Files.Sheets.SheetFile.Open(filled.ToWorkbook());
        return string.Concat(file.Sheets[0].Rows().Select(r => BookBuilder.Row(r.Number, [.. Enumerable.Range(1, 40).Select(c => r.Cells.FirstOrDefault(x => x.Column == c)?.Text)])));
    }
}
