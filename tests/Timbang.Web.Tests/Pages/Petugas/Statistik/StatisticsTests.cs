using System.Net;
using Timbang.Pengujian;
using Timbang.Web.Files.Sheets;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Pages.Penetapan;
using Timbang.Web.Tests.Pages.Petugas.Pengujian;
using Law = Timbang.Tests.Given;

namespace Timbang.Web.Tests.Pages.Petugas.Statistik;

/// <summary>Figures on how the office weighs, from what the office did.</summary>
public sealed class StatisticsTests(Hosts hosts) : IClassFixture<Hosts>
{
    private const string Copied = "Menghambat pelaksanaan tugas.";

    [Theory, ClassData<BothDatabases>]
    public async Task Grounds_periods_copies_scores_and_votes_are_counted_from_what_was_done(DatabaseKind kind)
    {
        var office = await WorkAsync(kind);

        var page = await (await office.SignInAsync(nameof(Office.Ppid))).GetAsync("/statistik");

        Assert.Contains("Seluruh unit, tahun 2026", page.Text);
        Assert.Contains("Bagian yang ditutup 6 6 baris", page.Text);
        Assert.Contains("sekitar 2 tahun 732 hari, dari 5 baris", page.Text);
        Assert.Contains("Tanpa tanggal akhir 17% 1 dari 6", page.Text);
        Assert.Contains("Ditutup lagi setelah uji lagi –", page.Text);
        Assert.Contains("Akibat tersalin 33% 2 dari 6", page.Text);
        Assert.Contains("Nilai berbeda sebelum dibahas 0% 0 dari 6", page.Text);
        Assert.Contains("Suara berubah setelah dibahas 6% 1 dari 18", page.Text);
        Assert.Contains("Pasal 17 huruf h Rahasia pribadi 100%, 6 dari 6", page.Text);
        Assert.Contains("Inspektorat 1 terlalu sedikit – terlalu sedikit 0 dari 1", page.Text);
        Assert.Contains("aria-label=\"Akibat tersalin: 2022 tidak ada; 2023 tidak ada; 2024 tidak ada; 2025 tidak ada; 2026 33%.\"", page.Html);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_unit_and_a_year_are_asked_for_by_address(DatabaseKind kind)
    {
        var office = await WorkAsync(kind);
        var ppid = await office.SignInAsync(nameof(Office.Ppid));

        var unit = await ppid.GetAsync($"/statistik?unit={office.OtherUnit.Id}");
        var before = await ppid.GetAsync("/statistik?tahun=2025");
        var nonsense = await ppid.GetAsync("/statistik?tahun=99999&unit=x");

        Assert.Contains("Inspektorat, tahun 2026", unit.Text);
        Assert.Contains("Bagian yang ditutup 1 1 baris", unit.Text);
        Assert.Contains("terlalu sedikit untuk disimpulkan", unit.Text);
        Assert.DoesNotContain("Per unit, tahun", unit.Text);
        Assert.Contains("Belum ada yang dapat dihitung untuk tahun 2025.", before.Text);
        Assert.Equal(HttpStatusCode.OK, nonsense.Status);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task What_is_tested_again_and_closed_again_is_a_renewal(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var first = await office.ConsiderAsync(new ItemSpec("Nilai kinerja"), new ItemSpec("Daftar hadir"));
        await office.DetermineAsync(host, first);
        host.Time.Now = Law.At(Office.Today.AddMonths(14), 9);
        var again = await office.ConsiderAsync(Again("Nilai kinerja", first[0]), Again("Daftar hadir", first[1]) with { Outcome = Klasifikasi.Terbuka });
        await office.DetermineAsync(host, again);

        var page = await (await office.SignInAsync(nameof(Office.Ppid))).GetAsync("/statistik");

        Assert.Contains("Ditutup lagi setelah uji lagi terlalu sedikit untuk disimpulkan 1 dari 2", page.Text);
        Assert.Contains("Seluruh unit, tahun 2028", page.Text);
        Assert.Contains("Akibat tersalin terlalu sedikit untuk disimpulkan 0 dari 2", page.Text);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task The_download_has_every_figure_by_year_and_unit_and_the_workbook_the_same(DatabaseKind kind)
    {
        var office = await WorkAsync(kind);
        var ppid = await office.SignInAsync(nameof(Office.Ppid));

        var lines = await FileListTests.DownloadAsync(ppid, "/statistik?handler=Unduh");
        using var book = SheetFile.Open(await ppid.Http.GetByteArrayAsync("/statistik?handler=Unduh&bentuk=xlsx"));
        var rows = Assert.Single(book.Sheets).Rows().ToList();

        Assert.StartsWith("Tahun,Unit,Bagian ditutup,Baris,Huruf a,", lines[0]);
        Assert.EndsWith("Suara yang didahului nilai,Suara lain dari nilai", lines[0]);
        Assert.Equal("2026,Seluruh unit,6,6,0,0,0,0,0,0,0,6,0,0,1,5,732,0,0,6,2,6,0,18,1", lines[1]);
        Assert.Equal("2026,BKPSDM,5,5,0,0,0,0,0,0,0,5,0,0,1,4,,0,0,5,2,5,0,15,1", lines[2]);
        Assert.StartsWith("2026,Inspektorat,1,", lines[3]);
        Assert.StartsWith("2025,Seluruh unit,0,", lines[4]);
        Assert.Equal((8, lines.Count), (lines.Count, rows.Count));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_PPID_Pelaksana_reads_the_figures_of_the_own_unit(DatabaseKind kind)
    {
        var office = await WorkAsync(kind);

        var page = await (await office.SignInAsync(nameof(Office.PpidPelaksanaLain))).GetAsync("/statistik");
        var foreign = await (await office.SignInAsync(nameof(Office.PpidPelaksanaLain))).GetAsync($"/statistik?unit={office.Unit.Id}");

        Assert.Contains("Bagian yang ditutup 1 1 baris", page.Text);
        Assert.DoesNotContain("BKPSDM", page.Text);
        Assert.Contains("Belum ada yang dapat dihitung", foreign.Text);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Who_answers_for_the_whole_reads_the_figures_and_for_others_there_are_none(DatabaseKind kind)
    {
        var office = await Office.OpenAsync(await hosts.FreshAsync(kind));

        foreach (var who in new[] { nameof(Office.Ppid), nameof(Office.Atasan), nameof(Office.PpidPelaksana) })
        {
            var page = await (await office.SignInAsync(who)).GetAsync("/statistik");
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Contains("href=\"/statistik\"", page.Html);
        }

        foreach (var who in new[] { nameof(Office.Petugas), nameof(Office.Ketua), nameof(Office.Anggota1), "Administrator" })
        {
            var visitor = await office.SignInAsync(who);
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/statistik")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/statistik?handler=Unduh")).Status);
            Assert.DoesNotContain("/statistik", (await visitor.GetAsync("/akun")).Html);
        }
    }

    // Six items: two share a harm text, one waits for consent without a last day, one is of the other unit, and one member changed her mind.
    private async Task<Office> WorkAsync(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var items = await office.ConsiderAsync(
            new ItemSpec("Pertama") { IfOpened = Copied },
            new ItemSpec("Kedua") { IfOpened = Copied },
            new ItemSpec("Ketiga") { IfOpened = "Nilai orang terlihat." },
            new ItemSpec("Keempat") { IfOpened = "Pegawai dapat ditekan.", Dissent = "Buktinya kurang." },
            new ItemSpec("Kelima") { IfOpened = "Data kesehatan terlihat.", Period = new(PeriodKind.SampaiPersetujuan, null, null, Office.Today.AddYears(1)) },
            new ItemSpec("Keenam") { IfOpened = Copied, OtherUnit = true });
        await office.DetermineAsync(host, items);
        return office;
    }

    private static ItemSpec Again(string title, Guid first) => new(title) { Retest = new(first, Office.Today) };
}
