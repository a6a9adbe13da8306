using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Timbang.Web.Data.Dialects;

namespace Timbang.Web.Data.Migrations.Postgres;

/// <summary>Hand-written, so that <c>bin/migrations</c> leaves it alone: decisions on one part of one piece of information never overlap in time.</summary>
[DbContext(typeof(PostgresTimbangDb))]
[Migration("20260101000002_NoOverlap")]
public sealed class NoOverlap : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(
            """
            CREATE EXTENSION IF NOT EXISTS btree_gist;
            ALTER TABLE "Pengecualian" ADD CONSTRAINT "EX_Pengecualian_NoOverlap" EXCLUDE USING gist
                ("OriginId" WITH =, lower("Part") WITH =, daterange("From", "Until", '[]') WITH &&);
            """);
    }

    protected override void Down(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql("""ALTER TABLE "Pengecualian" DROP CONSTRAINT "EX_Pengecualian_NoOverlap";""");
}
