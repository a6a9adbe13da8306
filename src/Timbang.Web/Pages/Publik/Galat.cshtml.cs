using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Timbang.Web.Pages.Publik;

/// <summary>Every answer that is not the page asked for: what happened, why, and what to do.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class Galat : PageModel
{
    private const int ShortestText = 8;

    // A form with a file in it would be put on the disk to be read.
    private const string Urlencoded = "application/x-www-form-urlencoded";

    private static readonly Sentence TooLargeFile = new(
        "Berkas terlalu besar",
        "Berkas ini melebihi batas yang diterima halamannya. Tidak ada yang berubah.",
        "Perkecil berkasnya atau bagi menjadi beberapa bagian, lalu kirim lagi.");

    private static readonly string[] Secrets = ["Password", "Sandi", "Code", "Secret"];

    public Sentence Words { get; private set; } = null!;

    /// <summary>Only a fault of ours has a number to look up in the log.</summary>
    public string? Trace { get; private set; }

    /// <summary>What was written in the form that was not done, to be copied from here; a word or a choice is quickly given again.</summary>
    public IReadOnlyList<string> Typed { get; private set; } = [];

    /// <summary>Where the person signs in again and finds the form; null for any other failure.</summary>
    public string? Again { get; private set; }

    // Before any handler and also when there is none: the page is drawn for whatever method failed.
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Answer();
        if (Response.StatusCode is StatusCodes.Status401Unauthorized)
        {
            Typed = await TypedAsync();
            var form = HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath;
            Again = "/masuk" + (form is null ? "" : QueryString.Create("kembali", form).ToUriComponent());
        }

        await next();
    }

    private void Answer()
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

    // What another site had sent here is nobody's text; neither are keys, choices and secrets.
    private async Task<IReadOnlyList<string>> TypedAsync()
    {
        if (Request.ContentType?.StartsWith(Urlencoded, StringComparison.OrdinalIgnoreCase) is not true || Request.Headers["Sec-Fetch-Site"] == "cross-site")
        {
            return [];
        }

        try
        {
            var form = await Request.ReadFormAsync(HttpContext.RequestAborted);
            return
            [
                .. form.Where(field => field.Key.StartsWith("Input.", StringComparison.Ordinal) && !Secrets.Any(s => field.Key.Contains(s, StringComparison.OrdinalIgnoreCase)))
                    .SelectMany(field => field.Value)
                    .OfType<string>()
                    .Where(text => text.Any(char.IsWhiteSpace) && text.Count(char.IsLetterOrDigit) >= ShortestText)
                    .Distinct(),
            ];
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or Microsoft.AspNetCore.Http.BadHttpRequestException or IOException)
        {
            return [];
        }
    }

    // A page that takes files has a bound of its own.
    private bool IsOfFile() => HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.Endpoint?.Metadata.GetMetadata<IRequestSizeLimitMetadata>() is not null;

    private Sentence For(int status) => status switch
    {
        413 when IsOfFile() => TooLargeFile,
        400 or 415 => new(
            "Kiriman tidak dapat diterima",
            "Formulir ini sudah kedaluwarsa, dikirim dari situs lain, atau isinya tidak dapat dibaca. Tidak ada yang berubah.",
            "Kembali ke halaman sebelumnya, muat ulang, lalu kirim lagi."),
        401 => new(
            "Anda perlu masuk lagi",
            "Sesi Anda sudah berakhir, sehingga kiriman tadi tidak dikerjakan. Tidak ada yang berubah.",
            "Salin dahulu isian Anda di bawah ini bila ada, masuk lagi, lalu tempelkan pada formulirnya."),
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
