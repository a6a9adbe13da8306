using System.Net;
using Microsoft.EntityFrameworkCore;
using Timbang.Pengujian;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Pages.Penetapan;

namespace Timbang.Web.Tests.Pages.Penerimaan;

/// <summary>SOP B-000.8.3.3 langkah 5, through the pages: a unit receives its decree and files it.</summary>
public sealed class PenerimaanPagesTests(Hosts hosts) : IClassFixture<Hosts>
{
    private static readonly Dictionary<string, string> Place = new()
    {
        ["Input.Softcopy"] = "Server arsip / PPID 2026",
        ["Input.Shelf"] = "R-3",
        ["Input.Box"] = "B-12",
        ["Input.Folder"] = "F-7",
        ["Input.RetentionClass"] = "10 tahun, permanen",
    };

    [Theory, ClassData<BothDatabases>]
    public async Task A_unit_receives_prints_and_files_what_concerns_it(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var today = new DateOnly(2026, 11, 23);
        var items = await office.ConsiderAsync(
            new ItemSpec { Trigger = Trigger.Permintaan("PI-2026/0031", today, today) },
            new ItemSpec("Hasil pemeriksaan") { OtherUnit = true });
        var decree = await office.DetermineAsync(host, items);
        var clerk = await host.SignInAsync(office.Petugas);

        var receipt = await clerk.DoAsync(decree, "terima");
        var incomplete = await clerk.SubmitAsync(await clerk.GetAsync(decree + "/arsipkan?unit=" + office.Unit.Id), new(Place) { ["Input.Folder"] = " " });
        var filed = await clerk.SubmitAsync(incomplete, Place);

        Assert.Contains("Tanda terima 001/TT/2026", receipt.Text);
        Assert.Contains("Diterima pada hari dan jam kerja.", receipt.Text);
        Assert.Contains("Permintaan PI-2026/0031 dapat dijawab berdasarkan SK 000.8.3.3/1/PPID", receipt.Text);
        Assert.DoesNotContain("Hasil pemeriksaan", receipt.Text);
        Assert.Contains("Sebut foldernya.", incomplete.Text);
        Assert.Contains("rak R-3 , boks B-12 , folder F-7", filed.Text);
        Assert.Equal([Stage.Diarsipkan, Stage.Ditetapkan], await StagesAsync(host, items));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Outside_working_hours_it_is_received_and_says_so(DatabaseKind kind)
    {
        var (host, office, decree) = await DeterminedAsync(kind);
        host.Time.Now = FakeTime.Start.AddHours(10);

        var receipt = await (await host.SignInAsync(office.Petugas)).DoAsync(decree, "terima");

        Assert.Contains("Telah diterima pada Senin, 23 November 2026 pukul 19.00 WITA", receipt.Text);
        Assert.Contains("Diterima di luar jam kerja (07.30–16.00).", receipt.Text);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Received_twice_at_once_it_has_one_receipt(DatabaseKind kind)
    {
        var (host, office, decree) = await DeterminedAsync(kind);
        var clerk = await host.SignInAsync(office.Petugas);
        Shown[] pages = [await clerk.GetAsync(decree + "/terima"), await clerk.GetAsync(decree + "/terima")];

        await Task.WhenAll(pages.Select(page => clerk.SubmitAsync(page)));

        Assert.Equal("001/TT/2026", await host.WithDbAsync(db => db.TandaTerima.Select(t => t.Number).SingleAsync()));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Who_files_second_hears_who_was_quicker_and_keeps_what_was_typed(DatabaseKind kind)
    {
        var (host, office, decree) = await DeterminedAsync(kind);
        var (first, second) = (await host.SignInAsync(office.Petugas), await host.SignInAsync(office.PpidPelaksana));
        await first.DoAsync(decree, "terima");
        var address = decree + "/arsipkan?unit=" + office.Unit.Id;
        var (one, two) = (await first.GetAsync(address), await second.GetAsync(address));

        await first.SubmitAsync(one, Place);
        var late = await second.SubmitAsync(two, new(Place) { ["Input.Box"] = "B-99" });

        Assert.Contains("Berkas ini sudah diubah orang lain setelah Anda membukanya.", late.Text, StringComparison.Ordinal);
        Assert.Contains(office.Petugas.Name, late.Text, StringComparison.Ordinal);
        Assert.Contains("value=\"B-99\"", late.Html, StringComparison.Ordinal);
        Assert.Equal("B-12", await host.WithDbAsync(db => db.TandaTerima.Select(t => t.Arsip!.Box).SingleAsync()));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Who_receives_second_hears_who_received_and_when(DatabaseKind kind)
    {
        var (host, office, decree) = await DeterminedAsync(kind);
        var (first, second) = (await host.SignInAsync(office.Petugas), await host.SignInAsync(office.PpidPelaksana));
        var (one, two) = (await first.GetAsync(decree + "/terima"), await second.GetAsync(decree + "/terima"));

        await first.SubmitAsync(one);
        var late = await second.SubmitAsync(two);

        Assert.Contains($"sudah diterima untuk unit itu oleh {office.Petugas.Name} pada Senin, 23 November 2026 pukul 09.00 WITA. Buka tanda terima 001/TT/2026.", late.Text, StringComparison.Ordinal);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Another_unit_receives_nothing_of_it(DatabaseKind kind)
    {
        var (host, office, decree) = await DeterminedAsync(kind);
        var (clerk, other, ppid) = (await host.SignInAsync(office.Petugas), await host.SignInAsync(office.PetugasLain), await host.SignInAsync(office.Ppid));

        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(decree + "/terima")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await ppid.GetAsync(decree + "/terima")).Status);
        await clerk.SubmitAsync(await clerk.GetAsync(decree + "/terima"), new() { ["Input.UnitId"] = office.OtherUnit.Id.ToString() });

        Assert.Equal(0, await host.WithDbAsync(db => db.TandaTerima.CountAsync()));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_draft_is_the_PPIDs_the_unit_neither_sees_nor_receives_it(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var ppid = await host.SignInAsync(office.Ppid);
        var decree = await ppid.SendInAsync(await office.ConsiderAsync(new ItemSpec()));
        var clerk = await host.SignInAsync(office.Petugas);

        foreach (var path in new[] { "", "/sk", "/terima" })
        {
            Assert.Equal((path, HttpStatusCode.NotFound), (path, (await clerk.GetAsync(decree + path)).Status));
            Assert.Equal((path, HttpStatusCode.OK), (path, (await ppid.GetAsync(decree + (path == "/terima" ? "" : path))).Status));
        }
    }

    private async Task<(TimbangHost Host, Office Office, string Decree)> DeterminedAsync(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        return (host, office, await office.DetermineAsync(host, await office.ConsiderAsync(new ItemSpec())));
    }

    private static Task<List<Stage>> StagesAsync(TimbangHost host, IReadOnlyList<Guid> items) => host.WithDbAsync(async db =>
    {
        var stages = await db.Butir.ToDictionaryAsync(b => b.Id, b => b.Stage);
        return items.Select(i => stages[i]).ToList();
    });
}
