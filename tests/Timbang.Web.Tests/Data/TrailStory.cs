using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Web.Data;
using Timbang.Web.Data.Trail;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Data;

/// <summary>An agency and a unit renamed twice, sealed; renamed again, sealed. And an attacker with the rights of the owner of the database.</summary>
internal sealed record TrailStory(TimbangHost Host, UnitKerja Unit)
{
    /// <summary>The condition that chooses the entries (or the noted end) of the unit.</summary>
    public string Entries => $"\"CaseId\" = {Id(Unit.Id)}";

    public static async Task<TrailStory> TellAsync(Hosts hosts, DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var story = new TrailStory(host, await Given.UnitAsync(host, await Given.BadanAsync(host)));
        await story.RenameAsync("Bidang 2");
        await story.RenameAsync("Bidang 3");
        await host.SealAsync();
        await story.RenameAsync("Bidang 4");
        await host.SealAsync();
        return story;
    }

    public Task RenameAsync(string name) => Host.WithDbAsync(db => RenameAsync(db, Unit, name));

    public static async Task RenameAsync(TimbangDb db, UnitKerja unit, string name)
    {
        var loaded = await db.UnitKerja.SingleAsync(u => u.Id == unit.Id);
        loaded.Ubah(name, unit.Code, Given.Administrator(unit.BadanPublikId));
        await db.SaveActAsync(loaded, null, null);
    }

    /// <summary>The condition that chooses one entry of the unit.</summary>
    public string Entry(int ordinal) => $"{Entries} AND \"Ordinal\" = {ordinal}";

    /// <summary>An id as the database writes it: SQLite keeps text in capitals.</summary>
    public string Id(Guid id) => Host.Kind is DatabaseKind.Sqlite ? $"'{id.ToString().ToUpperInvariant()}'" : $"'{id}'";

    /// <summary>First away with the triggers, then whatever is wanted.</summary>
    public Task AttackAsync(string sql) => Host.AttackAsync(sql);

    /// <summary>Deletes entries of the unit, values included.</summary>
    public async Task DeleteAsync(string ordinals)
    {
        var chosen = $"{Entries} AND \"Ordinal\" {ordinals}";
        await AttackAsync($"""DELETE FROM "RiwayatIsi" WHERE "RiwayatId" IN (SELECT "Id" FROM "Riwayat" WHERE {chosen})""");
        await AttackAsync($"""DELETE FROM "Riwayat" WHERE {chosen}""");
    }

    /// <summary>Puts in an entry that is chained rightly to the last one.</summary>
    public Task InsertForgedAsync() => Host.WithDbAsync(async db =>
    {
        var last = await db.Riwayat.OrderByDescending(r => r.Ordinal).FirstAsync(r => r.CaseId == Unit.Id);
        db.Add(Forged(last, last.Ordinal + 1, last.Hash));
        await db.SaveChangesAsync();
    });

    /// <summary>Rewrites the chain from its fourth entry on, hashes and noted end included.</summary>
    public async Task RewriteAsync()
    {
        var entries = await Host.WithDbAsync(db => db.Riwayat.Where(r => r.CaseId == Unit.Id).OrderBy(r => r.Ordinal).ToListAsync());
        var prev = entries[2].Hash;
        foreach (var entry in entries.Skip(3))
        {
            var forged = Forged(entry, entry.Ordinal, prev);
            prev = forged.Hash;
            await AttackAsync(
                $"""
                UPDATE "Riwayat" SET "Id" = {Id(forged.Id)}, "Act" = '{forged.Act}', "Fields" = '', "PrevHash" = '{forged.PrevHash}',
                    "Hash" = '{forged.Hash}' WHERE {Entry(entry.Ordinal)};
                DELETE FROM "RiwayatIsi" WHERE "RiwayatId" = {Id(entry.Id)};
                UPDATE "ChainHead" SET "Hash" = '{forged.Hash}' WHERE {Entries}
                """);
        }
    }

    public async Task AssertBrokenAsync(string line)
    {
        var (code, text) = await Host.VerifyTrailAsync();

        Assert.Equal(line, text.Split('\n')[^1]);
        Assert.Equal(1, code);
    }

    private static Riwayat Forged(Riwayat entry, int ordinal, string prev) => new Riwayat
    {
        Id = Guid.CreateVersion7(),
        BadanPublikId = entry.BadanPublikId,
        CaseKind = entry.CaseKind,
        CaseId = entry.CaseId,
        Ordinal = ordinal,
        Version = entry.Version,
        Act = "Hapus",
        Stage = entry.Stage,
        PenugasanId = entry.PenugasanId,
        PersonId = entry.PersonId,
        Instant = entry.Instant,
        PrevHash = prev,
    }.Hashed();
}
