using System.Diagnostics;
using System.Text;
using Timbang.Web.Data.Proposals;
using Timbang.Web.Tests.Pages.Petugas.Pengujian.Unggahan;

namespace Timbang.Web.Tests.Proof;

/// <summary>A table of 50,000 rows with twenty kinds of error is checked in bounded memory: what it takes is told, and does not grow with the rows.</summary>
[Trait("proof", "table")]
public sealed class LongTableProof(ITestOutputHelper output)
{
    private const int Rows = 50_000;
    private const long Bound = 600L * 1024 * 1024;

    private static readonly (string Heading, string? Text)[] Errors =
    [
        ("Judul butir", null), ("Judul untuk umum", "Nilai 6408011203900001"), ("Jenis dokumen", "Surat"), ("Ringkasan isi", null), ("Bentuk", "Kertas"), ("Tempat penyimpanan", "-"),
        ("Alasan pengusulan", null), ("Alasan (Pasal 17)", "huruf z"), ("Peraturan", "UU 99/2099 Pasal 1"), ("Bila dibuka", "<c t=\"e\"><v>#REF!</v></c>"), ("Kemungkinan", "9"), ("Berat", "tiga"),
        ("Kerugian umum", "4,5"), ("Bila ditutup", "Nilai 6408011203900001"), ("Persetujuan tertulis", "Ya"), ("Jabatan publik", "mungkin"), ("Jangka waktu", "Lama"), ("Hari terakhir", "31 Februari 2028"),
        ("Peninjauan kembali", "besok"), ("Usul", "Terbuka"),
    ];

    [Fact]
    public async Task Fifty_thousand_rows_with_twenty_kinds_of_error_fit_in_memory()
    {
        await MeasureAsync("xlsx", Rows, Filled(Rows).ToWorkbook());

        // Not packed, half as many rows come near the largest file that is taken.
        await MeasureAsync("csv", Rows / 2, Encoding.UTF8.GetBytes(Filled(Rows / 2).ToCsv()));
    }

    private static FilledTable Filled(int rows)
    {
        var filled = new FilledTable();
        for (var n = 1; n <= rows; n++)
        {
            filled.Add(FilledTable.Full($"b{n}"), Errors[n % Errors.Length]);
        }

        return filled;
    }

    private async Task MeasureAsync(string name, int expected, byte[] content)
    {
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        var (before, most, said, watch) = (GC.GetTotalMemory(true), 0L, 0, Stopwatch.StartNew());
        var table = await DryRun.CheckAsync(content, (rows, _) =>
        {
            if (rows >= said + 1000)
            {
                (said, most) = (rows, Math.Max(most, GC.GetTotalMemory(false) - before));
            }

            return Task.CompletedTask;
        });

        output.WriteLine($"{name}: {content.Length / 1024:N0} KB, {table.Rows:N0} rows in {watch.Elapsed.TotalSeconds:F1} s, at most {most / 1024 / 1024:N0} MB managed beside the file; {table.Problems.Wrong:N0} errors of {table.Problems.Kinds.Count(k => k.Weight == ProblemWeight.Wrong)} kinds");
        Assert.Equal((expected, expected), (table.Rows, table.Items));
        Assert.True(table.Problems.Kinds.Count(k => k.Weight == ProblemWeight.Wrong) >= Errors.Length - 1);
        Assert.Equal(ProblemList.MostKept, table.Problems.Kept.Count(p => p.Weight == ProblemWeight.Wrong));
        Assert.InRange(most, 0, Bound);
    }
}
