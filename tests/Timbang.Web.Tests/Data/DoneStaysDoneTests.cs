using System.Data.Common;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Data;

/// <summary>What has been decided is neither changed nor deleted by anybody's SQL, while the triggers stand.</summary>
public sealed class DoneStaysDoneTests(Hosts hosts) : IClassFixture<Hosts>
{
    private const string Refusal = "Yang sudah diputus tidak dapat diubah atau dihapus";

    /// <summary>The tables, each with what a later act may still change.</summary>
    private static readonly Dictionary<string, string[]> Kept = new()
    {
        ["AgendaNilai"] = [],
        ["AgendaNasihat"] = [],
        ["AgendaSuara"] = [],
        ["Agenda"] = [],
        ["SidangAnggota"] = [],
        ["Keputusan"] = [],
        ["Pengecualian"] = ["ReplacedById", "NextReview", "LookAtBy", "AskOn", "WatchedById", "WatchedByName", "Stage", "DeclaredOn", "Ends"],
        ["InformasiPublik"] = ["ReplacedById"],
        ["Berkas"] = ["Stage", "Scan", "ScanFinding", "Asked"],
        ["ArsipFisik"] = ["Stage", "Shelf", "Box", "Folder", "Borrower", "BorrowerUnit", "Purpose", "LentOn", "DueBack", "Finding", "CheckedOn", "CheckedByName", "CheckNote"],
    };

