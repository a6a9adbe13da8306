using Microsoft.AspNetCore.Mvc;
using Timbang.Web.Files.Sheets;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Shared;

/// <summary>A list to download, in the columns and words of its page: CSV, or a workbook where the address says <c>bentuk=xlsx</c>.</summary>
public static class ListFile
{
    private const int Narrowest = 14;
    private const int Widest = 50;

    /// <param name="request">Whose address says in which form.</param>
    /// <param name="name">Name of the file, without its extension.</param>
    /// <param name="head">Its columns.</param>
    /// <param name="rows">Its rows.</param>
    public static FileContentResult Of(HttpRequest request, string name, IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string?>> rows) =>
        request.Query["bentuk"] == "xlsx" ? Workbook(name, head, [.. rows]) : Csv.File(name + ".csv", head, rows);

    private static FileContentResult Workbook(string name, IReadOnlyList<string> head, List<IReadOnlyList<string?>> rows)
    {
        var sheet = new WrittenSheet(
            "Daftar",
            [.. head.Select((words, column) => new WrittenColumn(WidthOf(words, rows, column)))],
            [[.. head.Select(words => new WrittenCell(words, CellLook.Heading))], .. rows.Select(row => row.Select(text => new WrittenCell(text, CellLook.Text)).ToList())])
        {
            FrozenRows = 1,
        };
        return new FileContentResult(WorkbookWriter.Write([sheet]), WorkbookWriter.MediaType) { FileDownloadName = name + ".xlsx" };
    }

    private static int WidthOf(string words, List<IReadOnlyList<string?>> rows, int column) =>
        Math.Clamp(rows.Select(row => row[column]?.Length ?? 0).Prepend(words.Length).Max() + 2, Narrowest, Widest);
}
