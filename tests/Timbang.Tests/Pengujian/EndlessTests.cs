using Timbang.DasarHukum;
using Timbang.Pengujian;

namespace Timbang.Tests.Pengujian;

/// <summary>Permanent by another name: Pasal 17 huruf i and j, Pasal 20 UU 14/2008; PP 61/2010 Pasal 9 (belum diverifikasi).</summary>
public sealed class EndlessTests
{
    private static readonly DateOnly Review = Given.TestDay.AddYears(1);

    [Fact]
    public void Huruf_j_tidak_bersandar_pada_UU_14_2008_sendiri()
    {
        var line = Given.Whole("17.j", new(PeriodKind.SelamaUndangUndang, null, null, Given.TestDay.AddYears(1)));
        IReadOnlyList<Finding> FoundIn(Rujukan citation) =>
            [.. Given.Examination().Of(Given.Closed(line with { Citations = [citation] })).Where(f => f.Severity == Severity.Error)];

        Assert.Equal([nameof(Line.Citations), nameof(Line.Period)], FoundIn(new("UU-14-2008", "Pasal 17 huruf j")).Select(f => f.Field).Order());
        Assert.Empty(FoundIn(new("UU-27-2022", "Pasal 4 ayat (2)")));
    }

    [Theory]
    [InlineData("17.h.4", null, true)]
    [InlineData("17.h.4", "UU-14-2008", true)]
    [InlineData("17.h.4", "PP-61-2010", true)]
    [InlineData("17.h.4", "UU-27-2022", false)]
    [InlineData("17.j", "UU-27-2022", false)]
    public void Selama_Undang_Undang_berlaku_memerlukan_huruf_j_atau_Undang_Undang_yang_ditunjuk(string ground, string? statute, bool refused)
    {
        var line = Given.Line(ground: ground) with
        {
            Citations = statute is null ? [] : [new(statute, "Pasal 4 ayat (2)")],
            Period = new(PeriodKind.SelamaUndangUndang, null, Review: Review),
        };

        Assert.Equal(refused, IsRefused(line, Given.Examination()));
    }

    [Theory]
    [InlineData(PeriodKind.SampaiPeristiwa, false, false, true)]
    [InlineData(PeriodKind.SelamaUndangUndang, false, false, true)]
    [InlineData(PeriodKind.SampaiPeristiwa, false, true, false)]
    [InlineData(PeriodKind.SampaiPeristiwa, true, false, false)]
    public void Huruf_i_tanpa_hari_terakhir_hanya_oleh_pengaturan_kantor(PeriodKind kind, bool allowed, bool dated, bool refused)
    {
        var line = Given.Line(ground: "17.i") with
        {
            Harm = Harm17i.LessCandour,
            Citations = [new("UU-27-2022", "Pasal 4 ayat (2)")],
            Period = new(kind, dated ? Given.TestDay.AddYears(2) : null, "kebijakan ditetapkan", Review),
        };

        Assert.Equal(refused, IsRefused(line, Given.Examination() with { PermanentOnIJ = allowed }));
    }

    private static bool IsRefused(Line line, Examination exam) =>
        exam.Of(Given.Matriks() with { Lines = [line] }).Any(f => f.Severity == Severity.Error && f.Field == nameof(Line.Period));
}
