namespace Timbang.Web.Files;

/// <summary>Where the sealed bytes of files lie. Stored by name with each file, so that the setting may change.</summary>
public enum FilePlace
{
    /// <summary>In the folder <c>berkas</c> of the data folder.</summary>
    Folder,

    /// <summary>In the database, for several nodes.</summary>
    Table,
}

/// <summary>What an installation settles of files.</summary>
/// <param name="Folder">The folder of sealed files.</param>
/// <param name="KeyFile">File of the keys that wrap each file's own; null leaves the store sealed.</param>
/// <param name="Place">Where new files go.</param>
/// <param name="ClamAv">Where the virus scanner listens; null where none does.</param>
public sealed record FileSettings(string Folder, string? KeyFile, FilePlace Place, string? ClamAv)
{
    /// <summary>Folder of the sealed files, in the data folder and in an archive.</summary>
    public const string FolderName = "berkas";

    /// <summary>Names of the settings below <c>Timbang</c>.</summary>
    public static readonly string[] Names = ["StoreKey", "Store", "ClamAv"];

    /// <exception cref="SettingsException">A setting cannot work.</exception>
    public static FileSettings Read(IConfiguration configuration, Settings settings)
    {
        var section = configuration.GetSection("Timbang");
        var key = section["StoreKey"] is { Length: > 0 } file ? file : null;
        if (key is not null)
        {
            settings.RequireOutside("Kunci berkas", key);
        }

        return new(Path.Combine(settings.DataFolder, FolderName), key, PlaceOf(section["Store"], settings), section["ClamAv"] is { Length: > 0 } address ? address : null);
    }

    // Nodes of one PostgreSQL have no folder in common unless somebody says so.
    private static FilePlace PlaceOf(string? text, Settings settings) => text switch
    {
        null or "" => settings.Postgres is null ? FilePlace.Folder : FilePlace.Table,
        "folder" => FilePlace.Folder,
        "table" => FilePlace.Table,
        _ => throw new SettingsException($"Timbang:Store berisi \"{text}\". Isi dengan \"folder\" atau \"table\"."),
    };
}
