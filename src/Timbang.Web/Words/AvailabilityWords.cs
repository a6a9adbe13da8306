using Timbang.Dokumentasi;

namespace Timbang.Web.Words;

/// <summary>How open information is kept available, as people read it.</summary>
public static class AvailabilityWords
{
    public static string InWords(this Ketersediaan ketersediaan) => ketersediaan switch
    {
        Ketersediaan.Berkala => "diumumkan berkala",
        Ketersediaan.SertaMerta => "diumumkan serta-merta",
        _ => "tersedia setiap saat",
    };
}
