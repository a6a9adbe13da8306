using Timbang.DasarHukum;
using Timbang.Pengujian;
using Timbang.Web.Data.Proposals;
using Timbang.Web.Pages.Petugas.Pengujian.Unggahan;

namespace Timbang.Web.Tests.Pages.Petugas.Pengujian.Unggahan;

/// <summary>Checks a table as for the unit BKPSDM on the first day of all tests, without any database.</summary>
internal static class DryRun
{
    public static readonly DateOnly Today = new(2026, 11, 23);

    public static Task<CheckedTable> CheckAsync(byte[] content, Func<int, int, Task>? progress = null) => TableChecking.CheckAsync(
        content, new Examination { Law = KatalogHukum.Bawaan.InForce(Today), Date = Today }, "BKPSDM", progress ?? ((_, _) => Task.CompletedTask), CancellationToken.None);

    public static void AssertNothing(CheckedTable table, ProblemWeight weight) =>
        Assert.Equal("", string.Join('\n', table.Problems.Kept.Where(p => p.Weight == weight).Select(p => $"{p.Where}: {p.Message}")));

    public static void Single(CheckedTable table, string sentence, bool besides = false)
    {
        var wrong = table.Problems.Kept.Where(p => p.Weight == ProblemWeight.Wrong).ToList();
        Assert.Contains(wrong, p => p.Message.StartsWith(sentence, StringComparison.Ordinal));
        Assert.True(besides || wrong.Count == 1, string.Join('\n', wrong.Select(p => $"{p.Where}: {p.Message}")));
    }
}
