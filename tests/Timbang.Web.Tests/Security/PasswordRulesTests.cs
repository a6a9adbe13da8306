using Timbang.Web.Security;

namespace Timbang.Web.Tests.Security;

public sealed class PasswordRulesTests
{
    private static readonly Account Siti = new()
    {
        FullName = "Siti Rahmawati, S.Kom.",
        UserName = "siti.r",
        Email = "srahma@contoh.go.id",
        Nip = "198501012010012001",
    };

    [Theory]
    [InlineData("kuda laut biru terbang")]
    [InlineData("dua belas12x")]
    [InlineData("Перфектный пароль")]
    public void Long_and_uncommon_will_do(string password) => Assert.Null(PasswordRules.RefusalOf(password, Siti));

    [Theory]
    [InlineData("sebelas1234", "paling sedikit 12 huruf")]
    [InlineData("", "paling sedikit 12 huruf")]
    [InlineData("aaaabbbbaaaabbbb", "terlalu berulang")]
    [InlineData("punya-RAHMAWATI-ini", "tidak boleh memuat nama")]
    [InlineData("srahma punya rumah", "tidak boleh memuat nama")]
    [InlineData("198501012010012001", "tidak boleh memuat nama")]
    [InlineData("Bismillah123456", "paling sering ditebak")]
    [InlineData("!!indonesia2026!!", "paling sering ditebak")]
    [InlineData("123456789012345", "paling sering ditebak")]
    [InlineData("abcdefghijklmnop", "paling sering ditebak")]
    public void The_refusal_says_why(string password, string why) => Assert.Contains(why, PasswordRules.RefusalOf(password, Siti));

    [Fact]
    public void The_longest_has_an_end() => Assert.NotNull(PasswordRules.RefusalOf(new string('x', 100) + new string('y', 101), Siti));
}
