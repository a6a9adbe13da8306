using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Timbang.Web.Data.Dialects;

namespace Timbang.Web.Data.Migrations.Sqlite;

/// <summary>
/// Finds entries of both lists by any three letters in a row, without reading them all. Written by hand: the model knows
/// no index of words. An entry never changes its title or its words, so it is indexed once.
/// </summary>
[DbContext(typeof(SqliteTimbangDb))]
[Migration("20260101000004_ListWords")]
public sealed class ListWords : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""CREATE VIRTUAL TABLE "ListWords" USING fts5("EntryId" UNINDEXED, "Title", "Words", tokenize = 'trigram')""");
        Index(migrationBuilder, "Pengecualian", "PublicTitle");
        Index(migrationBuilder, "InformasiPublik", "Title");
    }

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        """DROP TRIGGER "TR_Pengecualian_Words"; DROP TRIGGER "TR_InformasiPublik_Words"; DROP TABLE "ListWords";""");

    private static void Index(MigrationBuilder migration, string table, string title)
    {
        migration.Sql($"""INSERT INTO "ListWords" SELECT "Id", "{title}", "FoundBy" FROM "{table}" """);
        migration.Sql($"""
            CREATE TRIGGER "TR_{table}_Words" AFTER INSERT ON "{table}"
            BEGIN INSERT INTO "ListWords" VALUES (NEW."Id", NEW."{title}", NEW."FoundBy"); END
            """);
    }
}
