using Timbang.Web.Data.Trail;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>What an outside examiner has opened, as people read it.</summary>
internal static class GuestViewWords
{
    /// <param name="view">What was opened.</param>
    /// <param name="sidangId">The sitting.</param>
    /// <param name="places">The items of its agenda, in order.</param>
    public static string Of(GuestView view, Guid sidangId, IReadOnlyList<Guid> places) =>
        PageOf(view.Path, $"/sidang/{sidangId}", places) + (view.Sent ? ", mengirim isian" : "");

    private static string PageOf(string path, string sitting, IReadOnlyList<Guid> places) => path.StartsWith(sitting, StringComparison.OrdinalIgnoreCase)
        ? path[sitting.Length..].Split('/', StringSplitOptions.RemoveEmptyEntries) switch
        {
            [] => "Halaman sidang",
            ["agenda", var id] => ItemOf(id, places),
            ["agenda", var id, "lembar"] => "Lembar uji, " + ItemOf(id, places),
            ["tanda-tangan"] => "Tanda tangan berita acara",
            ["berita-acara"] => "Berita acara",
            ["berita-acara.pdf"] => "Berita acara (PDF)",
            ["layar"] => "Layar proyektor",
            ["kalender.ics"] => "Kalender sidang",
            ["undangan", _] => "Undangan (PDF)",
            ["cetak", var paper] => PaperOf(paper),
            _ => path,
        }
        : path switch
        {
            "/tamu" => "Halaman tunggu",
            "/mulai" => "Masuk",
            _ when path.StartsWith("/akun", StringComparison.OrdinalIgnoreCase) => "Akun sendiri",
            _ => path,
        };

    private static string ItemOf(string id, IReadOnlyList<Guid> places)
    {
        var at = Guid.TryParse(id, out var agendaId) ? places.Index().FirstOrDefault(p => p.Item == agendaId, (-1, default)).Index : -1;
        return at < 0 ? "Butir yang tidak ada dalam agenda" : $"Butir {at + 1}";
    }

    private static string PaperOf(string paper) => paper switch
    {
        "term-of-reference.pdf" => "Term of Reference (PDF)",
        "rencana-kerja.pdf" => "Rencana kerja (PDF)",
        "daftar-hadir.pdf" => "Daftar hadir (PDF)",
        _ => paper,
    };
}
