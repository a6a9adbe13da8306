using System.Text.RegularExpressions;
using Timbang.Web.Files;

namespace Timbang.Web.Data.Backup;

/// <summary>The only names that an archive holds. What has another name is neither taken nor put back.</summary>
internal static partial class ArchiveNames
{
    /// <summary>The first entry: <see cref="ArchiveHead"/>.</summary>
    public const string Head = "cadangan.json";

    /// <summary>The last entry: SHA-256 and name of every other, as <c>sha256sum -c</c> reads them.</summary>
    public const string List = "daftar-isi.txt";

    public const string SqliteFile = "timbang.db";

    /// <summary>Folder of the attachments, in the archive and in the data folder.</summary>
    public const string Files = FileSettings.FolderName;

    public static string OfTable(string table) => $"tabel/{table}.copy";

    public static string OfFile(Guid id) => $"{Files}/{FileFolder.NameOf(id)}";

    /// <summary>Part of the database.</summary>
    public static bool IsDatabase(string name) => name == SqliteFile || Table().IsMatch(name);

    /// <summary>An attachment: two hexadecimal digits, then its id.</summary>
    public static bool IsFile(string name) => File().IsMatch(name);

    [GeneratedRegex(@"\Atabel/[A-Za-z][A-Za-z0-9_]{0,62}\.copy\z")]
    private static partial Regex Table();

    [GeneratedRegex(@"\Aberkas/[0-9a-f]{2}/[0-9a-f]{32}\z")]
    private static partial Regex File();
}
