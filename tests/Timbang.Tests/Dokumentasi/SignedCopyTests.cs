using Timbang.Dokumentasi;

namespace Timbang.Tests.Dokumentasi;

/// <summary>UU 43/2009 Pasal 40 dan 41: the scan of a signed paper is authentic, whole and trusted, or it is not kept.</summary>
public sealed class SignedCopyTests
{
    public static TheoryData<SignedCopy, string> Wrong => new()
    {
        { Given.SignedCopy with { Kind = FileKind.Jpeg }, "sebagai PDF tanpa sandi" },
        { Given.SignedCopy with { Kind = FileKind.EncryptedPdf }, "sebagai PDF tanpa sandi" },
        { Given.SignedCopy with { Warnings = ["PDF ini memuat skrip (JavaScript) yang dapat berjalan ketika dibuka."] }, "memuat skrip" },
        { Given.SignedCopy with { Scan = Scan.Infected, ScanFinding = "Contoh.Virus" }, "menemukan Contoh.Virus" },
        { Given.SignedCopy with { Scan = Scan.Failed, ScanFinding = "Pemindai tidak menjawab." }, "belum menyatakan berkas ini bersih" },
        { Given.SignedCopy with { Digest = Given.Issued.Digest }, "belum ditandatangani: sama persis" },
        { Given.SignedCopy with { Pages = 2 }, "2 halaman, sedangkan naskahnya 3 halaman" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Yang_bukan_pindaian_utuh_naskah_bertanda_tangan_tidak_disimpan(SignedCopy copy, string sentence)
    {
        var refusal = Assert.Throws<RuleException>(() => copy.Check(Given.Issued));

        Assert.Contains(sentence, refusal.Message, StringComparison.Ordinal);
        Assert.Equal(SignedCopy.Field, refusal.Field);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void Pindaian_utuh_disimpan_juga_dengan_halaman_tambahan(int pages) =>
        Assert.Null(Record.Exception(() => (Given.SignedCopy with { Pages = pages, Scan = Scan.NotScanned }).Check(Given.Issued)));
}
