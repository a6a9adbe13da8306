using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Penetapan;
using Timbang.Pengujian;

namespace Timbang.Web.Words;

/// <summary>Acts as people say them of somebody: "Sri Wahyuni mengisi matriks".</summary>
public static class ActWords
{
    private static readonly Dictionary<string, string> Predicates = new()
    {
        [nameof(UjiKonsekuensi.Buka)] = "membuka berkas uji",
        [nameof(UjiKonsekuensi.Unggah)] = "mendaftarkan butir dari Excel",
        [nameof(UjiKonsekuensi.BatalkanUnggahan)] = "membatalkan unggahan dari Excel",
        [nameof(UjiKonsekuensi.Perpanjang)] = "memperpanjang batas jawaban 7 hari kerja",
        [nameof(Butir.Daftarkan)] = "mencatat",
        [nameof(Butir.UjiLagi)] = "memulai uji lagi",
        [nameof(Butir.Perbaiki)] = "memperbaiki",
        [nameof(Butir.Kaji)] = "mengirim hasil kajian",
        [nameof(Butir.IsiMatriks)] = "mengisi matriks",
        [nameof(Butir.Inventariskan)] = "menginventariskan dan mengirim ke PPID",
        [nameof(Butir.Uji)] = "menyatakan sudah menguji",
        [nameof(Butir.Agendakan)] = "memasukkan ke agenda sidang",
        [nameof(Butir.Keluarkan)] = "mengeluarkan dari agenda sidang",
        [nameof(Butir.Pertimbangkan)] = "menutup pertimbangan",
        [nameof(Butir.KembalikanDariSidang)] = "menutup sidang yang mengembalikan",
        [nameof(Butir.KembalikanHasil)] = "mengembalikan hasil sidang atas",
        [nameof(Butir.Susun)] = "memasukkan ke rancangan keputusan",
        [nameof(Butir.Lepaskan)] = "melepaskan dari rancangan keputusan",
        [nameof(Butir.Tetapkan)] = "menetapkan keputusan",
        [nameof(Butir.Terima)] = "menerima keputusan",
        [nameof(Butir.Arsipkan)] = "mengarsipkan",
        [nameof(Butir.Kembalikan)] = "mengembalikan",
        [nameof(Butir.Tarik)] = "menarik",
        [nameof(Keputusan.Ajukan)] = "mengajukan ke Atasan PPID",
        [nameof(Keputusan.Setujui)] = "menyetujui",
        [nameof(Keputusan.Sahkan)] = "mengesahkan",
        [nameof(Keputusan.Batalkan)] = "membatalkan",
        [nameof(Sidang.JadwalUlang)] = "menjadwalkan ulang",
        [nameof(Sidang.Siapkan)] = "menyimpan persiapan",
        [nameof(Sidang.Undang)] = "menerbitkan undangan",
        [nameof(Sidang.Beritahukan)] = "memberitahukan pembatalan",
        [nameof(AgendaItem.Salin)] = "menyalin hasil dari lembar kertas",
        [nameof(Sidang.Sampaikan)] = "menyampaikan hasil kepada unit",
        [nameof(Sidang.Kirim)] = "mengirim surat",
        [nameof(Sidang.Mulai)] = "membuka sidang",
        [nameof(Sidang.Hadir)] = "mencatat kehadiran",
        [nameof(Sidang.Pulang)] = "mencatat kepulangan",
        [nameof(Sidang.Tutup)] = "menutup sidang",
        [nameof(Sidang.TandaTangani)] = "menandatangani berita acara",
        [nameof(Sidang.Cetak)] = "mencetak",
        [nameof(Sidang.SimpanNaskah)] = "menyimpan naskah bertanda tangan",
        [nameof(ArsipFisik.Simpan)] = "menyimpan",
        [nameof(ArsipFisik.Pindahkan)] = "memindahkan",
        [nameof(ArsipFisik.Pinjamkan)] = "meminjamkan",
        [nameof(ArsipFisik.TerimaKembali)] = "menerima kembali",
        [nameof(ArsipFisik.Periksa)] = "memeriksa",
        [nameof(BadanPublik.UbahPengaturan)] = "mengubah pengaturan kantor",
        [nameof(UnitKerja.Ubah)] = "mengubah",
    };

    /// <summary>The act as a predicate; its own name where it has none.</summary>
    public static string AsPredicate(this string act) => Predicates.GetValueOrDefault(act, act);
}
