using Timbang.Pelaksana;
using Timbang.Penetapan;
using Timbang.Pengujian;
using Timbang.Web.Words;

namespace Timbang.Web.Pages.Petugas.Penetapan;

/// <summary>What a decree calls its parts and its makers.</summary>
internal static class DecreeWords
{
    /// <summary>Who decides, as the head of the decree names the office.</summary>
    public static string AsDecreeHead(this Role role) => role == Role.AtasanPpid
        ? "Atasan Pejabat Pengelola Informasi dan Dokumentasi"
        : "Pejabat Pengelola Informasi dan Dokumentasi";

    /// <summary>"KESATU", "KEDUA", …</summary>
    public static string AsDictum(this int ordinal) => "KE" + ordinal.Spelled().ToUpperInvariant().Replace(" ", "", StringComparison.Ordinal);

    public static string InWords(this DecreeStage stage) => stage switch
    {
        DecreeStage.Disusun => "Rancangan",
        DecreeStage.Diajukan => "Menunggu persetujuan",
        DecreeStage.Disetujui => "Disetujui",
        DecreeStage.Disahkan => "Disahkan",
        DecreeStage.Dicetak => "Menunggu tanda tangan",
        DecreeStage.Ditetapkan => "Berlaku",
        _ => "Dibatalkan",
    };

    public static string InWords(this Choice choice) => choice switch
    {
        Choice.Dikecualikan => "dikecualikan",
        Choice.DikecualikanSebagian => "dikecualikan sebagian",
        Choice.Terbuka => "terbuka",
        _ => "dikembalikan",
    };

    /// <summary>An act of the trail, said as done.</summary>
    public static string AsDone(this string act) => act switch
    {
        nameof(Keputusan.Susun) => "Rancangan disusun",
        nameof(Keputusan.Perbaiki) => "Rancangan diperbaiki",
        nameof(Keputusan.Lepaskan) => "Satu butir dilepaskan",
        nameof(Keputusan.Ajukan) => "Diajukan ke Atasan PPID",
        nameof(Keputusan.Setujui) => "Disetujui",
        nameof(Keputusan.Kembalikan) => "Dikembalikan ke PPID",
        nameof(Keputusan.Sahkan) => "Disahkan",
        nameof(Keputusan.Tetapkan) => "Ditetapkan dan diberi nomor",
        nameof(Keputusan.Cetak) => "Diberi nomor dan dicetak untuk ditandatangani",
        nameof(Keputusan.SimpanNaskah) => "Naskah bertanda tangan disimpan",
        nameof(Keputusan.Batalkan) => "Dibatalkan",
        _ => act,
    };
}
