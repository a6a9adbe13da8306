using Timbang.Pelaksana;
using Timbang.Web.Cetak;

namespace Timbang.Web.Pages.Shared;

/// <summary>Kop naskah dinas of a paper.</summary>
internal static class Kop
{
    /// <summary>The letterhead, or nothing where the office has none.</summary>
    public static IReadOnlyList<Block> Of(Stationery stationery) =>
        stationery.Letterhead.Count > 0 ? [new Letterhead(Emblem.Shield, stationery.Letterhead) { EmblemDigest = stationery.Emblem }] : [];
}
