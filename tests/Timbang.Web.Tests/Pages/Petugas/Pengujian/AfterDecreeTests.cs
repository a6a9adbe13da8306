using Timbang.Pengujian;
using Timbang.Web.Tests.Hosting;
using Law = Timbang.Tests.Given;

namespace Timbang.Web.Tests.Pages.Petugas.Pengujian;

/// <summary>A decision keeps the text in force on its day; what the office aims at is no law; what is filed is not late.</summary>
public sealed class AfterDecreeTests(Hosts hosts) : IClassFixture<Hosts>
{
    [Theory, ClassData<BothDatabases>]
    public async Task Butir_yang_sudah_diputus_diperiksa_menurut_hukum_pada_hari_keputusannya(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var butir = await office.ButirAsync(Stage.Ditetapkan);

        // Past the last day of every line, and under another wording of the law.
        host.Time.Now = Law.At(Office.Today.AddYears(9), 9);
        var petugas = await office.SignInAsync(nameof(Office.Petugas));
        var file = await petugas.GetAsync($"/uji/{butir.UjiId}");
        var item = await petugas.GetAsync($"/butir/{butir.Id}");

        Assert.Contains("Lengkap", file.Text);
        Assert.DoesNotContain("ada kesalahan", file.Text);
        Assert.DoesNotContain("Kesalahan", item.Text);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Before_the_decree_the_same_matrix_is_examined_by_the_law_of_today(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var butir = await office.ButirAsync(Stage.Diuji);

        host.Time.Now = Law.At(Office.Today.AddYears(9), 9);
        var file = await (await office.SignInAsync(nameof(Office.Petugas))).GetAsync($"/uji/{butir.UjiId}");

        Assert.Contains("ada kesalahan", file.Text);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_missed_target_is_told_and_is_no_breach(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var butir = await office.ButirAsync(Stage.Ditetapkan);

        // Two working days to receive; a fortnight later the target lies eight of them back.
        host.Time.Now = Law.At(Office.Today.AddDays(14), 9);
        var petugas = await office.SignInAsync(nameof(Office.Petugas));
        string[] pages = [$"/uji/{butir.UjiId}", $"/butir/{butir.Id}", "/uji", "/meja"];
        foreach (var page in pages)
        {
            var shown = await petugas.GetAsync(page);

            Assert.Contains("arget kantor lewat 8 hari kerja", shown.Text);
            Assert.DoesNotContain("erlambat", shown.Text);
            Assert.DoesNotContain("tag late", shown.Html);
            Assert.DoesNotContain(" over\"", shown.Html);
        }
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_missed_statutory_day_is_late_everywhere(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var uji = await office.UjiAsync(Trigger.Permintaan("PI-2026/0037", Office.Today.AddDays(-30), Office.Today));
        var butir = await office.ButirAsync(Stage.Dikaji, uji);
        var pelaksana = await office.SignInAsync(nameof(Office.PpidPelaksana));

        foreach (var page in new[] { $"/uji/{uji.Id}", $"/butir/{butir.Id}", "/uji", "/meja" })
        {
            var shown = await pelaksana.GetAsync(page);

            Assert.Matches("<span class=\"tag late\">Terlambat [0-9]+ hari kerja</span>", shown.Html);
        }
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Nothing_is_late_after_filing(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var uji = await office.UjiAsync(Trigger.Permintaan("PI-2026/0037", Office.Today, Office.Today));
        var butir = await office.ButirAsync(Stage.Diarsipkan, uji);

        host.Time.Now = Law.At(Office.Today.AddDays(90), 9);
        var petugas = await office.SignInAsync(nameof(Office.Petugas));
        foreach (var page in new[] { $"/uji/{uji.Id}", $"/butir/{butir.Id}", "/uji?keadaan=selesai", "/meja" })
        {
            var shown = await petugas.GetAsync(page);

            Assert.Equal(page, shown.Path);
            Assert.DoesNotContain("erlambat", shown.Text);
            Assert.DoesNotContain("kantor lewat", shown.Text);
            Assert.DoesNotContain("tag late", shown.Html);
        }
    }
}
