using Timbang.DaftarInformasi;

namespace Timbang.Web.Pages.Petugas.Inventaris;

/// <summary>What the form of an ending asks, by its cause, in the words of that cause.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="PaperHint">What of it.</param>
/// <param name="Day">The day.</param>
/// <param name="DayHint">Which one.</param>
/// <param name="Note">What is to be explained.</param>
public sealed record EndingFields(string Paper, string PaperHint, string Day, string DayHint, string Note)
{
    /// <summary>Who gave it; null where nobody is asked for.</summary>
    public string? Issuer { get; init; }

    /// <summary>Whether the ruling's own date and the proof that it is final are asked.</summary>
    public bool IsRuling { get; init; }

    public static EndingFields Of(EndCause cause) => cause switch
    {
        EndCause.Peristiwa => new(
            "Surat atau pengumuman yang membuktikan peristiwanya",
            "Nomor dan tanggalnya. Boleh kosong bila berkasnya dipilih di bawah.",
            "Tanggal terjadinya",
            "Hari peristiwanya, tidak sesudah hari ini.",
            "Apa yang terjadi? (boleh kosong)"),
        EndCause.Persetujuan => new(
            "Surat persetujuan",
            "Nomor dan tanggalnya. Boleh kosong bila berkasnya dipilih di bawah.",
            "Tanggal surat persetujuan diterima",
            "Tidak sesudah hari ini.",
            "Keterangan (boleh kosong)")
        {
            Issuer = "Yang memberi persetujuan",
        },
        EndCause.JabatanPublik => new(
            "Surat pengangkatan dalam jabatan publik",
            "Nomor dan tanggalnya. Boleh kosong bila berkasnya dipilih di bawah.",
            "Sejak tanggal",
            "Hari hubungan itu mulai, misalnya hari pelantikan; tidak sesudah hari ini.",
            "Apa hubungan informasi ini dengan jabatan publik itu?"),
        _ => new(
            "Nomor putusan",
            "Misalnya: 004/V/KI-Prov-PS-A/2027.",
            "Tanggal putusan diterima kantor",
            "Tidak sebelum tanggal putusan dan tidak sesudah hari ini.",
            "Keterangan (boleh kosong)")
        {
            Issuer = "Yang memutus",
            IsRuling = true,
        },
    };
}
