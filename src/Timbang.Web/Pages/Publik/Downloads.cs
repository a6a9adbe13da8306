using System.Text;
using Timbang.Web.Data.Publik;
using Timbang.Web.Pages.Shared;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Publik;

/// <summary>Both lists as CSV: every row of a search, in the columns that the pages show, in the words they say.</summary>
public static class Downloads
{
    private static readonly string[] ExcludedHead =
    [
        "Informasi", "Bagian", "Keadaan", "Terbuka", "Alasan", "Uraian alasan", "Bila dibuka", "Bila ditutup",
        "Jangka waktu", "Unit", "Keputusan", "Sejak", "Sampai",
    ];

    private static readonly string[] OpenHead =
    [
        "Informasi", "Ringkasan", "Keadaan", "Yang menguasai", "Penanggung jawab pembuatan", "Waktu dan tempat pembuatan",
        "Bentuk", "Jangka waktu penyimpanan", "Ketersediaan", "Unit", "Sejak",
    ];

    public static void MapDownloads(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Dikecualikan.Path + ".csv", ExcludedAsync).AllowAnonymous();
        routes.MapGet(Terbuka.Path + ".csv", OpenAsync).AllowAnonymous();
    }

    private static async Task<IResult> ExcludedAsync(DaftarInformasiPublik list, Frame frame, [AsParameters] ListQuery query, CancellationToken cancellationToken) =>
        await Reading.OfAsync(list, frame, query.Office, cancellationToken) is { } reading
            ? File("daftar-informasi-dikecualikan.csv", ExcludedHead, list.EveryExcluded(reading.Office, query.Search()).Select(row => Cells(row, reading.Today)))
            : Results.NotFound();

    private static async Task<IResult> OpenAsync(DaftarInformasiPublik list, Frame frame, [AsParameters] ListQuery query, CancellationToken cancellationToken) =>
        await Reading.OfAsync(list, frame, query.Office, cancellationToken) is { } reading
            ? File("daftar-informasi-publik.csv", OpenHead, list.EveryOpen(reading.Office, query.Search()).Select(Cells))
            : Results.NotFound();

    // Written while it is read: a list of any length never stands whole in memory.
    private static IResult File(string name, string[] head, IAsyncEnumerable<string?[]> rows) =>
        Results.Stream(
            async body =>
            {
                await using var writer = new StreamWriter(body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
                await writer.WriteAsync(Csv.Line(head));
                await foreach (var row in rows)
                {
                    await writer.WriteAsync(Csv.Line(row));
                }
            },
            "text/csv; charset=utf-8",
            name);

    private static string?[] Cells(ExcludedRow row, DateOnly today) =>
    [
        row.PublicTitle,
        row.Part,
        row.StateOn(today),
        Sentence(row.OpeningOn(today), row.DetailOn(today)),
        Joined(row.Lines.Select(l => l.Basis())),
        Joined(row.Lines.Select(l => l.GroundText)),
        Joined(row.Lines.Select(l => l.IfOpened)),
        Joined(row.Lines.Select(l => l.IfClosed)),
        Joined(row.Lines.Select(l => l.Period.InWords())),
        row.UnitName,
        row.DecreeNumber,
        row.From.ToString("O"),
        row.Until?.ToString("O"),
    ];

    private static string?[] Cells(OpenRow row) =>
    [
        row.Title,
        row.Columns.Summary,
        row.InPart ? "Terbuka sebagian" : "Terbuka",
        row.Columns.Holder,
        row.Columns.Publisher,
        row.Columns.Made,
        row.Columns.Form,
        row.Columns.Retention,
        row.Columns.Ketersediaan.InWords(),
        row.UnitName,
        row.Since.ToString("O"),
    ];

    private static string Sentence(string opening, string detail) => detail.Length == 0 ? opening : $"{opening}, {detail}";

    private static string Joined(IEnumerable<string> texts) => string.Join(" | ", texts.Distinct());
}
