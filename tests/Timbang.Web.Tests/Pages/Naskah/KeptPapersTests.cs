using Timbang.Dokumentasi;
using Timbang.Web.Tests.Hosting;
using Paper = Timbang.Dokumentasi.Naskah;

namespace Timbang.Web.Tests.Pages.Naskah;

/// <summary>Issued papers against whoever owns the database: the triggers refuse, and what gets past them is found.</summary>
public sealed class KeptPapersTests(Hosts hosts) : IClassFixture<Hosts>
{
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
            ("Id" or "BadanPublikId" or "CaseId" or "ButirId", _) => $"UPDATE \"Naskah\" SET \"{column}\" = '{Guid.NewGuid().ToString().ToUpperInvariant()}'",
            ("Date", _) => """UPDATE "Naskah" SET "Date" = '2001-01-01'""",
            ("IssuedAt", _) => """UPDATE "Naskah" SET "IssuedAt" = '2001-01-01 00:00:00+00'""",
            _ => $"UPDATE \"Naskah\" SET \"{column}\" = 'Sheet'",
        };
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
        Assert.EndsWith("sidik naskah ini tidak tercatat dalam riwayat: ditulis dari luar Timbang", Assert.Single(await host.BrokenAsync()).ToString(), StringComparison.Ordinal);
        await host.AttackAsync($"DELETE FROM \"Naskah\" {where}");
        Assert.Equal($"Naskah {Paper.Grouped(paper.Code)}: riwayatnya ada, tetapi naskahnya hilang", Assert.Single(await host.BrokenAsync()).ToString());
    }
}
