using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Timbang.Web.Data;
using Timbang.Web.Security;

namespace Timbang.Web.Commands;

/// <summary>Makes the certificate that wraps the sign-in keys, or forgets the keys of one that is lost.</summary>
public sealed class CertificateCommand : ICommand
{
    private const int Bits = 3072;

    // Twice the life of a server; its dates bind nobody (see Certificates).
    private const int Years = 20;

    public string Name => "certificate";

    public string Summary => "Membuat sertifikat pembungkus kunci masuk, atau melupakan yang hilang";

    public string Usage =>
        """
        create BERKAS
               timbang certificate forget [--data DIR | --postgres KONEKSI] [--certificate BERKAS]

          create  menulis sertifikat beserta kunci pribadinya ke BERKAS (PEM), yang hanya dapat dibaca pemiliknya.
                  Simpan salinannya di tempat lain dari cadangan basis data.
          forget  menghapus kunci masuk yang sertifikatnya hilang. Hentikan Timbang dahulu. Setelah itu semua orang
                  masuk lagi; yang memakai langkah kedua masuk dengan kode pemulihan dan mendaftarkan ponselnya lagi.
        """;

    public Task<int> RunAsync(IReadOnlyList<string> args, TextWriter output)
    {
        var arguments = Arguments.Parse(args, [.. SiteOptions.WithValue, SiteOptions.Certificate], []);
        return arguments.Words switch
        {
            ["create", var file] => CreateAsync(file, output),
            ["forget"] => ForgetAsync(arguments, output),
            _ => throw new UsageException("Tulis: certificate create BERKAS, atau certificate forget."),
        };
    }

    private static async Task<int> CreateAsync(string file, TextWriter output)
    {
        await SecretFile.CreateAsync(file, Pem(), "bila dipakai, kunci yang dibungkusnya tidak terbuka lagi.");
        await output.WriteLineAsync($"Sertifikat ditulis ke {file}. Jalankan Timbang dengan --certificate {file}, dan simpan salinannya terpisah dari cadangan basis data.");
        return 0;
    }

    private static string Pem()
    {
        using var key = RSA.Create(Bits);
        var now = TimeProvider.System.GetUtcNow();
        var request = new CertificateRequest($"CN=Timbang {now:yyyy-MM-dd}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(now, now.AddYears(Years));
        return $"{certificate.ExportCertificatePem()}\n{key.ExportPkcs8PrivateKeyPem()}\n";
    }

    private static async Task<int> ForgetAsync(Arguments arguments, TextWriter output)
    {
        await using var site = Site.Create(arguments.ForSite());
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<TimbangDb>().RequireCurrentAsync();
        var forgotten = await scope.ServiceProvider.GetRequiredService<KeyRing>().ForgetAsync();
        await output.WriteLineAsync(forgotten == 0
            ? "Semua kunci masuk terbuka dengan sertifikat yang diberikan; tidak ada yang dihapus."
            : $"{forgotten} kunci masuk dihapus. Semua orang masuk lagi, dan mendaftarkan ponselnya lagi bila memakai langkah kedua.");
        return 0;
    }
}
