using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Timbang.Web.Data.Dialects;

namespace Timbang.Web.Tests.Hosting;

/// <summary>A file in a folder of its own.</summary>
internal sealed class SqliteTestDatabase : TestDatabase
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("timbang-test-");

    public string File => Path.Combine(folder.FullName, "timbang.db");

    public override IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
    {
        ["Timbang:Database"] = "sqlite",
        ["Timbang:Data"] = folder.FullName,
    };

    public override string[] Arguments => ["--data", folder.FullName];

    public override void Use(DbContextOptionsBuilder options) => options.UseTimbangSqlite(File);

    public override DbConnection Connect() => new SqliteConnection($"Data Source={File};Pooling=False");

    /// <summary>
    /// The files as they are at this moment, also in the middle of a transaction: what a process that is killed now leaves
    /// behind, for what it has not written yet is lost with it.
    /// </summary>
    public SqliteTestDatabase PutAside()
    {
        var copy = new SqliteTestDatabase();
        foreach (var file in Directory.GetFiles(folder.FullName, "timbang.db*"))
        {
            System.IO.File.Copy(file, Path.Combine(copy.folder.FullName, Path.GetFileName(file)));
        }

        return copy;
    }

    public override Task<TestDatabase> CopyAsync()
    {
        Disconnect(); // whoever closes last writes the log back into the file
        while (true)
        {
            try
            {
                return Task.FromResult<TestDatabase>(PutAside());
            }
            catch (FileNotFoundException)
            {
                // Somebody closed last just now: the log that was listed is gone, and what was copied without it is half.
            }
        }
    }

    public override ValueTask DisposeAsync()
    {
        Disconnect();
        folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    // The site's own pool, by the very text it connects with; those of the tests beside stay open.
    private void Disconnect()
    {
        using var any = new SqliteConnection(RelationalOptionsExtension.Extract(new DbContextOptionsBuilder().UseTimbangSqlite(File).Options).ConnectionString);
        SqliteConnection.ClearPool(any);
    }
}
