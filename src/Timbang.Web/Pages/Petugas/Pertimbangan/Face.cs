using Timbang.DasarHukum;
using Timbang.Pengujian;

namespace Timbang.Web.Pages.Petugas.Pertimbangan;

/// <summary>The face of an item as it is read out in the room: what is proposed, on which ground, how long, and what follows both ways.</summary>
public sealed record Face(string Title, string PublicTitle, string Summary, string Unit, string FileNumber, Matriks Matriks, KatalogHukum Law)
{
    /// <summary>Code of its kind of document in Pasal 18 ayat (1), or null.</summary>
    public string? Document { get; init; }

    /// <summary>Outcomes that the room cannot choose, each with what the matrix lacks for it.</summary>
    public IEnumerable<(Choice Choice, string Why)> OutOfReach =>
        from outcome in Enum.GetValues<Klasifikasi>()
        let lacks = Matriks.LacksFor(outcome, Document)
        where lacks.Count > 0
        select (outcome.AsChoice(), string.Join(" ", lacks));

    public Choice? Proposed => Matriks.Proposed?.AsChoice();

    public Ladder Ladder => Matriks.Ladder;

    /// <summary>"Pasal 17 huruf h angka 4 UU 14/2008"; the code itself where the catalogue has no such ground any more.</summary>
    public string GroundOf(Line line) => Law.Alasan.FirstOrDefault(a => a.Code == line.Ground)?.Rujukan.InWords ?? line.Ground;

    /// <summary>The words of a rung that was passed over, with the sentence why.</summary>
    public IEnumerable<(string Rung, string Why)> PassedOver => Enum.GetValues<LadderRung>()
        .Where(rung => rung < Ladder.Chosen)
        .Select(rung => (InWords(rung), Ladder.WhyNot(rung)))
        .Where(step => step.Item2.Length > 0);

    public string? ChosenRung => Ladder.Chosen is { } chosen ? InWords(chosen) : null;

    private static string InWords(LadderRung rung) => rung switch
    {
        LadderRung.BukaSeluruhnya => "Buka seluruhnya",
        LadderRung.HitamkanSebagian => "Hitamkan sebagian",
        LadderRung.BukaKemudian => "Buka kemudian",
        _ => "Tutup",
    };
}
