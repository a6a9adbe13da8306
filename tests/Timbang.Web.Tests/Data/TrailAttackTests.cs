using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Data;

/// <summary>Whoever rewrites the trail is found out, also one who may do anything to the database.</summary>
public sealed class TrailAttackTests(Hosts hosts) : IClassFixture<Hosts>
{
    private static readonly Guid Someone = new("00000000-0000-7000-8000-000000000001");

    [Theory, ClassData<BothDatabases>]
    public async Task An_edited_entry_is_named(DatabaseKind kind)
    {
        var story = await TrailStory.TellAsync(hosts, kind);

        await story.AttackAsync($"""UPDATE "Riwayat" SET "PersonId" = {story.Id(Someone)} WHERE {story.Entry(2)}""");

        await story.AssertBrokenAsync($"RUSAK: UnitKerja {story.Unit.Id} entri 2: isi entri tidak cocok dengan sidiknya");
    }

    [Theory, ClassData<BothDatabases>]
    public async Task An_edited_value_is_named(DatabaseKind kind)
    {
        var story = await TrailStory.TellAsync(hosts, kind);

        await story.AttackAsync("""UPDATE "RiwayatIsi" SET "Value" = 'Bidang Lain' WHERE "Value" = 'Bidang 2'""");

        await story.AssertBrokenAsync($"RUSAK: UnitKerja {story.Unit.Id} entri 2: nilai Name tidak cocok dengan sidiknya");
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_value_blotted_out_without_a_basis_is_named(DatabaseKind kind)
    {
        var story = await TrailStory.TellAsync(hosts, kind);

        await story.AttackAsync("""UPDATE "RiwayatIsi" SET "Value" = NULL, "Salt" = NULL WHERE "Value" = 'Bidang 2'""");

        await story.AssertBrokenAsync($"RUSAK: UnitKerja {story.Unit.Id} entri 2: nilai Name dihapus tanpa dasar");
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_deleted_entry_is_missed(DatabaseKind kind)
    {
        var story = await TrailStory.TellAsync(hosts, kind);

        await story.DeleteAsync("= 2");

        await story.AssertBrokenAsync($"RUSAK: UnitKerja {story.Unit.Id} entri 3: entri 2 hilang sebelum entri ini");
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_gap_closed_by_counting_anew_is_named(DatabaseKind kind)
    {
        var story = await TrailStory.TellAsync(hosts, kind);

        await story.DeleteAsync("= 2");
        await story.AttackAsync($"""UPDATE "Riwayat" SET "Ordinal" = "Ordinal" - 1 WHERE {story.Entries} AND "Ordinal" > 2""");

        await story.AssertBrokenAsync($"RUSAK: UnitKerja {story.Unit.Id} entri 2: isi entri tidak cocok dengan sidiknya");
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Entries_put_in_another_order_are_named(DatabaseKind kind)
    {
        var story = await TrailStory.TellAsync(hosts, kind);

        await story.AttackAsync($"""UPDATE "Riwayat" SET "Ordinal" = 99 WHERE {story.Entry(2)}""");
        await story.AttackAsync($"""UPDATE "Riwayat" SET "Ordinal" = 2 WHERE {story.Entry(3)}""");
        await story.AttackAsync($"""UPDATE "Riwayat" SET "Ordinal" = 3 WHERE {story.Entry(99)}""");

        await story.AssertBrokenAsync($"RUSAK: UnitKerja {story.Unit.Id} entri 2: isi entri tidak cocok dengan sidiknya");
    }

    [Theory, ClassData<BothDatabases>]
    public async Task An_entry_put_in_with_a_right_hash_is_named(DatabaseKind kind)
    {
        var story = await TrailStory.TellAsync(hosts, kind);

        await story.InsertForgedAsync();

        await story.AssertBrokenAsync($"RUSAK: UnitKerja {story.Unit.Id} entri 5: entri disisipkan dari luar Timbang");
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_cut_end_is_missed_by_its_seal(DatabaseKind kind)
    {
        var story = await TrailStory.TellAsync(hosts, kind);

        await story.DeleteAsync("> 2");
        await story.AttackAsync("""DELETE FROM "ChainHead" WHERE "Ordinal" > 2""");

        await story.AssertBrokenAsync($"RUSAK: Berkas {story.Unit.Id} entri 3: sudah disegel pada segel 1, tetapi hilang");
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_cut_end_that_no_seal_holds_yet_is_missed_too(DatabaseKind kind)
    {
        var story = await TrailStory.TellAsync(hosts, kind);
        await story.RenameAsync("Bidang yang belum disegel");

        await story.DeleteAsync("= 5");

        await story.AssertBrokenAsync($"RUSAK: Berkas {story.Unit.Id} entri 5: ujung riwayat ini hilang atau diganti");
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_chain_written_anew_with_right_hashes_is_held_by_its_seal(DatabaseKind kind)
    {
        var story = await TrailStory.TellAsync(hosts, kind);

        await story.RewriteAsync();

        await story.AssertBrokenAsync($"RUSAK: Berkas {story.Unit.Id} entri 4: sudah disegel pada segel 2, tetapi tidak sama lagi");
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Seals_that_were_edited_cut_out_or_cut_off_are_named(DatabaseKind kind)
    {
        var story = await TrailStory.TellAsync(hosts, kind);

        await story.AttackAsync("""DELETE FROM "SegelRiwayat" WHERE "Ordinal" = 2""");
        await story.AssertBrokenAsync("RUSAK: Segel 2: segel 2 sampai 2 hilang");
        await story.AttackAsync("""UPDATE "SegelRiwayat" SET "Heads" = '' WHERE "Ordinal" = 1""");
        await story.AssertBrokenAsync("RUSAK: Segel 1: isi segel tidak cocok dengan sidiknya");
        await story.AttackAsync("""UPDATE "SegelRiwayat" SET "Ordinal" = 7 WHERE "Ordinal" = 1""");
        await story.AssertBrokenAsync("RUSAK: Segel 7: segel 1 hilang sebelum segel ini");
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Cases_written_past_the_trail_are_named(DatabaseKind kind)
    {
        var story = await TrailStory.TellAsync(hosts, kind);

        await story.Host.Database.ExecuteAsync("""UPDATE "UnitKerja" SET "Version" = 9""");
        await story.AssertBrokenAsync($"RUSAK: UnitKerja {story.Unit.Id}: berkas ini versi 9, riwayatnya sampai versi 4");
        await story.Host.Database.ExecuteAsync("""DELETE FROM "UnitKerja" """);
        await story.AssertBrokenAsync($"RUSAK: UnitKerja {story.Unit.Id}: riwayatnya ada, tetapi berkasnya hilang");
    }
}
