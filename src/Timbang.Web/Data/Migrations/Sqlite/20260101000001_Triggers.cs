using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Timbang.Web.Data.Dialects;

namespace Timbang.Web.Data.Migrations.Sqlite;

/// <summary>The trail refuses to be rewritten. Written by hand: the model knows no triggers.</summary>
[DbContext(typeof(SqliteTimbangDb))]
[Migration("20260101000001_Triggers")]
public sealed class Triggers : Migration
{
    private const string Refusal = "SELECT RAISE(ABORT, 'Riwayat tidak dapat diubah atau dihapus');";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var table in new[] { "Riwayat", "SegelRiwayat", "GuestView" })
        {
            Refuse(migrationBuilder, table, "Update", "UPDATE");
            Refuse(migrationBuilder, table, "Delete", "DELETE");
        }

        // INSERT OR REPLACE would delete without asking the trigger on DELETE.
        Refuse(migrationBuilder, "Riwayat", "Replace", "INSERT", """
            EXISTS (SELECT 1 FROM "Riwayat" r WHERE r."Id" = NEW."Id" OR (r."CaseId" = NEW."CaseId" AND r."Ordinal" = NEW."Ordinal"))
            """);
        Refuse(migrationBuilder, "SegelRiwayat", "Replace", "INSERT", """
            EXISTS (SELECT 1 FROM "SegelRiwayat" s WHERE s."Ordinal" = NEW."Ordinal")
            """);
        Refuse(migrationBuilder, "RiwayatIsi", "Replace", "INSERT", """
            EXISTS (SELECT 1 FROM "RiwayatIsi" i WHERE i."RiwayatId" = NEW."RiwayatId" AND i."Field" = NEW."Field")
            """);

        Refuse(migrationBuilder, "ChainHead", "Replace", "INSERT", """
            EXISTS (SELECT 1 FROM "ChainHead" h WHERE h."CaseId" = NEW."CaseId")
            """);

        Refuse(migrationBuilder, "GuestView", "Replace", "INSERT", """
            EXISTS (SELECT 1 FROM "GuestView" v WHERE v."Id" = NEW."Id" OR v.rowid = NEW.rowid)
            """);

        // A value may only be erased, once, with its basis.
        Refuse(migrationBuilder, "RiwayatIsi", "Delete", "DELETE");
        Refuse(migrationBuilder, "RiwayatIsi", "Update", "UPDATE", """
            NEW."RiwayatId" IS NOT OLD."RiwayatId" OR NEW."Field" IS NOT OLD."Field" OR OLD."ErasedOn" IS NOT NULL
            OR NEW."Value" IS NOT NULL OR NEW."Salt" IS NOT NULL OR NEW."ErasedOn" IS NULL OR COALESCE(NEW."ErasedBasis", '') = ''
            """);

        // One number, however it is written.
        migrationBuilder.Sql("""
            CREATE UNIQUE INDEX "IX_Keputusan_NumberBare" ON "Keputusan" ("BadanPublikId", "Year", upper(replace("Number", ' ', '')));
            """);

        // The end of a chain moves forward only.
        Refuse(migrationBuilder, "ChainHead", "Delete", "DELETE");
        Refuse(migrationBuilder, "ChainHead", "Update", "UPDATE", """
            NEW."CaseId" IS NOT OLD."CaseId" OR NEW."Ordinal" < OLD."Ordinal" OR NEW."SealedOrdinal" < OLD."SealedOrdinal"
            OR NEW."SealedOrdinal" > NEW."Ordinal"
            """);
    }

    private static void Refuse(MigrationBuilder migration, string table, string name, string verb, string? when = null) =>
        migration.Sql($"""
            CREATE TRIGGER "{table}_{name}" BEFORE {verb} ON "{table}" {(when is null ? "" : $"WHEN {when}")}
            BEGIN {Refusal} END;
            """);
}
