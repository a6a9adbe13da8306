using Timbang.DaftarInformasi;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Penetapan;
using Timbang.Pengujian;

namespace Timbang.Tests;

/// <summary>A row of the hand-written table <c>procedure.csv</c>: what people agreed on, to hold the code against.</summary>
public sealed record ExpectedStep(string Case, string Act, IReadOnlyList<string> From, string? To, IReadOnlyList<Role> By)
{
    /// <summary>Whether the act makes its case, or asks for no stage.</summary>
    public bool FromAnywhere => From.Count == 0;

    /// <summary>Every stage that its case can be in.</summary>
    public IReadOnlyList<string> Stages => Case switch
    {
        "Butir" or "UjiKonsekuensi" => Enum.GetNames<Stage>(),
        "Sidang" => Enum.GetNames<SittingStage>(),
        "Agenda" => Enum.GetNames<AgendaStage>(),
        "Keputusan" => Enum.GetNames<DecreeStage>(),
        "TandaTerima" => Enum.GetNames<ReceiptStage>(),
        "Pengecualian" => Enum.GetNames<ExclusionStage>(),
        "Berkas" => Enum.GetNames<FileStage>(),
        "ArsipFisik" => Enum.GetNames<FolderStage>(),
        _ => throw new InvalidOperationException($"{Case}: a case without stages."),
    };

    public static IReadOnlyList<ExpectedStep> Read()
    {
        using var stream = typeof(ExpectedStep).Assembly.GetManifestResourceStream("procedure.csv")!;
        using var reader = new StreamReader(stream);
        return
        [
            .. reader.ReadToEnd()
                .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Where(line => line[0] != '#')
                .Select(line => line.Split(';'))
                .Select(cell => new ExpectedStep(
                    cell[0],
                    cell[1],
                    cell[2] == "*" ? [] : cell[2].Split(' '),
                    cell[3] == "-" ? null : cell[3],
                    [.. cell[4].Split(' ').Where(role => role != "-").Select(role => Enum.Parse<Role>(role))])),
        ];
    }
}
