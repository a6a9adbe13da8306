using System.Net;
using Timbang.Dokumentasi;
using Timbang.Web.Tests.Cetak;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Pages.Petugas.Pengarsipan;

/// <summary>UU 43/2009 Pasal 40: once a year somebody looks at every folder, by a list or by the camera of a phone.</summary>
public sealed class StockTakeTests(Hosts hosts) : IClassFixture<Hosts>
{
    private const string List = "/arsip/pemeriksaan";

    [Theory, ClassData<BothDatabases>]
    public async Task One_save_checks_all_that_were_marked_and_leaves_the_rest(DatabaseKind kind)
    {
        var (host, office, folders) = await FiledAsync(kind, 3);
        var clerk = await office.SignInAsync(nameof(Office.Petugas));
        await clerk.DoAsync($"/arsip/{folders[2].Id}/pinjamkan", Shelves.Loan);
        var page = await clerk.GetAsync(List);
        Assert.Contains("0 dari 3 sudah diperiksa tahun 2026", page.Text);

        var nothing = await clerk.SubmitAsync(page);
        var unsaid = await clerk.SubmitAsync(page, new() { [Field(folders[0])] = "Lengkap", [Field(folders[1])] = "TidakDitemukan" });
        var done = await clerk.SubmitAsync(unsaid, new() { [Field(folders[1], "Note")] = "Sudah dicari di rak 2.", [Field(folders[2])] = "SedangDipinjam" });

        Assert.Contains("Belum ada folder yang ditandai.", nothing.Text);
        Assert.Contains($"{folders[1].Title}: Tulis di mana sudah dicari.", unsaid.Text);
        Assert.Matches($"<a href=\"#Input_Rows_{folders[1].Id}__Note\">", unsaid.Html);
        Assert.Contains("3 folder dicatat sudah diperiksa.", done.Text);
        Assert.Contains("3 dari 3 sudah diperiksa tahun 2026", done.Text);
        Assert.Equal(
            [FolderFinding.Lengkap, FolderFinding.TidakDitemukan, FolderFinding.SedangDipinjam],
            (await office.FoldersAsync()).Select(f => f.Finding!.Value));
        Assert.Equal(["Simpan", "Periksa"], await office.ActsAsync(folders[1].Id));

        host.Time.Now = new(2027, 1, 4, 2, 0, 0, TimeSpan.Zero);
        Assert.Contains("0 dari 3 sudah diperiksa tahun 2027", (await (await office.SignInAsync(nameof(Office.Ppid))).GetAsync(List)).Text);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task What_another_has_checked_meanwhile_is_said_and_what_is_not_hers_is_not_there(DatabaseKind kind)
    {
        var (_, office, folders) = await FiledAsync(kind, 2);
        var (first, second, stranger) = (await office.SignInAsync(nameof(Office.Petugas)), await office.SignInAsync(nameof(Office.Ppid)), await office.SignInAsync(nameof(Office.PetugasLain)));
        var (one, two) = (await first.GetAsync(List), await second.GetAsync(List));

        await first.SubmitAsync(one, new() { [Field(folders[0])] = "Lengkap" });
        await first.SubmitAsync(one, new() { [Field(folders[0])] = "Lengkap" });
        var late = await second.SubmitAsync(two, new() { [Field(folders[0])] = "TidakLengkap", [Field(folders[0], "Note")] = "Kurang.", [Field(folders[1])] = "Lengkap" });
        Assert.Contains("Berkas ini sudah diubah orang lain setelah Anda membukanya.", late.Text);
        Assert.Contains($"{office.Petugas.Name} memeriksa", late.Text);
        await second.SubmitAsync(late);
        var own = (await stranger.GetAsync("/akun/sandi")).Form();
        var foreign = await stranger.PostAsync(List, own.With(new() { [Field(folders[1])] = "Lengkap", [Field(folders[1], "Version")] = "2" }));

        Assert.Equal(HttpStatusCode.NotFound, foreign.Status);
        Assert.Equal([FolderFinding.Lengkap, FolderFinding.Lengkap], (await office.FoldersAsync()).Select(f => f.Finding!.Value));
        Assert.Equal(["Simpan", "Periksa"], await office.ActsAsync(folders[0].Id));
        Assert.Equal(HttpStatusCode.NotFound, (await (await office.SignInAsync(nameof(Office.Atasan))).GetAsync(List)).Status);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_label_leads_from_any_camera_through_the_sign_in_to_one_button(DatabaseKind kind)
    {
        var (host, office, folders) = await FiledAsync(kind, 1);
        var label = $"/arsip/kode/{folders[0].Printed().ToLowerInvariant()}";
        Assert.Contains("kembali=%2Farsip%2Fkode%2F", (await host.Visit().GetAsync(label)).Path);
        var clerk = await office.SignInAsync(nameof(Office.Petugas));

        var done = await clerk.DoAsync(label, []);

        Assert.Contains("Pemeriksaan dicatat: ada di tempat, lengkap.", done.Text);
        Assert.Contains("Ada di tempat, lengkap diperiksa Senin, 23 November 2026", (await clerk.GetAsync(label)).Text);
        Assert.Equal(["Simpan", "Periksa"], await office.ActsAsync(folders[0].Id));
        foreach (var unknown in new[] { "/arsip/kode/BBBB-CCCC-DDDD", "/arsip/kode/x", "/arsip/kode/" + new string('B', 500) })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await clerk.GetAsync(unknown)).Status);
        }

        await clerk.DoAsync($"/arsip/{folders[0].Id}/pinjamkan", Shelves.Loan);
        var lent = await clerk.GetAsync(label);
        Assert.DoesNotContain("<button class=\"btn\">Ada di tempat, lengkap", lent.Html);
        Assert.Contains($"/arsip/{folders[0].Id}/terima-kembali", lent.Html);
        Assert.Contains("Folder ini sedang dipinjam Rina Marlina.", (await clerk.DoAsync($"/arsip/{folders[0].Id}/periksa", new() { ["Input.Finding"] = "Lengkap" })).Text);
    }

    [Fact]
    public async Task The_list_on_paper_has_every_folder_and_boxes_to_tick()
    {
        var (_, office, folders) = await FiledAsync(DatabaseKind.Sqlite, 2);
        var clerk = await office.SignInAsync(nameof(Office.Petugas));

        using var pdf = new PrintedPdf(await clerk.Http.GetByteArrayAsync(List + "?handler=Cetak"));

        Assert.All(folders, folder => Assert.Contains(folder.Printed(), pdf.Text));
        Assert.Contains("0 dari 2 folder sudah diperiksa tahun 2026.", pdf.Text);
        Assert.Contains("□ tidak lengkap", pdf.Text);
    }

    private static string Field(ArsipFisik folder, string name = "Finding") => $"Input.Rows[{folder.Id}].{name}";

    private async Task<(TimbangHost Host, Office Office, List<ArsipFisik> Folders)> FiledAsync(DatabaseKind kind, int folders)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        return (host, office, await office.FileAsync(folders));
    }
}
