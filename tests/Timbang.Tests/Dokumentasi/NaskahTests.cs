using CsCheck;
using Timbang.Dokumentasi;

namespace Timbang.Tests.Dokumentasi;

/// <summary>Codes and digests of issued papers.</summary>
public sealed class NaskahTests
{
    private static readonly PaperTerms Terms = new(Guid.NewGuid(), PaperKind.Decree, Guid.NewGuid(), "1/2026", new(2026, 11, 28));

    [Fact]
    public void A_code_is_read_however_it_is_typed() => Gen.Select(Gen.Char[Naskah.Alphabet].Array[Naskah.CodeLength], Gen.Bool.Array[Naskah.CodeLength], Gen.Char[" -\t"].Array[0, 5])
        .Sample((letters, small, between) =>
        {
            var code = new string(letters);
            var typed = string.Concat(letters.Select((letter, i) => (small[i] ? char.ToLowerInvariant(letter) : letter) + (i < between.Length ? $"{between[i]}" : "")));
            return Naskah.ReadCode(typed) == code && Naskah.ReadCode(Naskah.Grouped(code)) == code;
        });

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ABCD-EFGH-JKL")]
    [InlineData("ABCD-EFGH-JKLMN")]
    [InlineData("ABCD-EFGH-JKL0")]
    [InlineData("ABCD-EFGH-JKLI")]
    [InlineData("ABCD_EFGH_JKLM")]
    public void What_is_no_code_is_none(string? typed) => Assert.Null(Naskah.ReadCode(typed));

    [Fact]
    public void A_new_code_is_twelve_signs_of_the_alphabet_and_never_the_last()
    {
        var codes = Enumerable.Range(0, 1000).Select(_ => Naskah.NewCode()).ToList();

        Assert.All(codes, code => Assert.Equal(code, Naskah.ReadCode(code)));
        Assert.Equal(1000, codes.Distinct().Count());
    }

    [Fact]
    public void A_paper_keeps_its_bytes_their_digest_and_the_digests_it_rests_on()
    {
        var minutes = new Foundation(PaperKind.Minutes, "01/BA/2026", new('a', 64));

        var naskah = Naskah.Issue(Guid.NewGuid(), Terms with { RestsOn = [minutes] }, [1, 2, 3], DateTimeOffset.UnixEpoch);

        Assert.Equal("039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81", naskah.Digest);
        Assert.Equal([minutes.Digest], naskah.RestsOn);
        Assert.Equal($"Naskah.{Terms.Code}", naskah.Field);
    }
}
