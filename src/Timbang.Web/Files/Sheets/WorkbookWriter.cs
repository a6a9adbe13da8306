using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Timbang.Web.Files.Sheets;

/// <summary>The one writer of workbooks, row by row. Every text is written as text: none of it is run by the spreadsheet that opens it.</summary>
public static class WorkbookWriter
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const int LastHintedRow = 5_000;
    private const int LongestTitle = 32;
    private const int LongestPrompt = 255;

    public static byte[] Write(IReadOnlyList<WrittenSheet> sheets)
    {
        using var content = new MemoryStream();
        using (var workbook = SpreadsheetDocument.Create(content, SpreadsheetDocumentType.Workbook))
        {
            var main = workbook.AddWorkbookPart();
            main.AddNewPart<WorkbookStylesPart>().Stylesheet = WorkbookLooks.Make();
            var list = new DocumentFormat.OpenXml.Spreadsheet.Sheets();
            foreach (var (index, sheet) in sheets.Index())
            {
                var part = main.AddNewPart<WorksheetPart>();
                WriteSheet(part, sheet);
                list.AppendChild(new Sheet { Name = sheet.Name, SheetId = (uint)index + 1, Id = main.GetIdOfPart(part) });
            }

            main.Workbook = new Workbook(list);
        }

        return content.ToArray();
    }

    private static void WriteSheet(WorksheetPart part, WrittenSheet sheet)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(ViewOf(sheet)));
        writer.WriteElement(new Columns(sheet.Columns.Select((column, index) => new Column
        {
            Min = (uint)index + 1,
            Max = (uint)index + 1,
            Width = column.Width,
            CustomWidth = true,
            Style = (uint)column.Look,
        })));
        writer.WriteStartElement(new SheetData());
        foreach (var (index, row) in sheet.Rows.Index())
        {
            writer.WriteElement(new Row(row.Select((cell, at) => CellOf(cell, at + 1, index + 1)).OfType<Cell>()) { RowIndex = (uint)index + 1 });
        }

        writer.WriteEndElement();
        if (sheet.Hints.Count > 0)
        {
            writer.WriteElement(new DataValidations(sheet.Hints.Select(HintOf)) { Count = (uint)sheet.Hints.Count });
        }

        writer.WriteEndElement();
    }

    private static SheetView ViewOf(WrittenSheet sheet)
    {
        var view = new SheetView { WorkbookViewId = 0 };
        if (sheet.FrozenRows > 0 || sheet.FrozenColumns > 0)
        {
            view.AppendChild(new Pane
            {
                VerticalSplit = sheet.FrozenRows,
                HorizontalSplit = sheet.FrozenColumns,
                TopLeftCell = $"{DataSheet.LettersOf(sheet.FrozenColumns + 1)}{sheet.FrozenRows + 1}",
                ActivePane = sheet.FrozenColumns > 0 ? PaneValues.BottomRight : PaneValues.BottomLeft,
                State = PaneStateValues.Frozen,
            });
        }

        return view;
    }

    private static Cell? CellOf(WrittenCell cell, int column, int row)
    {
        var written = new Cell { CellReference = $"{DataSheet.LettersOf(column)}{row}", StyleIndex = (uint)cell.Look };
        if (cell.Day is { } day)
        {
            written.CellValue = new((day.DayNumber - new DateOnly(1899, 12, 30).DayNumber).ToString(CultureInfo.InvariantCulture));
            return written;
        }

        if (string.IsNullOrEmpty(cell.Text))
        {
            return null;
        }

        written.DataType = CellValues.InlineString;
        written.InlineString = new(new Text(cell.Text) { Space = SpaceProcessingModeValues.Preserve });
        return written;
    }

    private static DataValidation HintOf(CellHint hint)
    {
        var letters = DataSheet.LettersOf(hint.Column);
        var validation = new DataValidation
        {
            AllowBlank = true,
            ShowInputMessage = true,
            PromptTitle = Cut(hint.Title, LongestTitle),
            Prompt = Cut(hint.Prompt, LongestPrompt),
            SequenceOfReferences = new() { InnerText = $"{letters}{hint.FirstRow}:{letters}{LastHintedRow}" },
        };
        if (hint.Choices is { } choices)
        {
            (validation.Type, validation.Formula1) = (DataValidationValues.List, new(choices));
            (validation.ShowErrorMessage, validation.ErrorTitle, validation.Error) = (true, "Pilih dari daftar", "Isi sel ini dengan salah satu pilihan dalam daftarnya.");
        }

        return validation;
    }

    private static string Cut(string text, int longest) => text.Length > longest ? text[..(longest - 1)] + "…" : text;
}
