namespace Timbang.Dokumentasi;

/// <summary>How open information is kept available: UU 14/2008 Pasal 9, 10 and 11. Stored by name.</summary>
public enum Ketersediaan
{
    Berkala,
    SertaMerta,
    SetiapSaat,
}

/// <summary>The columns of an entry in the Daftar Informasi Publik (dossier 3.4); asked before an item can become open.</summary>
public sealed record CatalogueEntry
{
    /// <summary>Ringkasan isi.</summary>
    public required string Summary { get; init; }

    /// <summary>Pejabat or unit that holds it.</summary>
    public required string Holder { get; init; }

    /// <summary>Who is responsible for making or issuing it.</summary>
    public required string Publisher { get; init; }

    /// <summary>Time and place of making.</summary>
    public required string Made { get; init; }

    /// <summary>Form available: "Softcopy dan hardcopy".</summary>
    public required string Form { get; init; }

    /// <summary>How long it is kept.</summary>
    public required string Retention { get; init; }

    public Ketersediaan Ketersediaan { get; init; } = Ketersediaan.SetiapSaat;

    /// <summary>Every column: its field, its name as people read it, and what it says.</summary>
    public IReadOnlyList<(string Field, string Name, string Text)> Texts() =>
    [
        (nameof(Summary), "ringkasan isi", Summary),
        (nameof(Holder), "pejabat yang menguasai", Holder),
        (nameof(Publisher), "penanggung jawab pembuatan", Publisher),
        (nameof(Made), "waktu dan tempat pembuatan", Made),
        (nameof(Form), "bentuk yang tersedia", Form),
        (nameof(Retention), "jangka waktu penyimpanan", Retention),
    ];

    /// <summary>Names of the columns that are still empty.</summary>
    public IReadOnlyList<string> WhatIsMissing() => [.. Texts().Where(c => string.IsNullOrWhiteSpace(c.Text)).Select(c => c.Name)];
}
