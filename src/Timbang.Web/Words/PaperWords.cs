using Timbang.Dokumentasi;

namespace Timbang.Web.Words;

/// <summary>What people call the papers.</summary>
public static class PaperWords
{
    public static string InWords(this PaperKind kind) => kind switch
    {
        PaperKind.Sheet => "Lembar Pengujian Konsekuensi",
        PaperKind.Minutes => "Berita Acara",
        PaperKind.Decree => "Keputusan",
        PaperKind.SignedMinutes => "Berita Acara bertanda tangan",
        PaperKind.SignedDecree => "Keputusan bertanda tangan",
        PaperKind.Invitation => "Undangan",
        PaperKind.Cancellation => "Pemberitahuan pembatalan",
        PaperKind.Result => "Surat hasil pertimbangan",
        _ => "Tanda Terima",
    };
}
