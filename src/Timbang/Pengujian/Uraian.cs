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

    /// <summary>Refuses a description that is empty, too long, or whose public title carries a personal number.</summary>
    /// <exception cref="RuleException">Names the field.</exception>
    internal Uraian Checked()
    {
        Check(nameof(Title), Title, MaxTitle, "judul butir");
        Check(nameof(PublicTitle), PublicTitle, MaxTitle, "judul untuk umum");
        Check(nameof(Summary), Summary, MaxText, "ringkasan isi");
        Check(nameof(Holder), Holder, MaxTitle, "penguasa informasi");
        Check(nameof(Place), Place, MaxTitle, "tempat penyimpanan");
        Check(nameof(Reason), Reason, MaxText, "alasan pengusulan");
        return Prose.HasPersonalNumber(PublicTitle)
            ? throw new RuleException(
                "Judul untuk umum memuat deretan angka seperti NIK atau nomor rekening. Judul ini dibaca siapa saja: hapus angkanya.",
                nameof(PublicTitle))
            : this;
    }

    private static void Check(string field, string text, int max, string name)
    {
        if (Prose.IsEmpty(text))
        {
            throw new RuleException($"Isi {name}.", field);
        }

        if (text.Length > max)
        {
            throw new RuleException($"Isian {name} paling banyak {max:N0} huruf; sekarang {text.Length:N0}.", field);
        }
    }
}
