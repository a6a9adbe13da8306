using System.Reflection;

namespace Timbang.DasarHukum;

/// <summary>
/// The law as data: grounds of Pasal 17, kinds of document of Pasal 18 ayat (1), and statutes, each with the days on which it
/// was in force. Immutable: a decision asks <see cref="InForce"/> with its own day and keeps the text of that day.
/// </summary>
public sealed class KatalogHukum
{
    private static readonly Lazy<KatalogHukum> Embedded = new(ReadEmbedded);

    private readonly Versions<Alasan> alasan;
    private readonly Versions<DokumenTerbuka> dokumenTerbuka;
    private readonly Versions<Peraturan> peraturan;

    private KatalogHukum(string version, Versions<Alasan> alasan, Versions<DokumenTerbuka> dokumenTerbuka, Versions<Peraturan> peraturan)
    {
        Version = version;
        this.alasan = alasan;
        this.dokumenTerbuka = dokumenTerbuka;
        this.peraturan = peraturan;
    }

    /// <summary>The catalogue that ships with the product, from the files of this folder.</summary>
    public static KatalogHukum Bawaan => Embedded.Value;

    public static KatalogHukum Empty { get; } =
        new("", Versions<Alasan>.Empty, Versions<DokumenTerbuka>.Empty, Versions<Peraturan>.Empty);

    /// <summary>Label of the last file that went in; a decision notes it.</summary>
    public string Version { get; }

    public IReadOnlyList<Alasan> Alasan => alasan.All;

    public IReadOnlyList<DokumenTerbuka> DokumenTerbuka => dokumenTerbuka.All;

    public IReadOnlyList<Peraturan> Peraturan => peraturan.All;

    /// <summary>Adds what a file holds; a new version of an entry ends the one it replaces the day before.</summary>
    /// <exception cref="RuleException">Two versions of one entry would be in force on the same day.</exception>
    public KatalogHukum With(LawFile file) => new(
        file.Version,
        file.Alasan.Aggregate(alasan, (all, entry) => all.With(entry)),
        file.DokumenTerbuka.Aggregate(dokumenTerbuka, (all, entry) => all.With(entry)),
        file.Peraturan.Aggregate(peraturan, (all, entry) => all.With(entry)));

    /// <summary>The law as it stood on a day.</summary>
    public KatalogHukum InForce(DateOnly date) =>
        new(Version, alasan.InForce(date), dokumenTerbuka.InForce(date), peraturan.InForce(date));

    /// <summary>The ground with this code; where the catalogue is not narrowed to a day, its newest wording.</summary>
    /// <exception cref="RuleException">There is none.</exception>
    public Alasan Ground(string code) => alasan.Newest(code, "Alasan");

    /// <exception cref="RuleException">There is no such kind of document.</exception>
    public DokumenTerbuka Kind(string code) => dokumenTerbuka.Newest(code, "Jenis dokumen");

    /// <exception cref="RuleException">There is no such statute.</exception>
    public Peraturan Statute(string code) => peraturan.Newest(code, "Peraturan");

    /// <summary>The statute that a document in use cites by a known misprint ("UU No. 23 Tahun 2013"), or null when the text is not one.</summary>
    public Peraturan? Misprint(string printed) =>
        Peraturan.LastOrDefault(p => string.Equals(p.PrintedAs, printed.Trim(), StringComparison.OrdinalIgnoreCase));

    private static KatalogHukum ReadEmbedded()
    {
        string[] files = ["alasan.json", "dokumen-terbuka.json", "peraturan.json"];
        return files.Aggregate(Empty, (katalog, file) => katalog.With(LawFile.Parse(file, TextOf(file))));
    }

    private static string TextOf(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("DasarHukum." + file)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