    [Theory, ClassData<BothDatabases>]
    public async Task No_column_of_what_is_decided_can_be_rewritten(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        await EveryCase.MakeAsync(host);
        var attacks = (await RowAttack.OnEveryColumnAsync(host)).Values.SelectMany(a => a)
            .Where(a => Kept.TryGetValue(a.Table, out var free) && !free.Contains(a.Column)).ToList();
        Assert.Equal(Kept.Keys.Order(), attacks.Select(a => a.Table).Distinct().Order());

        List<string> done = [];
        foreach (var attack in attacks)
        {
            var refusal = await Record.ExceptionAsync(() => host.Database.ExecuteAsync(attack.Change));
            done.AddRange(refusal?.Message.Contains(Refusal, StringComparison.Ordinal) is true ? [] : [$"{attack.Table}.{attack.Column}: {refusal?.Message}"]);
        }

        Assert.Empty(done);
        Assert.Equal(0, (await host.VerifyTrailAsync()).Code);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task No_row_of_what_is_decided_can_be_taken_away(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        await EveryCase.MakeAsync(host);

        foreach (var table in Kept.Keys.Append("Naskah"))
        {
            var takeAway = kind is DatabaseKind.Postgres
                ? $"TRUNCATE \"{table}\" CASCADE"
                : $"PRAGMA foreign_keys = OFF; INSERT OR REPLACE INTO \"{table}\" SELECT * FROM \"{table}\"";
            foreach (var attack in new[] { $"DELETE FROM \"{table}\"", takeAway })
            {
                var refusal = await Record.ExceptionAsync(() => host.Database.ExecuteAsync(attack));
                Assert.True(refusal?.Message.Contains("tidak dapat diubah atau dihapus", StringComparison.Ordinal) is true, $"{attack}: {refusal?.Message ?? "was done"}");
            }
        }

        Assert.Equal(0, (await host.VerifyTrailAsync()).Code);
    }

    [Fact]
    public async Task No_row_of_what_is_decided_is_pushed_out_by_another_that_takes_its_place()
    {
        var host = await hosts.FreshAsync(DatabaseKind.Sqlite);
        await EveryCase.MakeAsync(host);

        foreach (var table in Kept.Keys.Append("Naskah"))
        {
            var refusal = await Record.ExceptionAsync(() => host.Database.ExecuteAsync($"UPDATE OR REPLACE \"{table}\" SET rowid = rowid + 1000"));
            Assert.True(refusal?.Message.Contains(Refusal, StringComparison.Ordinal) is true, $"{table}: {refusal?.Message ?? "was done"}");
        }
    }

    [Theory, ClassData<BothDatabases>]
    public async Task An_exclusion_is_never_made_longer(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        await EveryCase.MakeAsync(host);

        await Assert.ThrowsAnyAsync<DbException>(() => host.Database.ExecuteAsync("""UPDATE "Pengecualian" SET "Until" = '2090-01-01' """));
        await Assert.ThrowsAnyAsync<DbException>(() => host.Database.ExecuteAsync("""UPDATE "Pengecualian" SET "Until" = NULL"""));
        Assert.Equal(1, await host.Database.ExecuteAsync("""UPDATE "Pengecualian" SET "Until" = '2028-01-01' """));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task What_is_recorded_of_the_life_of_an_exclusion_is_added_to_and_never_taken_back(DatabaseKind kind)
    {
        const string Ended = """[{"Line":0,"Cause":"Putusan","Day":"2026-12-01"}]""";
        var host = await hosts.FreshAsync(kind);
        await EveryCase.MakeAsync(host);
        Task<int> SetAsync(string what) => host.Database.ExecuteAsync($"UPDATE \"Pengecualian\" SET {what}");

        await Assert.ThrowsAnyAsync<DbException>(() => SetAsync("\"DeclaredOn\" = NULL"));
        await Assert.ThrowsAnyAsync<DbException>(() => SetAsync("\"Stage\" = 'Berlaku'"));
        await Assert.ThrowsAnyAsync<DbException>(() => SetAsync("\"Stage\" = 'Diterbitkan'"));
        Assert.Equal(1, await SetAsync($"\"Ends\" = '{Ended}'"));
        await Assert.ThrowsAnyAsync<DbException>(() => SetAsync("\"Ends\" = '[]'"));
        await Assert.ThrowsAnyAsync<DbException>(() => SetAsync($"\"Ends\" = '{Ended.Replace("12-01", "12-02", StringComparison.Ordinal)}'"));
        Assert.Equal(1, await SetAsync("\"Stage\" = 'Dibuka'"));
        Assert.Equal(1, await SetAsync("\"Stage\" = 'Diterbitkan'"));
        await Assert.ThrowsAnyAsync<DbException>(() => SetAsync("\"Stage\" = 'Dibuka'"));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_file_leaves_quarantine_only_clean_is_destroyed_for_good_and_stays_evidence(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        await EveryCase.MakeAsync(host);
        Task<int> SetAsync(string what) => host.Database.ExecuteAsync($"UPDATE \"Berkas\" SET {what}");

        await Assert.ThrowsAnyAsync<DbException>(() => SetAsync("\"Scan\" = 'Infected'"));
        Assert.Equal(1, await SetAsync("\"Scan\" = 'Infected', \"Stage\" = 'Dikarantina'"));
        await Assert.ThrowsAnyAsync<DbException>(() => SetAsync("\"Stage\" = 'Disimpan'"));
        Assert.Equal(1, await SetAsync("\"Stage\" = 'Dimusnahkan'"));
        await Assert.ThrowsAnyAsync<DbException>(() => SetAsync("\"Stage\" = 'Dikarantina'"));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_score_and_a_vote_stay_while_the_sitting_goes_on_and_a_dissent_is_mended_until_it_closes(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        await EveryCase.MakeAsync(host);
        await host.Database.ExecuteAsync("""UPDATE "Sidang" SET "Stage" = 'Berlangsung' """);

        await Assert.ThrowsAnyAsync<DbException>(() => host.Database.ExecuteAsync("""UPDATE "AgendaNilai" SET "Confidence" = 1"""));
        await Assert.ThrowsAnyAsync<DbException>(() => host.Database.ExecuteAsync("""UPDATE "AgendaSuara" SET "Choice" = 'Dikembalikan' """));
        Assert.NotEqual(0, await host.Database.ExecuteAsync("""UPDATE "AgendaSuara" SET "Dissent" = 'Kata lain.' """));
    }
}
