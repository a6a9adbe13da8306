using Npgsql;
using Timbang.Web.Files;
using Timbang.Web.Mail;

namespace Timbang.Web;

/// <summary>What an installation settles, checked at start: what cannot work is refused in a sentence that says what to do.</summary>
/// <param name="DataFolder">Folder of the SQLite database and of files.</param>
/// <param name="Postgres">Connection string, or null where SQLite is the database.</param>
/// <param name="DemoTerbuka">Whether a demo may be seen from other machines.</param>
/// <param name="Address">Where the public finds the site; printed as a QR code on issued papers and on labels. Null prints the code alone.</param>
public sealed record Settings(string DataFolder, string? Postgres, bool DemoTerbuka, Uri? Address = null)
{
    private static readonly string[] Known = ["Data", "Database", "DemoTerbuka", "Address", "Proxies", "Certificate", "CertificatePassword", "OldCertificates", .. FileSettings.Names, .. MailSettings.Names];

    public string SqliteFile => Path.Combine(DataFolder, "timbang.db");

    /// <exception cref="SettingsException">A setting is unknown, missing, or cannot work.</exception>
    public static Settings Read(IConfiguration configuration)
    {
        var section = configuration.GetSection("Timbang");
        RefuseUnknown(section);
        return new(
            section["Data"] ?? "data",
            section["Database"] switch
            {
                null or "sqlite" => null,
                "postgres" => ConnectionOf(configuration),
                var other => throw new SettingsException($"Timbang:Database berisi \"{other}\". Isi dengan \"sqlite\" atau \"postgres\"."),
            },
            FlagOf(section, "DemoTerbuka"),
            AddressOf(section["Address"]));
    }

    /// <summary>Makes the data folder where it is not there yet, and tries to write into it.</summary>
    /// <exception cref="SettingsException">It cannot be made, or not be written to.</exception>
    public void MakeDataFolder()
    {
        try
        {
            Directory.CreateDirectory(DataFolder);
            using var trial = File.Create(Path.Combine(DataFolder, $".tulis-{Environment.ProcessId}"), 1, FileOptions.DeleteOnClose);
        }
        catch (IOException)
        {
            throw CannotWrite();
        }
        catch (UnauthorizedAccessException)
        {
            throw CannotWrite();
        }
    }

    /// <summary>One backup of the folder would carry lock and key.</summary>
    /// <exception cref="SettingsException">The file lies within the data folder.</exception>
    public void RequireOutside(string what, string file)
    {
        var inside = Path.GetFullPath(DataFolder).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;
        if (Path.GetFullPath(file).StartsWith(inside, StringComparison.Ordinal))
        {
            throw new SettingsException($"{what} \"{file}\" berada di dalam folder data. Pindahkan ke luar: cadangan folder itu tidak boleh memuat pembukanya.");
        }
    }

    private SettingsException CannotWrite() =>
        new($"Folder data \"{DataFolder}\" tidak dapat ditulisi. Pilih folder lain dengan --data, atau beri izin menulis.");

    // A mistyped setting would silently be its default.
    private static void RefuseUnknown(IConfigurationSection section)
    {
        if (section.GetChildren().FirstOrDefault(given => !Known.Contains(given.Key, StringComparer.OrdinalIgnoreCase)) is { } unknown)
        {
            throw new SettingsException($"Setelan Timbang:{unknown.Key} tidak dikenal. Yang dikenal: {string.Join(", ", Known)}.");
        }
    }

    private static string ConnectionOf(IConfiguration configuration)
    {
        var connection = configuration.GetConnectionString("Timbang")
            ?? throw new SettingsException("Timbang:Database berisi \"postgres\". Isi juga ConnectionStrings:Timbang, atau pakai --postgres.");
        try
        {
            return new NpgsqlConnectionStringBuilder(connection).ToString();
        }
        catch (ArgumentException)
        {
            // Its own message may repeat the string, and with it the password.
            throw new SettingsException("ConnectionStrings:Timbang bukan alamat PostgreSQL. Bentuknya: Host=...;Database=...;Username=...;Password=...");
        }
    }

    // It is printed on papers that last for decades: a name without a path, and nothing that a slip could leave in it.
    private static Uri? AddressOf(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        return Uri.TryCreate(text, UriKind.Absolute, out var address) && address is { Scheme: "http" or "https", PathAndQuery: "/", UserInfo: "", Fragment: "" }
            ? address
            : throw new SettingsException($"Timbang:Address berisi \"{text}\". Isi dengan alamat situs bagi umum, misalnya https://ppid.contoh.go.id");
    }

    private static bool FlagOf(IConfigurationSection section, string name) => section[name] switch
    {
        null => false,
        var text => bool.TryParse(text, out var flag) ? flag : throw new SettingsException($"Timbang:{name} berisi \"{text}\". Isi dengan true atau false."),
    };
}
