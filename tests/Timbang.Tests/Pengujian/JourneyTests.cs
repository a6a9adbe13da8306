using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Waktu;

namespace Timbang.Tests.Pengujian;

/// <summary>SOP B-000.8.3.3: the way of an item through the five steps.</summary>
public sealed class JourneyTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.Of(null, jointLeaveIsFree: true);

    [Fact]
    public void Every_stage_stands_on_the_way_and_its_next_act_starts_from_it()
    {
        Assert.All(Enum.GetValues<Stage>(), stage =>
        {
            Assert.InRange(Journey.StepOf(stage), 1, Journey.Steps + 1);
            Assert.True(Journey.NextAct(stage) is not { } act || Butir.Procedure[act].From.Contains(stage));
            Assert.Equal(Journey.IsOpen(stage), Journey.Turn(stage).Count > 0);
        });
    }

    [Fact]
    public void Every_act_on_the_straight_way_leads_further_along_it()
    {
        var acts = Enum.GetValues<Stage>().Where(Journey.IsOpen).Select(s => (From: s, To: Butir.Procedure[Journey.NextAct(s)!].To!.Value));

        Assert.All(acts, way => Assert.Equal(way.From, Journey.LeastAdvanced([way.To, way.From])));
    }

    [Theory]
    [InlineData(Stage.Didaftar, Stage.Diuji, Stage.Didaftar, Stage.Diarsipkan)]
    [InlineData(Stage.Dikembalikan, Stage.Dikembalikan, Stage.Didaftar)]
    [InlineData(Stage.Dipertimbangkan, Stage.Ditarik, Stage.Dipertimbangkan, Stage.Ditetapkan)]
    [InlineData(Stage.Diarsipkan, Stage.Diarsipkan, Stage.Ditarik)]
    [InlineData(Stage.Ditarik, Stage.Ditarik, Stage.Ditarik)]
    public void Tahap_berkas_adalah_tahap_butir_yang_paling_belakang(Stage stage, params Stage[] items) =>
        Assert.Equal(stage, Journey.LeastAdvanced(items));

    [Fact]
    public void A_file_without_items_has_no_stage() => Assert.Null(Journey.LeastAdvanced([]));

    [Theory]
    [InlineData(Stage.Didaftar, "2026-04-07")]
    [InlineData(Stage.Dikaji, "2026-04-09")]
    [InlineData(Stage.Diuji, "2026-04-16")]
    [InlineData(Stage.Ditetapkan, "2026-04-06")]
    [InlineData(Stage.Dipertimbangkan, null)]
    [InlineData(Stage.Diarsipkan, null)]
    public void Waktu_tentatif_adalah_target_kantor(Stage stage, string? due)
    {
        var target = Journey.Target(stage, new DateOnly(2026, 4, 1), new Pengaturan(), Calendar);

        Assert.Equal(due is null ? null : DateOnly.Parse(due), target?.Due);
    }

    [Fact]
    public void An_office_without_a_target_has_none() =>
        Assert.Null(Journey.Target(Stage.Didaftar, new DateOnly(2026, 4, 1), new Pengaturan { TargetKaji = null }, Calendar));
}
