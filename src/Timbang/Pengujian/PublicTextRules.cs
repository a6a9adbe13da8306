namespace Timbang.Pengujian;

/// <summary>
/// What is written in a matrix is read by anyone: no sentence of it carries a NIK or an account number (Perki 1/2021
/// Pasal 49 ayat (2); dossier 7.4). A new text is added here, or a test fails.
/// </summary>
internal static class PublicTextRules
{
    public static IEnumerable<Finding> Check(Line line, int index) => Found(index,
    [
        (nameof(Line.Part), line.Part),
        (nameof(Line.IfOpened), line.IfOpened),
        (nameof(Line.IfClosed), line.IfClosed),
        (nameof(Line.Harmed), line.Harmed),
        (nameof(Line.PublicInterest), line.PublicInterest),
        (nameof(Line.Period), line.Period?.Event ?? ""),
    ]);

    public static IEnumerable<Finding> Check(Matriks matriks) => Found(null,
    [
        .. LadderRules.Fields.Select(rung => ("Ladder." + rung.Value, matriks.Ladder.WhyNot(rung.Key))),
        (nameof(Matriks.WhyBlacken), matriks.WhyBlacken),
    ]);

    private static IEnumerable<Finding> Found(int? line, (string Field, string Text)[] texts) =>
        from text in texts
        where Prose.HasPersonalNumber(text.Text)
        select new Finding(
            Severity.Error,
            line,
            text.Field,
            "Kalimat ini akan dibaca umum, tetapi memuat deretan angka seperti NIK atau rekening. Pindahkan ke lampiran internal.");
}
