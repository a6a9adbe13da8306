using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Timbang.Web.Data.Dialects;

namespace Timbang.Web.Data.Migrations.Sqlite;

/// <summary>
/// What has been decided is neither changed nor deleted: scores and votes once given, what a closed sitting weighed and
/// who signed it, a determined decree, what it put into the lists, and issued papers. Hand-written: the model knows no triggers. SQLite
/// wants the columns named; <c>DoneStaysDoneTests</c> asks every column of the model.
/// </summary>
[DbContext(typeof(SqliteTimbangDb))]
[Migration("20260101000005_DoneStaysDone")]
public sealed class DoneStaysDone : Migration
{
    private const string Refusal = "SELECT RAISE(ABORT, 'Yang sudah diputus tidak dapat diubah atau dihapus');";

    private const string Closed = """
        NOT EXISTS (SELECT 1 FROM "Agenda" a JOIN "Sidang" s ON s."Id" = a."SidangId" WHERE a."Id" = OLD."AgendaId" AND s."Stage" = 'Berlangsung')
        """;

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        Keep(migrationBuilder, "AgendaNilai", "AgendaId PersonId Choice Confidence Why");
        Keep(migrationBuilder, "AgendaNasihat", "AgendaId PersonId Text");
        Keep(migrationBuilder, "AgendaSuara", "AgendaId PersonId Choice");
        Refuse(migrationBuilder, "AgendaSuara_Dissent", "BEFORE UPDATE OF \"Dissent\" ON \"AgendaSuara\"", Closed);
        Keep(migrationBuilder, "Agenda", "Id BadanPublikId SidangId ButirId UnitId Ordinal Stage PublicTitle Document Matriks Outcome ByConsensus Task WhyOpenedEarly OnPaper Weighed", "OLD.\"Weighed\" IS NOT NULL");
        Keep(
            migrationBuilder,
            "SidangAnggota",
            "SidangId PersonId Name Post PenugasanId LetterNumber Kind IsChair Votes IsGuest PresentAt LeftAt SignedAt NotSignedReason",
            "OLD.\"SignedAt\" IS NOT NULL");
        Keep(
            migrationBuilder,
            "Keputusan",
            "Id BadanPublikId Stage About Items Considerations LegalBases Dictums DrafterId WriterIds DraftedOn ApproverId ApprovedOn RatifierId "
            + "RatifiedOn DeterminedById SignedBy Stationery Number Ordinal Year Date DeterminedAt EffectiveFrom ReasonForDelay ReturnReason Due",
            "OLD.\"Stage\" = 'Ditetapkan'");

        // Printed to be signed with ink: what was printed stays; it takes effect or is given up.
        Refuse(
            migrationBuilder,
            "Keputusan_Printed",
            "BEFORE UPDATE OF \"Id\", \"BadanPublikId\", \"About\", \"Items\", \"Considerations\", \"LegalBases\", \"Dictums\", \"DrafterId\", \"WriterIds\", \"DraftedOn\", "
            + "\"ApproverId\", \"ApprovedOn\", \"RatifierId\", \"RatifiedOn\", \"DeterminedById\", \"SignedBy\", \"Stationery\", \"Number\", \"Ordinal\", \"Year\", \"Date\", "
            + "\"DeterminedAt\", \"ReturnReason\", \"Due\" ON \"Keputusan\"",
            "OLD.\"Stage\" = 'Dicetak'");
        Refuse(
            migrationBuilder,
            "Keputusan_Signed",
            "BEFORE UPDATE OF \"Stage\" ON \"Keputusan\"",
            "OLD.\"Stage\" = 'Dicetak' AND NEW.\"Stage\" NOT IN ('Dicetak', 'Ditetapkan', 'Dibatalkan')");
        Refuse(migrationBuilder, "Keputusan_PrintedNotDeleted", "BEFORE DELETE ON \"Keputusan\"", "OLD.\"Stage\" = 'Dicetak'");
        Keep(
            migrationBuilder,
            "Pengecualian",
            "Id BadanPublikId OriginId ButirId KeputusanId UnitId UnitName PublicTitle Part DecreeNumber From Review Lines FoundBy");
        Keep(
            migrationBuilder,
            "InformasiPublik",
            "Id BadanPublikId ButirId OriginId KeputusanId UnitId UnitName Title InPart Columns_Summary Columns_Holder Columns_Publisher "
            + "Columns_Made Columns_Form Columns_Retention Columns_Ketersediaan Since FoundBy");

        Keep(migrationBuilder, "Naskah", "Id BadanPublikId Kind CaseId IssuedById ButirId Number Date Code IssuedAt Content Digest RestsOn");
        Keep(migrationBuilder, "OfficeEmblem", "BadanPublikId Digest Content");
        Keep(migrationBuilder, "Berkas", "Id BadanPublikId ButirId UnitId Name Kind Use Length Digest Note WhyKept Warnings AttachedById AttachedByName AttachedAt");
        Keep(migrationBuilder, "ArsipFisik", "Id BadanPublikId UnitId KeputusanId TandaTerimaId Code DecreeNumber UnitName RetentionClass StoredOn");
        Refuse(migrationBuilder, "Berkas_Gone", "BEFORE UPDATE OF \"Stage\" ON \"Berkas\"", "OLD.\"Stage\" = 'Dimusnahkan' AND NEW.\"Stage\" <> OLD.\"Stage\"");

