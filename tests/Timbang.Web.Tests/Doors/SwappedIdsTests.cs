using System.Net;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Doors;

/// <summary>Ids that belong together are asked for together: what is right alone is not found, or refused, beside another's.</summary>
public sealed class SwappedIdsTests(Hosts hosts) : IClassFixture<Hosts>
{
    [Theory, ClassData<BothDatabases>]
    public async Task An_item_of_another_sitting_is_not_found_in_this_one(DatabaseKind kind)
    {
        await using var forger = await ForgerAsync(kind);
        var (world, _) = forger;
        foreach (var scene in new[] { Scene.Berlangsung, Scene.Dibahas, Scene.Voted })
        {
            var (one, two) = (await world.SetAsync(scene), await world.SetAsync(scene));
            foreach (var (door, role) in DoorMap.OpenIn(one).Where(o => o.Door.Page == "Pertimbangan/Bahas").ToList())
            {
                var path = $"/sidang/{one.Sidang!.Id}/agenda/{two.Agenda!.Id}?handler={door.Handler}";
                var answer = await forger.SendAsync(world, door.HolderOf(role), path, door.TypedFor(one));
                Assert.True(answer.Status is HttpStatusCode.NotFound, $"{door.Route}: {answer.Status}");
            }
        }
    }

    [Theory, ClassData<BothDatabases>]
    public async Task An_item_is_taken_off_its_own_agenda_only(DatabaseKind kind)
    {
        await using var forger = await ForgerAsync(kind);
        var (world, _) = forger;
        var (one, two) = (await world.SetAsync(Scene.Dijadwalkan), await world.SetAsync(Scene.Dijadwalkan));

        var answer = await forger.SendAsync(world, nameof(Office.Ppid), $"/sidang/{one.Sidang!.Id}/agenda?handler=Keluarkan", new()
        {
            ["Input.AgendaId"] = two.Agenda!.Id.ToString(),
            ["Input.Reason"] = "Belum siap.",
        });

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Nobody_puts_anothers_item_on_his_agenda_or_into_his_decree(DatabaseKind kind)
    {
        await using var forger = await ForgerAsync(kind);
        var (world, other) = forger;
        var (tested, considered) = (await world.SetAsync(Scene.Diuji), await world.SetAsync(Scene.Lengkap));
        var own = await other.SetAsync(Scene.Dijadwalkan);

        var agenda = await forger.SendAsync(other, nameof(Office.Ppid), $"/sidang/{own.Sidang!.Id}/agenda", new() { ["Input.Items"] = tested.Butir.Id.ToString() });
        var decree = await forger.SendAsync(other, nameof(Office.Ppid), "/keputusan/susun", new() { ["Input.Items"] = considered.Butir.Id.ToString() });

        Assert.Contains("Ada butir yang tidak dapat diagendakan lagi.", agenda.Text, StringComparison.Ordinal);
        Assert.Contains("Sebagian butir sudah tidak menunggu keputusan.", decree.Text, StringComparison.Ordinal);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Nobody_but_a_member_is_noted_as_present(DatabaseKind kind)
    {
        await using var forger = await ForgerAsync(kind);
        var (world, other) = forger;
        var dossier = await world.SetAsync(Scene.Berlangsung);
        foreach (var who in new[] { other.Office.Anggota1, other.Office.Ketua, world.Office.Petugas })
        {
            var answer = await forger.SendAsync(world, nameof(Office.Ketua), $"/sidang/{dossier.Sidang!.Id}?handler=Hadir", new() { ["Input.PersonId"] = who.PersonId.ToString() });
            Assert.Contains("Orang ini bukan anggota Tim Pertimbangan pada hari sidang.", answer.Text, StringComparison.Ordinal);
        }
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_member_notes_and_signs_for_nobody_else(DatabaseKind kind)
    {
        await using var forger = await ForgerAsync(kind);
        var (world, _) = forger;
        var dossier = await world.SetAsync(Scene.Berlangsung);
        foreach (var (handler, whom) in new[] { ("Hadir", World.Absent), ("Pulang", "Anggota3") })
        {
            var answer = await forger.SendAsync(world, nameof(Office.Anggota1), $"/sidang/{dossier.Sidang!.Id}?handler={handler}", new() { ["Input.PersonId"] = world.Office[whom].PersonId.ToString() });
            Assert.Contains("dicatat oleh Ketua.", answer.Text, StringComparison.Ordinal);
        }
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_unit_receives_and_files_for_itself_only(DatabaseKind kind)
    {
        await using var forger = await ForgerAsync(kind);
        var (world, _) = forger;
        var (determined, received) = (await world.SetAsync(Scene.Ditetapkan), await world.SetAsync(Scene.Diterima));
        var other = world.Office.OtherUnit.Id;

        var receipt = await forger.SendAsync(world, nameof(Office.Petugas), $"/keputusan/{determined.Keputusan!.Id}/terima", new() { ["Input.UnitId"] = other.ToString() });
        var filed = await forger.SendAsync(world, nameof(Office.Petugas), $"/keputusan/{received.Keputusan!.Id}/arsipkan?unit={other}", new() { ["Input.Box"] = "1" });

        Assert.Contains("kewenangan Petugas atau PPID Pelaksana", receipt.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, filed.Status);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_decree_is_corrected_in_its_own_items_only(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var world = await World.OpenAsync(host);
        var (one, two) = (await world.SetAsync(Scene.Disusun), await world.SetAsync(Scene.Disusun));
        var (visitor, _) = await world.AtAsync(nameof(Office.Ppid));

        var page = await visitor.GetAsync($"/keputusan/{one.Keputusan!.Id}/perbaiki");
        await visitor.SubmitAsync(page, new() { ["Input.Items[0].ButirId"] = two.Butir.Id.ToString(), ["Input.Items[0].Summary"] = "Bukan ini." });

        var decrees = await host.WithDbAsync(db => Task.FromResult(db.Keputusan.ToDictionary(k => k.Id)));
        Assert.Equal(one.Butir.Id, decrees[one.Keputusan.Id].Items.Single().ButirId);
        Assert.Equal(two.Keputusan!.Version, decrees[two.Keputusan.Id].Version);
        Assert.DoesNotContain(decrees.Values.SelectMany(k => k.Items), i => i.Catalogue!.Summary == "Bukan ini.");
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_form_that_is_drawn_again_saves_nothing_and_is_drawn_for_its_people_only(DatabaseKind kind)
    {
        await using var forger = await ForgerAsync(kind);
        var (world, other) = forger;
        var (studied, scheduled, closed) = (await world.SetAsync(Scene.Dikaji), await world.SetAsync(Scene.Dijadwalkan), await world.SetAsync(Scene.Diarsipkan));
        (string Path, string Handler, string Who, World Stranger, string Other)[] forms =
        [
            ($"/butir/{studied.Butir.Id}/matriks", "Redraw", nameof(Office.PpidPelaksana), world, nameof(Office.PpidPelaksanaLain)),
            ($"/butir/{studied.Butir.Id}/matriks", "Redraw", nameof(Office.Ppid), other, nameof(Office.Ppid)),
            ($"/inventaris/{closed.Entry!.Id}/akhiri", "Sebab", nameof(Office.Ppid), other, nameof(Office.Ppid)),
            ($"/sidang/{scheduled.Sidang!.Id}/jadwal-ulang", "Anggota", nameof(Office.Ppid), other, nameof(Office.Ppid)),
            ($"/sidang/{scheduled.Sidang!.Id}/persiapan/isi", "Templat", nameof(Office.Ppid), other, nameof(Office.Ppid)),
            ("/sidang/jadwalkan", "Anggota", nameof(Office.Ppid), world, nameof(Office.Ketua)),
        ];
        // Sending a table keeps it, and is tried with its own page.
        Assert.Equal(DoorMap.Drawing.Count(form => form.Contains("?handler=", StringComparison.Ordinal)), forms.Select(f => f.Path).Distinct().Count());

        foreach (var (path, handler, who, stranger, whoElse) in forms)
        {
            var typed = new Dictionary<string, string> { ["change"] = "tambah", ["Input.Date"] = "1 Desember 2026" };
            Assert.Equal(HttpStatusCode.OK, (await forger.SendAsync(world, who, $"{path}?handler={handler}", typed)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await forger.SendAsync(stranger, whoElse, $"{path}?handler={handler}", typed)).Status);
        }
    }

    private async Task<Forger> ForgerAsync(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        return new Forger(await World.OpenAsync(host), await World.OpenAsync(host, "Kota Seberang"), new Ledger(host));
    }

    /// <summary>Two offices on one site, and somebody who sends forms that change no row.</summary>
    private sealed record Forger(World Here, World There, Ledger Ledger) : IAsyncDisposable
    {
        public void Deconstruct(out World here, out World there) => (here, there) = (Here, There);

        public async Task<Shown> SendAsync(World world, string who, string path, Dictionary<string, string> typed)
        {
            var (visitor, token) = await world.AtAsync(who);
            var before = await Ledger.RowsAsync();
            var answer = await visitor.PostAsync(path, [.. typed, new("__RequestVerificationToken", token), new("Input.Key", Guid.CreateVersion7().ToString())]);
            Assert.Empty((await Ledger.RowsAsync()).Except(before));
            return answer;
        }

        public ValueTask DisposeAsync() => Ledger.DisposeAsync();
    }
}
