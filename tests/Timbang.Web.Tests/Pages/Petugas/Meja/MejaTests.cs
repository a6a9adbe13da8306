using System.Net;
using Timbang.Pengujian;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Pages.Petugas.Meja;

/// <summary>The desk: what waits for me, late first, each with its day and why; counts agree with the lists.</summary>
public sealed class MejaTests(Hosts hosts) : IClassFixture<Hosts>
{
    [Theory, ClassData<BothDatabases>]
    public async Task An_item_waits_on_the_desk_of_whose_turn_it_is_and_on_no_other(DatabaseKind kind)
    {
        var office = await Office.OpenAsync(await hosts.FreshAsync(kind));
        await office.ButirAsync(Stage.Diinventaris);

        Assert.Contains("Uji butir", await DeskAsync(office, nameof(Office.Ppid)), StringComparison.Ordinal);
        foreach (var other in new[] { nameof(Office.PetugasLain), nameof(Office.Ketua), nameof(Office.Atasan) })
        {
            Assert.Contains("Tidak ada yang menunggu Anda.", await DeskAsync(office, other), StringComparison.Ordinal);
        }
    }

    [Theory, ClassData<BothDatabases>]
    public async Task An_empty_desk_offers_to_open_a_file_to_whom_it_is_open(DatabaseKind kind)
    {
        var office = await Office.OpenAsync(await hosts.FreshAsync(kind));

        foreach (var who in new[] { nameof(Office.Petugas), nameof(Office.PpidPelaksana), nameof(Office.Ppid) })
        {
            Assert.Contains("Buka berkas uji", await DeskAsync(office, who), StringComparison.Ordinal);
        }

        foreach (var who in new[] { nameof(Office.Ketua), nameof(Office.Atasan) })
        {
            Assert.DoesNotContain("Buka berkas uji", await DeskAsync(office, who), StringComparison.Ordinal);
        }
    }

    [Theory, ClassData<BothDatabases>]
    public async Task What_I_passed_on_is_shown_with_whose_turn_it_is(DatabaseKind kind)
    {
        var office = await Office.OpenAsync(await hosts.FreshAsync(kind));
        await office.ButirAsync(Stage.Diinventaris);

        var desk = await DeskAsync(office, nameof(Office.Petugas));

        Assert.Contains("0 menunggu Anda", desk, StringComparison.Ordinal);
        Assert.Contains("1 sudah diteruskan", desk, StringComparison.Ordinal);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_late_answer_stands_first_and_is_counted(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        await office.ButirAsync(Stage.Diinventaris);
        var late = await office.UjiAsync(Trigger.Permintaan("PI-2026/0037", Office.Today.AddDays(-30), Office.Today));
        await office.ButirAsync(Stage.Diinventaris, late);

        var desk = await DeskAsync(office, nameof(Office.Ppid));

        Assert.Contains("2 menunggu Anda 1 terlambat", desk, StringComparison.Ordinal);
        Assert.True(desk.IndexOf(late.Number, StringComparison.Ordinal) < desk.IndexOf("UK-2026/001", StringComparison.Ordinal));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Items_of_one_file_at_one_stage_are_one_row(DatabaseKind kind)
    {
        var office = await Office.OpenAsync(await hosts.FreshAsync(kind));
        var uji = await office.UjiAsync();
        await office.ButirAsync(Stage.Diinventaris, uji);
        await office.ButirAsync(Stage.Diinventaris, uji, ordinal: 2);

        var desk = await DeskAsync(office, nameof(Office.Ppid));

        Assert.Contains("1 menunggu Anda", desk, StringComparison.Ordinal);
        Assert.Contains("2 butir.", desk, StringComparison.Ordinal);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_member_sees_the_sitting_and_the_head_the_draft(DatabaseKind kind)
    {
        var office = await Office.OpenAsync(await hosts.FreshAsync(kind));
        await office.SidangAsync(await office.ButirAsync(Stage.Diuji));
        await office.ButirAsync(Stage.Disusun);

        Assert.Contains("Baca agenda", await DeskAsync(office, nameof(Office.Anggota1)), StringComparison.Ordinal);
        Assert.Contains("Ajukan rancangan", await DeskAsync(office, nameof(Office.Ppid)), StringComparison.Ordinal);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Nothing_of_another_agency_is_on_the_desk(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var office = await Office.OpenAsync(host);
        var other = await Office.OpenAsync(host, "Balai Lembah Sari", "Asia/Jakarta");
        await office.ButirAsync(Stage.Diinventaris);

        Assert.Contains("0 menunggu Anda", await DeskAsync(other, nameof(Office.Ppid)), StringComparison.Ordinal);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task An_administrator_has_no_desk(DatabaseKind kind)
    {
        var office = await Office.OpenAsync(await hosts.FreshAsync(kind));

        var answer = await (await office.SignInAsync("Administrator")).GetAsync("/meja");

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }

    private static async Task<string> DeskAsync(Office office, string who)
    {
        var answer = await (await office.SignInAsync(who)).GetAsync("/meja");
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return answer.Text;
    }
}
