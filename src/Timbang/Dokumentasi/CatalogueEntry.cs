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

    /// <summary>Every column with its name, as people read it.</summary>
    public IReadOnlyList<(string Name, string Text)> Texts() =>
    [
        ("ringkasan isi", Summary),
        ("pejabat yang menguasai", Holder),
        ("penanggung jawab pembuatan", Publisher),
        ("waktu dan tempat pembuatan", Made),
        ("bentuk yang tersedia", Form),
        ("jangka waktu penyimpanan", Retention),
    ];

    /// <summary>Names of the columns that are still empty.</summary>
    public IReadOnlyList<string> WhatIsMissing() => [.. Texts().Where(c => string.IsNullOrWhiteSpace(c.Text)).Select(c => c.Name)];
}
