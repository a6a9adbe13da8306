using Timbang.DaftarInformasi;
using Timbang.Penetapan;
using Timbang.Web.Data.Trail;

namespace Timbang.Web.Pages.Petugas.Inventaris;

/// <summary>Grounds, causes and states as the inventory writes them.</summary>
public static class InventoryWords
{
    private static readonly (string Field, string Words)[] Labels =
    [
        (nameof(Review.Finding), "Hasil"),
        (nameof(Watch.Said), "Jawaban"),
        (nameof(Pengecualian.AskOn), "Ditanyakan lagi"),
        (nameof(Pengecualian.WatchedByName), "Oleh"),
        (nameof(Ending.Issuer), "Pemberi atau pemutus"),
        (nameof(Ending.Paper), "Surat"),
        (nameof(Ending.Dated), "Tanggal putusan"),
        (nameof(Ending.Proof), "Bukti berkekuatan hukum tetap"),
        (nameof(Ending.Note), "Keterangan"),
        (nameof(Publication.Checked), "Yang diperiksa"),
    ];

    /// <summary>"Pasal 17 huruf h angka 4" for "17.h.4".</summary>
    public static string Ground(string code) => code.Split('.') switch
    {
        [var article, var letter, var item] => $"Pasal {article} huruf {letter} angka {item}",
        [var article, var letter] => $"Pasal {article} huruf {letter}",
        _ => code,
    };

    /// <summary>What ends a line, as a choice.</summary>
    public static string InWords(this EndCause cause) => cause switch
    {
        EndCause.Peristiwa => "Peristiwa yang disebut keputusan sudah terjadi",
        EndCause.Persetujuan => "Yang bersangkutan memberi persetujuan tertulis",
        EndCause.JabatanPublik => "Informasinya menyangkut jabatan publik seseorang",
        _ => "Putusan yang berkekuatan hukum tetap",
    };

    /// <summary>What it asks for, with its article.</summary>
    public static string Needs(this EndCause cause) => cause switch
    {
        EndCause.Peristiwa => "Hanya baris yang menunggu suatu peristiwa.",
        EndCause.Persetujuan => "Hanya Pasal 17 huruf g dan h (Pasal 18 ayat (2) huruf a UU 14/2008).",
        EndCause.JabatanPublik => "Hanya Pasal 17 huruf g dan h (Pasal 18 ayat (2) huruf b UU 14/2008).",
        _ => "Dari Komisi Informasi atau pengadilan; membuka seluruh bagian (Pasal 11 PP 61/2010).",
    };

    /// <summary>How far its papers have come, in a word or two.</summary>
    public static string InWords(this ExclusionStage stage) => stage switch
    {
        ExclusionStage.Berlaku => "Berlaku",
        ExclusionStage.Dinyatakan => "Dinyatakan akan terbuka",
        ExclusionStage.Dibuka => "Terbuka, menunggu diterbitkan",
        _ => "Terbuka dan diterbitkan",
    };

    /// <summary>What was done to an exclusion, as a predicate.</summary>
    public static string Did(string act) => act switch
    {
        nameof(Keputusan.Tetapkan) => "menetapkan keputusan yang menutupnya",
        nameof(Pengecualian.Nyatakan) => "menyatakan terbuka pada akhir jangka waktunya",
        nameof(Pengecualian.Tinjau) => "meninjau dan menyatakan bahayanya masih nyata",
        nameof(Pengecualian.Pantau) => "menanyakan peristiwanya: belum terjadi",
        nameof(Pengecualian.Akhiri) => "mencatat berakhirnya",
        nameof(Pengecualian.Buka) => "mencatat bahwa bagian ini terbuka",
        nameof(Pengecualian.Terbitkan) => "memeriksa dan menerbitkan informasinya",
        nameof(Pengecualian.Ubah) => "menggantinya dengan keputusan baru",
        _ => act,
    };

    /// <summary>What was written with it, under its name; an erased value says so.</summary>
    public static IEnumerable<(string Label, string Text)> Said(TimelineEntry entry) =>
        from label in Labels
        from value in entry.Values
        where value.Field == label.Field && value.Value is not ""
        select (label.Words, Readable(value.Value) ?? $"dihapus atas dasar {value.ErasedBasis}");

    /// <summary>The attached file that an entry names as its paper: its name and where it is.</summary>
    public static (string Name, Guid Id)? PaperOf(TimelineEntry entry) =>
        Value(entry, nameof(Ending.File)) is { } name && Guid.TryParse(Value(entry, Ending.FileId), out var id) ? (name, id) : null;

    private static string? Value(TimelineEntry entry, string field) => entry.Values.FirstOrDefault(value => value.Field == field)?.Value;

    private static string? Readable(string? value) => DateOnly.TryParseExact(value, "O", out var day) ? day.InWords() : value;
}
