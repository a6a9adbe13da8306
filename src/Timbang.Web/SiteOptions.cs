using Timbang.Web.Commands;

namespace Timbang.Web;

/// <summary>The options of the command line, read as the settings they stand for. What is no option is refused: a slip would silently be the default.</summary>
public static class SiteOptions
{
    public const string Certificate = "--certificate";

    /// <summary>Where the public finds the site: printed on issued papers.</summary>
    public const string Address = "--address";

    /// <summary>The keys that wrap the keys of files.</summary>
    public const string StoreKey = "--store-key";

    private const string Open = "--demo-terbuka";

    // What the framework itself takes, with a value behind it or behind an equals sign.
    private static readonly string[] OfTheFramework = ["--urls", "--environment", "--contentRoot", "--applicationName"];

    /// <summary>Options that the site and every command which opens its database know, each with a value.</summary>
    public static IReadOnlyList<string> WithValue { get; } = ["--data", "--postgres", Address, StoreKey];

    /// <summary>What the help says about starting the site.</summary>
    public static string Usage =>
        """
        [--data DIR | --postgres KONEKSI] [--urls ALAMAT] [--address ALAMAT] [--certificate BERKAS] [--store-key BERKAS] [--demo-terbuka]

          --data          folder basis data SQLite, berkas timbang.db (bawaan: data)
          --postgres      alamat PostgreSQL: "Host=...;Database=...;Username=...;Password=..."
          --urls          alamat situs (bawaan: http://127.0.0.1:5080)
          --address       alamat situs bagi umum, dicetak sebagai kode QR pada naskah resmi
          --certificate   sertifikat pembungkus kunci masuk; wajib kecuali bagi data contoh
          --store-key     kunci pembungkus berkas terlampir; tanpa itu penyimpanan berkas tersegel
          --demo-terbuka  membuka data contoh ke jaringan; kata sandinya bukan rahasia

          Setelan lain ditulis --Timbang:NAMA=NILAI, atau sebagai variabel lingkungan Timbang__NAMA.
        """;

    /// <summary><c>--data kantor</c> becomes <c>--Timbang:Data=kantor</c>; naming a PostgreSQL database also chooses it.</summary>
    /// <exception cref="UsageException">An option has no value, or is none.</exception>
    public static string[] AsSettings(IReadOnlyList<string> args)
    {
        var settings = new List<string>();
        var rest = new Queue<string>(args);
        while (rest.TryDequeue(out var arg))
        {
            settings.AddRange(arg switch
            {
                "--data" => [$"--Timbang:Data={ValueOf(arg, rest)}"],
                "--postgres" => ["--Timbang:Database=postgres", $"--ConnectionStrings:Timbang={ValueOf(arg, rest)}"],
                Address => [$"--Timbang:Address={ValueOf(arg, rest)}"],
                StoreKey => [$"--Timbang:StoreKey={ValueOf(arg, rest)}"],
                Certificate => [$"--Timbang:Certificate={ValueOf(arg, rest)}"],
                Open => ["--Timbang:DemoTerbuka=true"],
                _ => [AsItIs(arg, rest)],
            });
        }

        return [.. settings];
    }

    // "--Logging:LogLevel:Default=Debug", "--urls http://..." and "--urls=http://...".
    private static string AsItIs(string arg, Queue<string> rest)
    {
        var name = arg.Split('=')[0];
        if (!name.StartsWith("--", StringComparison.Ordinal) || !(IsSetting(name, arg) || OfTheFramework.Contains(name, StringComparer.OrdinalIgnoreCase)))
        {
            throw new UsageException($"Pilihan {name} tidak dikenal. Yang dikenal: --data, --postgres, --urls, {Address}, {Certificate}, {StoreKey}, {Open}. Penjelasannya: bin/timbang help");
        }

        return arg.Contains('=') ? arg : $"{arg}={ValueOf(arg, rest)}";
    }

    // The framework's own test host names sections too, with nothing behind the equals sign.
    private static bool IsSetting(string name, string arg) => name.Contains(':') || arg.EndsWith('=');

    private static string ValueOf(string option, Queue<string> rest) =>
        rest.TryDequeue(out var value) ? value : throw new UsageException($"Nilai setelah {option} belum diisi.");
}
