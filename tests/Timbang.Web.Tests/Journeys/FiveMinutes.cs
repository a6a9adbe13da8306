using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Pages.Petugas.Pengujian;
using static Microsoft.Playwright.Assertions;

namespace Timbang.Web.Tests.Journeys;

/// <summary>
/// The five minutes that matter: a request for what is not in any list becomes a decree, two public lists and a filed
/// receipt. Here are steps 1 and 2; the others are in chapters of their own.
/// </summary>
internal static class FiveMinutes
{
    public static async Task LiveAsync(Story story)
    {
        await KajiAsync(story);
        await IsiMatriksAsync(story);
        await UjiAsync(story);
        await new SittingChapter(story).LiveAsync();
        await new DecreeChapter(story).LiveAsync();
    }

    // Step 1. She comes in by the real door; her desk is empty and says what to do.
    private static async Task KajiAsync(Story story)
    {
        var petugas = await story.EnterAsync(nameof(Office.Petugas));
        await petugas.StopAsync("meja-kosong");
        await petugas.PressAsync("Buka berkas uji", "Apa yang memulai uji ini?");
        await petugas.TypeAsync(Typed.Request);
        await petugas.StopAsync("buka-berkas");
        await petugas.PressAsync("Buka berkas dan catat butir", "Berkas uji UK-2026/001 dibuka.");
        await petugas.TypeAsync(Typed.Item);
        await petugas.StopAsync("catat-butir");
        await petugas.PressAsync("Catat butir", "Butir 1 tercatat");
        await petugas.StopAsync("butir-didaftar");
        await petugas.PressAsync("Kirim hasil kajian", "Hasil kajian butir 1 terkirim.");
    }

    // Step 2, first half: stopped by the ground, he takes the milder option.
    private static async Task IsiMatriksAsync(Story story)
    {
        var pelaksana = await story.AtDeskAsync(nameof(Office.PpidPelaksana));
        await pelaksana.StopAsync("meja");
        await pelaksana.PressAsync("Isi matriks", "Pilihan yang lebih ringan");
        await pelaksana.StopAsync("matriks-kosong");
        await pelaksana.TypeAsync("Input.Lines[0].Ground", "17.a");
        var beside = pelaksana.Page.Locator(".field", new() { Has = pelaksana.Page.Locator("#Input_Lines_0__Period") });
        await pelaksana.TypeAsync("Input.Lines[0].Period.Kind", "SampaiTanggal");
        await pelaksana.TypeAsync("Input.Lines[0].Period.Until", "31 Desember 2057");
        await pelaksana.PressAsync("Simpan matriks", "paling lama 30 tahun");
        await Expect(beside).ToContainTextAsync("Pasal 5 PP 61/2010");
        await pelaksana.StopAsync("matriks-ditolak");
        await pelaksana.TypeAsync("Input.Lines[0].Period.Kind", "Permanen");
        await pelaksana.PressAsync("Simpan matriks", "tidak boleh permanen");
        await Expect(beside).ToContainTextAsync("Pasal 20 ayat (1) UU 14/2008");
        await MilderAsync(pelaksana);
    }

    private static async Task MilderAsync(Person pelaksana)
    {
        await pelaksana.TypeAsync(Typed.Matriks);
        await pelaksana.PressAsync("Simpan matriks", "Matriks tersimpan dan lengkap.");
        await pelaksana.StopAsync("matriks-lengkap");
        await pelaksana.PressAsync("Kembali ke butir", "Inventariskan dan kirim ke PPID");
        await pelaksana.PressAsync("Inventariskan dan kirim ke PPID", "terkirim kepada PPID untuk diuji");
    }

    // Step 2, second half: the desk says until when and why that day.
    private static async Task UjiAsync(Story story)
    {
        var ppid = await story.AtDeskAsync(nameof(Office.Ppid));
        await ppid.StopAsync("meja-ppid");
        await ppid.PressAsync("Uji butir", "Uraian");
        await ppid.StopAsync("butir-diinventaris");
        await ppid.PressAsync("Nyatakan butir sudah diuji", "Butir 1 sudah diuji.");
    }
}
