using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Timbang.Web.Data.Dialects;

namespace Timbang.Web.Data.Migrations.Postgres;

/// <summary>
/// What has been decided is neither changed nor deleted: scores and votes once given, what a closed sitting weighed and
/// who signed it, a determined decree, what it put into the lists, and issued papers. Hand-written: the model knows no triggers. Every
/// column is kept except those that a trigger names, so that one that comes later is kept without being asked.
/// </summary>
[DbContext(typeof(PostgresTimbangDb))]
[Migration("20260101000005_DoneStaysDone")]
public sealed class DoneStaysDone : Migration
{
    private const string Refusal =
        "RAISE EXCEPTION 'Yang sudah diputus tidak dapat diubah atau dihapus' USING ERRCODE = 'integrity_constraint_violation';";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql($"""
            CREATE FUNCTION "KeepDone"() RETURNS trigger LANGUAGE plpgsql AS $$
            DECLARE free text[] := coalesce(TG_ARGV, ARRAY[]::text[]);
            BEGIN
                IF TG_OP = 'UPDATE' THEN
                    IF (to_jsonb(NEW) - free) IS NOT DISTINCT FROM (to_jsonb(OLD) - free) THEN RETURN NEW; END IF;
                END IF;
                {Refusal}
            END $$;
            """);
        migrationBuilder.Sql($"""
            CREATE FUNCTION "KeepDissent"() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                IF EXISTS (SELECT 1 FROM "Agenda" a JOIN "Sidang" s ON s."Id" = a."SidangId" WHERE a."Id" = OLD."AgendaId" AND s."Stage" = 'Berlangsung')
                    THEN RETURN NEW;
                END IF;
                {Refusal}
            END $$;
            """);
        Keep(migrationBuilder, "AgendaNilai", "");
        Keep(migrationBuilder, "AgendaNasihat", "");
        Keep(migrationBuilder, "AgendaSuara", "'Dissent'");
        migrationBuilder.Sql("""
            CREATE TRIGGER "TR_AgendaSuara_Dissent" BEFORE UPDATE ON "AgendaSuara" FOR EACH ROW
            WHEN (NEW."Dissent" IS DISTINCT FROM OLD."Dissent") EXECUTE FUNCTION "KeepDissent"();
            """);
        Keep(migrationBuilder, "Agenda", "'Version'", "OLD.\"Weighed\" IS NOT NULL");
        Keep(migrationBuilder, "SidangAnggota", "", "OLD.\"SignedAt\" IS NOT NULL");
        Keep(migrationBuilder, "Keputusan", "'Version'", "OLD.\"Stage\" = 'Ditetapkan'");

        // Printed to be signed with ink: what was printed stays; it takes effect or is given up.
        migrationBuilder.Sql("""
            CREATE TRIGGER "TR_Keputusan_Printed" BEFORE UPDATE OR DELETE ON "Keputusan" FOR EACH ROW WHEN (OLD."Stage" = 'Dicetak')
            EXECUTE FUNCTION "KeepDone"('Version', 'Stage', 'EffectiveFrom', 'ReasonForDelay');
            """);
        migrationBuilder.Sql("""
            CREATE TRIGGER "TR_Keputusan_Signed" BEFORE UPDATE ON "Keputusan" FOR EACH ROW
            WHEN (OLD."Stage" = 'Dicetak' AND NEW."Stage" NOT IN ('Dicetak', 'Ditetapkan', 'Dibatalkan')) EXECUTE FUNCTION "KeepDone"();
            """);
        Keep(migrationBuilder, "Pengecualian", "'Version', 'Until', 'ReplacedById', 'NextReview', 'LookAtBy', 'AskOn', 'WatchedById', 'WatchedByName', 'Stage', 'DeclaredOn', 'Ends'");
        Keep(migrationBuilder, "InformasiPublik", "'Version', 'ReplacedById'");

        Keep(migrationBuilder, "Naskah", "");
        Keep(migrationBuilder, "OfficeEmblem", "");
        Keep(migrationBuilder, "Berkas", "'Version', 'Stage', 'Scan', 'ScanFinding', 'Asked'");
        Keep(migrationBuilder, "ArsipFisik", "'Version', 'Stage', 'Shelf', 'Box', 'Folder', 'Borrower', 'BorrowerUnit', 'Purpose', 'LentOn', 'DueBack', 'Finding', 'CheckedOn', 'CheckedByName', 'CheckNote'");
        migrationBuilder.Sql("""
            CREATE TRIGGER "TR_Berkas_Gone" BEFORE UPDATE ON "Berkas" FOR EACH ROW
            WHEN (OLD."Stage" = 'Dimusnahkan' AND NEW."Stage" <> OLD."Stage") EXECUTE FUNCTION "KeepDone"();
            """);

        // A letter that was issued is neither changed nor taken away; a later one takes its place.
        migrationBuilder.Sql("""
            CREATE TRIGGER "TR_Sidang_Letters" BEFORE UPDATE ON "Sidang" FOR EACH ROW
            WHEN (OLD."Letters" IS NOT NULL AND (NEW."Letters" IS NULL OR left(NEW."Letters", length(OLD."Letters") - 1) <> left(OLD."Letters", length(OLD."Letters") - 1)))
            EXECUTE FUNCTION "KeepDone"();
            """);

        // An exclusion ends earlier when another decree takes its place or something ends its lines, and never later.
        migrationBuilder.Sql("""
            CREATE TRIGGER "TR_Pengecualian_Until" BEFORE UPDATE ON "Pengecualian" FOR EACH ROW
            WHEN ((NEW."Until" IS DISTINCT FROM OLD."Until" OR NEW."ReplacedById" IS DISTINCT FROM OLD."ReplacedById")
                AND (NEW."Until" IS NULL OR NEW."Until" > OLD."Until" OR OLD."ReplacedById" IS NOT NULL))
            EXECUTE FUNCTION "KeepDone"();
            """);
        migrationBuilder.Sql("""
            CREATE TRIGGER "TR_Pengecualian_Life" BEFORE UPDATE ON "Pengecualian" FOR EACH ROW
            WHEN (left(NEW."Ends", length(OLD."Ends") - 1) <> left(OLD."Ends", length(OLD."Ends") - 1)
                OR (NEW."Stage" <> OLD."Stage" AND (NEW."Stage" = 'Berlaku' OR OLD."Stage" = 'Diterbitkan' OR (NEW."Stage" = 'Diterbitkan') <> (OLD."Stage" = 'Dibuka')))
                OR (OLD."DeclaredOn" IS NOT NULL AND NEW."DeclaredOn" IS DISTINCT FROM OLD."DeclaredOn"))
            EXECUTE FUNCTION "KeepDone"();
            """);
    }

    private static void Keep(MigrationBuilder migration, string table, string except, string when = "")
    {
        migration.Sql($"""
            CREATE TRIGGER "TR_{table}_Kept" BEFORE UPDATE OR DELETE ON "{table}" FOR EACH ROW {(when.Length == 0 ? "" : $"WHEN ({when})")}
            EXECUTE FUNCTION "KeepDone"({except});
            """);
        migration.Sql($"""
            CREATE TRIGGER "TR_{table}_Truncate" BEFORE TRUNCATE ON "{table}" EXECUTE FUNCTION "KeepDone"();
            """);
    }
}
