using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Timbang.Pengujian;
using Timbang.Web.Data.Proposals;
using Timbang.Web.Files.Sheets;
using Timbang.Web.Jobs;
using Timbang.Web.Tests.Hosting;
using static Timbang.Web.Tests.Pages.Petugas.Pengujian.Unggahan.FilledTable;

namespace Timbang.Web.Tests.Pages.Petugas.Pengujian.Unggahan;

/// <summary>A unit sends its proposals as a table: sees at once what is wrong, and nothing is registered by it.</summary>
public sealed class UploadPagesTests(Hosts hosts) : IClassFixture<Hosts>
{
    private static readonly byte[] Right = new FilledTable().Add(Full("1")).Add(Line("1", "catatan penilai")).Add(Item("2", "Daftar hadir")).ToWorkbook();

    [Theory, ClassData<BothDatabases>]
    public async Task The_template_of_a_unit_is_downloaded_by_its_people_only(DatabaseKind kind)
    {
        var office = await Office.OpenAsync(await hosts.FreshAsync(kind));
        var clerk = await office.SignInAsync(nameof(Office.Petugas));
        var path = $"/uji/unggah?handler=Templat&unit={office.Unit.Id}";

        using var file = SheetFile.Open(await clerk.Http.GetByteArrayAsync(path));

        Assert.Equal(["Butir", "Contoh", "Pilihan", "Petunjuk"], file.Sheets.Select(s => s.Name));
        Assert.DoesNotContain(file.Sheets, s => s.IsHidden);
        Assert.Equal("Unit: BKPSDM", file.Sheets[0].Rows().First().Cells[0].Text);
        Assert.Contains("huruf h angka 4", string.Join('|', file.Sheets[2].Rows().SelectMany(r => r.Cells).Select(c => c.Text)));
        Assert.StartsWith("\uFEFFButir,Judul butir,", Encoding.UTF8.GetString(await clerk.Http.GetByteArrayAsync(path + "&bentuk=csv")));
        Assert.Equal(HttpStatusCode.NotFound, (await (await office.SignInAsync(nameof(Office.PetugasLain))).GetAsync(path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await office.SignInAsync(nameof(Office.Ppid))).GetAsync("/uji/unggah")).Status);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task What_is_wrong_is_told_at_once_and_nothing_is_registered(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var officer = await office.SignInAsync(nameof(Office.PpidPelaksana));

        var page = await officer.SendTableAsync(new FilledTable().Add(Full("1"), ("Hari terakhir", "31 Februari 2028")).Add(Full("2"), ("Judul butir", null)).ToWorkbook(), "Usulan BKPSDM.xlsx");

        Assert.StartsWith("/uji/unggahan/", page.Path);
        Assert.Contains("2 kesalahan dalam 2 baris; belum ada yang didaftarkan", page.Text);
        Assert.Contains($"Baris 4, kolom {Letters("Hari terakhir")} “Hari terakhir”: Tanggal 31 tidak ada: Februari 2028 mempunyai 29 hari.", page.Text);
        Assert.Contains("Baris 5, kolom B “Judul butir”: Isi judul butir.", page.Text);
        Assert.DoesNotContain("Daftarkan 2 butir", page.Text);
        Assert.Contains("2 kesalahan", (await officer.GetAsync("/uji/unggah")).Text);
        Assert.Equal(0, await host.WithDbAsync(db => db.Butir.CountAsync()));

        using var answer = await officer.Http.GetAsync($"/uji/unggahan/{Sending.IdOf(page)}?handler=Catatan");
        Assert.Equal("catatan-Usulan BKPSDM.xlsx", answer.Content.Headers.ContentDisposition!.FileNameStar);
        using var remarked = SheetFile.Open(await answer.Content.ReadAsByteArrayAsync());
        var rows = remarked.Sheets[0].Rows().ToList();
        Assert.Equal("Yang perlu diperbaiki", rows[1].Cells[^1].Text);
        Assert.Contains("Perbaiki kolom B “Judul butir”: Isi judul butir.", rows[3].Cells[^1].Text);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_mended_file_with_remarks_in_it_is_read_over_them(DatabaseKind kind)
    {
        var office = await Office.OpenAsync(await hosts.FreshAsync(kind));
        var officer = await office.SignInAsync(nameof(Office.PpidPelaksana));
        var page = await officer.SendTableAsync(Encoding.UTF8.GetBytes(new FilledTable().Add(Full("1"), ("Ringkasan isi", "=2+3"), ("Usul", "Terbuka")).ToCsv()), "usulan.csv");
        var remarked = Encoding.UTF8.GetString(await officer.Http.GetByteArrayAsync($"/uji/unggahan/{Sending.IdOf(page)}?handler=Catatan"));

        Assert.Contains("Usul tidak sesuai", remarked);
        Assert.Contains("'=2+3", remarked);
        var again = await officer.SendTableAsync(Encoding.UTF8.GetBytes(remarked.Replace("Terbuka", "Dikecualikan sebagian")), "catatan-usulan.csv");

        Assert.Contains("1 butir, 1 baris matriks, tanpa catatan", again.Text);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_right_table_shows_what_it_would_become_with_what_resembles_it(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var known = await office.ButirAsync(Stage.Didaftar);
        var clerk = await office.SignInAsync(nameof(Office.Petugas));

        var page = await clerk.SendTableAsync(new FilledTable().Add(Full("1", known.Uraian.Title)).ToWorkbook());

        Assert.Contains("1 butir, 1 baris matriks", page.Text);
        Assert.Contains("Daftarkan 1 butir", page.Text);
        Assert.Contains($"/butir/{known.Id}", page.Html);
        Assert.Contains("nilai per orang: Pasal 17 huruf h angka 4", page.Text);
        Assert.Contains("1 baris matriksnya tidak ikut", page.Text);
        Assert.DoesNotContain("tidak ikut", (await (await office.SignInAsync(nameof(Office.PpidPelaksana))).GetAsync(page.Path)).Text);
        Assert.Equal(1, await host.WithDbAsync(db => db.Butir.CountAsync()));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task An_upload_is_its_units_alone(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var page = await (await office.SignInAsync(nameof(Office.Petugas))).SendTableAsync(Right);
        var other = await Office.OpenAsync(host, "Kota Seberang");

        Assert.Equal(HttpStatusCode.OK, (await (await office.SignInAsync(nameof(Office.PpidPelaksana))).GetAsync(page.Path)).Status);
        foreach (var stranger in new[] { await office.SignInAsync(nameof(Office.PetugasLain)), await office.SignInAsync(nameof(Office.Ppid)), await office.SignInAsync(nameof(Office.Ketua)), await other.SignInAsync(nameof(Office.Petugas)) })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(page.Path)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(page.Path + "?handler=Catatan")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(page.Path + "/batalkan")).Status);
        }
    }

    [Theory, ClassData<BothDatabases>]
    public async Task What_is_no_table_is_refused_in_a_sentence_and_not_kept(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var clerk = await office.SignInAsync(nameof(Office.Petugas));

        Assert.Contains("Ini halaman web, walau namanya mungkin .xls.", (await clerk.SendTableAsync("<html><table></table></html>"u8.ToArray(), "usulan.xls")).Text);
        Assert.Contains("bukan buku kerja Excel", (await clerk.SendTableAsync(TestStore.Pdf)).Text);
        Assert.Contains("Pilih berkas Excel", (await clerk.SubmitAsync(await clerk.GetAsync("/uji/unggah"))).Text);
        Assert.Equal(0, await host.WithDbAsync(db => db.Uploads.CountAsync()));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_long_table_is_checked_in_the_background_and_its_page_says_how_far(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var clerk = await office.SignInAsync(nameof(Office.Petugas));
        var filled = new FilledTable();
        for (var n = 1; n <= 300; n++)
        {
            filled.Add(Item($"b{n}"), ("Ringkasan isi", $"Ringkasan {n}: {Convert.ToBase64String(System.Security.Cryptography.SHA512.HashData(BitConverter.GetBytes(n)))} {Convert.ToBase64String(System.Security.Cryptography.SHA512.HashData(BitConverter.GetBytes(-n)))} {new string('x', 300)}"));
        }

        var page = await clerk.SendTableAsync(Encoding.UTF8.GetBytes(filled.ToCsv()), "panjang.csv");
        Assert.Contains("Menunggu diperiksa", page.Text);
        Assert.DoesNotContain("Daftarkan", (await clerk.GetAsync(page.Path)).Text);

        Assert.True(await host.CheckNextAsync());
        Assert.False(await host.CheckNextAsync());

        Assert.Contains("300 butir, 0 baris matriks", (await clerk.GetAsync(page.Path)).Text);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_check_whose_node_died_is_begun_anew_and_given_up_after_three(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var clerk = await office.SignInAsync(nameof(Office.Petugas));
        var id = Sending.IdOf(await clerk.SendTableAsync(Right));

        await DieAsync(host, id, attempts: 1);
        Assert.False(await host.CheckNextAsync());
        host.Time.Now += ProposalUpload.Patience + TimeSpan.FromSeconds(1);
        Assert.True(await host.CheckNextAsync());
        Assert.Contains("2 butir, 2 baris matriks", (await clerk.GetAsync($"/uji/unggahan/{id}")).Text);

        await DieAsync(host, id, attempts: 3);
        host.Time.Now += ProposalUpload.Patience + TimeSpan.FromSeconds(1);
        Assert.True(await host.CheckNextAsync());
        Assert.Contains("berkali-kali terhenti", (await clerk.GetAsync($"/uji/unggahan/{id}")).Text);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task What_nobody_registers_goes_after_a_week_with_its_bytes(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        await (await office.SignInAsync(nameof(Office.Petugas))).SendTableAsync(Right);

        await host.WithDbAsync(db => PurgingJob.PurgeAsync(db, CancellationToken.None));
        await host.WithDbAsync(db => TestStore.Of(db).SweepAsync(CancellationToken.None));
        Assert.Equal(1, await host.WithDbAsync(db => db.Uploads.CountAsync()));
        Assert.Equal(1, await host.WithDbAsync(db => db.Set<Web.Files.FileKey>().CountAsync()));

        host.Time.Now += ProposalUpload.Life + TimeSpan.FromHours(1);
        await host.WithDbAsync(db => PurgingJob.PurgeAsync(db, CancellationToken.None));
        await host.WithDbAsync(db => TestStore.Of(db).SweepAsync(CancellationToken.None));
        Assert.Equal(0, await host.WithDbAsync(db => db.Uploads.CountAsync()));
        Assert.Equal(0, await host.WithDbAsync(db => db.Set<ProposalReport>().CountAsync()));
        Assert.Equal(0, await host.WithDbAsync(db => db.Set<Web.Files.FileKey>().CountAsync()));
    }

    private static Task<int> DieAsync(TimbangHost host, Guid id, int attempts) => host.WithDbAsync(db =>
    {
        var now = host.Time.Now;
        return db.Uploads.Where(u => u.Id == id).ExecuteUpdateAsync(
            u => u.SetProperty(x => x.State, UploadState.Checking).SetProperty(x => x.SeenAt, now).SetProperty(x => x.Attempts, attempts));
    });
}
