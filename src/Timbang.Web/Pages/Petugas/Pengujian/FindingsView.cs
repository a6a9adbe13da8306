using Microsoft.AspNetCore.Mvc.Rendering;
using Timbang.Pengujian;

namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>What is wrong with a matrix, listed once, each sentence a link to its field (<c>_Findings.cshtml</c>).</summary>
/// <param name="Matriks">The matrix with its findings.</param>
/// <param name="Address">The page of the fields; empty when it is this one.</param>
public sealed record FindingsView(MatrixView Matriks, string Address)
{
    /// <summary>Up to how many empty fields are listed one by one; more of them are counted.</summary>
    public int ShowMissing => 6;

    public string Heading
    {
        get
        {
            (int Count, string Words)[] kinds =
            [
                (Matriks.Count(Severity.Error), "kesalahan"),
                (Matriks.Count(Severity.Warning), "peringatan"),
                (Matriks.Count(Severity.Missing), "isian kosong"),
            ];
            return "Ada " + Listed([.. kinds.Where(k => k.Count > 0).Select(k => $"{k.Count} {k.Words}")]);
        }
    }

    public string IdOf(Finding finding) => TagBuilder.CreateSanitizedId(MatrixForm.FieldOf(finding), "_");

    private static string Listed(List<string> parts) =>
        parts.Count < 2 ? string.Concat(parts) : string.Join(", ", parts.SkipLast(1)) + (parts.Count > 2 ? "," : "") + " dan " + parts[^1];
}
