namespace Timbang.Dokumentasi;

/// <summary>
/// The scan of an issued paper that was signed with ink, as it was received: a paper of its own, which names the one it is the scan
/// of (UU 43/2009 Pasal 40 and 41: authentic, whole, trusted).
/// </summary>
/// <param name="Kind">What it is by its content.</param>
/// <param name="Pages">How many pages it has.</param>
/// <param name="Digest">SHA-256 of its bytes, 64 small hexadecimal digits.</param>
public sealed record SignedCopy(FileKind Kind, int Pages, string Digest)
{
    /// <summary>The field in which it is sent.</summary>
    public const string Field = "File";

    /// <summary>What should be known of it: scripts, embedded files, links to other places. One sentence each.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    public Scan Scan { get; init; }

    /// <summary>What the virus scanner called it, or why it did not finish.</summary>
    public string ScanFinding { get; init; } = "";

    /// <summary>Holds it against the paper it is the scan of.</summary>
    /// <exception cref="RuleException">It cannot be that, or carries what no scan has.</exception>
    public void Check(ScannedPaper source)
    {
        if (WhatIsWrong(source) is { } wrong)
        {
            throw new RuleException(wrong, Field);
        }
    }

    private string? WhatIsWrong(ScannedPaper source) => this switch
    {
        { Kind: not FileKind.Pdf } => "Naskah bertanda tangan disimpan sebagai PDF tanpa sandi. Pindai semua halamannya menjadi satu PDF.",
        { Warnings: [var warning, ..] } => $"{warning} Pindaian naskah tidak memerlukannya: pindai lagi menjadi PDF biasa.",
        { Scan: Scan.Infected } => $"Pemindai virus menemukan {ScanFinding} dalam berkas ini, sehingga tidak disimpan. Pindai lagi naskahnya.",
        { Scan: Scan.Failed } => $"Pemindai virus belum menyatakan berkas ini bersih, sehingga tidak disimpan. {ScanFinding}",
        _ when Digest == source.Digest => "Berkas ini naskah yang belum ditandatangani: sama persis dengan yang diterbitkan. Unggah pindaian naskah yang sudah ditandatangani.",
        _ when Pages < source.Pages => $"Pindaian ini {Pages} halaman, sedangkan naskahnya {source.Pages} halaman. Pindai semua halaman, juga lampirannya.",
        _ => null,
    };
}

/// <summary>The issued paper that a scan is held against.</summary>
/// <param name="Digest">SHA-256 of its bytes.</param>
/// <param name="Pages">How many pages it has.</param>
public sealed record ScannedPaper(string Digest, int Pages);
