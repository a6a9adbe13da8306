namespace Timbang.Tests.Repository;

/// <summary>A file has one idea: past 200 lines it explains itself here, or is split (STYLE, Size). Methods are bound by the build (CA1502).</summary>
public sealed class SizeTests
{
    private const int Bound = 200;

    /// <summary>Files that are longer, each with its reason.</summary>
    private static readonly Dictionary<string, string> Longer = new()
    {
        ["src/Timbang/Pengujian/Butir.cs"] = "every act on an item, beside the one table that allows them",
        ["src/Timbang/Pengujian/AgendaItem.cs"] = "every act of a sitting on one item, beside its table",
        ["src/Timbang/Pengujian/Sidang.cs"] = "every act of a sitting, beside its table",
        ["src/Timbang/Penetapan/Keputusan.cs"] = "every act on a decree, beside its table",
        ["src/Timbang/DaftarInformasi/Pengecualian.cs"] = "every act on an exclusion while it lives, beside its table",
        ["src/Timbang/Dokumentasi/Berkas.cs"] = "every act on a file, beside its table",
        ["tests/Timbang.Tests/Given.cs"] = "every case a test begins with, in the order of the procedure",
    };

    [Fact]
    public void A_file_over_200_lines_has_a_reason() => Checkout.Nothing(Long().Except(Longer.Keys));

    [Fact]
    public void A_reason_without_its_long_file_is_taken_off_the_list() => Checkout.Nothing(Longer.Keys.Except(Long()));

    private static IEnumerable<string> Long() => Checkout.Ending(".cs", ".cshtml", ".js", ".sh")
        .Where(file => !file.Contains("/Migrations/", StringComparison.Ordinal))
        .Where(file => Checkout.Read(file).AsSpan().Count('\n') > Bound);
}
