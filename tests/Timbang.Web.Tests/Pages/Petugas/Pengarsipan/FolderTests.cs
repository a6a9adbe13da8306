using System.Data.Common;
using System.Net;
using Timbang.Dokumentasi;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Pages.Petugas.Pengarsipan;

/// <summary>SOP, pencatatan: "hardcopy". The folder of a decree is stored, lent, asked for, taken back and moved.</summary>
public sealed class FolderTests(Hosts hosts) : IClassFixture<Hosts>
{
    [Theory, ClassData<BothDatabases>]
    public async Task A_folder_is_lent_asked_for_when_it_is_late_taken_back_and_moved(DatabaseKind kind)
    {
        var (host, office, folder) = await FiledAsync(kind);
        var clerk = await office.SignInAsync(nameof(Office.Petugas));
        var path = $"/arsip/{folder.Id}";
        Assert.Contains("rak 3, boks 12, folder 7", (await clerk.GetAsync("/arsip")).Text.Replace(" ,", ",", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
        Assert.Contains(path, (await clerk.GetAsync($"/keputusan/{folder.KeputusanId}/tanda-terima")).Html);

        var lent = await clerk.DoAsync(path + "/pinjamkan", Shelves.Loan);

        Assert.Contains("Folder dicatat dipinjam Rina Marlina, kembali paling lambat Senin, 30 November 2026.", lent.Text);
        Assert.DoesNotContain(path, (await clerk.GetAsync("/meja")).Html);
        Assert.EndsWith(path, (await clerk.GetAsync(path + "/pinjamkan")).Path);
        Assert.EndsWith(path, (await clerk.GetAsync(path + "/pindahkan")).Path);

        host.Time.Now = host.Time.Now.AddDays(8);
        foreach (var (who, waits) in new[] { (nameof(Office.Petugas), true), (nameof(Office.PpidPelaksana), true), (nameof(Office.Ppid), false), (nameof(Office.PetugasLain), false) })
        {
            Assert.Equal((who, waits), (who, (await (await office.SignInAsync(who)).GetAsync("/meja")).Html.Contains(path, StringComparison.Ordinal)));
        }

        clerk = await office.SignInAsync(nameof(Office.Petugas));
        Assert.Contains("Terlambat kembali", (await clerk.GetAsync("/arsip?tab=dipinjam")).Text);
        var back = await clerk.DoAsync(path + "/terima-kembali", new() { ["Input.Finding"] = "Lengkap", ["Input.Note"] = "Utuh, 14 lembar." });
        var moved = await clerk.DoAsync(path + "/pindahkan", new() { ["Input.Box"] = "14" });

        Assert.Contains("Letakkan di rak 3, boks 12, folder 7.", back.Text);
        Assert.Contains("Tempat baru dicatat.", moved.Text);
        Assert.Contains("Utuh, 14 lembar.", moved.Text);
        Assert.DoesNotContain(path, (await clerk.GetAsync("/meja")).Html);
        var now = Assert.Single(await office.FoldersAsync());
        Assert.Equal((FolderStage.Disimpan, "14", "", null, FolderFinding.Lengkap), (now.Stage, now.Box, now.Borrower, now.DueBack, now.Finding));
        Assert.Equal(["Simpan", "Pinjamkan", "TerimaKembali", "Pindahkan"], await office.ActsAsync(folder.Id));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task What_cannot_be_is_refused_beside_its_field_and_by_the_database(DatabaseKind kind)
    {
        var (host, office, folder) = await FiledAsync(kind);
        var clerk = await office.SignInAsync(nameof(Office.Petugas));
        (string Field, string Typed, string Sentence)[] refusals =
        [
            ("Borrower", "-", "Tulis nama peminjam."),
            ("Borrower", "Rina 6408011203900001", "memuat deretan angka seperti NIK"),
            ("Purpose", new string('x', 1001), "Isian paling banyak 1.000 huruf."),
            ("DueBack", "23 November 2026", "Tanggal kembali harus sesudah hari ini."),
            ("DueBack", "24 Desember 2026", "Folder dipinjam paling lama 30 hari: sampai Rabu, 23 Desember 2026."),
            ("DueBack", "besok", "tidak dapat dibaca sebagai tanggal"),
        ];

        foreach (var (field, typed, sentence) in refusals)
        {
            var refused = await clerk.DoAsync($"/arsip/{folder.Id}/pinjamkan", new(Shelves.Loan) { ["Input." + field] = typed });
            Assert.Matches($"id=\"Input_{field}_salah\"[^>]*>[^<]*{sentence}", refused.Html);
        }

        Assert.Equal(["Simpan"], await office.ActsAsync(folder.Id));
        foreach (var set in new[] { "\"Stage\" = 'Dipinjam'", "\"Code\" = 'BBBBCCCCDDDD'", "\"Finding\" = 'TidakDitemukan', \"CheckedOn\" = '2026-11-23', \"CheckedByName\" = 'Sri'", "\"Box\" = ''" })
        {
            await Assert.ThrowsAnyAsync<DbException>(() => host.Database.ExecuteAsync($"UPDATE \"ArsipFisik\" SET {set}"));
        }

        await Assert.ThrowsAnyAsync<DbException>(() => host.Database.ExecuteAsync("DELETE FROM \"ArsipFisik\""));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Sent_twice_it_is_lent_once_and_who_comes_second_hears_who_was_quicker(DatabaseKind kind)
    {
        var (_, office, folder) = await FiledAsync(kind);
        var (first, second) = (await office.SignInAsync(nameof(Office.Petugas)), await office.SignInAsync(nameof(Office.PpidPelaksana)));
        var path = $"/arsip/{folder.Id}/pinjamkan";
        var (one, two) = (await first.GetAsync(path), await second.GetAsync(path));

        await Task.WhenAll(first.SubmitAsync(one, Shelves.Loan), first.SubmitAsync(one, Shelves.Loan));
        var late = await second.SubmitAsync(two, new(Shelves.Loan) { ["Input.Borrower"] = "Orang lain" });

        Assert.Contains("Berkas ini sudah diubah orang lain setelah Anda membukanya.", late.Text);
        Assert.Contains($"{office.Petugas.Name} meminjamkan", late.Text);
        Assert.Contains("value=\"Orang lain\"", late.Html);
        Assert.Equal(["Simpan", "Pinjamkan"], await office.ActsAsync(folder.Id));
        Assert.Equal("Rina Marlina", Assert.Single(await office.FoldersAsync()).Borrower);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Another_unit_the_Tim_and_another_agency_find_no_folder_of_it(DatabaseKind kind)
    {
        var (host, office, folder) = await FiledAsync(kind);
        var other = await Office.OpenAsync(host, "Kota Seberang");
        string[] paths = ["", "/pinjamkan", "/pindahkan", "/periksa", "/terima-kembali"];
        Visitor[] strangers =
        [
            await office.SignInAsync(nameof(Office.PetugasLain)), await office.SignInAsync(nameof(Office.Anggota1)),
            await office.SignInAsync("Administrator"), await other.SignInAsync(nameof(Office.Ppid)),
        ];

        foreach (var stranger in strangers)
        {
            foreach (var path in paths.Select(path => $"/arsip/{folder.Id}{path}").Concat([$"/arsip/kode/{folder.Code}", $"/arsip/label.pdf?id={folder.Id}", $"/arsip/baru/{folder.TandaTerimaId}"]))
            {
                Assert.Equal((path, HttpStatusCode.NotFound), (path, (await stranger.GetAsync(path)).Status));
            }

            foreach (var list in new[] { "/arsip", "/arsip?tab=selisih", "/arsip?tab=belum-diperiksa", "/arsip/pemeriksaan", "/arsip?handler=Unduh" })
            {
                Assert.DoesNotContain(folder.DecreeNumber, (await stranger.GetAsync(list)).Html);
            }
        }

        var superior = await office.SignInAsync(nameof(Office.Atasan));
        Assert.DoesNotContain("/pinjamkan", (await superior.GetAsync($"/arsip/{folder.Id}")).Html);
        Assert.Equal(HttpStatusCode.NotFound, (await superior.GetAsync($"/arsip/{folder.Id}/pinjamkan")).Status);
    }

    private async Task<(TimbangHost Host, Office Office, ArsipFisik Folder)> FiledAsync(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        return (host, office, Assert.Single(await office.FileAsync()));
    }
}
