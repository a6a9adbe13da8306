using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Timbang.Web.Data.Dialects;

namespace Timbang.Web.Data.Migrations.Postgres;

/// <summary>The trail refuses to be rewritten. Written by hand: the model knows no triggers.</summary>
[DbContext(typeof(PostgresTimbangDb))]
[Migration("20260101000001_Triggers")]
public sealed class Triggers : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""
            CREATE FUNCTION "RefuseRewriting"() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN RAISE EXCEPTION 'Riwayat tidak dapat diubah atau dihapus' USING ERRCODE = 'integrity_constraint_violation'; END $$;
            """);
        foreach (var table in new[] { "Riwayat", "SegelRiwayat", "GuestView" })
        {
            Refuse(migrationBuilder, table, "Update", "UPDATE");
        }

        foreach (var table in new[] { "Riwayat", "RiwayatIsi", "SegelRiwayat", "ChainHead", "GuestView" })
        {
            Refuse(migrationBuilder, table, "Delete", "DELETE");
            migrationBuilder.Sql($"""
                CREATE TRIGGER "{table}_Truncate" BEFORE TRUNCATE ON "{table}" EXECUTE FUNCTION "RefuseRewriting"();
                """);
        }

        // A value may only be erased, once, with its basis.
        Refuse(migrationBuilder, "RiwayatIsi", "Update", "UPDATE", """
            NEW."RiwayatId" IS DISTINCT FROM OLD."RiwayatId" OR NEW."Field" IS DISTINCT FROM OLD."Field" OR OLD."ErasedOn" IS NOT NULL
            OR NEW."Value" IS NOT NULL OR NEW."Salt" IS NOT NULL OR NEW."ErasedOn" IS NULL OR COALESCE(NEW."ErasedBasis", '') = ''
            """);

        // One number, however it is written.
        migrationBuilder.Sql("""
            CREATE UNIQUE INDEX "IX_Keputusan_NumberBare" ON "Keputusan" ("BadanPublikId", "Year", upper(replace("Number", ' ', '')));
            """);

        // The end of a chain moves forward only.
        Refuse(migrationBuilder, "ChainHead", "Update", "UPDATE", """
            NEW."CaseId" IS DISTINCT FROM OLD."CaseId" OR NEW."Ordinal" < OLD."Ordinal" OR NEW."SealedOrdinal" < OLD."SealedOrdinal"
            OR NEW."SealedOrdinal" > NEW."Ordinal"
            """);
    }

    private static void Refuse(MigrationBuilder migration, string table, string name, string verb, string? when = null) =>
        migration.Sql($"""
            CREATE TRIGGER "{table}_{name}" BEFORE {verb} ON "{table}" FOR EACH ROW {(when is null ? "" : $"WHEN ({when})")}
            EXECUTE FUNCTION "RefuseRewriting"();
            """);
}
