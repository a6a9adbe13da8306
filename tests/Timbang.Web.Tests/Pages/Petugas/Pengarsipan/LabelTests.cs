using System.Net;
using Timbang.Dokumentasi;
using Timbang.Web.Pages.Petugas.Pengarsipan;
using Timbang.Web.Tests.Cetak;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Pages.Petugas.Pengarsipan;

/// <summary>Labels to be stuck on folders: what it is, where it stands, and a code that any camera reads.</summary>
public sealed class LabelTests(Hosts hosts) : IClassFixture<Hosts>
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(8));

    [Fact]
    public async Task Chosen_folders_are_printed_with_their_code_and_without_an_address_the_code_alone()
    {
        var host = await hosts.FreshAsync(DatabaseKind.Sqlite);
        var office = await Office.OpenAsync(host);
        var folders = await office.FileAsync(2);
        var clerk = await office.SignInAsync(nameof(Office.Petugas));

        using var all = new PrintedPdf(await clerk.Http.GetByteArrayAsync($"/arsip/label.pdf?unit={office.Unit.Id}"));
        using var one = new PrintedPdf(await clerk.Http.GetByteArrayAsync($"/arsip/label.pdf?id={folders[1].Id}"));

        Assert.All(folders, folder => Assert.Contains(folder.Printed(), all.Text));
        Assert.Contains("No syntax or stream encoding errors found", all.Check());
        Assert.DoesNotContain(folders[0].Printed(), one.Text);
        Assert.Contains("Rak 3\nBoks 12\nFolder 7\n", one.RawText);
        Assert.DoesNotContain("Figure", one.Tree);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.GetAsync("/arsip/label.pdf?cari=tidakada")).Status);
    }

    [Fact]
    public void With_an_address_each_label_has_its_QR_code_and_twelve_fill_a_sheet()
    {
        var folders = Enumerable.Range(1, 25).Select(n => Folder($"000.8.3.3/{n}/PPID", "BKPSDM")).ToList();

        using var pdf = new PrintedPdf(Paper(folders));

        Assert.Equal(3, pdf.Pages.Count);
        Assert.Equal(25, pdf.Tree.Split("Figure").Length - 1);
        Assert.All(folders, folder => Assert.Contains(folder.Printed(), pdf.Text));
    }

    [Fact]
    public void Nothing_on_a_label_is_left_out_however_long_or_odd_it_is()
    {
        var folder = Folder(new string('9', 100), "Dinas <b>\u202E & Anak\0", string.Join(' ', Enumerable.Repeat("lemari", 42)));

        using var pdf = new PrintedPdf(Paper([folder, Folder("1", "x")]));

        Assert.Contains("No syntax or stream encoding errors found", pdf.Check());
        Assert.Equal(42, pdf.RawText.Split("lemari").Length - 1);
        Assert.Contains("Dinas <b> & Anak", pdf.RawText);
    }

    private static byte[] Paper(IReadOnlyList<ArsipFisik> folders) => new LabelPaper("Kabupaten", new("https://ppid.contoh.go.id"), Now).Of(folders).ToPdf();

    private static ArsipFisik Folder(string number, string unit, string shelf = "3")
    {
        var origin = new FolderOrigin(Timbang.Tests.Given.Agency, Timbang.Tests.Given.Unit, Guid.NewGuid(), Guid.NewGuid()) { DecreeNumber = number, UnitName = unit, RetentionClass = "10 tahun" };
        return ArsipFisik.Simpan(origin, new(shelf, "12", "7"), Timbang.Tests.Given.Petugas, Office.Today);
    }
}
