using Timbang.Web.Commands;

namespace Timbang.Web.Tests;

public sealed class SiteOptionsTests
{
    [Fact]
    public void Options_stand_for_settings_and_the_rest_passes()
    {
        var settings = SiteOptions.AsSettings(
            ["--urls", "http://127.0.0.1:5080", "--data", "kantor", "--postgres", "Host=db;Database=timbang", "--demo-terbuka"]);

        Assert.Equal(
            [
                "--urls=http://127.0.0.1:5080",
                "--Timbang:Data=kantor",
                "--Timbang:Database=postgres",
                "--ConnectionStrings:Timbang=Host=db;Database=timbang",
                "--Timbang:DemoTerbuka=true",
            ],
            settings);
    }

    [Theory]
    [InlineData("--portt", "5081")]
    [InlineData("--portt=5081", "")]
    [InlineData("kantor", "")]
    public void What_is_no_option_is_refused_and_never_taken_for_the_default(string typed, string value)
    {
        var refusal = Assert.Throws<UsageException>(() => SiteOptions.AsSettings(["--data", "kantor", typed, value]));

        Assert.StartsWith($"Pilihan {typed.Split('=')[0]} tidak dikenal.", refusal.Message);
    }

    [Fact]
    public void A_setting_by_its_full_name_passes() =>
        Assert.Equal(["--Logging:LogLevel:Default=Debug"], SiteOptions.AsSettings(["--Logging:LogLevel:Default", "Debug"]));

    [Fact]
    public void An_option_without_its_value_is_named() =>
        Assert.Equal("Nilai setelah --data belum diisi.", Assert.Throws<UsageException>(() => SiteOptions.AsSettings(["--data"])).Message);
}
