using System.Net;
using Timbang.DasarHukum;
using Timbang.Pengujian;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Pages.Penetapan;

namespace Timbang.Web.Tests.Pages.Publik;

/// <summary>What anyone sees: nothing before a decree, both lists in the moment it takes effect, and open by itself when its time is up.</summary>
public sealed class DaftarPublikTests(Hosts hosts) : IClassFixture<Hosts>
{
    private const string Dik = "/daftar-informasi-dikecualikan";
    private const string Dip = "/daftar-informasi-publik";

    [Theory, ClassData<BothDatabases>]
    public async Task Both_lists_change_in_the_moment_of_the_decree_and_never_show_a_draft(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var items = await office.ConsiderAsync(
            new ItemSpec("Nilai kinerja"),
            new ItemSpec("Berkas pemeriksaan", Klasifikasi.Dikecualikan),
            new ItemSpec("Rekap kehadiran", Klasifikasi.Terbuka));
        var (ppid, head, anyone) = (await host.SignInAsync(office.Ppid), await host.SignInAsync(office.Atasan), host.Visit());
        var decree = await ppid.SendInAsync(items);
        await head.DoAsync(decree, "setujui");
        var (dikBefore, dipBefore) = (await anyone.GetAsync(Dik), await anyone.GetAsync(Dip));
        var itemBefore = await anyone.GetAsync($"{Dik}/{items[0]}");

        await ppid.DoAsync(decree, "tetapkan");
        var (dik, dip) = ((await anyone.GetAsync(Dik)).Text, (await anyone.GetAsync(Dip)).Text);

        Assert.Contains("Belum ada informasi yang dikecualikan", dikBefore.Text);
        Assert.Contains("Daftar ini masih kosong", dipBefore.Text);
        Assert.Equal(HttpStatusCode.NotFound, itemBefore.Status);
        Assert.Contains("2 entri", dik);
        Assert.Contains("Dikecualikan sebagian Nilai kinerja Bagian: Nilai dan catatan per orang BKPSDM · SK 000.8.3.3/1/BKPSDM , 23 November 2026", dik);
        Assert.Contains("Dikecualikan Berkas pemeriksaan", dik);
        Assert.Contains("Terbuka dalam 2 tahun Jumat, 24 November 2028", dik);
        Assert.DoesNotContain("Rekap kehadiran", dik);
        Assert.Contains("Terbuka sebagian Nilai kinerja", dip);
        Assert.Contains("Terbuka Rekap kehadiran", dip);
        Assert.DoesNotContain("Berkas pemeriksaan", dip);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task On_the_last_day_it_is_closed_and_the_day_after_open_with_the_reason(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var items = await office.ConsiderAsync(new ItemSpec { Years = 1 });
        await office.DetermineAsync(host, items);
        var anyone = host.Visit();

        // 23.59 in the office, and a minute later: a kept answer of yesterday is never shown.
        host.Time.Now = new DateTimeOffset(2027, 11, 23, 23, 59, 0, TimeSpan.FromHours(8));
        var last = await anyone.GetAsync(Dik);
        host.Time.Now = host.Time.Now.AddMinutes(1);
        var after = await anyone.GetAsync(Dik);
        var item = await anyone.GetAsync($"{Dik}/{items[0]}");

        Assert.Contains("Terbuka besok", last.Text);
        Assert.Contains("Baru terbuka", after.Text);
        Assert.Contains("sejak Rabu, 24 November 2027, pukul 00.00, karena jangka waktunya berakhir", after.Text);
        Assert.Contains("terbuka sejak 24 November 2027", item.Text);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Search_takes_words_as_they_are_in_any_letters(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        await office.DetermineAsync(host, await office.ConsiderAsync(
            new ItemSpec("Nilai 100% peserta"), new ItemSpec("Nilai 1000 peserta"), new ItemSpec("Berkas a_b"), new ItemSpec("Berkas acb")));
        var anyone = host.Visit();

        Assert.Contains("1 entri", (await anyone.GetAsync(Dik + "?q=100%25")).Text);
        Assert.Contains("1 entri", (await anyone.GetAsync(Dik + "?q=A_B")).Text);
        Assert.Contains("2 entri", (await anyone.GetAsync(Dik + "?q=nilai+PESERTA")).Text);
        Assert.Contains("Tidak ada yang cocok", (await anyone.GetAsync(Dik + "?q=%27+OR+1%3D1+--")).Text);
        Assert.Contains("Tidak ada yang cocok", (await anyone.GetAsync(Dik + "?q=%00%25")).Text);
        Assert.Contains("4 entri", (await anyone.GetAsync(Dik + "?unit=BKPSDM&keadaan=sebagian&terbuka=nanti&urut=judul&hal=1")).Text);
        Assert.Contains("Tidak ada yang cocok", (await anyone.GetAsync(Dik + "?terbuka=bulan")).Text);
        Assert.Contains("4 informasi", (await anyone.GetAsync(Dip + "?q=rerata+UNIT")).Text);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Search_finds_whatever_the_list_shows_in_letters_of_any_size(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        await office.DetermineAsync(host, await office.ConsiderAsync(
            new ItemSpec("Arsip École") { IfOpened = "Ayah Ünal dapat ditekan.", Citations = [new Rujukan("UU-27-2022", "Pasal 4 ayat (2)")] },
            new ItemSpec("Rekap kehadiran", Klasifikasi.Terbuka)));
        var anyone = host.Visit();

        // Title, part, unit, decree, ground, statute, both consequences.
        foreach (var words in new[] { "ÉCOLE", "école CATATAN", "bkpsdm", "000.8.3.3/1/bkpsdm", "KAPABILITAS", "27/2022", "ünal", "ÜNAL ditekan", "RERATA per unit tetap" })
        {
            Assert.Contains("1 entri", (await anyone.GetAsync($"{Dik}?q={Uri.EscapeDataString(words)}")).Text);
        }

        foreach (var words in new[] { "ecole", "rak rahasia", "judul dalam", "pegawai yang dinilai" })
        {
            Assert.Contains("Tidak ada yang cocok", (await anyone.GetAsync($"{Dik}?q={Uri.EscapeDataString(words)}")).Text);
        }

        Assert.Contains("2 informasi", (await anyone.GetAsync(Dip + "?q=BIDANG+kinerja")).Text);
        Assert.Contains("1 informasi", (await anyone.GetAsync(Dip + "?q=" + Uri.EscapeDataString("École"))).Text);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task The_front_door_searches_both_lists(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        await office.DetermineAsync(host, await office.ConsiderAsync(new ItemSpec("Nilai kinerja"), new ItemSpec("Rekap kehadiran", Klasifikasi.Terbuka)));

        var home = await host.Visit().GetAsync("/");
        var found = await host.Visit().GetAsync("/?q=NILAI");

        Assert.Contains("Apa yang terbuka?", home.Text);
        Assert.Contains("Terbuka: 2", found.Text);
        Assert.Contains("Dikecualikan: 1", found.Text);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Each_agency_has_its_own_lists(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        await Office.OpenAsync(host, name: "Kabupaten Hulu Sungai", zone: "Asia/Jakarta");
        var office = await Office.OpenAsync(host);
        await office.DetermineAsync(host, await office.ConsiderAsync(new ItemSpec()));
        var anyone = host.Visit();

        var first = await anyone.GetAsync(Dik);
        var chosen = await anyone.GetAsync(Dik + "?badan=kabupaten-muara-tenang");

        Assert.Contains("Belum ada informasi yang dikecualikan", first.Text);
        Assert.Contains("08.00 WIB", first.Text);
        Assert.Contains("Hasil penilaian kinerja", chosen.Text);
        Assert.Contains("09.00 WITA", chosen.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await anyone.GetAsync(Dik + "?badan=tidak-ada")).Status);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Every_row_of_a_search_can_be_downloaded_and_runs_as_no_formula(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        await office.DetermineAsync(host, await office.ConsiderAsync(
            [.. Enumerable.Range(1, 30).Select(n => new ItemSpec($"=HYPERLINK(\"x\";\"{n}\")"))]));
        var anyone = host.Visit();

        var csv = await anyone.Http.GetByteArrayAsync(new Uri(Dik + ".csv", UriKind.Relative));
        var lines = System.Text.Encoding.UTF8.GetString(csv).TrimEnd().Split("\r\n");

        Assert.Equal([0xEF, 0xBB, 0xBF], csv[..3]);
        Assert.Equal(31, lines.Length);
        Assert.All(lines.Skip(1), line => Assert.StartsWith("\"'=HYPERLINK", line));
        Assert.Contains("Halaman 1 dari 2", (await anyone.GetAsync(Dik)).Text);
        Assert.Contains("Halaman 2 dari 2", (await anyone.GetAsync(Dik + "?hal=2")).Text);
    }
}
