namespace Timbang.Dokumentasi;

/// <summary>Where a folder is. Stored by name.</summary>
public enum FolderStage
{
    Disimpan,
    Dipinjam,
}

/// <summary>What a check found. Stored by name.</summary>
public enum FolderFinding
{
    /// <summary>In its place, and nothing of it is gone.</summary>
    Lengkap,

    /// <summary>In its place, and something is gone.</summary>
    TidakLengkap,

    /// <summary>Not in its place, and not lent.</summary>
    TidakDitemukan,

    /// <summary>Out, by a loan that is noted.</summary>
    SedangDipinjam,
}

/// <summary>What a folder is of: never changed.</summary>
/// <param name="BadanPublikId">The agency.</param>
/// <param name="UnitId">The unit that keeps it.</param>
/// <param name="KeputusanId">The decree in it.</param>
/// <param name="TandaTerimaId">The receipt by which the unit got it.</param>
public sealed record FolderOrigin(Guid BadanPublikId, Guid UnitId, Guid KeputusanId, Guid TandaTerimaId)
{
    public required string DecreeNumber { get; init; }

    public required string UnitName { get; init; }

    public required string RetentionClass { get; init; }
}

/// <summary>Where a folder stands; spaces around what is typed are no part of it.</summary>
public sealed record FolderPlace(string Shelf, string Box, string Folder)
{
    public string Shelf { get; init => field = value.Trim(); } = Shelf.Trim();

    public string Box { get; init => field = value.Trim(); } = Box.Trim();

    public string Folder { get; init => field = value.Trim(); } = Folder.Trim();

    internal void Require()
    {
        foreach (var (field, name, text) in Parts())
        {
            Refusal.When(text.Length == 0, $"Sebut {name}nya.", field);
            Refusal.When(text.Length > ArsipFisik.MaxPlace, $"Isian {name} paling banyak {ArsipFisik.MaxPlace} huruf.", field);
        }
    }

    internal FactValue[] Values() => [.. Parts().Select(part => new FactValue(part.Field, part.Text))];

    private IEnumerable<(string Field, string Name, string Text)> Parts() =>
        [(nameof(Shelf), "rak", Shelf), (nameof(Box), "boks", Box), (nameof(Folder), "folder", Folder)];
}

/// <summary>Who borrows a folder, what for, and until when.</summary>
public sealed record Loan(string Borrower, string BorrowerUnit, string Purpose, DateOnly DueBack)
{
    internal void Require(DateOnly date)
    {
        Refusal.Text(Borrower, "nama peminjam", ArsipFisik.MaxName, nameof(Borrower));
        Refusal.Text(BorrowerUnit, "unit peminjam", ArsipFisik.MaxName, nameof(BorrowerUnit));
        Refusal.Text(Purpose, "untuk apa folder dipinjam", ArsipFisik.MaxText, nameof(Purpose));
        Refusal.When(DueBack <= date, "Tanggal kembali harus sesudah hari ini.", nameof(DueBack));
        Refusal.When(
            DueBack > date.AddDays(ArsipFisik.LongestLoan),
            $"Folder dipinjam paling lama {ArsipFisik.LongestLoan} hari: sampai {date.AddDays(ArsipFisik.LongestLoan).InWords()}. Bila perlu lebih lama, terima kembali lalu pinjamkan lagi.",
            nameof(DueBack));
    }
}

/// <summary>What somebody found who looked, and in a sentence what is wrong.</summary>
public sealed record FolderCheck(FolderFinding Finding, string Note = "")
{
    internal void Require(bool needsNote)
    {
        if (needsNote || Note.Trim().Length > 0)
        {
            Refusal.Text(Note, Finding is FolderFinding.TidakDitemukan ? "di mana sudah dicari" : "keadaan folder dalam satu kalimat", ArsipFisik.MaxText, nameof(Note));
        }
    }

    internal FactValue[] Values() => [new(nameof(Finding), Finding.ToString()), .. Note.Trim().Length > 0 ? [new FactValue(nameof(Note), Note.Trim())] : Array.Empty<FactValue>()];
}

/// <summary>What is typed of a folder and cannot be taken.</summary>
internal static class Refusal
{
    public static void Text(string text, string name, int most, string field)
    {
        When(Prose.IsEmpty(text), $"Tulis {name}.", field);
        When(text.Length > most, $"Isian {name} paling banyak {most:N0} huruf.", field);
        When(Prose.HasPersonalNumber(text), $"Isian {name} memuat deretan angka seperti NIK atau rekening. Hapus angkanya.", field);
    }

    public static void When(bool refused, string sentence, string field)
    {
        if (refused)
        {
            throw new RuleException(sentence, field);
        }
    }
}
