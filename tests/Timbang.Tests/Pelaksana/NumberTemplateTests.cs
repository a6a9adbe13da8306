using Timbang.Pelaksana;

namespace Timbang.Tests.Pelaksana;

/// <summary>Numbers as tata naskah dinas writes them.</summary>
public sealed class NumberTemplateTests
{
    [Theory]
    [InlineData("{klasifikasi}/{urut}/{unit}", "000.8.3.3/7/BKPSDM")]
    [InlineData("{urut:000}/TT/{tahun}", "007/TT/2026")]
    [InlineData("{sifat}-{klasifikasi}/{urut}/{unit}", "B-000.8.3.3/7/BKPSDM")]
    [InlineData("tanpa tempat", "tanpa tempat")]
    public void Every_place_is_filled(string template, string number)
    {
        Assert.Equal(number, NumberTemplate.Fill(template, new NumberParts(7, 2026, "000.8.3.3", "BKPSDM")));
    }

    [Fact]
    public void A_place_nobody_knows_is_refused()
    {
        var refusal = Assert.Throws<RuleException>(() => NumberTemplate.Fill("{nomor}/{tahun}", new NumberParts(1, 2026)));

        Assert.Contains("{nomor}", refusal.Message, StringComparison.Ordinal);
    }
}
