using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
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

    public override ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
