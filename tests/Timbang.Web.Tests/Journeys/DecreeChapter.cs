using Microsoft.Playwright;
using Timbang.Web.Tests.Hosting;
using static Microsoft.Playwright.Assertions;

namespace Timbang.Web.Tests.Journeys;

/// <summary>Steps 4 and 5: drafted from the minutes, approved, determined; both lists change in the same moment; received, printed, filed.</summary>
internal sealed class DecreeChapter(Story story)
{
    private static readonly string[] Lists = ["/daftar-informasi-dikecualikan", "/daftar-informasi-publik"];

    public async Task LiveAsync()
    {
        await SusunAsync();
        await SetujuiAsync();
        await TetapkanAsync();
        await TerimaAsync();
        await ArsipkanAsync();
    }

    // The draft writes itself from the minutes; the columns of the open part are asked.
    private async Task SusunAsync()
    {
        var ppid = await story.AtAsync(nameof(Office.Ppid));
        await ppid.MenuAsync("Sidang", "Berita acara lengkap");
        await ppid.PressAsync("Buka sidang", "Hasil pertimbangan");
        await ppid.PressAsync("Hasil pertimbangan", "Giliran PPID menyusun keputusan.");
        await ppid.StopAsync("hasil-pertimbangan");
        await ppid.PressAsync("Susun rancangan keputusan", "Rancangan disusun.");
        await ppid.StopAsync("rancangan");
        await ppid.PressAsync("Perbaiki rancangan", "Perbaiki rancangan keputusan");
        await ppid.TypeAsync([new("Input.Items[0].Summary", "Rerata nilai tiap unit dan cara menilainya."), new("Input.Items[0].Made", "Januari 2026, Muara Tenang"), new("Input.Items[0].Retention", "5 tahun")]);
        await ppid.StopAsync("perbaiki-rancangan");
        await ppid.PressAsync("Simpan rancangan", "Rancangan disimpan.");
        await ppid.PressAsync("Ajukan ke Atasan PPID", "Rancangan diajukan.");
    }

    // From the desk to the one page and its verb.
    private async Task SetujuiAsync()
    {
        var atasan = await story.AtDeskAsync(nameof(Office.Atasan));
        await atasan.StopAsync("meja-atasan");
        await atasan.PressAsync("Baca dan setujui", "Setujui keputusan ini?");
        await atasan.ReadsAsync("2 dikecualikan sebagian, 1 terbuka");
        await atasan.ReadsAsync(SittingChapter.Dissent);
        await atasan.StopAsync("setujui");
        await atasan.PressAsync("Setujui keputusan", "Keputusan disetujui.");
    }

    // The number, the effect and both lists come in the same moment.
    private async Task TetapkanAsync()
    {
        var reader = await story.StrangerAsync();
        foreach (var list in Lists)
        {
            await reader.GoAsync(list);
            await reader.ReadsNotAsync(Story.Information);
        }

        var ppid = await story.AtDeskAsync(nameof(Office.Ppid));
        await ppid.PressAsync("Tetapkan keputusan", "menetapkan dan memberi nomor");
        await ppid.PressAsync("Tetapkan dan beri nomor", "Yang terjadi dalam satu langkah");
        await ppid.StopAsync("tetapkan");
        await ppid.PressAsync("Tetapkan dan beri nomor", "Belum diterima");
        await ppid.StopAsync("keputusan-berlaku");
        foreach (var list in Lists)
        {
            await reader.GoAsync(list);
            await reader.ReadsAsync(Story.Information);
            await reader.StopAsync(list.Trim('/'));
        }
    }

    private async Task TerimaAsync()
    {
        var petugas = await story.AtDeskAsync(nameof(Office.Petugas));
        await petugas.PressAsync("Terima keputusan", "Penerimaan oleh unit");
        await petugas.PressAsync("Terima keputusan", "Permintaan PI-2026/0037 dapat dijawab berdasarkan SK");
        await petugas.StopAsync("terima");
        await petugas.PressAsync("Terima untuk unit ini", "TANDA TERIMA KEPUTUSAN");
        await petugas.StopAsync("tanda-terima");
        await petugas.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await (petugas.Seat.Script ? Expect(petugas.Page.Locator("header.band")).Not.ToBeVisibleAsync() : Task.CompletedTask);
        Assert.NotEmpty(await petugas.Page.PdfAsync());
        await petugas.Page.EmulateMediaAsync(new() { Media = Media.Screen });
    }

    private async Task ArsipkanAsync()
    {
        var petugas = await story.AtAsync(nameof(Office.Petugas));
        await petugas.PressAsync("Catat letak arsip", "Tempat softcopy");
        await petugas.TypeAsync(
        [
            new("Input.Softcopy", "Server arsip"), new("Input.Shelf", "3"), new("Input.Box", "12"), new("Input.Folder", "7"), new("Input.RetentionClass", "10 tahun"),
        ]);
        await petugas.StopAsync("arsipkan");
        await petugas.PressAsync("Simpan letak arsip", "boks 12, folder 7");
        await petugas.PressAsync("Kembali ke keputusan", "Penerimaan oleh unit");
        await petugas.PressAsync(Story.Information, "Uraian");
        await petugas.ReadsAsync("Diarsipkan Dikecualikan sebagian");
        await petugas.StopAsync("butir-diarsipkan");
    }
}
