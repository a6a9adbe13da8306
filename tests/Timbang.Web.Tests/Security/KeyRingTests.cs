using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Timbang.Web.Commands;
using Timbang.Web.Security;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Security;

/// <summary>The sign-in keys lie in the database, and a copy of the database alone signs nobody in.</summary>
public sealed class KeyRingTests(Templates templates)
{
    [Theory, ClassData<BothDatabases>]
    public async Task Keys_lie_in_the_database_wrapped(DatabaseKind kind)
    {
        await using var database = await templates.CopyAsync(kind);
        await using var site = Start(database, "--certificate", TestCertificate.File);

        Protect(site, "rahasia");

        var key = Assert.Single(await KeysAsync(database));
        Assert.Contains("X509Certificate", key);
        Assert.DoesNotContain("<masterKey", key);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task An_office_without_a_certificate_does_not_start_and_is_told_how(DatabaseKind kind)
    {
        await using var database = await templates.CopyAsync(kind);
        await using var site = Start(database);

        var refusal = await Assert.ThrowsAsync<SettingsException>(() => CheckAsync(site));

        Assert.Contains("bin/timbang certificate create", refusal.Message);
        Assert.Contains("--certificate", refusal.Message);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_demonstration_may_go_without(DatabaseKind kind)
    {
        await using var database = await templates.CopyAsync(kind);
        await database.ExecuteAsync("INSERT INTO \"Installation\" (\"Id\", \"IsDemo\", \"DemoPassword\") VALUES (1, TRUE, 'contoh')");
        await using var site = Start(database);

        await CheckAsync(site);
        Protect(site, "contoh");

        Assert.Contains("<masterKey", Assert.Single(await KeysAsync(database)));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_new_certificate_takes_over_while_the_old_one_still_opens(DatabaseKind kind)
    {
        await using var database = await templates.CopyAsync(kind);
        var (old, next) = (TestCertificate.New(), TestCertificate.New());
        var secret = await ProtectAsync(database, "kode ponsel", "--certificate", old);

        await using var site = Start(database, "--certificate", next, $"--Timbang:OldCertificates={old}");
        await CheckAsync(site);

        Assert.Equal("kode ponsel", Protector(site).Unprotect(secret));
    }

    [Theory, ClassData<BothDatabases>]
    public async Task A_wrong_certificate_is_told_at_start_by_the_mark_of_the_right_one(DatabaseKind kind)
    {
        await using var database = await templates.CopyAsync(kind);
        var (right, wrong) = (TestCertificate.New(), TestCertificate.New());
        await ProtectAsync(database, "x", "--certificate", right);

        await using var site = Start(database, "--certificate", wrong);
        var refusal = await Assert.ThrowsAsync<SettingsException>(() => CheckAsync(site));

        using var certificate = X509Certificate2.CreateFromPemFile(right);
        Assert.Contains($"sidik {certificate.Thumbprint}", refusal.Message);
        Assert.Contains("Timbang:OldCertificates", refusal.Message);
        Assert.Contains("certificate forget", refusal.Message);
    }

    [Theory, ClassData<BothDatabases>]
    public async Task Keys_of_a_lost_certificate_are_forgotten_and_the_others_kept(DatabaseKind kind)
    {
        await using var database = await templates.CopyAsync(kind);
        var (lost, kept) = (TestCertificate.New(), TestCertificate.New());
        await ProtectAsync(database, "x", "--certificate", lost);
        string[] options = [.. database.Arguments, "--certificate", kept];
        using var said = new StringWriter();

        await new CertificateCommand().RunAsync(["forget", .. options], said);
        await using var site = Start(database, "--certificate", kept);
        await CheckAsync(site);
        Protect(site, "y");
        await new CertificateCommand().RunAsync(["forget", .. options], said);

        Assert.Single(await KeysAsync(database));
        Assert.Contains("1 kunci masuk dihapus", said.ToString());
        Assert.Contains("tidak ada yang dihapus", said.ToString());
    }

    private static WebApplication Start(TestDatabase database, params string[] options) => Site.Create([.. database.Arguments, .. options]);

    private static async Task CheckAsync(WebApplication site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<KeyRing>().CheckAsync();
    }

    private static async Task<string> ProtectAsync(TestDatabase database, string text, params string[] options)
    {
        await using var site = Start(database, options);
        return Protect(site, text);
    }

    private static string Protect(WebApplication site, string text) => Protector(site).Protect(text);

    private static IDataProtector Protector(WebApplication site) =>
        site.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("Uji");

    private static Task<IReadOnlyList<string>> KeysAsync(TestDatabase database) => database.QueryAsync<string>("SELECT \"Xml\" FROM \"DataProtectionKeys\"");
}
