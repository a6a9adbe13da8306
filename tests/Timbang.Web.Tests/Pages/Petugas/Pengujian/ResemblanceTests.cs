using Timbang.Pengujian;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Pages.Penetapan;
using Law = Timbang.Tests.Given;

namespace Timbang.Web.Tests.Pages.Petugas.Pengujian;

/// <summary>Who describes an item hears what it resembles in either list and in open files; who tests it hears it once more.</summary>
public sealed class ResemblanceTests(Hosts hosts) : IClassFixture<Hosts>
{
    private const string Warning = "Mirip dengan yang sudah ada.";

    [Theory, ClassData<BothDatabases>]
    public async Task An_item_like_one_of_either_list_says_where_the_other_stands(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        await office.DetermineAsync(host, await office.ConsiderAsync(
            new ItemSpec("Nilai asesmen pejabat administrator"), new ItemSpec("Rekapitulasi kehadiran pegawai honorer", Klasifikasi.Terbuka)));

        var excluded = await ShownAsync(office, Stage.Didaftar, "Hasil ASESMEN pejabat administrator 2026");
        var open = await ShownAsync(office, Stage.Didaftar, "Rekapitulasi kehadiran pegawai honorer triwulan");
        var tested = await ShownAsync(office, Stage.Diinventaris, "Asesmen pejabat administrator", nameof(Office.Ppid), "/uji");
        var alone = await ShownAsync(office, Stage.Didaftar, "Rekaman kamera gerbang");

        Assert.Contains(Warning, excluded);
        Assert.Contains("Daftar Informasi yang Dikecualikan, keputusan 000.8.3.3/1/BKPSDM", excluded);
        Assert.Contains("Daftar Informasi Publik", open[open.IndexOf(Warning, StringComparison.Ordinal)..]);
        Assert.Contains(Warning, tested);
        Assert.DoesNotContain(Warning, alone);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task An_item_of_another_agency_is_never_named(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var other = await Office.OpenAsync(host, "Balai Lembah Sari", "Asia/Jakarta");
        await other.DetermineAsync(host, await other.ConsiderAsync(new ItemSpec("Nilai asesmen pejabat administrator")));
        var office = await Office.OpenAsync(host);

        Assert.DoesNotContain(Warning, await ShownAsync(office, Stage.Didaftar, "Nilai asesmen pejabat administrator"));
    }

    private static async Task<string> ShownAsync(Office office, Stage stage, string title, string who = nameof(Office.Petugas), string page = "")
    {
        var butir = await office.ButirAsync(stage, uraian: Law.Uraian() with { Title = title, PublicTitle = title });
        return (await (await office.SignInAsync(who)).GetAsync($"/butir/{butir.Id}{page}")).Text;
    }
}
