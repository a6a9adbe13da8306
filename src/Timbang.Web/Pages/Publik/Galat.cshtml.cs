using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Timbang.Web.Pages.Publik;

/// <summary>Every answer that is not the page asked for: what happened, why, and what to do.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class Galat : PageModel
{
    public Sentence Words { get; private set; } = null!;

    /// <summary>Only a fault of ours has a number to look up in the log.</summary>
    public string? Trace { get; private set; }

    // Before any handler and also when there is none: the page is drawn for whatever method failed.
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        // What failed has already set the status; an address typed by hand is answered by its own number.
        if (Response.StatusCode == StatusCodes.Status200OK)
        {
            var typed = int.TryParse(RouteData.Values["code"] as string, out var code) ? code : 0;
            Response.StatusCode = typed is >= 400 and < 600 ? typed : StatusCodes.Status404NotFound;
        }

        Words = For(Response.StatusCode);
        Trace = Response.StatusCode >= 500 ? Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier : null;
    }

    private static Sentence For(int status) => status switch
    {
        400 or 415 => new(
            "Kiriman tidak dapat diterima",
            "Formulir ini sudah kedaluwarsa, dikirim dari situs lain, atau isinya tidak dapat dibaca. Tidak ada yang berubah.",
            "Kembali ke halaman sebelumnya, muat ulang, lalu kirim lagi."),
        401 => new(
            "Anda perlu masuk lagi",
            "Sesi Anda sudah berakhir, sehingga kiriman tadi tidak dikerjakan. Tidak ada yang berubah.",
            "Masuk di jendela lain, kembali ke halaman ini, lalu kirim lagi."),
        413 => new(
            "Kiriman terlalu besar",
            "Isi formulir melebihi batas 1 MB. Tidak ada yang berubah.",
            "Pendekkan isian, lalu kirim lagi."),
        429 => new(
            "Terlalu banyak percobaan",
            "Dari alamat ini datang terlalu banyak permintaan dalam waktu singkat.",
            "Tunggu beberapa menit, lalu coba lagi."),
        503 => new(
            "Timbang sedang sibuk",
            "Basis data sedang dipakai banyak orang atau tidak terjangkau, sehingga permintaan tadi belum dikerjakan.",
            "Kembali ke halaman sebelumnya: isian Anda masih ada. Kirim lagi sebentar lagi; kiriman yang sama tidak akan dicatat dua kali."),
        507 => new(
            "Penyimpanan penuh",
            "Tidak ada ruang lagi untuk menyimpan, sehingga permintaan tadi tidak dikerjakan. Data lama tetap aman dan dapat dibaca.",
            "Beri tahu pengelola sistem. Kembali ke halaman sebelumnya: isian Anda masih ada. Kirim lagi setelah ada ruang."),
        >= 500 => new(
            "Ada kesalahan pada Timbang",
            "Permintaan Anda tidak selesai dikerjakan dan tidak ada yang berubah. Kesalahan ini sudah tercatat.",
            "Coba lagi sebentar lagi. Bila terulang, hubungi pengelola dan sebutkan nomor kejadian di bawah."),
        _ => new(
            "Halaman tidak ditemukan",
            "Alamat ini tidak ada, sudah dipindahkan, atau bukan untuk Anda.",
            "Periksa alamatnya, atau mulai dari halaman depan."),
    };

    /// <summary>What happened, why, and what to do.</summary>
    public sealed record Sentence(string Title, string Why, string WhatToDo);
}
