using Timbang.Pelaksana;

namespace Timbang.Tests.Pelaksana;

/// <summary>An address is one address, and nothing can be hidden in it.</summary>
public sealed class MailAddressTests
{
    [Theory]
    [InlineData("ppid@contoh.go.id", true)]
    [InlineData("a.b-c+d_e%f@sub.contoh.go.id", true)]
    [InlineData("", false)]
    [InlineData("ppid", false)]
    [InlineData("ppid@contoh", false)]
    [InlineData("ppid@-contoh.go.id", false)]
    [InlineData("ppid@contoh..id", false)]
    [InlineData("a@b.id, c@d.id", false)]
    [InlineData("a@b.id;c@d.id", false)]
    [InlineData("Nama <a@b.id>", false)]
    [InlineData("a@b.id\n", false)]
    [InlineData("a@b.id\r\nBcc: c@d.id", false)]
    [InlineData("a\0@b.id", false)]
    [InlineData("\"a b\"@c.id", false)]
    [InlineData("рpid@contoh.go.id", false)]
    public void An_address_is_one_and_nothing_beside_it(string text, bool isOne) => Assert.Equal(isOne, MailAddress.IsOne(text));

    [Fact]
    public void An_address_has_an_end() => Assert.False(MailAddress.IsOne($"a@{new string('b', MailAddress.MaxLength)}.id"));
}
