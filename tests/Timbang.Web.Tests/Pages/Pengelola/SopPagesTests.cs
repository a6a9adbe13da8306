using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Pages.Petugas.Pengujian;

namespace Timbang.Web.Tests.Pages.Pengelola;

/// <summary>The register of the SOP itself: an office enters its versions, and every file keeps the one it ran under.</summary>
public sealed class SopPagesTests(Hosts hosts) : IClassFixture<Hosts>
{
    private static Dictionary<string, string> Tomorrow => new()
    {
        ["Input.Number"] = "B-000.8.3.3/12/KOMINFO",
        ["Input.MadeOn"] = "20 November 2026",
        ["Input.EffectiveOn"] = "24 November 2026",
        ["Input.ApprovedBy"] = "Kepala Dinas Komunikasi dan Informatika",
    };

    [Theory, ClassData<BothDatabases>]
    public async Task New_files_carry_the_version_of_their_day_and_old_ones_keep_theirs(DatabaseKind kind)
    {
        var (host, office, admin) = await OfficeAsync(kind);
        var petugas = await office.SignInAsync(nameof(Office.Petugas));
        await OpenAsync(petugas, "Satu");

        var done = await admin.SubmitAsync(await admin.GetAsync("/pengelola/sop/tambah"), Tomorrow);
        await OpenAsync(petugas, "Dua");
        host.Time.Now += TimeSpan.FromDays(1);
        await OpenAsync(await office.SignInAsync(nameof(Office.Petugas)), "Tiga");

        const string Old = "B-000.8.3.3/9308/BKPSDM-SEK, efektif 21 Oktober 2024";
        Assert.Equal("/pengelola/sop", done.Path);
        Assert.Contains("B-000.8.3.3/12/KOMINFO, efektif 24 November 2026, sudah tercatat", done.Text);
        Assert.Equal(
            [Old, Old, "B-000.8.3.3/12/KOMINFO, efektif 24 November 2026"],
            await host.WithDbAsync(db => db.UjiKonsekuensi.OrderBy(u => u.Number).Select(u => u.SopVersion).ToListAsync()));
        Assert.Equal(0, (await host.VerifyTrailAsync()).Code);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_slip_on_the_title_page_is_entered_as_printed_with_how_it_is_read(DatabaseKind kind)
    {
        var (host, _, admin) = await OfficeAsync(kind);
        var page = await admin.GetAsync("/pengelola/sop/tambah");
        var slip = new Dictionary<string, string>(Tomorrow)
        {
            ["Input.Citations[6].Printed"] = "UU No. 23 Tahun 2013",
            ["Input.Citations[6].Code"] = "UU-23-2014",
        };

        var unexplained = await admin.SubmitAsync(page, slip);
        var explained = await admin.SubmitAsync(page, new(slip) { ["Input.Citations[6].Correction"] = "Tahunnya salah cetak lagi." });
        var taken = await admin.SubmitAsync(await admin.GetAsync("/pengelola/sop/tambah"), new(Tomorrow) { ["Input.Number"] = "B-2" });
        var other = await host.SignInAsync(await Given.PersonAsync(host, await Given.BadanAsync(host, "Kota Seberang"), Role.Administrator));

        Assert.Contains("\"UU No. 23 Tahun 2013\" tidak sama dengan UU-23-2014. Jelaskan pembetulannya.", unexplained.Text);
        Assert.Contains("Tahunnya salah cetak lagi.", explained.Text);
        Assert.Contains("sudah ada untuk hari itu", taken.Text);
        Assert.DoesNotContain("KOMINFO", (await other.GetAsync("/pengelola/sop")).Text);
    }

    private static async Task OpenAsync(Visitor petugas, string title)
    {
        var opened = await petugas.SubmitAsync(await petugas.GetAsync("/uji/buka"), new(Typed.Request) { ["Input.Title"] = title });
        Assert.EndsWith("/butir/tambah", opened.Path);
    }

    private async Task<(TimbangHost Host, Office Office, Visitor Admin)> OfficeAsync(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        return (host, office, await host.SignInAsync(await Given.PersonAsync(host, office.Badan, Role.Administrator)));
    }
}
