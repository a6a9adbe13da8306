using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;
using Timbang.Pengujian;

namespace Timbang.Web.Data.Dialects;

/// <summary>The embedded database of one office on one machine.</summary>
public sealed class SqliteTimbangDb : TimbangDb
{
    /// <summary>
    /// Without savepoints: EF swallows what goes wrong at their release, where the index of words is written out, and a full
    /// disk would be found out one statement late.
    /// </summary>
    public SqliteTimbangDb(DbContextOptions<SqliteTimbangDb> options, TimeProvider time)
        : base(options, time) => Database.AutoSavepointsEnabled = false;

    public override Dialect Dialect => new SqliteDialect(this);

    /// <summary>SQLite has no instant: stored as UTC text, which sorts by time.</summary>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcText>();

    /// <summary>SQLite's own lower() knows ASCII only: each connection brings ours (<see cref="SqlitePragmas"/>).</summary>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.HasDbFunction(() => Searching.Small(default)).HasName(SqlitePragmas.Small);
        foreach (var (function, lines, field) in LineFields.Paths)
        {
            builder.HasDbFunction(function).HasTranslation(json => JsonExtract(json[0], Enumerable.Range(0, Matriks.MaxLines).Select(line => $"{lines}[{line}]{field}")));
        }
    }

    // One path for each line there can be: asked for several, json_extract answers with an array.
    private static SqlFunctionExpression JsonExtract(SqlExpression json, IEnumerable<string> paths)
    {
        var text = new StringTypeMapping("TEXT", System.Data.DbType.String);
        List<SqlExpression> arguments = [json, .. paths.Select(path => new SqlConstantExpression(path, text))];
        return new("json_extract", arguments, nullable: true, arguments.Select(_ => true), typeof(string), text);
    }

    private sealed class UtcText() : Microsoft.EntityFrameworkCore.Storage.ValueConversion.ValueConverter<DateTimeOffset, DateTime>(
        instant => instant.UtcDateTime,
        stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)));
}

/// <summary>How the context connects.</summary>
public static class SqliteConnecting
{
    public static DbContextOptionsBuilder UseTimbangSqlite(this DbContextOptionsBuilder options, string file)
    {
        var connection = new SqliteConnectionStringBuilder { DataSource = file, ForeignKeys = true, DefaultTimeout = 10 };

        // The units of a person's reach stand in every question: as one parameter, its text is written once and kept.
        return options
            .UseSqlite(connection.ToString(), sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
            .AddInterceptors(SqlitePragmas.Instance, NoBulkOnCases.Instance);
    }
}

/// <summary>Only <c>dotnet ef</c> uses it, to write migrations.</summary>
public sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteTimbangDb>
{
    public SqliteTimbangDb CreateDbContext(string[] args)
    {
        var services = new ServiceCollection().AddIdentitySchema().BuildServiceProvider();
        var options = new DbContextOptionsBuilder<SqliteTimbangDb>();
        options.UseApplicationServiceProvider(services).UseTimbangSqlite("design.db");
        return new SqliteTimbangDb(options.Options, TimeProvider.System);
    }
}
