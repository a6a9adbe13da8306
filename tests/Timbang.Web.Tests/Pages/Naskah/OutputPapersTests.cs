using System.Net;
using Microsoft.EntityFrameworkCore;
using Timbang.Dokumentasi;
using Timbang.Web.Tests.Cetak;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Pages.Naskah;

/// <summary>The outputs that the SOP names and nobody issues: papers of how things stand, made for who asks.</summary>
public sealed class OutputPapersTests(Hosts hosts) : IClassFixture<Hosts>
{
    [Theory, ClassData<BothDatabases>]
    public async Task Usulan_DIK_adalah_keluaran_langkah_2_bagi_unit_dan_PPID(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var butir = await office.ButirAsync(Timbang.Pengujian.Stage.Diinventaris);
        var path = $"/uji/{butir.UjiId}?handler=Usulan";

        var read = await ReadAsync(await office.SignInAsync(nameof(Office.Petugas)), path);

        Assert.Contains("HASIL KAJIAN DAN USULAN DAFTAR INFORMASI YANG DIKECUALIKAN", read, StringComparison.Ordinal);
        Assert.Contains(butir.Uraian.PublicTitle, read, StringComparison.Ordinal);
        Assert.Contains($"Bagian: {butir.Matriks.Lines[0].Part}", read, StringComparison.Ordinal);
        Assert.Contains("Pasal 17 huruf h angka 4 UU 14/2008", read, StringComparison.Ordinal);
        Assert.Contains("belum menutup informasi apa pun", read, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await (await office.SignInAsync(nameof(Office.PetugasLain))).GetAsync(path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await office.SignInAsync("Administrator")).GetAsync(path)).Status);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Hasil_Pertimbangan_adalah_keluaran_langkah_3_dan_unit_membaca_butirnya_sendiri(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        await office.ConsiderAsync(new ItemSpec { Dissent = "Reratanya pun dapat dibuka." }, new ItemSpec("Laporan hasil pengawasan", Timbang.Pengujian.Klasifikasi.Terbuka) { OtherUnit = true });
        var path = await host.WithDbAsync(db => db.Sidang.Select(s => $"/sidang/{s.Id}/hasil?handler=Cetak").SingleAsync());

        var whole = await ReadAsync(await office.SignInAsync(nameof(Office.Ppid)), path);
        var own = await ReadAsync(await office.SignInAsync(nameof(Office.Petugas)), path);

        Assert.Contains("HASIL PERTIMBANGAN TENTANG INFORMASI YANG DIKECUALIKAN", whole, StringComparison.Ordinal);
        Assert.Contains("“Reratanya pun dapat dibuka.”", whole, StringComparison.Ordinal);
        Assert.Contains("Laporan hasil pengawasan", whole, StringComparison.Ordinal);
        Assert.Contains("Hasil penilaian kinerja pegawai 2025", own, StringComparison.Ordinal);
        Assert.DoesNotContain("Laporan hasil pengawasan", own, StringComparison.Ordinal);
        Assert.DoesNotContain("RANCANGAN", whole, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_paper_issued_or_made_for_who_asks_is_a_valid_archive_file()
    {
        var host = await hosts.FreshAsync(DatabaseKind.Sqlite);
        var office = await Office.OpenAsync(host);
        await office.ButirAsync(Timbang.Pengujian.Stage.Diarsipkan);
        var asked = await office.ButirAsync(Timbang.Pengujian.Stage.Diinventaris);
        var sidang = await host.WithDbAsync(db => db.Sidang.Select(s => s.Id).SingleAsync());
        var ppid = await office.SignInAsync(nameof(Office.Ppid));
        string[] paths = [$"/uji/{asked.UjiId}?handler=Usulan", $"/sidang/{sidang}/hasil?handler=Cetak", "/inventaris?tab=akan-berakhir&handler=Cetak", "/arsip/label.pdf", "/arsip/pemeriksaan?handler=Cetak"];

        var issued = await host.PapersAsync();

        Assert.Equal([PaperKind.Sheet, PaperKind.Minutes, PaperKind.Decree, PaperKind.Receipt], issued.Select(p => p.Kind).Distinct().Order());
        Preflight.AllPass([.. issued.Select(p => p.Content), .. await Task.WhenAll(paths.Select(ppid.Http.GetByteArrayAsync))]);
    }

    private static async Task<string> ReadAsync(Visitor visitor, string path)
    {
        using var answer = await visitor.Http.GetAsync(path);
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType?.MediaType);
        using PrintedPdf paper = new(await answer.Content.ReadAsByteArrayAsync());
        return string.Join(' ', paper.RawText.Split((char[])['\n', '\f', ' '], StringSplitOptions.RemoveEmptyEntries));
    }
}
