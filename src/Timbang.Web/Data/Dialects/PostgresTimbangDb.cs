using System.Data;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Timbang.Web.Data.Dialects;

/// <summary>The database of an office that outgrew one machine: several web nodes, one cluster.</summary>
public sealed class PostgresTimbangDb(DbContextOptions<PostgresTimbangDb> options, TimeProvider time) : TimbangDb(options, time)
{
    public override Dialect Dialect => new PostgresDialect(this);

    /// <summary><c>timestamptz</c> takes instants in UTC only.</summary>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<Utc>();

    /// <summary>lower() follows the locale the cluster was made with, which may know ASCII only; ICU knows every letter.</summary>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.HasDbFunction(() => Searching.Small(default)).HasTranslation(text => new SqlFunctionExpression(
            "lower", [new CollateExpression(text[0], "und-x-icu")], nullable: true, [true], typeof(string), text[0].TypeMapping));
        foreach (var (function, lines, field) in LineFields.Paths)
        {
            builder.HasDbFunction(function).HasTranslation(json => JsonPathQuery(json[0], $"{lines}[*]{field}"));
        }
    }

    private static SqlUnaryExpression JsonPathQuery(SqlExpression json, string path)
    {
        var (text, jsonb) = (new StringTypeMapping("text", DbType.String), new StringTypeMapping("jsonb", DbType.String));
        SqlExpression[] arguments =
        [
            new SqlUnaryExpression(ExpressionType.Convert, json, typeof(string), jsonb),
            new SqlUnaryExpression(ExpressionType.Convert, new SqlConstantExpression(path, text), typeof(string), new StringTypeMapping("jsonpath", DbType.String)),
        ];
        var found = new SqlFunctionExpression("jsonb_path_query_array", arguments, nullable: true, [true, true], typeof(string), jsonb);
        return new(ExpressionType.Convert, found, typeof(string), text);
    }

    private sealed class Utc() : ValueConverter<DateTimeOffset, DateTimeOffset>(
        instant => instant.ToUniversalTime(),
        stored => stored.ToUniversalTime());
}

/// <summary>How the context connects.</summary>
public static class PostgresConnecting
{
    public static DbContextOptionsBuilder UseTimbangPostgres(this DbContextOptionsBuilder options, string connection) =>
        options.UseNpgsql(connection).AddInterceptors(NoBulkOnCases.Instance);
}

/// <summary>Only <c>dotnet ef</c> uses it, to write migrations.</summary>
public sealed class PostgresDesign : IDesignTimeDbContextFactory<PostgresTimbangDb>
{
    public PostgresTimbangDb CreateDbContext(string[] args)
    {
        var services = new ServiceCollection().AddIdentitySchema().BuildServiceProvider();
        var options = new DbContextOptionsBuilder<PostgresTimbangDb>();
        options.UseApplicationServiceProvider(services).UseTimbangPostgres("Host=localhost;Database=design");
        return new PostgresTimbangDb(options.Options, TimeProvider.System);
    }
}
