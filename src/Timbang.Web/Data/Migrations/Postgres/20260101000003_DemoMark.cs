using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Timbang.Web.Data.Dialects;

namespace Timbang.Web.Data.Migrations.Postgres;

/// <summary>A demonstration stays one: its mark is neither changed nor taken off. Written by hand: the model knows no triggers.</summary>
[DbContext(typeof(PostgresTimbangDb))]
[Migration("20260101000003_DemoMark")]
public sealed class DemoMark : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""
            CREATE FUNCTION "RefuseUnmarking"() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN RAISE EXCEPTION 'Tanda data contoh tetap' USING ERRCODE = 'integrity_constraint_violation'; END $$;
            """);
        migrationBuilder.Sql("""
            CREATE TRIGGER "Installation_Change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Installation" EXECUTE FUNCTION "RefuseUnmarking"();
            """);
    }
}
