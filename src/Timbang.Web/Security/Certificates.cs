using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Timbang.Web.Security;

/// <summary>
/// The certificates that wrap the sign-in keys in the database, so that a copy of the database alone signs nobody in. Their
/// dates are not looked at: those say how long others may trust them, and here nobody else does.
/// </summary>
/// <param name="Current">Wraps new keys; null where none is set, which only a demonstration may do.</param>
/// <param name="Old">Open keys that were wrapped before the current one took over.</param>
public sealed record Certificates(X509Certificate2? Current, IReadOnlyList<X509Certificate2> Old)
{
    private const int FewestBits = 2048;

    private const string HowToMake = "Buat sertifikat dengan: bin/timbang certificate create BERKAS";

    /// <summary>All of them: what any of them has wrapped can be opened.</summary>
    public IEnumerable<X509Certificate2> All => Current is null ? Old : [Current, .. Old];

    /// <exception cref="SettingsException">A file is not there, cannot be opened, or holds nothing that can wrap a key.</exception>
    public static Certificates Read(IConfiguration configuration)
    {
        var password = configuration["Timbang:CertificatePassword"];
        var old = (configuration["Timbang:OldCertificates"] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new(
            configuration["Timbang:Certificate"] is { Length: > 0 } file ? Open("Timbang:Certificate", file, password) : null,
            [.. old.Select(file => Open("Timbang:OldCertificates", file, password))]);
    }

    private static X509Certificate2 Open(string setting, string file, string? password)
    {
        try
        {
            var certificate = IsPem(file) ? OpenPem(file, password) : X509CertificateLoader.LoadPkcs12FromFile(file, password);
            return WhatIsWrong(certificate) is { } wrong ? throw new SettingsException($"{setting}: \"{file}\" {wrong} {HowToMake}") : certificate;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException($"{setting}: berkas \"{file}\" tidak ada, atau tidak boleh dibaca oleh pengguna yang menjalankan Timbang. {HowToMake}");
        }
        catch (Exception closed) when (closed is CryptographicException or ArgumentException)
        {
            throw new SettingsException(
                $"{setting}: \"{file}\" tidak dapat dibuka. Berkasnya harus PEM atau PFX yang memuat sertifikat beserta kunci pribadinya; bila bersandi, isi Timbang:CertificatePassword.");
        }
    }

    private static bool IsPem(string file)
    {
        using var reader = new StreamReader(file);
        var start = new char[256];
        return new string(start, 0, reader.ReadBlock(start)).Contains("-----BEGIN ", StringComparison.Ordinal);
    }

    private static X509Certificate2 OpenPem(string file, string? password) =>
        string.IsNullOrEmpty(password) ? X509Certificate2.CreateFromPemFile(file) : X509Certificate2.CreateFromEncryptedPemFile(file, password);

    // Keys are wrapped by RSA: XML encryption knows no other that a certificate could hold.
    private static string? WhatIsWrong(X509Certificate2 certificate)
    {
        using var key = certificate.GetRSAPrivateKey();
        return key switch
        {
            null => "tidak memuat kunci pribadi RSA.",
            { KeySize: < FewestBits } => $"memuat kunci RSA {key.KeySize} bit; paling sedikit {FewestBits}.",
            _ => null,
        };
    }
}
