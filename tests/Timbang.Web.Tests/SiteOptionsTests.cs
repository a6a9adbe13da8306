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
                "--urls",
                "http://127.0.0.1:5080",
                "--Timbang:Data=kantor",
                "--Timbang:Database=postgres",
                "--ConnectionStrings:Timbang=Host=db;Database=timbang",
                "--Timbang:DemoTerbuka=true",
            ],
            settings);
    }

    [Fact]
    public void An_option_without_its_value_is_named() =>
        Assert.Equal("Nilai setelah --data belum diisi.", Assert.Throws<UsageException>(() => SiteOptions.AsSettings(["--data"])).Message);
}
