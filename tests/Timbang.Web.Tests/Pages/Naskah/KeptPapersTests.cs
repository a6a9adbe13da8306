using System.Net;
using Timbang.Dokumentasi;
using Timbang.Web.Tests.Hosting;
using Paper = Timbang.Dokumentasi.Naskah;

namespace Timbang.Web.Tests.Pages.Naskah;

/// <summary>Issued papers against whoever owns the database: the triggers refuse, and what gets past them is found.</summary>
public sealed class KeptPapersTests(Hosts hosts) : IClassFixture<Hosts>
{
    private const string Unrecorded = "naskah ini tidak tercatat demikian dalam riwayat: ditulis dari luar Timbang";

    [Theory, ClassData<BothDatabases>]
    public async Task An_issued_paper_is_neither_rewritten_nor_taken_away(DatabaseKind kind)
    {
        var (host, _, _) = await hosts.ReceivedAsync(kind);
        var columns = host.WithDbAsync(db => Task.FromResult(db.Model.FindEntityType(typeof(Paper))!.GetProperties().Select(p => p.Name).ToList()));
        List<string> attacks = [.. (await columns).Select(Attack), """DELETE FROM "Naskah" """];

        foreach (var attack in attacks)
        {
            var refusal = await Record.ExceptionAsync(() => host.Database.ExecuteAsync(attack));
            Assert.True(refusal?.Message.Contains("tidak dapat diubah atau dihapus", StringComparison.Ordinal) is true, $"{attack}: {refusal?.Message ?? "was done"}");
        }

        Assert.Equal(0, (await host.VerifyTrailAsync()).Code);
        string Attack(string column) => (column, kind) switch
        {
            ("Content", DatabaseKind.Sqlite) => """UPDATE "Naskah" SET "Content" = x'00'""",
            ("Content", _) => """UPDATE "Naskah" SET "Content" = '\x00'""",
            ("Id" or "BadanPublikId" or "CaseId" or "IssuedById" or "ButirId", _) => $"UPDATE \"Naskah\" SET \"{column}\" = '{Guid.NewGuid().ToString().ToUpperInvariant()}'",
            ("Date", _) => """UPDATE "Naskah" SET "Date" = '2001-01-01'""",
            ("IssuedAt", _) => """UPDATE "Naskah" SET "IssuedAt" = '2001-01-01 00:00:00+00'""",
            _ => $"UPDATE \"Naskah\" SET \"{column}\" = 'Sheet'",
        };
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Number_day_kind_and_case_are_bound_like_the_bytes(DatabaseKind kind)
    {
        var (host, _, _) = await hosts.ReceivedAsync(kind);
        var minutes = (await host.PapersAsync()).Single(p => p.Kind == PaperKind.Minutes);
        foreach (var forged in new[] { "\"Kind\" = 'Sheet'", "\"Number\" = '999/PALSU'", "\"Date\" = '2020-01-01'" })
        {
            await host.AttackAsync($"UPDATE \"Naskah\" SET {forged} WHERE \"Code\" = '{minutes.Code}'");

            Assert.EndsWith(Unrecorded, Assert.Single(await host.BrokenAsync()).ToString(), StringComparison.Ordinal);
            Assert.Contains("tidak dapat dinyatakan asli", (await host.Visit().GetAsync($"/verifikasi/{minutes.Code}")).Text, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.NotFound, (await host.Visit().GetAsync($"/naskah/{minutes.Code}.pdf")).Status);
            await host.AttackAsync($"UPDATE \"Naskah\" SET \"Kind\" = 'Minutes', \"Number\" = '{minutes.Number}', \"Date\" = '{minutes.Date:yyyy-MM-dd}' WHERE \"Code\" = '{minutes.Code}'");
        }

        Assert.Empty(await host.BrokenAsync());
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_paper_that_was_only_written_into_the_store_is_not_called_genuine(DatabaseKind kind)
    {
        var (host, _, _) = await hosts.ReceivedAsync(kind);
        var decree = (await host.PapersAsync()).Single(p => p.Kind == PaperKind.Decree);
        const string Forged = "FAKEFAKEFAKE";
        var id = Guid.NewGuid().ToString().ToUpperInvariant();
        await host.Database.ExecuteAsync($"""
            INSERT INTO "Naskah" ("Id", "BadanPublikId", "Kind", "CaseId", "IssuedById", "Number", "Date", "Code", "IssuedAt", "Content", "Digest", "RestsOn")
            SELECT '{id}', "BadanPublikId", "Kind", '{id}', "IssuedById", '999/PALSU', "Date", '{Forged}', "IssuedAt", "Content", "Digest", "RestsOn" FROM "Naskah" WHERE "Code" = '{decree.Code}'
            """);

        Assert.Contains("tidak dapat dinyatakan asli", (await host.Visit().GetAsync($"/verifikasi/{Forged}")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await host.Visit().GetAsync($"/naskah/{Forged}.pdf")).Status);
        Assert.Equal(1, (await host.VerifyTrailAsync()).Code);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task What_is_changed_past_the_triggers_is_found_by_verify(DatabaseKind kind)
    {
        var (host, _, _) = await hosts.ReceivedAsync(kind);
        var paper = (await host.PapersAsync()).Single(p => p.Kind == PaperKind.Receipt);
        var where = $"WHERE \"Code\" = '{paper.Code}'";

        await host.AttackAsync($"UPDATE \"Naskah\" SET \"Content\" = {(kind is DatabaseKind.Sqlite ? "x'2550'" : "'\\x2550'")} {where}");
        Assert.Equal($"Naskah {paper.Number} ({Paper.Grouped(paper.Code)}): isi naskah ini bukan yang diterbitkan: diubah dari luar Timbang", Assert.Single(await host.BrokenAsync()).ToString());
        var forged = Paper.DigestOf([0x25, 0x50]);
        await host.AttackAsync($"UPDATE \"Naskah\" SET \"Digest\" = '{forged}' {where}");
        Assert.EndsWith(Unrecorded, Assert.Single(await host.BrokenAsync()).ToString(), StringComparison.Ordinal);
        await host.AttackAsync($"DELETE FROM \"Naskah\" {where}");
        Assert.Equal($"Naskah {Paper.Grouped(paper.Code)}: riwayatnya ada, tetapi naskahnya hilang", Assert.Single(await host.BrokenAsync()).ToString());
    }
}
