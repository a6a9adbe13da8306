using Timbang.Web.Commands;

namespace Timbang.Web.Tests.Commands;

public sealed class ArgumentsTests
{
    [Fact]
    public void Words_options_and_flags_are_told_apart_in_any_order()
    {
        var arguments = Arguments.Parse(["--json", "2026-03-13", "--data", "kantor", "10"], ["--data"], ["--json"]);

        Assert.Equal(["2026-03-13", "10"], arguments.Words);
        Assert.Equal("kantor", arguments.Option("--data"));
        Assert.True(arguments.Has("--json"));
    }

    [Fact]
    public void What_was_not_typed_is_absent()
    {
        var arguments = Arguments.Parse([], ["--data"], ["--json"]);

        Assert.Empty(arguments.Words);
        Assert.Null(arguments.Option("--data"));
        Assert.False(arguments.Has("--json"));
    }

    [Fact]
    public void A_command_opens_the_database_the_site_would_open()
    {
        var arguments = Arguments.Parse(["--year", "2026", "--data", "kantor"], ["--year", .. SiteOptions.WithValue], []);

        Assert.Equal(["--data", "kantor"], arguments.ForSite());
    }

    [Fact]
    public void A_command_that_takes_the_certificate_hands_it_on_wherever_it_was_typed()
    {
        var arguments = Arguments.Parse(["--certificate", "masuk.pem", "forget", "--data", "kantor"], [.. SiteOptions.WithValue, SiteOptions.Certificate], []);

        Assert.Equal(["forget"], arguments.Words);
        Assert.Equal(["--certificate", "masuk.pem", "--data", "kantor"], arguments.ForSite());
    }

    [Theory]
    [InlineData("Pilihan --dat tidak dikenal.", "--dat", "kantor")]
    [InlineData("Nilai setelah --data belum diisi.", "--data")]
    public void A_slip_is_named_and_never_guessed(string message, params string[] args)
    {
        var wrong = Assert.Throws<UsageException>(() => Arguments.Parse(args, ["--data"], ["--json"]));

        Assert.Equal(message, wrong.Message);
    }
}