        // An exclusion ends earlier when another decree takes its place or something ends its lines, and never later.
        Refuse(
            migrationBuilder,
            "Pengecualian_Until",
            "BEFORE UPDATE OF \"Until\", \"ReplacedById\" ON \"Pengecualian\"",
            "(OLD.\"Until\" IS NOT NULL AND (NEW.\"Until\" IS NULL OR NEW.\"Until\" > OLD.\"Until\")) OR OLD.\"ReplacedById\" IS NOT NULL");

        Refuse(
            migrationBuilder,
            "Pengecualian_Life",
            "BEFORE UPDATE OF \"Ends\", \"Stage\", \"DeclaredOn\" ON \"Pengecualian\"",
            """
            substr(NEW."Ends", 1, length(OLD."Ends") - 1) <> substr(OLD."Ends", 1, length(OLD."Ends") - 1)
            OR (NEW."Stage" <> OLD."Stage" AND (NEW."Stage" = 'Berlaku' OR OLD."Stage" = 'Diterbitkan' OR (NEW."Stage" = 'Diterbitkan') <> (OLD."Stage" = 'Dibuka')))
            OR (OLD."DeclaredOn" IS NOT NULL AND NEW."DeclaredOn" IS NOT OLD."DeclaredOn")
            """);

        // A letter that was issued is neither changed nor taken away; a later one takes its place.
        Refuse(
            migrationBuilder,
            "Sidang_Letters",
            "BEFORE UPDATE OF \"Letters\" ON \"Sidang\"",
            """OLD."Letters" IS NOT NULL AND (NEW."Letters" IS NULL OR substr(NEW."Letters", 1, length(OLD."Letters") - 1) <> substr(OLD."Letters", 1, length(OLD."Letters") - 1))""");

        // INSERT OR REPLACE would delete without asking the trigger on DELETE.
        foreach (var table in new[] { "AgendaNilai", "AgendaNasihat", "AgendaSuara" })
        {
            Replace(migrationBuilder, table, "x.\"AgendaId\" = NEW.\"AgendaId\" AND x.\"PersonId\" = NEW.\"PersonId\"");
        }

        Replace(migrationBuilder, "Pengecualian", "x.\"Id\" = NEW.\"Id\"");
        Replace(migrationBuilder, "InformasiPublik", "x.\"Id\" = NEW.\"Id\" OR (x.\"ButirId\" = NEW.\"ButirId\" AND x.\"ReplacedById\" IS NULL)");
        Replace(migrationBuilder, "Agenda", "x.\"Id\" = NEW.\"Id\" AND x.\"Weighed\" IS NOT NULL");
        Replace(migrationBuilder, "SidangAnggota", "x.\"SidangId\" = NEW.\"SidangId\" AND x.\"PersonId\" = NEW.\"PersonId\" AND x.\"SignedAt\" IS NOT NULL");
        Replace(migrationBuilder, "Naskah", "x.\"Id\" = NEW.\"Id\" OR x.\"Code\" = NEW.\"Code\" OR (x.\"CaseId\" = NEW.\"CaseId\" AND x.\"Kind\" = NEW.\"Kind\" AND x.\"Kind\" NOT IN ('SignedMinutes', 'SignedDecree'))");
        Replace(migrationBuilder, "OfficeEmblem", "x.\"BadanPublikId\" = NEW.\"BadanPublikId\" AND x.\"Digest\" = NEW.\"Digest\"");
        Replace(migrationBuilder, "Berkas", "x.\"Id\" = NEW.\"Id\"");
        Replace(migrationBuilder, "ArsipFisik", "x.\"Id\" = NEW.\"Id\" OR x.\"Code\" = NEW.\"Code\" OR x.\"TandaTerimaId\" = NEW.\"TandaTerimaId\"");
        Replace(migrationBuilder, "Keputusan", "x.\"Id\" = NEW.\"Id\" AND x.\"Stage\" IN ('Dicetak', 'Ditetapkan')");
    }

    private static void Keep(MigrationBuilder migration, string table, string columns, string when = "")
    {
        var named = string.Join(", ", columns.Split(' ').Select(column => $"\"{column}\""));
        Refuse(migration, $"{table}_Kept", $"BEFORE UPDATE OF {named} ON \"{table}\"", when);
        Refuse(migration, $"{table}_NotDeleted", $"BEFORE DELETE ON \"{table}\"", when);

        // UPDATE OR REPLACE of a row's own number would take the row away that has it.
        Refuse(migration, $"{table}_NotMoved", $"BEFORE UPDATE ON \"{table}\"", "NEW.rowid <> OLD.rowid");
    }

    private static void Replace(MigrationBuilder migration, string table, string known) =>
        Refuse(migration, $"{table}_NotReplaced", $"BEFORE INSERT ON \"{table}\"", $"EXISTS (SELECT 1 FROM \"{table}\" x WHERE {known} OR x.rowid = NEW.rowid)");

    private static void Refuse(MigrationBuilder migration, string name, string at, string when) =>
        migration.Sql($"CREATE TRIGGER \"TR_{name}\" {at} {(when.Length == 0 ? "" : $"WHEN {when}")} BEGIN {Refusal} END;");
}
