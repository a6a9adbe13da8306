using Timbang.Dokumentasi;
using Timbang.Web.Cetak;
using Timbang.Web.Data.Papers;

namespace Timbang.Web.Pages.Petugas.Pengarsipan;

/// <summary>A sheet of labels: what the folder is, where it stands, and the code that leads to it.</summary>
/// <param name="Office">Name of the agency.</param>
/// <param name="Address">Where the site is found; null prints the code without its QR code.</param>
/// <param name="Now">The instant of printing, in office time.</param>
public sealed record LabelPaper(string Office, Uri? Address, DateTimeOffset Now)
{
    public const string Path = "/arsip/kode";

    /// <summary>The sheet of these folders, in their order.</summary>
    public Letter Of(IEnumerable<ArsipFisik> folders) => new("Label Arsip", Office, Now, [new([new Labels([.. folders.Select(Of)])])]);

    private Label Of(ArsipFisik folder) => new(
    [
        new Paragraph(folder.DecreeNumber, bold: true),
        new Paragraph(folder.UnitName),
        new Paragraph($"Rak {folder.Shelf}\nBoks {folder.Box}\nFolder {folder.Folder}"),
        new Paragraph(Naskah.Grouped(folder.Code), bold: true),
    ])
    {
        Code = Address is null ? null : Verification.ModulesOf(new Uri(Address, $"{Path}/{folder.Code}")),
        Alternative = $"Kode QR. Membuka folder {Naskah.Grouped(folder.Code)}.",
    };
}
