using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Web.Data;
using Timbang.Web.Data.Trail;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Data;

/// <summary>The trail is whole while everyone writes, refuses to be rewritten, and loses a value only with its basis.</summary>
public sealed class TrailTests(Hosts hosts) : IClassFixture<Hosts>
{
    [Theory, ClassData<BothDatabases>]
    public async Task An_untouched_trail_is_whole(DatabaseKind kind)
    {
        var story = await TrailStory.TellAsync(hosts, kind);

        var (code, text) = await story.Host.VerifyTrailAsync();

        Assert.Equal("Riwayat utuh: 2 berkas, 5 entri (0 belum disegel), 10 nilai (0 dihapus), 2 segel, 0 naskah.", text);
        Assert.Equal(0, code);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task What_is_asked_after_a_check_sees_what_others_have_written_meanwhile(DatabaseKind kind)
    {
        var story = await TrailStory.TellAsync(hosts, kind);

        await story.Host.WithDbAsync(async db =>
        {
            await foreach (var finding in new TrailVerifier(db).CheckAsync())
            {
                Assert.Fail(finding.ToString());
            }

            var before = await db.LastSealAsync();
            await story.Host.WithDbAsync(other => TrailStory.RenameAsync(other, story.Unit, "Dinas baru"));
            await story.Host.SealAsync();
            Assert.Equal(before!.Ordinal + 1, (await db.LastSealAsync())?.Ordinal);
        });
    }

    [Theory, ClassData<BothDatabases>]
    public async Task An_erased_value_is_told_with_its_basis_and_the_trail_stays_whole(DatabaseKind kind)
    {
        var story = await TrailStory.TellAsync(hosts, kind);
        var id = await story.Host.WithDbAsync(db => db.Riwayat.Where(r => r.CaseId == story.Unit.Id && r.Ordinal == 2).Select(r => r.Id).SingleAsync());

        var by = Given.Administrator(story.Unit.BadanPublikId);

        await story.Host.WithDbAsync(db => db.EraseValuesAsync(id, ["Name"], "Putusan 12/G/2026", by));

        var (code, text) = await story.Host.VerifyTrailAsync();
        Assert.Equal(0, code);
        Assert.Contains($"UnitKerja {story.Unit.Id} entri 2: nilai Name dihapus atas dasar Putusan 12/G/2026", text);
        Assert.Contains("6 entri (1 belum disegel), 13 nilai (1 dihapus)", text);
        Assert.Empty(await story.Host.Database.QueryAsync<string>("""SELECT "Value" FROM "RiwayatIsi" WHERE "Value" = 'Bidang 2'"""));
        await Assert.ThrowsAsync<RuleException>(() => story.Host.WithDbAsync(db => db.EraseValuesAsync(id, ["Name"], "Sekali lagi", by)));
        await Assert.ThrowsAsync<RuleException>(() => story.Host.WithDbAsync(db => db.EraseValuesAsync(id, ["Code"], " ", by)));
        await Assert.ThrowsAsync<RuleException>(() => story.Host.WithDbAsync(db => db.EraseValuesAsync(id, ["State"], "Putusan 12/G/2026", by)));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Who_erased_what_and_by_which_basis_is_in_the_chain_of_the_case(DatabaseKind kind)
    {
        var story = await TrailStory.TellAsync(hosts, kind);
        var id = await story.Host.WithDbAsync(db => db.Riwayat.Where(r => r.CaseId == story.Unit.Id && r.Ordinal == 2).Select(r => r.Id).SingleAsync());
        var by = Given.Administrator(story.Unit.BadanPublikId);

        await story.Host.WithDbAsync(db => db.EraseValuesAsync(id, ["Code", "Name"], "Putusan 12/G/2026", by), new(story.Unit.BadanPublikId, by.PersonId));

        var entry = await story.Host.WithDbAsync(db => db.Riwayat.Include(r => r.Isi).OrderBy(r => r.Ordinal).LastAsync(r => r.CaseId == story.Unit.Id));
        Assert.Equal(("EraseFromTrail", by.PersonId, by.Mandates[0].PenugasanId, 5), (entry.Act, entry.PersonId, entry.PenugasanId, entry.Ordinal));
        Assert.Equal(
            ["Basis: Putusan 12/G/2026", $"EntryId: {id}", "Fields: Code Name"],
            entry.Isi.Where(v => v.Field != CaseState.Field).Select(v => $"{v.Field}: {v.Value}").Order(StringComparer.Ordinal));
        Assert.Equal(1, await story.Host.WithDbAsync(db => db.Set<RiwayatIsi>().CountAsync(v => v.Field == CaseState.Field && v.Salt != null && db.Riwayat.Any(r => r.Id == v.RiwayatId && r.CaseId == story.Unit.Id))));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_value_erased_by_hand_is_named_whatever_basis_is_written_to_it(DatabaseKind kind)
    {
        var story = await TrailStory.TellAsync(hosts, kind);

        await story.Host.Database.ExecuteAsync("""
            UPDATE "RiwayatIsi" SET "Value" = NULL, "Salt" = NULL, "ErasedOn" = '2026-11-23 00:00:00+00', "ErasedBasis" = 'Putusan 12/G/2026'
            WHERE "Value" = 'Bidang 2'
            """);

        await story.AssertBrokenAsync(
            $"RUSAK: UnitKerja {story.Unit.Id} entri 2: nilai Name dihapus tanpa entri yang mencatat siapa yang menghapusnya");
    }

    [Theory, ClassData<BothDatabases>]
    public async Task The_database_refuses_to_rewrite_the_trail(DatabaseKind kind)
    {
        var story = await TrailStory.TellAsync(hosts, kind);
        string[] attacks =
        [
            """UPDATE "Riwayat" SET "Act" = 'Tarik' """,
            """DELETE FROM "Riwayat" """,
            """UPDATE "RiwayatIsi" SET "Value" = 'lain' """,
            """UPDATE "RiwayatIsi" SET "Value" = NULL, "Salt" = NULL""",
            """DELETE FROM "RiwayatIsi" """,
            """UPDATE "SegelRiwayat" SET "Heads" = '' """,
            """DELETE FROM "SegelRiwayat" """,
            """DELETE FROM "ChainHead" """,
            """UPDATE "ChainHead" SET "Ordinal" = 1""",
            .. kind is DatabaseKind.Sqlite ? ["""INSERT OR REPLACE INTO "ChainHead" SELECT * FROM "ChainHead" """] : Array.Empty<string>(),
            kind is DatabaseKind.Postgres
                ? """TRUNCATE "SegelRiwayat" """
                : """INSERT OR REPLACE INTO "SegelRiwayat" SELECT "Ordinal", "Instant", '', "PrevHash", "Hash" FROM "SegelRiwayat" """,
        ];

        foreach (var attack in attacks)
        {
            var refusal = await Record.ExceptionAsync(() => story.Host.Database.ExecuteAsync(attack));
            Assert.True(refusal?.Message.Contains("Riwayat tidak dapat diubah atau dihapus") is true, $"{attack}: {refusal?.Message ?? "was done"}");
        }

        Assert.Equal(0, (await story.Host.VerifyTrailAsync()).Code);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Writers_at_once_and_two_sealers_leave_every_entry_sealed_once(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var badan = await Given.BadanAsync(host);
        var units = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => Given.UnitAsync(host, badan, $"Unit {i}")));
        using var over = new CancellationTokenSource();
        var sealers = Enumerable.Range(0, 2).Select(_ => SealUntilAsync(host, over.Token)).ToList();

        await Task.WhenAll(units.Select(unit => RenameOftenAsync(host, unit, times: 8)));
        await over.CancelAsync();
        await Task.WhenAll(sealers);
        await host.SealAsync();

        var (code, text) = await host.VerifyTrailAsync();
        Assert.Contains("7 berkas, 55 entri (0 belum disegel)", text);
        Assert.Equal(0, code);
        var heads = await host.WithDbAsync(db => db.Set<SegelRiwayat>().Select(s => s.Heads).ToListAsync());
        var lines = heads.SelectMany(h => h.Split('\n')).ToList();
        Assert.Equal(lines.Count, lines.Distinct().Count());
    }

    [Theory, ClassData<BothDatabases>]
    public async Task An_act_on_many_cases_is_sealed_in_seals_of_a_thousand(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var badan = await Given.BadanAsync(host);
        await host.WithDbAsync(db =>
        {
            var units = Enumerable.Range(0, 1050).Select(i => UnitKerja.Daftarkan(badan.Id, $"Unit {i}", $"U{i}", null, null)).ToList();
            db.AddRange(units);
            return db.SaveActAsync(units[0], null, null);
        });

        int[] sealedNow = [await host.SealAsync(), await host.SealAsync(), await host.SealAsync()];

        Assert.Equal([1000, 51, 0], sealedNow);
        Assert.Equal((0, "Riwayat utuh: 1051 berkas, 1051 entri (0 belum disegel), 2102 nilai (0 dihapus), 2 segel, 0 naskah."), await host.VerifyTrailAsync());
    }

    // On SQLite there is one writer at a time, and no act can commit late.
    [Theory, InlineData(DatabaseKind.Postgres)]
    public async Task An_act_that_commits_after_a_younger_one_was_sealed_is_sealed_too(DatabaseKind kind)
    {
        var story = await TrailStory.TellAsync(hosts, kind);
        var other = await Given.UnitAsync(story.Host, await Given.BadanAsync(story.Host, "Kota Hulu"), "Sekretariat");
        await story.Host.WithDbAsync(async late =>
        {
            await using var transaction = await late.Database.BeginTransactionAsync();
            await TrailStory.RenameAsync(late, story.Unit, "Bidang Terlambat");
            await story.Host.WithDbAsync(db => TrailStory.RenameAsync(db, other, "Bidang Lebih Awal"));
            await story.Host.SealAsync();
            await transaction.CommitAsync();
        });

        await story.Host.SealAsync();

        Assert.Contains("(0 belum disegel)", (await story.Host.VerifyTrailAsync()).Text);
    }

    private static async Task RenameOftenAsync(TimbangHost host, UnitKerja unit, int times)
    {
        for (var i = 0; i < times; i++)
        {
            await host.WithDbAsync(db => TrailStory.RenameAsync(db, unit, $"Bidang {i}"));
        }
    }

    private static async Task SealUntilAsync(TimbangHost host, CancellationToken over)
    {
        while (!over.IsCancellationRequested)
        {
            await host.SealAsync();
            await Task.Delay(5, CancellationToken.None);
        }
    }
}
