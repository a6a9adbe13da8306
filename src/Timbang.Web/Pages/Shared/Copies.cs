using Timbang.Pelaksana;
using Timbang.Web.Cetak;

namespace Timbang.Web.Pages.Shared;

/// <summary>Tembusan of a paper.</summary>
internal static class Copies
{
    /// <summary>The office's recipients of copies, or nothing where it has none.</summary>
    public static IReadOnlyList<Block> Of(Stationery stationery) => stationery.CopyRecipients.Count == 0
        ? []
        : [new Together(
        [
            new Paragraph("Tembusan:") { SpaceBefore = 14, KeepWithNext = true },
            new PointList(Marker.Number, [.. stationery.CopyRecipients.Select((recipient, index) => new Paragraph(recipient + (index + 1 < stationery.CopyRecipients.Count ? ";" : ".")))]),
        ])];
}
