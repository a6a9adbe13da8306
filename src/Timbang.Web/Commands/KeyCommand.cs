using Timbang.Web.Data;
using Timbang.Web.Files;

namespace Timbang.Web.Commands;

/// <summary>Makes the keys that wrap the keys of files, and takes a new one into use.</summary>
public sealed class KeyCommand : ICommand
{
    private const string Head =
        "# Kunci berkas Timbang. Tanpa kunci ini tidak satu pun berkas terlampir dapat dibuka. Simpan salinannya di tempat lain dari\n"
        + "# cadangan basis data. Baris pertama dipakai untuk berkas baru; baris di bawahnya membuka yang lama.\n";

    public string Name => "key";

    public string Summary => "Membuat atau mengganti kunci berkas terlampir";

    public string Usage =>
        """
        create BERKAS
               timbang key rotate --store-key BERKAS [--data DIR | --postgres KONEKSI]
               timbang key rewrap --store-key BERKAS [--data DIR | --postgres KONEKSI]

          create  menulis kunci baru ke BERKAS, yang hanya dapat dibaca pemiliknya.
                  Simpan salinannya di tempat lain dari cadangan basis data.
          rotate  menambahkan kunci baru di atas kunci lama, lalu membungkus ulang kunci setiap berkas. Isi berkas
                  tidak disentuh; situs boleh berjalan. Kunci lama tetap di dalam berkas kunci: cadangan yang lama
                  masih memerlukannya.
          rewrap  melanjutkan pembungkusan yang terputus, dengan kunci teratas.
        """;

    public async Task<int> RunAsync(IReadOnlyList<string> args, TextWriter output)
    {
        var arguments = Arguments.Parse(args, SiteOptions.WithValue, []);
        switch (arguments.Words)
        {
            case ["create", var file]:
                await SecretFile.CreateAsync(file, $"{Head}{StoreKeys.NewLine()}\n", "bila hilang, berkas yang dibungkusnya tidak terbuka lagi.");
                await output.WriteLineAsync($"Kunci berkas ditulis ke {file}. Jalankan Timbang dengan {SiteOptions.StoreKey} {file}, dan simpan salinannya terpisah dari cadangan basis data.");
                return 0;
            case ["rotate"]:
                return await RewrapAsync(arguments, arguments.Option(SiteOptions.StoreKey) ?? throw NoKey(), output);
            case ["rewrap"]:
                return await RewrapAsync(arguments, null, output);
            default:
                throw new UsageException("Tulis: key create BERKAS, key rotate, atau key rewrap.");
        }
    }

    private static UsageException NoKey() => new($"Sebut berkas kuncinya dengan {SiteOptions.StoreKey}.");

    private static async Task<int> RewrapAsync(Arguments arguments, string? add, TextWriter output)
    {
        await using var site = Site.Create(arguments.ForSite());
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TimbangDb>();
        db.Reach = Reach.Machine;
        await db.RequireCurrentAsync();
        try
        {
            // Asked first: a file without a whole key would only grow by another one.
            scope.ServiceProvider.GetRequiredService<StoreKeys>().Read();
            if (add is not null)
            {
                await AddAsync(add);
            }

            var done = await scope.ServiceProvider.GetRequiredService<FileStore>().RewrapAsync(CancellationToken.None);
            await output.WriteLineAsync($"{done} kunci berkas dibungkus ulang dengan kunci teratas. Kunci di bawahnya tetap disimpan selama ada cadangan yang lebih lama."
                + (add is null ? "" : $"\nSimpan salinan baru {add}: salinan yang lama tidak membuka berkas mana pun lagi. Bila situs berjalan di beberapa mesin, salin berkas itu ke semuanya sekarang."));
            return 0;
        }
        catch (Exception closed) when (closed is SealedStoreException or DamagedFileException)
        {
            throw new RuleException(closed.Message);
        }
    }

    private static async Task AddAsync(string file)
    {
        var lines = await File.ReadAllLinesAsync(file);
        var old = lines.Where(line => line.StartsWith(StoreKeys.Mark, StringComparison.Ordinal));
        await SecretFile.ReplaceAsync(file, Head + string.Join('\n', [StoreKeys.NewLine(), .. old]) + "\n");
    }
}
