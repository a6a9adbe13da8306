using Timbang.Web.Data;
using Timbang.Web.Data.Backup;
using Timbang.Web.Data.Trail;

namespace Timbang.Web.Commands;

/// <summary>Puts an archive into an empty folder or an empty database, and verifies what is there then.</summary>
public sealed class RestoreCommand : ICommand
{
    public string Name => "restore";

    public string Summary => "Memulihkan cadangan ke tempat kosong, lalu memeriksanya";

    public string Usage =>
        """
        BERKAS [--data DIR | --postgres KONEKSI] [--accept-older]

          BERKAS diperiksa seluruhnya sebelum ada yang ditulis, dan hanya dipulihkan ke folder tanpa timbang.db dan lampiran,
          atau ke basis data PostgreSQL tanpa tabel. Setelah itu riwayatnya diperiksa seperti oleh bin/timbang verify.
          Kode keluar 0: pulih dan utuh. Jalankan sebagai pengguna yang menjalankan situsnya.

          --accept-older  memulihkan walau di folder data tercatat segel yang lebih baru daripada cadangan ini
        """;

    public async Task<int> RunAsync(IReadOnlyList<string> args, TextWriter output)
    {
        var arguments = Arguments.Parse(args, SiteOptions.WithValue, [VerifyCommand.AcceptOlder]);
        if (arguments.Words is not [var file])
        {
            throw new UsageException("Sebut satu berkas cadangan.");
        }

        var acceptOlder = arguments.Has(VerifyCommand.AcceptOlder);
        await using var site = Site.Create(arguments.ForSite());
        using var folder = FolderLock.Take(site.Services.GetRequiredService<Settings>());
        await using (var scope = site.Services.CreateAsyncScope())
        {
            using var interruption = new Interruption();
            var contents = await interruption.RunAsync(token => scope.ServiceProvider.GetRequiredService<Restoring>().ReadAsync(file, acceptOlder, token));
            await output.WriteLineAsync($"Cadangan dipulihkan dari {file}.\n{BackupCommand.Told(contents)}");
        }

        await site.Services.MigrateTimbangDataAsync();
        return await VerifyAsync(site, acceptOlder, output);
    }

    private static async Task<int> VerifyAsync(WebApplication site, bool acceptOlder, TextWriter output)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var code = await new Verifying(scope.ServiceProvider, output).RunAsync(paper: null, acceptOlder);
        if (code == 0)
        {
            await scope.ServiceProvider.GetRequiredService<SealNote>().KeepAsync(scope.ServiceProvider.GetRequiredService<TimbangDb>());
        }

        await output.WriteLineAsync(code == 0
            ? "Pulih dan utuh. Jalankan situsnya dengan sertifikat dan kunci berkas yang sama seperti dahulu."
            : "Pulih, tetapi pemeriksaannya tidak lulus: jangan layani dengan basis data ini sebelum itu dijelaskan.");
        return code;
    }
}
