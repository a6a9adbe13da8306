using System.Net;
using Timbang.Pengujian;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Pages.Petugas.Pertimbangan;

/// <summary>Who may enter a sitting: its members, the PPID and his superior; a unit sees its own item; nobody else.</summary>
public sealed class SittingDoorTests(Hosts hosts) : IClassFixture<Hosts>
{
    private static readonly string[] Pages =
    [
        "", "/agenda", "/jadwal-ulang", "/batalkan", "/layar", "/tutup", "/tanda-tangan", "/berita-acara", "/hasil",
    ];

    [Theory, ClassData<BothDatabases>]
    public async Task People_of_another_agency_find_nothing(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var room = await Room.EnterAsync(host);
        await room.OpenAsync([await room.Office.ButirAsync(Stage.Diuji)], "Anggota1", "Anggota2");
        var place = await room.PlaceAsync();
        var other = await Office.OpenAsync(host, "Kota Seberang", "Asia/Jakarta");

        foreach (var who in new[] { "Ketua", "Anggota1", "Ppid", "Atasan", "Petugas" })
        {
            var stranger = await other.SignInAsync(who);
            foreach (var path in Pages.Select(p => room.Path + p).Append(place))
            {
                Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(path)).Status);
            }

            Assert.Contains("Belum ada sidang.", (await stranger.GetAsync("/sidang")).Text, StringComparison.Ordinal);
        }
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Acts_of_others_do_not_exist(DatabaseKind kind)
    {
        var room = await Room.EnterAsync(await hosts.FreshAsync(kind));
        await room.OpenAsync([await room.Office.ButirAsync(Stage.Diuji)], "Anggota1", "Anggota2");
        var place = await room.PlaceAsync();
        (string Who, string Path)[] acts =
        [
            ("Anggota1", place + "?handler=BukaNilai"), ("Anggota1", place + "?handler=Putuskan"), ("Anggota1", place + "?handler=Tunda"),
            ("Ppid", place + "?handler=Nilai"), ("Ppid", place + "?handler=Suarakan"), ("Petugas", place + "?handler=Suarakan"),
            ("Anggota1", room.Path + "/tutup"), ("Ppid", room.Path + "/tutup"), ("Ppid", room.Path + "?handler=Mulai"),
            ("Anggota1", room.Path + "/agenda"), ("Ketua", room.Path + "/batalkan"), ("Atasan", "/sidang/jadwalkan"),
            ("Ppid", room.Path + "/tanda-tangan"), ("Anggota1", room.Path + "/tanda-tangan?handler=Lengkapi"),
            ("Administrator", place + "?handler=Nilai"), ("Administrator", room.Path),
        ];

        foreach (var (who, path) in acts)
        {
            Assert.True((await room.ForceAsync(who, path)).Status == HttpStatusCode.NotFound, $"{who} {path}");
        }

        Assert.Equal(AgendaStage.Dinilai, (await room.ItemAsync()).Stage);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_unit_sees_that_its_item_is_on_a_sitting_and_another_unit_sees_nothing(DatabaseKind kind)
    {
        var room = await Room.EnterAsync(await hosts.FreshAsync(kind));
        var butir = await room.Office.ButirAsync(Stage.Diuji);
        await room.OpenAsync([butir], "Anggota1", "Anggota2");
        await room.DecideAsync(await room.PlaceAsync(), Choice.Terbuka, "Ketua", "Anggota1", "Anggota2");

        var before = await room.GetAsync("Petugas", room.Path);
        await room.ActAsync("Ketua", room.Path + "/tutup");
        var after = await room.GetAsync("Petugas", room.Path + "/hasil");

        Assert.Contains("Butir unit Anda dalam agenda: 1 butir", before.Text, StringComparison.Ordinal);
        Assert.Contains("menunggu sidang", before.Text, StringComparison.Ordinal);
        Assert.Contains("3 terbuka", after.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await room.GetAsync("Petugas", room.Path + "/berita-acara")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await room.GetAsync("Petugas", room.Path + "/layar")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await room.GetAsync("PetugasLain", room.Path)).Status);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_member_sees_only_the_sittings_she_was_called_to(DatabaseKind kind)
    {
        var room = await Room.EnterAsync(await hosts.FreshAsync(kind));
        await room.ScheduleAsync(await room.Office.ButirAsync(Stage.Diuji));
        await room.Office.HireAsync("AnggotaBaru", (Pelaksana.Role.AnggotaTim, null));

        Assert.Equal(HttpStatusCode.OK, (await room.GetAsync("Anggota1", room.Path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await room.GetAsync("AnggotaBaru", room.Path)).Status);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task The_list_is_searched_and_filtered(DatabaseKind kind)
    {
        var room = await Room.EnterAsync(await hosts.FreshAsync(kind));
        await room.ScheduleAsync(await room.Office.ButirAsync(Stage.Diuji));

        var found = await room.GetAsync("Anggota1", "/sidang?q=november%20ruang&tahap=Dijadwalkan&tahun=2026");
        var none = await room.GetAsync("Anggota1", "/sidang?q=100%25");

        Assert.Contains("1 butir", found.Text, StringComparison.Ordinal);
        Assert.Contains("Tidak ada sidang yang cocok", none.Text, StringComparison.Ordinal);
    }
}
