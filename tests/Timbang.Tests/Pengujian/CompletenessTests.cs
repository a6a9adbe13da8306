using Timbang.DasarHukum;
using Timbang.Pengujian;

namespace Timbang.Tests.Pengujian;

/// <summary>The meter beside the matrix: SOP step 2.</summary>
public sealed class CompletenessTests
{
    private static readonly Examination Exam = new() { Law = KatalogHukum.Bawaan, Date = new DateOnly(2026, 4, 1) };

    private static readonly Line Full = new()
    {
        Id = Guid.CreateVersion7(),
        Part = "nilai dan catatan penilai per orang",
        Ground = "17.h.4",
        IfOpened = "Peserta dinilai buruk di tempat kerjanya.",
        IfClosed = "Warga tidak dapat menilai urutan peserta.",
        Harmed = "Peserta yang tidak terpilih",
        PublicInterest = "Pengawasan pengisian jabatan",
        Likelihood = 4,
        Severity = 3,
        Consent = false,
        PublicOffice = false,
        Period = new JangkaWaktu(PeriodKind.SampaiTanggal, new DateOnly(2028, 4, 1)),
    };

    private static readonly Matriks Whole = new()
    {
        Lines = [Full],
        Ladder = new Ladder { Chosen = LadderRung.HitamkanSebagian, WhyNotOpen = "Nama dan nilai terlihat bersama." },
        Proposed = Klasifikasi.DikecualikanSebagian,
    };

    [Fact]
    public void A_full_matrix_is_complete()
    {
        var meter = Completeness.Of(Whole, Exam);

        Assert.Equal((14, 14), (meter.Done, meter.Total));
        Assert.True(meter.IsComplete);
    }

    [Fact]
    public void What_is_empty_or_forbidden_is_open()
    {
        var meter = Completeness.Of(Whole with { Lines = [Full with { Harmed = "", Consent = true, Period = null }] }, Exam);

        Assert.Equal(["Lines[0].Harmed", "Lines[0].Consent", "Lines[0].Period"], meter.Open);
        Assert.Equal((11, 14), (meter.Done, meter.Total));
    }

    [Fact]
    public void A_warning_leaves_it_complete()
    {
        var copied = Exam with { OtherHarms = new HashSet<string> { Full.IfOpened } };

        Assert.True(Completeness.Of(Whole, copied).IsComplete);
    }

    [Fact]
    public void Each_ground_asks_its_own_questions()
    {
        static int Asked(string ground) => Completeness.Of(Whole with { Lines = [Full with { Ground = ground }] }, Exam).Total;

        Assert.Equal((12, 13, 13, 14), (Asked("17.b"), Asked("17.i"), Asked("17.j"), Asked("17.h.1")));
    }

    [Fact]
    public void An_empty_matrix_asks_for_the_rung_and_the_outcome() =>
        Assert.Equal((0, 2), (Completeness.Of(Matriks.Empty, Exam).Done, Completeness.Of(Matriks.Empty, Exam).Total));

    [Fact]
    public void Information_proposed_open_needs_no_line() =>
        Assert.True(Completeness.Of(new Matriks { Ladder = new() { Chosen = LadderRung.BukaSeluruhnya }, Proposed = Klasifikasi.Terbuka }, Exam).IsComplete);
}
