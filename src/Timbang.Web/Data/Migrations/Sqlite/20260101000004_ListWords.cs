using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Timbang.Web.Data.Dialects;

namespace Timbang.Web.Data.Migrations.Sqlite;

/// <summary>
/// Finds entries of both lists by any three letters in a row, without reading them all. Written by hand: the model knows
/// no index of words. An entry never changes its title or its words, so it is indexed once, under a number of its own: the
/// index keeps no texts, and a hit leads to its entry by a whole number, in the order of the list's own columns.
/// </summary>
[DbContext(typeof(SqliteTimbangDb))]
[Migration("20260101000004_ListWords")]
public sealed class ListWords : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        Index(migrationBuilder, "Pengecualian", "PublicTitle", "Until");
        Index(migrationBuilder, "InformasiPublik", "Title", "Since");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        Drop(migrationBuilder, "Pengecualian");
        Drop(migrationBuilder, "InformasiPublik");
    }

    private static void Index(MigrationBuilder migration, string table, string title, string day) => migration.Sql($"""
        CREATE VIRTUAL TABLE "{table}Words" USING fts5("Title", "Words", content = '', tokenize = 'trigram');
        ALTER TABLE "{table}" ADD COLUMN "WordsNumber" INTEGER;
        UPDATE "{table}" SET "WordsNumber" = rowid;
        INSERT INTO "{table}Words" (rowid, "Title", "Words") SELECT "WordsNumber", "{title}", "FoundBy" FROM "{table}";
        CREATE UNIQUE INDEX "IX_{table}_Words" ON "{table}" ("WordsNumber", "BadanPublikId", "ReplacedById", "{day}", "{title}", "Id");
        CREATE TRIGGER "TR_{table}_Words" AFTER INSERT ON "{table}"
        BEGIN
            UPDATE "{table}" SET "WordsNumber" = (SELECT coalesce(max("WordsNumber"), 0) + 1 FROM "{table}") WHERE "Id" = NEW."Id";
            INSERT INTO "{table}Words" (rowid, "Title", "Words") SELECT "WordsNumber", "{title}", "FoundBy" FROM "{table}" WHERE "Id" = NEW."Id";
        END;
        CREATE TRIGGER "TR_{table}_WordsKept" BEFORE UPDATE OF "WordsNumber" ON "{table}" WHEN OLD."WordsNumber" IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'Yang sudah diputus tidak dapat diubah atau dihapus'); END;
        """);

    private static void Drop(MigrationBuilder migration, string table) => migration.Sql($"""
        DROP TRIGGER "TR_{table}_WordsKept";
        DROP TRIGGER "TR_{table}_Words";
        DROP INDEX "IX_{table}_Words";
        ALTER TABLE "{table}" DROP COLUMN "WordsNumber";
        DROP TABLE "{table}Words";
        """);
}
