using Timbang.DaftarInformasi;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Penetapan;
using Timbang.Pengujian;

namespace Timbang.Tests;

/// <summary>Every act, every role, every stage: the code allows exactly what the hand-written table says.</summary>
public sealed class ProcedureTests
{
    private static readonly IReadOnlyList<ExpectedStep> Expected = ExpectedStep.Read();

    public static TheoryData<string> Acts => [.. Code().Select(r => $"{r.Case}.{r.Act}").Union(Expected.Select(e => $"{e.Case}.{e.Act}"))];

    [Theory]
    [MemberData(nameof(Acts))]
    public void The_code_allows_what_the_table_says_and_nothing_else(string act)
    {
        var expected = Assert.Single(Expected, e => $"{e.Case}.{e.Act}" == act);
        var code = Assert.Single(Code(), r => $"{r.Case}.{r.Act}" == act);

        Assert.Equal(expected.To, code.To);
        foreach (var role in Enum.GetValues<Role>())
        {
            foreach (var stage in expected.Stages)
            {
                var agreed = expected.By.Contains(role) && (expected.FromAnywhere || expected.From.Contains(stage));
                var allowed = code.By.Contains(role) && (code.From.Count == 0 || code.From.Contains(stage));
                Assert.True(agreed == allowed, $"{act} by {role} from {stage}: the table says {agreed}, the code {allowed}.");
            }
        }
    }

    [Fact]
    public void No_act_of_the_administrator_touches_a_case() => Assert.DoesNotContain(Code(), r => r.By.Contains(Role.Administrator));

    [Fact]
    public void Every_stage_of_an_item_but_the_last_two_can_be_left()
    {
        var left = Butir.Procedure.Steps.Where(s => s.To is not null).SelectMany(s => s.From);

        Assert.Equal([Stage.Diarsipkan, Stage.Ditarik], Enum.GetValues<Stage>().Except(left));
    }

    private static IEnumerable<StepRow> Code() =>
    [
        .. UjiKonsekuensi.Procedure.Rows(),
        .. Butir.Procedure.Rows(),
        .. Sidang.Procedure.Rows(),
        .. AgendaItem.Procedure.Rows(),
        .. Keputusan.Procedure.Rows(),
        .. TandaTerima.Procedure.Rows(),
        .. Pengecualian.Procedure.Rows(),
        .. Berkas.Procedure.Rows(),
        .. ArsipFisik.Procedure.Rows(),
    ];
}
