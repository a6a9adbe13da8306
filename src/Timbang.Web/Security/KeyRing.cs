using System.Security.Cryptography.X509Certificates;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Timbang.Web.Data;

namespace Timbang.Web.Security;

/// <summary>
/// The keys that sign cookies and forms and lock the secrets of authenticator apps: in the database, so that every node has
/// them, and wrapped by a certificate that is not.
/// </summary>
public sealed class KeyRing(TimbangDb db, Certificates certificates)
{
    private static readonly XName Wrapping = XName.Get("X509Certificate", "http://www.w3.org/2000/09/xmldsig#");

    /// <summary>Registers the ring.</summary>
    /// <exception cref="SettingsException">A certificate cannot be used.</exception>
    public static void Add(IServiceCollection services, IConfiguration configuration, Settings settings)
    {
        var certificates = Certificates.Read(configuration);
        if (settings.Postgres is null && configuration["Timbang:Certificate"] is { Length: > 0 } file)
        {
            settings.RequireOutside("Sertifikat", file);
        }

        var protection = services.AddDataProtection().SetApplicationName("Timbang").PersistKeysToDbContext<TimbangDb>();
        if (certificates.Current is { } current)
        {
            protection.ProtectKeysWithCertificate(current);
        }

        protection.UnprotectKeysWithAnyCertificate([.. certificates.All]);
        services.AddSingleton(certificates);
        services.AddScoped<KeyRing>();
    }

    /// <summary>Asked before the site starts: later it would only be people who cannot sign in.</summary>
    /// <exception cref="SettingsException">An office has no certificate, or not the one its keys are wrapped by.</exception>
    public async Task CheckAsync()
    {
        if (certificates.Current is null && !await db.Set<InstallationState>().AnyAsync(s => s.IsDemo))
        {
            throw new SettingsException(
                "Kunci masuk dalam basis data harus dibungkus sertifikat. Buat satu di luar folder data:\n"
                + "  bin/timbang certificate create /etc/timbang/kunci.pem\n"
                + "lalu isi setelan Timbang:Certificate, atau pakai --certificate /etc/timbang/kunci.pem.");
        }

        await RequireOpenableAsync();
    }

    /// <summary>Throws the keys away whose certificate is lost; answers how many.</summary>
    public async Task<int> ForgetAsync()
    {
        var lost = (await KeysAsync()).Where(key => !CanOpen(key.Certificate)).Select(key => key.Id).ToList();
        return await db.DataProtectionKeys.Where(key => lost.Contains(key.Id)).ExecuteDeleteAsync();
    }

    private async Task RequireOpenableAsync()
    {
        if ((await KeysAsync()).Find(key => !CanOpen(key.Certificate)).Certificate is { } missing)
        {
            throw new SettingsException(
                $"Kunci masuk dalam basis data dibungkus sertifikat lain ({missing.GetNameInfo(X509NameType.SimpleName, false)}, sidik {missing.Thumbprint}).\n"
                + "Isi Timbang:Certificate dengan berkas itu, atau sebut di Timbang:OldCertificates bila sertifikatnya sudah diganti.\n"
                + "Bila berkas itu hilang: bin/timbang certificate forget, lalu semua orang masuk dan mendaftarkan ponselnya lagi.");
        }
    }

    private bool CanOpen(X509Certificate2? wrapping) => wrapping is null || certificates.All.Any(c => c.Thumbprint == wrapping.Thumbprint);

    private async Task<List<(int Id, X509Certificate2? Certificate)>> KeysAsync()
    {
        var rows = await db.DataProtectionKeys.AsNoTracking().OrderBy(key => key.Id).ToListAsync();
        return rows.ConvertAll(row => (row.Id, CertificateIn(row.Xml ?? "")));
    }

    // Null for a key of a demonstration, which lies there as it is.
    private static X509Certificate2? CertificateIn(string xml) =>
        XElement.Parse(xml).Descendants(Wrapping).FirstOrDefault() is { } wrapping
            ? X509CertificateLoader.LoadCertificate(Convert.FromBase64String(wrapping.Value))
            : null;
}
