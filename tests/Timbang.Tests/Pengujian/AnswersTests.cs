using Timbang.DasarHukum;
using Timbang.Pengujian;

namespace Timbang.Tests.Pengujian;

/// <summary>What counts as an answer in the matrix, and what an answer that is no longer asked may not do.</summary>
public sealed class AnswersTests
{
    [Fact]
    public void Jawaban_huruf_i_tidak_ikut_ke_alasan_lain()
    {
        var line = Given.Line(ground: "17.i") with { Harm = Enum.GetValues<Harm17i>()[0] };

        Assert.NotNull(line.Harm);
        Assert.Null((line with { Ground = "17.h.4" }).Harm);
        Assert.Null((line with { Ground = "17.b" }).Harm);
    }

    [Fact]
    public void Persetujuan_dan_jabatan_publik_hanya_jawaban_huruf_g_dan_h()
    {
        var line = Given.Line(ground: "17.h.4") with { Consent = false, PublicOffice = false };

        Assert.Equal((false, false), (line.Consent, line.PublicOffice));
        Assert.Equal((null, null), ((line with { Ground = "17.a.1" }).Consent, (line with { Ground = "17.a.1" }).PublicOffice));
    }

    [Theory]
    [InlineData("-")]
    [InlineData(" . ")]
    [InlineData("—")]
    [InlineData("x")]
    public void Tanda_hubung_bukan_kalimat_akibat(string text)
    {
        var line = Given.Line() with { IfOpened = text, IfClosed = text, Harmed = text, PublicInterest = text };
        var missing = Findings(Given.Matriks() with { Lines = [line] }).Where(f => f.Severity == Severity.Missing).Select(f => f.Field);

        Assert.Equal([nameof(Line.Harmed), nameof(Line.IfClosed), nameof(Line.IfOpened), nameof(Line.PublicInterest)], missing.Order());
    }

    [Fact]
    public void Tanda_hubung_bukan_alasan_melewati_anak_tangga()
    {
        var matriks = Given.Matriks();

        Assert.Contains(Findings(matriks with { Ladder = matriks.Ladder with { WhyNotOpen = "-" } }), f => f is { Severity: Severity.Missing, Field: "Ladder.WhyNotOpen" });
    }

    [Fact]
    public void Akibat_dibuka_yang_sama_dengan_akibat_ditutup_diperingatkan()
    {
        var line = Given.Line();

        Assert.Contains(
            Findings(Given.Matriks() with { Lines = [line with { IfClosed = line.IfOpened.ToUpperInvariant() }] }),
            f => f is { Severity: Severity.Warning, Field: nameof(Line.IfClosed) });
    }

    [Fact]
    public void Bagian_dan_alasan_yang_sama_ditulis_dalam_satu_baris()
    {
        var (first, twin) = (Given.Line(), Given.Line() with { Id = Guid.CreateVersion7(), Part = " NILAI dan catatan per orang" });
        var other = Given.Line(ground: "17.h.3") with { Id = Guid.CreateVersion7() };

        var finding = Assert.Single(Findings(Given.Matriks() with { Lines = [first, other, twin] }), f => f.Message.Contains("sudah ada pada baris 1", StringComparison.Ordinal));

        Assert.Equal((2, nameof(Line.Ground), Severity.Missing), (finding.Line, finding.Field, finding.Severity));
    }

    private static IReadOnlyList<Finding> Findings(Matriks matriks) => Given.Examination().Of(matriks);
}
