using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Timbang.Web.Data.Dialects;

namespace Timbang.Web.Data.Migrations.Sqlite;

/// <summary>A demonstration stays one: its mark is neither changed nor taken off. Written by hand: the model knows no triggers.</summary>
[DbContext(typeof(SqliteTimbangDb))]
[Migration("20260101000003_DemoMark")]
public sealed class DemoMark : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        Refuse(migrationBuilder, "Update", "UPDATE");
        Refuse(migrationBuilder, "Delete", "DELETE");

        // INSERT OR REPLACE would delete without asking the trigger on DELETE.
        Refuse(migrationBuilder, "Replace", "INSERT", """WHEN EXISTS (SELECT 1 FROM "Installation")""");
    }

    private static void Refuse(MigrationBuilder migration, string name, string verb, string when = "") => migration.Sql($"""
        CREATE TRIGGER "Installation_{name}" BEFORE {verb} ON "Installation" {when}
        BEGIN SELECT RAISE(ABORT, 'Tanda data contoh tetap'); END;
        """);
}
