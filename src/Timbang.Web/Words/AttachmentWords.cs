using Timbang.Dokumentasi;

namespace Timbang.Web.Words;

/// <summary>Files as people read of them.</summary>
public static class AttachmentWords
{
    private const double Kilobyte = 1000;

    public static string InWords(this FileKind kind) => kind switch
    {
        FileKind.Pdf => "PDF",
        FileKind.Jpeg => "gambar JPEG",
        FileKind.Png => "gambar PNG",
        FileKind.Docx => "dokumen Word",
        FileKind.Xlsx => "lembar kerja Excel",
        FileKind.Pptx => "presentasi PowerPoint",
        FileKind.EncryptedPdf => "PDF berkata sandi",
        FileKind.MacroOffice => "dokumen Office dengan makro atau objek tertanam",
        FileKind.LegacyOffice => "dokumen Office lama (.doc, .xls, atau .ppt)",
        FileKind.EncryptedOffice => "dokumen Office berkata sandi",
        FileKind.Svg => "gambar SVG",
        FileKind.Html => "halaman HTML",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string InWords(this FileUse use) => use switch
    {
        FileUse.Information => "Isi informasi",
        _ => "Bukti",
    };

    public static string Means(this FileUse use) => use switch
    {
        FileUse.Information => "Informasi yang ditimbang itu sendiri, atau sebagiannya. Dapat diterbitkan bila kelak terbuka, setelah diperiksa.",
        _ => "Surat, persetujuan, putusan, atau hal lain yang membuktikan sesuatu tentang butir ini. Tidak pernah diterbitkan.",
    };

    public static string InWords(this Scan scan) => scan switch
    {
        Scan.Clean => "Bersih menurut pemindai virus",
        Scan.Infected => "Pemindai menemukan virus",
        Scan.Failed => "Pemindaian tidak selesai",
        _ => "Belum dipindai",
    };

    public static string InWords(this FileStage stage) => stage switch
    {
        FileStage.Disimpan => "Tersimpan",
        FileStage.Dikarantina => "Dikarantina",
        _ => "Dimusnahkan",
    };

    /// <summary>The shape of its tag.</summary>
    public static string Shape(this FileStage stage) => stage switch
    {
        FileStage.Disimpan => "",
        FileStage.Dikarantina => "late",
        _ => "shut",
    };

    /// <summary>An act on a file as a predicate: "melihat berkas".</summary>
    public static string OfFile(this string act) => act switch
    {
        nameof(Berkas.Lampirkan) => "melampirkan berkas",
        nameof(Berkas.Pindai) => "memindai ulang",
        nameof(Berkas.Buka) => "melihat berkas",
        nameof(Berkas.MintaAsli) => "meminta berkas asli",
        nameof(Berkas.IzinkanAsli) => "mengizinkan unduhan berkas asli",
        nameof(Berkas.Unduh) => "mengunduh berkas asli",
        nameof(Berkas.Musnahkan) => "memusnahkan berkas",
        _ => act.AsPredicate(),
    };

    /// <summary>A size as people compare it: "840 KB", "1,2 MB".</summary>
    public static string SizeInWords(this int bytes) => bytes switch
    {
        < 1000 => $"{bytes} byte",
        < 1_000_000 => $"{bytes / Kilobyte:N0} KB",
        _ => $"{bytes / Kilobyte / Kilobyte:N1} MB",
    };
}
