using Timbang.Web.Data;
using Timbang.Web.Data.Backup;

namespace Timbang.Web.Commands;

/// <summary>Writes one archive of everything that an office cannot make again, except the keys.</summary>
public sealed class BackupCommand : ICommand
{
    private const string Keys =
        """
        Di dalamnya tidak ada sertifikat dan kunci berkas: simpan salinannya di tempat lain. Tanpa itu berkas terlampir tidak terbuka dan setiap
        orang harus masuk ulang; bersama-sama keduanya membuka segalanya.
        """;

    public string Name => "backup";

    public string Summary => "Menulis satu berkas cadangan, juga selagi situsnya berjalan";

    public string Usage =>
        """
        BERKAS [--data DIR | --postgres KONEKSI]

          Menulis basis data dan lampiran pada satu saat ke BERKAS (tar), membacanya kembali, lalu baru memberinya nama.
          BERKAS yang sudah ada tidak ditimpa; hanya pemiliknya yang dapat membacanya. Selama ditulis perlu ruang sekitar dua kali basis
          datanya ditambah lampirannya. Sertifikat dan kunci tidak ikut: simpan terpisah.
        """;

    public async Task<int> RunAsync(IReadOnlyList<string> args, TextWriter output)
    {
        var arguments = Arguments.Parse(args, SiteOptions.WithValue, []);
        if (arguments.Words is not [var file])
        {
            throw new UsageException("Sebut satu berkas cadangan.");
        }

        arguments.RequireFolder();
        await using var site = Site.Create(arguments.ForSite());
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TimbangDb>();
        db.Reach = Reach.Machine;
        await db.RequireCurrentAsync();
        using var interruption = new Interruption();
        var contents = await interruption.RunAsync(token => scope.ServiceProvider.GetRequiredService<BackingUp>().WriteAsync(file, token));
        await output.WriteLineAsync($"Cadangan ditulis ke {file} dan diperiksa.\n{Told(contents)}\n{Keys.ReplaceLineEndings(" ")}");
        if (contents.Missing > 0)
        {
            await output.WriteLineAsync($"TIDAK LENGKAP: {contents.Missing} berkas terlampir yang disebut basis data tidak ada di folder berkas. Periksa --data, lalu bin/timbang verify.");
        }

        return contents.Missing == 0 ? 0 : CommandLine.Refused;
    }

    /// <summary>What is in an archive, line by line.</summary>
    internal static string Told(ArchiveContents contents)
    {
        var head = contents.Head;
        return $"""
              Saat           {head.Instant.UtcDateTime:yyyy-MM-dd HH':'mm':'ss} UTC, tanggal kantor {head.Date.InWords()}
              Basis data     {head.Tables.Count} tabel, {head.Rows:N0} baris, skema {head.Schema}
              Lampiran       {contents.Files:N0} berkas{(contents.Strange == 0 ? "" : $"; {contents.Strange} berkas lain di folder itu dilewati")}
              Besar          {contents.Bytes:N0} byte
              Segel terakhir {head.LastSeal?.ToString() ?? "belum ada"}
            """;
    }
}
