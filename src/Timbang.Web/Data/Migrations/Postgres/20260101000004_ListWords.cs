using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Timbang.Web.Data.Dialects;

namespace Timbang.Web.Data.Migrations.Postgres;

/// <summary>
/// Finds entries of both lists by any three letters in a row, without reading them all. Written by hand: the model knows
/// no index of words.
/// </summary>
[DbContext(typeof(PostgresTimbangDb))]
[Migration("20260101000004_ListWords")]
public sealed class ListWords : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        """
        CREATE EXTENSION IF NOT EXISTS pg_trgm;
        CREATE INDEX "IX_Pengecualian_Words" ON "Pengecualian" USING gin ("FoundBy" gin_trgm_ops);
        CREATE INDEX "IX_Pengecualian_Titles" ON "Pengecualian" USING gin (lower("PublicTitle" COLLATE "und-x-icu") gin_trgm_ops);
        CREATE INDEX "IX_InformasiPublik_Words" ON "InformasiPublik" USING gin ("FoundBy" gin_trgm_ops);
        CREATE INDEX "IX_InformasiPublik_Titles" ON "InformasiPublik" USING gin (lower("Title" COLLATE "und-x-icu") gin_trgm_ops);
        """);

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        """
        DROP INDEX "IX_Pengecualian_Words", "IX_Pengecualian_Titles", "IX_InformasiPublik_Words", "IX_InformasiPublik_Titles";
        """);
}
