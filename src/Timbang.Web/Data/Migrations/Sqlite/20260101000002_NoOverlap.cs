using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Timbang.Web.Data.Dialects;

namespace Timbang.Web.Data.Migrations.Sqlite;

/// <summary>Hand-written, so that <c>bin/migrations</c> leaves it alone: decisions on one part of one piece of information never overlap in time.</summary>
[DbContext(typeof(SqliteTimbangDb))]
[Migration("20260101000002_NoOverlap")]
public sealed class NoOverlap : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(
            """
            CREATE TRIGGER "TR_Pengecualian_NoOverlap" BEFORE INSERT ON "Pengecualian"
            WHEN EXISTS (
                SELECT 1 FROM "Pengecualian" p
                WHERE p."OriginId" = NEW."OriginId" AND lower(p."Part") = lower(NEW."Part")
                  AND p."From" <= coalesce(NEW."Until", '9999-12-31') AND NEW."From" <= coalesce(p."Until", '9999-12-31'))
            BEGIN SELECT RAISE(ABORT, 'EX_Pengecualian_NoOverlap'); END;
            """);
        migrationBuilder.Sql(
            """
            CREATE TRIGGER "TR_Pengecualian_NoOverlapUpdate" BEFORE UPDATE OF "OriginId", "Part", "From", "Until" ON "Pengecualian"
            WHEN EXISTS (
                SELECT 1 FROM "Pengecualian" p
                WHERE p."Id" <> NEW."Id" AND p."OriginId" = NEW."OriginId" AND lower(p."Part") = lower(NEW."Part")
                  AND p."From" <= coalesce(NEW."Until", '9999-12-31') AND NEW."From" <= coalesce(p."Until", '9999-12-31'))
            BEGIN SELECT RAISE(ABORT, 'EX_Pengecualian_NoOverlap'); END;
            """);
    }

    protected override void Down(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql("""DROP TRIGGER "TR_Pengecualian_NoOverlap"; DROP TRIGGER "TR_Pengecualian_NoOverlapUpdate";""");
}
