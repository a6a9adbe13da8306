using System.Text;
using Timbang.Web.Security;

namespace Timbang.Web.Tests.Security;

/// <summary>RFC 6238, appendix B (SHA-1), the last six of its eight digits.</summary>
public sealed class TotpTests
{
    private static readonly byte[] Secret = Encoding.ASCII.GetBytes("12345678901234567890");

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    public void The_vectors_of_the_standard_hold(long seconds, string code) =>
        Assert.Equal(code, Totp.CodeAt(Secret, Totp.StepAt(DateTimeOffset.FromUnixTimeSeconds(seconds))));

    [Theory]
    [InlineData(-61, false)]
    [InlineData(-30, true)]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(61, false)]
    public void A_clock_may_be_half_a_minute_wrong(int seconds, bool accepted)
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1_800_000_000);
        var code = Totp.CodeAt(Secret, Totp.StepAt(now.AddSeconds(seconds)));

        Assert.Equal(accepted, Totp.Match(Secret, code, now, lastUsed: 0) is not null);
    }

    [Fact]
    public void A_step_that_was_used_is_used_up()
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1_800_000_000);
        var step = Totp.StepAt(now);

        Assert.Equal(step, Totp.Match(Secret, Totp.CodeAt(Secret, step), now, step - 1));
        Assert.Null(Totp.Match(Secret, Totp.CodeAt(Secret, step), now, step));
    }

    [Fact]
    public void Apps_take_the_secret_in_letters() => Assert.Equal("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", Totp.InLetters(Secret));
}
