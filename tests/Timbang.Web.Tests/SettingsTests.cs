using Microsoft.Extensions.Configuration;

namespace Timbang.Web.Tests;

/// <summary>A setting that cannot work is refused at start, in a sentence that says what to do.</summary>
public sealed class SettingsTests
{
    [Fact]
    public void Nothing_set_means_SQLite_in_the_folder_data()
    {
        var settings = Read();

        Assert.Equal(Path.Combine("data", "timbang.db"), settings.SqliteFile);
        Assert.Null(settings.Postgres);
        Assert.False(settings.DemoTerbuka);
    }

    [Fact]
    public void The_options_of_the_command_line_are_settings()
    {
        var settings = Read(SiteOptions.AsSettings(["--data", "kantor", "--postgres", "Host=db;Database=timbang", "--address", "https://ppid.contoh.go.id", "--demo-terbuka"]));

        Assert.Equal(new Settings("kantor", "Host=db;Database=timbang", true, new("https://ppid.contoh.go.id")), settings);
    }

    [Theory]
    [InlineData("Timbang:Database berisi \"mysql\". Isi dengan \"sqlite\" atau \"postgres\".", "--Timbang:Database=mysql")]
    [InlineData("Setelan Timbang:Dat tidak dikenal. Yang dikenal: Data, Database, DemoTerbuka, Address, Proxies, Certificate, CertificatePassword, OldCertificates, StoreKey, Store, ClamAv, MailHost, MailPort, MailTls, MailUser, MailPasswordFile, MailSender.", "--Timbang:Dat=kantor")]
    [InlineData("Timbang:Address berisi \"ppid.contoh.go.id\". Isi dengan alamat situs bagi umum, misalnya https://ppid.contoh.go.id", "--Timbang:Address=ppid.contoh.go.id")]
    [InlineData("Timbang:Address berisi \"https://ppid.contoh.go.id/jalan\". Isi dengan alamat situs bagi umum, misalnya https://ppid.contoh.go.id", "--Timbang:Address=https://ppid.contoh.go.id/jalan")]
    [InlineData("Timbang:DemoTerbuka berisi \"ya\". Isi dengan true atau false.", "--Timbang:DemoTerbuka=ya")]
    [InlineData("Timbang:Database berisi \"postgres\". Isi juga ConnectionStrings:Timbang, atau pakai --postgres.", "--Timbang:Database=postgres")]
    public void A_wrong_setting_is_named_with_what_to_do(string message, string argument) =>
        Assert.Equal(message, Assert.Throws<SettingsException>(() => Read(argument)).Message);

    [Fact]
    public void A_wrong_connection_string_is_not_repeated_with_its_password()
    {
        var wrong = Assert.Throws<SettingsException>(() => Read(SiteOptions.AsSettings(["--postgres", "Hosst=db;Password=rahasia"])));

        Assert.StartsWith("ConnectionStrings:Timbang bukan alamat PostgreSQL.", wrong.Message);
        Assert.DoesNotContain("rahasia", wrong.Message);
    }

    [Fact]
    public void A_data_folder_that_cannot_be_made_is_named()
    {
        var file = Path.GetTempFileName();

        var wrong = Assert.Throws<SettingsException>(new Settings(Path.Combine(file, "data"), null, false).MakeDataFolder);

        Assert.StartsWith($"Folder data \"{file}", wrong.Message);
        File.Delete(file);
    }

    private static Settings Read(params string[] args) => Settings.Read(new ConfigurationBuilder().AddCommandLine(args).Build());
}
