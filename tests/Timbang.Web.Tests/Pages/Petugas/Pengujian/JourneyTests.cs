using System.Net;
using Microsoft.EntityFrameworkCore;
using Timbang.Pengujian;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Pages.Petugas.Pengujian;

/// <summary>Steps 1 and 2 as people do them: open a file, list an item, study it, fill its matrix, test it.</summary>
public sealed class JourneyTests(Hosts hosts) : IClassFixture<Hosts>
{
    [Theory, ClassData<BothDatabases>]
    public async Task From_a_request_to_the_desk_of_the_sitting(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var petugas = await office.SignInAsync(nameof(Office.Petugas));
        var pelaksana = await office.SignInAsync(nameof(Office.PpidPelaksana));
        var ppid = await office.SignInAsync(nameof(Office.Ppid));

        var listing = await petugas.SubmitAsync(await petugas.GetAsync("/uji/buka"), Typed.Request);
        Assert.Contains("Berkas uji UK-2026/001 dibuka.", listing.Text);
        var item = await petugas.SubmitAsync(listing, Typed.Item);
        Assert.Contains("Butir 1 tercatat dalam UK-2026/001.", item.Text);
        var studied = await petugas.SubmitAsync(item, action: "/kaji");
        Assert.Contains("Hasil kajian butir 1 terkirim.", studied.Text);
        var address = studied.Path;
        var saved = await pelaksana.SubmitAsync(await pelaksana.GetAsync(address + "/matriks"), Typed.Matriks);
        Assert.Contains("Matriks tersimpan dan lengkap.", saved.Text);
        var passed = await pelaksana.SubmitAsync(await pelaksana.GetAsync(address), action: "/inventariskan");
        Assert.Contains("terkirim kepada PPID untuk diuji", passed.Text);
        var tested = await ppid.SubmitAsync(await ppid.GetAsync(address), action: "/uji");
        Assert.Contains("Butir 1 sudah diuji.", tested.Text);

        var butir = await host.WithDbAsync(db => db.Butir.SingleAsync());
        Assert.Equal(Stage.Diuji, butir.Stage);
        Assert.Equal(Klasifikasi.DikecualikanSebagian, butir.Matriks.Proposed);
        Assert.Equal((office.Petugas.PersonId, office.PpidPelaksana.PersonId, office.Ppid.PersonId), (butir.DrafterId, butir.MatrixById, butir.TesterId));
        var acts = await host.WithDbAsync(db => db.Riwayat.Where(r => r.CaseId == butir.Id).OrderBy(r => r.Ordinal).Select(r => r.Act).ToListAsync());
        Assert.Equal(["Daftarkan", "Kaji", "IsiMatriks", "Inventariskan", "Uji"], acts);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task The_file_says_where_it_is_whose_turn_until_when_and_what_is_missing(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var uji = await office.UjiAsync(Trigger.Permintaan("PI-2026/0037", Office.Today.AddDays(-3), Office.Today));
        await office.ButirAsync(Stage.Dikaji, uji, matriks: null);
        var pelaksana = await office.SignInAsync(nameof(Office.PpidPelaksana));

        var page = await pelaksana.GetAsync($"/uji/{uji.Id}");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Giliran siapa PPID Pelaksana atau PPID", page.Text);
        Assert.Contains("Sampai kapan: Jumat, 4 Desember 2026", page.Text);
        Assert.Contains("Belum bisa ke Tim Pertimbangan: 1 hal kurang Butir 1: matriks belum diisi", page.Text);
        Assert.Contains("Keputusan paling lambat 1 bulan setelah sidang", page.Text);
        Assert.Contains("Petugas mengirim hasil kajian butir 1", page.Text);
        Assert.Contains("Isi matriks butir 1", page.Text);
    }
}
