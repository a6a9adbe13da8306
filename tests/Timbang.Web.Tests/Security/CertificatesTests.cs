using System.Runtime.Versioning;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Configuration;
using Timbang.Web.Security;
using Timbang.Web.Tests.Hosting;

namespace Timbang.Web.Tests.Security;

/// <summary>What a setting for certificates may hold; what cannot wrap a key is refused at start, with what to do.</summary>
public sealed class CertificatesTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("timbang-test-");

    [Fact]
    public void Nothing_set_is_no_certificate() => Assert.Empty(Read().All);

    [Fact]
    [SupportedOSPlatform("linux")]
    public void The_command_writes_one_that_can_be_used_and_only_its_owner_may_read()
    {
        var file = TestCertificate.New();

        Assert.NotNull(Read(("Certificate", file)).Current);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    [Fact]
    public void Pfx_and_encrypted_pem_open_with_their_password()
    {
        using var certificate = Made(RSA.Create(2048));
        var pfx = Write("kunci.pfx", certificate.Export(X509ContentType.Pkcs12, "kuda laut"));
        var pem = Write("kunci.pem", Pem(certificate, "kuda laut"));

        var read = Read(("Certificate", pfx), ("CertificatePassword", "kuda laut"), ("OldCertificates", $"{pem}, {pfx}"));

        Assert.Equal(3, read.All.Count());
        Assert.All(read.All, one => Assert.Equal(certificate.Thumbprint, one.Thumbprint));
    }

    [Fact]
    public void A_file_that_is_not_there_is_named() =>
        AssertRefused("Timbang:Certificate: berkas \"/tidak/ada.pem\" tidak ada, atau tidak boleh dibaca", ("Certificate", "/tidak/ada.pem"));

    [Fact]
    public void An_old_one_is_named_by_its_own_setting() =>
        AssertRefused("Timbang:OldCertificates: berkas \"/tidak/ada.pem\"", ("OldCertificates", "/tidak/ada.pem"));

    [Fact]
    public void Another_file_is_refused() =>
        AssertRefused("tidak dapat dibuka. Berkasnya harus PEM atau PFX", ("Certificate", Write("surat.txt", "Bukan sertifikat."u8.ToArray())));

    [Fact]
    public void A_certificate_without_its_key_is_refused()
    {
        using var certificate = Made(RSA.Create(2048));

        AssertRefused("tidak dapat dibuka. Berkasnya harus PEM atau PFX", ("Certificate", Write("umum.pem", Text(certificate.ExportCertificatePem()))));
    }

    [Fact]
    public void A_wrong_password_is_refused_and_not_repeated()
    {
        using var certificate = Made(RSA.Create(2048));
        var file = Write("kunci.pfx", certificate.Export(X509ContentType.Pkcs12, "kuda laut"));

        var refusal = AssertRefused("bila bersandi, isi Timbang:CertificatePassword", ("Certificate", file), ("CertificatePassword", "lumba-lumba"));

        Assert.DoesNotContain("lumba", refusal);
    }

    [Fact]
    public void A_key_too_short_or_of_another_kind_is_refused()
    {
        using var small = Made(RSA.Create(1024));
        using var curve = ECDsa.Create();
        using var elliptic = new CertificateRequest("CN=Uji", curve, HashAlgorithmName.SHA256).CreateSelfSigned(FakeTime.Start, FakeTime.Start.AddYears(1));

        AssertRefused("memuat kunci RSA 1024 bit; paling sedikit 2048.", ("Certificate", Write("kecil.pfx", small.Export(X509ContentType.Pkcs12))));
        AssertRefused("tidak memuat kunci pribadi RSA.", ("Certificate", Write("kurva.pfx", elliptic.Export(X509ContentType.Pkcs12))));
    }

    [Fact]
    public void One_beside_the_database_is_refused()
    {
        var inside = Path.Combine(folder.FullName, "kunci.pem");

        var refusal = Assert.Throws<SettingsException>(() => Site.Create(["--data", folder.FullName, "--certificate", CopyTo(inside)]));

        Assert.Contains("berada di dalam folder data. Pindahkan ke luar", refusal.Message);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static Certificates Read(params (string Name, string Value)[] set) => Certificates.Read(
        new ConfigurationBuilder().AddInMemoryCollection(set.ToDictionary(s => "Timbang:" + s.Name, s => (string?)s.Value)).Build());

    private static string AssertRefused(string sentence, params (string Name, string Value)[] set)
    {
        var refusal = Assert.Throws<SettingsException>(() => Read(set));
        Assert.Contains(sentence, refusal.Message);
        return refusal.Message;
    }

    private static X509Certificate2 Made(RSA key) =>
        new CertificateRequest("CN=Uji", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(FakeTime.Start, FakeTime.Start.AddYears(1));

    private static byte[] Pem(X509Certificate2 certificate, string password)
    {
        using var key = certificate.GetRSAPrivateKey()!;
        var parameters = new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000);
        return Text($"{certificate.ExportCertificatePem()}\n{key.ExportEncryptedPkcs8PrivateKeyPem(password, parameters)}\n");
    }

    private static byte[] Text(string text) => System.Text.Encoding.UTF8.GetBytes(text);

    private static string CopyTo(string file)
    {
        File.Copy(TestCertificate.File, file);
        return file;
    }

    private string Write(string name, byte[] bytes)
    {
        var file = Path.Combine(folder.FullName, name);
        File.WriteAllBytes(file, bytes);
        return file;
    }
}
