using Timbang.Web.Data;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Data;

/// <summary>Internal numbers: unique and without a gap per agency, series and year, whatever happens at once.</summary>
public sealed class SeriNomorTests(Hosts hosts) : IClassFixture<Hosts>
{
    [Theory, ClassData<BothDatabases>]
    public async Task Numbers_taken_at_once_have_no_gap_and_no_twin_although_some_acts_fail(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var badan = await Given.BadanAsync(host);

        var taken = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => TakeAsync(host, badan.Id, "SK", commit: i % 3 != 0)));

        Assert.Equal(Enumerable.Range(1, 26), taken.OfType<int>().Order());
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Each_agency_series_and_year_counts_for_itself(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var (one, other) = (await Given.BadanAsync(host), await Given.BadanAsync(host, "Kota Hulu"));

        int?[] taken =
        [
            await TakeAsync(host, one.Id, "SK"),
            await TakeAsync(host, one.Id, "SK"),
            await TakeAsync(host, one.Id, "BA"),
            await TakeAsync(host, other.Id, "SK"),
            await TakeAsync(host, one.Id, "SK", year: 2027),
        ];

        Assert.Equal([1, 2, 1, 1, 1], taken);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_number_outside_an_act_is_refused(DatabaseKind kind)
    {
        var host = await hosts.FreshAsync(kind);
        var badan = await Given.BadanAsync(host);

        await host.WithDbAsync(db =>
            Assert.ThrowsAsync<InvalidOperationException>(() => db.NextNumberAsync(badan.Id, "SK", 2026)));
    }

    private static Task<int?> TakeAsync(TimbangHost host, Guid badanPublikId, string series, int year = 2026, bool commit = true) =>
        host.WithDbAsync<int?>(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            var number = await db.NextNumberAsync(badanPublikId, series, year);
            if (!commit)
            {
                return null;
            }

            await transaction.CommitAsync();
            return number;
        });
}
