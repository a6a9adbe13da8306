namespace Timbang.Pengujian;

/// <summary>In what form information exists. Stored by name.</summary>
public enum Wujud
{
    Softcopy,
    Hardcopy,
    KeduaDuanya,
}

/// <summary>
/// Description of an item: what it is exactly, its kind of document, where it is and why it is proposed
/// (Perki 1/2021 Pasal 49 ayat (2) huruf a and b: "jelas dan terang").
/// </summary>
public sealed record Uraian
{
    /// <summary>Longest title, in characters.</summary>
    public const int MaxTitle = 300;

    /// <summary>Longest text of any other field, in characters.</summary>
    public const int MaxText = 4000;

    public required string Title { get; init; }

    /// <summary>Title as the public lists show it; carries no personal data.</summary>
    public required string PublicTitle { get; init; }

    /// <summary>Code of its kind of document in Pasal 18 ayat (1): "18.1.b"; null when it is none of them, which is an answer too.</summary>
    public string? Document { get; init; }

    public required string Summary { get; init; }

    /// <summary>Unit or official that holds it, in words.</summary>
    public required string Holder { get; init; }

    public Wujud Form { get; init; }

    /// <summary>System or shelf where it lies.</summary>
    public required string Place { get; init; }

    /// <summary>Why it is proposed.</summary>
    public required string Reason { get; init; }

    /// <summary>What is wrong with it, each with its field: empty, too long, or a public title that carries a personal number.</summary>
    public IEnumerable<Finding> Faults()
    {
        (string Field, string Text, int Max, string Name)[] texts =
        [
            (nameof(Title), Title, MaxTitle, "judul butir"),
            (nameof(PublicTitle), PublicTitle, MaxTitle, "judul untuk umum"),
            (nameof(Summary), Summary, MaxText, "ringkasan isi"),
            (nameof(Holder), Holder, MaxTitle, "penguasa informasi"),
            (nameof(Place), Place, MaxTitle, "tempat penyimpanan"),
            (nameof(Reason), Reason, MaxText, "alasan pengusulan"),
        ];
        foreach (var (field, text, max, name) in texts.Where(t => Prose.IsEmpty(t.Text) || t.Text.Length > t.Max))
        {
            yield return Fault(field, Prose.IsEmpty(text) ? $"Isi {name}." : $"Isian {name} paling banyak {max:N0} huruf; sekarang {text.Length:N0}.");
        }

        if (Prose.HasPersonalNumber(PublicTitle))
        {
            yield return Fault(
                nameof(PublicTitle),
                "Judul untuk umum memuat deretan angka seperti NIK atau nomor rekening. Judul ini dibaca siapa saja: hapus angkanya.");
        }
    }

    /// <summary>Refuses a description that has a fault.</summary>
    /// <exception cref="RuleException">Names the field.</exception>
    internal Uraian Checked() => Faults().FirstOrDefault() is { } fault ? throw new RuleException(fault.Message, fault.Field) : this;

    private static Finding Fault(string field, string message) => new(Severity.Error, null, field, message);
}
