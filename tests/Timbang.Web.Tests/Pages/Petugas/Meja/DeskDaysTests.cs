using Timbang.Pengujian;
using Timbang.Web.Tests.Hosting;
using Timbang.Web.Tests.Pages.Penetapan;
using Law = Timbang.Tests.Given;

namespace Timbang.Web.Tests.Pages.Petugas.Meja;

/// <summary>Nothing that waits is on nobody's desk, and each thing says until when.</summary>
public sealed class DeskDaysTests(Hosts hosts) : IClassFixture<Hosts>
{
    [Theory, ClassData<BothDatabases>]
    public async Task A_request_that_nobody_has_described_yet_waits_with_its_clock(DatabaseKind kind)
    {
        var office = await Office.OpenAsync(await hosts.FreshAsync(kind));
        var uji = await office.UjiAsync(Trigger.Permintaan("PI-2026/0037", Office.Today.AddDays(-30), Office.Today));

        var desk = await DeskAsync(office, nameof(Office.Petugas));

        Assert.Contains("1 menunggu Anda 1 terlambat", desk, StringComparison.Ordinal);
        Assert.Contains("Berkas dibuka, belum ada butir yang dicatat.", desk, StringComparison.Ordinal);
        Assert.Contains(uji.Number, desk, StringComparison.Ordinal);
        Assert.Contains("0 menunggu Anda", await DeskAsync(office, nameof(Office.PetugasLain)), StringComparison.Ordinal);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_sitting_whose_day_passed_unopened_waits_for_the_PPID(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        await office.SidangAsync(await office.ButirAsync(Stage.Diuji));
        var before = await DeskAsync(office, nameof(Office.Ppid));

        host.Time.Now = Law.At(Office.Today.AddDays(1), 9);

        Assert.DoesNotContain("Jadwalkan ulang", before, StringComparison.Ordinal);
        Assert.Contains("Sidang tidak dibuka pada harinya.", await DeskAsync(office, nameof(Office.Ppid)), StringComparison.Ordinal);
        Assert.DoesNotContain("Sidang tidak dibuka", await DeskAsync(office, nameof(Office.Anggota1)), StringComparison.Ordinal);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_sitting_is_due_when_the_earliest_of_its_items_is(DatabaseKind kind)
    {
        var office = await Office.OpenAsync(await hosts.FreshAsync(kind));
        var late = await office.UjiAsync(Trigger.Permintaan("PI-2026/0037", Office.Today.AddDays(-30), Office.Today));
        await office.SidangAsync(await office.ButirAsync(Stage.Diuji, late));

        var desk = await DeskAsync(office, nameof(Office.Anggota1));

        Assert.Contains("1 menunggu Anda 1 terlambat", desk, StringComparison.Ordinal);
        Assert.Contains("Pasal 22 ayat (7) UU 14/2008", desk, StringComparison.Ordinal);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Without_a_clock_a_sitting_waits_until_its_own_day(DatabaseKind kind)
    {
        var office = await Office.OpenAsync(await hosts.FreshAsync(kind));
        await office.SidangAsync(await office.ButirAsync(Stage.Diuji));

        var desk = await DeskAsync(office, nameof(Office.Anggota1));

        Assert.Contains("Senin, 23 November 2026", desk, StringComparison.Ordinal);
        Assert.Contains("1 menunggu Anda 0 sudah", desk, StringComparison.Ordinal);
        Assert.DoesNotContain("tanpa batas", desk, StringComparison.Ordinal);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task The_offices_target_is_shown_beside_the_day_of_the_law(DatabaseKind kind)
    {
        var office = await Office.OpenAsync(await hosts.FreshAsync(kind));
        var asked = await office.UjiAsync(Trigger.Permintaan("PI-2026/0037", Office.Today, Office.Today));
        await office.ButirAsync(Stage.Diinventaris, asked);

        Assert.Contains("Target kantor:", await DeskAsync(office, nameof(Office.Ppid)), StringComparison.Ordinal);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_day_that_the_Majelis_set_is_told_on_desk_and_item_though_nothing_was_counted(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var ordered = await office.UjiAsync(Trigger.PerintahMajelis("07/PTS/2026", Office.Today, Office.Today.AddDays(9), Office.Today));
        var butir = await office.ButirAsync(Stage.Diinventaris, ordered);

        var item = await (await host.SignInAsync(office.Ppid)).GetAsync($"/butir/{butir.Id}");

        Assert.Contains("batas yang ditetapkan Majelis Komisioner dalam perintah yang diterima Senin, 23 November 2026", item.Text, StringComparison.Ordinal);
        Assert.Contains("Rabu, 2 Desember 2026", await DeskAsync(office, nameof(Office.Ppid)), StringComparison.Ordinal);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Who_sent_a_draft_in_sees_with_whom_it_is(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        await (await host.SignInAsync(office.Ppid)).SendInAsync(await office.ConsiderAsync(new ItemSpec()));

        var desk = await DeskAsync(office, nameof(Office.Ppid));

        Assert.Contains("1 sudah diteruskan", desk, StringComparison.Ordinal);
        Assert.Contains("Atasan PPID", desk[desk.IndexOf("Sudah saya teruskan", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    private static async Task<string> DeskAsync(Office office, string who) => (await (await office.SignInAsync(who)).GetAsync("/meja")).Text;
}
