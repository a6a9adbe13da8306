using System.Globalization;
using Timbang.Web.Data;
using Timbang.Web.Data.Proposals;
using Timbang.Web.Files.Sheets;
using Timbang.Web.Security;

namespace Timbang.Web.Pages.Petugas.Pengujian.Unggahan;

/// <summary>One row of a table of proposals, by columns: texts cleaned as every text of the site is, and what a cell cannot say told beside it.</summary>
public sealed class RowReading
{
    private const int SerialOf2000 = 36_526;
    private const int SerialOf2200 = 109_575;

    private readonly Dictionary<ProposalColumn, string> values = [];
    private readonly Headings headings;
    private readonly ProblemList problems;

    public RowReading(SheetRow row, Headings headings, ProblemList problems)
    {
        (Number, this.headings, this.problems) = (row.Number, headings, problems);
        foreach (var column in ProposalColumns.All)
        {
            if (headings.PlaceOf(column) is { } place && row.Cells.FirstOrDefault(c => c.Column == place) is { } cell && TextOf(column, cell) is { Length: > 0 } text)
            {
                values[column] = text;
            }
        }
    }

    public int Number { get; }

    /// <summary>Nothing stands in any column that is read.</summary>
    public bool IsBlank => values.Count == 0;

    /// <summary>Whether any column of the matrix's lines is filled.</summary>
    public bool HasLine => values.Keys.Any(c => c.IsOfLine);

    public string? this[ProposalColumn column] => values.GetValueOrDefault(column);

    public void Tell(ProblemWeight weight, ProposalColumn column, string message) => problems.Add(weight, Number, headings.NameOf(column), message);

    /// <summary>What was chosen; null where nothing was, or nothing that may be, which is told.</summary>
    public T? Choice<T>(ProposalColumn column, Choices<T> choices)
        where T : struct
    {
        if (this[column] is not { } text)
        {
            return null;
        }

        if (choices.TryFind(text, out var value))
        {
            return value;
        }

        TellUnknown(column, text, choices.Words);
        return null;
    }

    /// <inheritdoc cref="Choice{T}"/>
    public string? Code(ProposalColumn column, Choices<string> choices)
    {
        if (this[column] is not { } text)
        {
            return null;
        }

        if (choices.TryFind(text, out var code))
        {
            return code;
        }

        TellUnknown(column, text, choices.Words);
        return null;
    }

    private void TellUnknown(ProposalColumn column, string text, IReadOnlyList<string> words) => Tell(
        ProblemWeight.Wrong,
        column,
        $"“{Shortened(text)}” bukan pilihan kolom ini. " + (words.Count <= 5 && words.All(w => w.Length < 60)
            ? $"Pilih {string.Join(", ", words.SkipLast(1))}, atau {words[^1]}."
            : "Pilih dari daftarnya; lihat lembar Pilihan dalam templat."));

    private string TextOf(ProposalColumn column, SheetCell cell)
    {
        if (cell.Kind is CellKind.Error)
        {
            Tell(ProblemWeight.Wrong, column, $"Sel ini berisi galat “{cell.Text}”. Perbaiki rumusnya, atau ketik nilainya.");
            return "";
        }

        if (cell.IsFormula)
        {
            TellFormula(column, cell);
        }

        var clean = CleanText.Of(cell.Text);
        if (!clean.IsText)
        {
            Tell(ProblemWeight.Wrong, column, StorableText.Refusal);
        }

        var text = clean.Text.Replace('\u00A0', ' ').Trim();
        return cell.Kind is CellKind.Number ? OfNumber(column, text) : text;
    }

    private void TellFormula(ProposalColumn column, SheetCell cell)
    {
        if (cell.Text.Length == 0)
        {
            Tell(ProblemWeight.Wrong, column, "Sel ini berisi rumus tanpa hasil. Buka di Excel, simpan lagi, atau ganti rumusnya dengan nilainya.");
        }
        else
        {
            Tell(ProblemWeight.Note, column, $"Sel ini berisi rumus. Yang dibaca hasilnya saat disimpan: “{Shortened(cell.Text)}”.");
        }
    }

    private string OfNumber(ProposalColumn column, string text)
    {
        var digits = text.Count(char.IsAsciiDigit);
        switch (column.Kind)
        {
            case ColumnKind.Day:
                TellSerial(column, text);
                return "";
            case not ColumnKind.Choice when digits > 15 || text.Contains('E', StringComparison.Ordinal):
                Tell(ProblemWeight.Wrong, column, $"Angka sepanjang “{text}” dibulatkan Excel. Ubah format selnya menjadi Teks, lalu ketik ulang.");
                return "";
            case ColumnKind.Text:
                Tell(ProblemWeight.Note, column, $"Angka “{text}” dibaca sebagai teks. Bila nol di depannya hilang, ubah format selnya menjadi Teks dan ketik ulang.");
                return text;
            default:
                return text;
        }
    }

    private void TellSerial(ProposalColumn column, string text) => Tell(
        ProblemWeight.Wrong,
        column,
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var serial) && serial is > SerialOf2000 and < SerialOf2200
            ? $"“{text}” adalah angka, bukan tanggal. Ubah format selnya menjadi tanggal ({new DateOnly(1899, 12, 30).AddDays(serial).Plain()}), atau ketik tanggalnya."
            : $"“{text}” adalah angka, bukan tanggal. Tulis tanggal seperti 31 Desember 2028.");

    private static string Shortened(string text) => text.Length > 60 ? text[..60] + "…" : text;
}
