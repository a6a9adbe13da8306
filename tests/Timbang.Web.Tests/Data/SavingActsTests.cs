using Microsoft.EntityFrameworkCore;
using Timbang.Pelaksana;
using Timbang.Web.Data;
using Timbang.Web.Data.Trail;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Data;

/// <summary>An act is saved whole, with its trail, or not at all.</summary>
public sealed class SavingActsTests(Hosts hosts) : IClassFixture<Hosts>
{
    [Theory, ClassData<BothDatabases>]
    public async Task An_act_is_saved_with_its_entry_in_the_trail(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);

        var badan = await Given.BadanAsync(host);

        var entries = await host.WithDbAsync(db => db.Riwayat.Include(r => r.Isi).ToListAsync());
        var entry = Assert.Single(entries);
        Assert.Equal(("BadanPublik", badan.Id, 1, 1L, "Daftarkan"), (entry.CaseKind, entry.CaseId, entry.Ordinal, entry.Version, entry.Act));
        Assert.Equal(FakeTime.Start, entry.Instant);
        Assert.Equal(Canonical.HashOf(entry), entry.Hash);
        Assert.Contains(entry.Isi, v => v is { Field: "Name", Value: "Kabupaten Muara Tenang" });
        Assert.DoesNotContain("Muara", entry.Fields);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_second_editor_is_told_who_changed_what(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var unit = await Given.UnitAsync(host, await Given.BadanAsync(host));
        await RenameAsync(host, unit, "Bidang Kinerja", unit.Version);

        var stale = await Assert.ThrowsAsync<StaleVersionException>(() => RenameAsync(host, unit, "Bidang Mutasi", unit.Version));

        Assert.Equal(2u, stale.Version);
        var since = Assert.Single(stale.Since);
        Assert.Equal("Ubah", since.Act);
        Assert.Contains(since.Values, v => v is { Field: "Name", Value: "Bidang Kinerja" });
        Assert.Equal("Bidang Kinerja", await host.WithDbAsync(db => db.UnitKerja.Select(u => u.Name).SingleAsync()));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Two_editors_at_once_make_one_act_and_one_refusal(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var unit = await Given.UnitAsync(host, await Given.BadanAsync(host));

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(i =>
            Record.ExceptionAsync(() => RenameAsync(host, unit, $"Bidang {i}", unit.Version)).AsTask()));

        Assert.Single(outcomes, outcome => outcome is null);
        Assert.All(outcomes.OfType<Exception>(), refusal => Assert.IsType<StaleVersionException>(refusal));
        Assert.Equal(2, await host.WithDbAsync(db => db.Riwayat.CountAsync(r => r.CaseId == unit.Id)));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_taken_code_is_refused_in_words_and_nothing_is_saved(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var badan = await Given.BadanAsync(host);
        await Given.UnitAsync(host, badan);

        var refusal = await Assert.ThrowsAsync<RuleException>(() => Given.UnitAsync(host, badan));

        Assert.StartsWith("Nomor, kode atau nama yang sama sudah dipakai.", refusal.Message);
        Assert.Equal(2, await host.WithDbAsync(db => db.Riwayat.CountAsync()));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Text_that_a_database_would_change_is_refused(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var unit = await Given.UnitAsync(host, await Given.BadanAsync(host));

        var nul = await Assert.ThrowsAsync<RuleException>(() => RenameAsync(host, unit, "Bidang\0Kinerja", null));
        var half = await Assert.ThrowsAsync<RuleException>(() => RenameAsync(host, unit, "Bidang \ud800 Kinerja", null));

        Assert.Equal((StorableText.Refusal, "Name"), (nul.Message, nul.Field));
        Assert.Equal((StorableText.Refusal, "Name"), (half.Message, half.Field));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_case_cannot_be_saved_past_the_trail(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var unit = await Given.UnitAsync(host, await Given.BadanAsync(host));

        await host.WithDbAsync(async db =>
        {
            db.Remove(await db.UnitKerja.SingleAsync());
            await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
            await Assert.ThrowsAsync<InvalidOperationException>(() => db.UnitKerja.ExecuteDeleteAsync());
            await Assert.ThrowsAsync<InvalidOperationException>(() =>
                db.UnitKerja.Where(u => u.Id == unit.Id).ExecuteUpdateAsync(set => set.SetProperty(u => u.Name, "Bidang")));
        });

        Assert.Equal(unit.Id, await host.WithDbAsync(db => db.UnitKerja.Select(u => u.Id).SingleAsync()));
    }

    private static Task RenameAsync(TimbangHost host, UnitKerja unit, string name, uint? version) => host.WithDbAsync(async db =>
    {
        var loaded = await db.UnitKerja.SingleAsync(u => u.Id == unit.Id);
        loaded.Ubah(name, unit.Code, Given.Administrator(unit.BadanPublikId));
        await db.SaveActAsync(loaded, version, null);
    });
}
