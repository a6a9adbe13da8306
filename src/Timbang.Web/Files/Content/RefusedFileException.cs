namespace Timbang.Web.Files.Content;

/// <summary>Why a file is refused.</summary>
public enum FileRefusal
{
    Empty,
    TooLarge,
    Unknown,

    /// <summary>Its own parts contradict each other, or some are missing.</summary>
    Damaged,

    /// <summary>Small on disk, made to burst when it is opened.</summary>
    Bomb,

    /// <summary>A picture with more pixels than is opened.</summary>
    TooManyPixels,
}

/// <summary>A file that is not taken. Its message is shown to the person as it is: what is wrong, and what to do.</summary>
public sealed class RefusedFileException : Exception
{
    public RefusedFileException(FileRefusal refusal, string? message = null, Exception? cause = null)
        : base(message ?? SentenceFor(refusal), cause)
    {
        Refusal = refusal;
    }

    public FileRefusal Refusal { get; }

    private static string SentenceFor(FileRefusal refusal) => refusal switch
    {
        FileRefusal.Empty => "Berkas ini kosong. Periksa berkas aslinya, lalu unggah lagi.",
        FileRefusal.TooLarge => "Berkas ini lebih besar dari 25 MB. Kecilkan atau bagi menjadi beberapa berkas, lalu unggah lagi.",
        FileRefusal.Damaged => "Berkas ini rusak atau terpotong. Buka dan simpan ulang berkas aslinya, lalu unggah lagi.",
        FileRefusal.Bomb => "Isi berkas ini mengembang jauh melebihi ukurannya, sehingga tidak aman dibuka. Simpan ulang sebagai PDF, lalu unggah lagi.",
        FileRefusal.TooManyPixels => "Gambar ini lebih besar dari 50 megapiksel atau salah satu sisinya melebihi 20.000 piksel. Perkecil gambarnya, lalu unggah lagi.",
        _ => "Jenis berkas ini tidak dikenal atau tidak diterima. Unggah PDF, gambar JPEG atau PNG, atau dokumen Word, Excel, atau PowerPoint (.docx, .xlsx, .pptx).",
    };
}
