namespace Timbang.Web.Files.Preview;

/// <summary>A PDF that is not shown; the message tells the officer why and what to do.</summary>
public sealed class UnreadablePdfException(PdfFault fault, Exception? inner = null) : Exception(InWords(fault), inner)
{
    public PdfFault Fault { get; } = fault;

    private static string InWords(PdfFault fault) => fault switch
    {
        PdfFault.Encrypted => "Berkas PDF ini dikunci dengan kata sandi. Simpan salinannya tanpa kata sandi, lalu unggah salinan itu.",
        PdfFault.TooLarge => $"Berkas PDF ini terlalu besar untuk ditampilkan. Batasnya {PreviewBounds.MostBytes / 1024 / 1024} MB dan "
            + $"{PreviewBounds.MostPages:N0} halaman, dengan gambar berukuran wajar. Bagi berkas ini menjadi beberapa bagian.",
        PdfFault.TooSlow => $"Berkas PDF ini terlalu rumit: {PreviewBounds.CallTime.TotalSeconds:0} detik tidak cukup untuk menampilkannya. "
            + "Cetak berkas aslinya menjadi PDF baru, lalu unggah PDF itu.",
        PdfFault.Unavailable => "Pembaca PDF tidak dapat dijalankan di mesin ini, sehingga halamannya tidak tampil. Berkasnya tetap tersimpan; beri tahu pengelola sistem.",
        PdfFault.NoSuchPage => "Berkas PDF ini tidak mempunyai halaman itu. Pilih nomor halaman lain.",
        _ => "Berkas PDF ini rusak atau tidak lengkap sehingga tidak dapat ditampilkan. Simpan ulang berkas aslinya sebagai PDF, lalu unggah lagi.",
    };
}
