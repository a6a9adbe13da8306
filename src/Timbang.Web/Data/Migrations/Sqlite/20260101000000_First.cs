using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Timbang.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class First : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "BadanPublik",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    TimeZoneId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Pengaturan = table.Column<string>(type: "TEXT", nullable: false),
                    BadanPublikId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BadanPublik", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ChainHead",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", nullable: false),
                    SealedOrdinal = table.Column<int>(type: "INTEGER", nullable: false),
                    SealedIn = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChainHead", x => x.CaseId);
                });

            migrationBuilder.CreateTable(
                name: "DataProtectionKeys",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    FriendlyName = table.Column<string>(type: "TEXT", nullable: true),
                    Xml = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataProtectionKeys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "FileChunk",
                columns: table => new
                {
                    BerkasId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FileChunk", x => new { x.BerkasId, x.Ordinal });
                });

            migrationBuilder.CreateTable(
                name: "FileKey",
                columns: table => new
                {
                    BerkasId = table.Column<Guid>(type: "TEXT", nullable: false),
                    KeyId = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    Wrapped = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Place = table.Column<string>(type: "TEXT", nullable: false),
                    Since = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FileKey", x => x.BerkasId);
                    table.CheckConstraint("CK_FileKey_Place", "\"Place\" IN ('Folder', 'Table')");
                });

            migrationBuilder.CreateTable(
                name: "IdempotencyKey",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Page = table.Column<string>(type: "TEXT", nullable: false),
                    Location = table.Column<string>(type: "TEXT", nullable: false),
                    Instant = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IdempotencyKey", x => new { x.PersonId, x.Key });
                });

            migrationBuilder.CreateTable(
                name: "Installation",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    IsDemo = table.Column<bool>(type: "INTEGER", nullable: false),
                    DemoPassword = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Installation", x => x.Id);
                    table.CheckConstraint("CK_Installation_DemoPassword", "\"IsDemo\" OR \"DemoPassword\" IS NULL");
                    table.CheckConstraint("CK_Installation_OneRow", "\"Id\" = 1");
                });

            migrationBuilder.CreateTable(
                name: "Konsep",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Form = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Instant = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Konsep", x => new { x.PersonId, x.Form });
                });

            migrationBuilder.CreateTable(
                name: "MailLease",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    NodeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Until = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MailLease", x => x.Id);
                    table.CheckConstraint("CK_MailLease_One", "\"Id\" = 1");
                });

            migrationBuilder.CreateTable(
                name: "PendingFile",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ButirId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Received = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PendingFile", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SegelRiwayat",
                columns: table => new
                {
                    Ordinal = table.Column<long>(type: "INTEGER", nullable: false),
                    Instant = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Heads = table.Column<string>(type: "TEXT", nullable: false),
                    PrevHash = table.Column<string>(type: "TEXT", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SegelRiwayat", x => x.Ordinal);
                });

            migrationBuilder.CreateTable(
                name: "SignInAttempts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Account = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 45, nullable: false),
                    Device = table.Column<Guid>(type: "TEXT", nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SignInAttempts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Accounts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BadanPublikId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FullName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Post = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Nip = table.Column<string>(type: "TEXT", maxLength: 18, nullable: true),
                    MustChangePassword = table.Column<bool>(type: "INTEGER", nullable: false),
                    PasswordUntil = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Locked = table.Column<bool>(type: "INTEGER", nullable: false),
                    TotpSecret = table.Column<string>(type: "TEXT", nullable: true),
                    TotpStep = table.Column<long>(type: "INTEGER", nullable: false),
                    UserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    PasswordHash = table.Column<string>(type: "TEXT", nullable: true),
                    SecurityStamp = table.Column<string>(type: "TEXT", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", nullable: true),
                    PhoneNumber = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    LockoutEnd = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Accounts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Accounts_BadanPublik_BadanPublikId",
                        column: x => x.BadanPublikId,
                        principalTable: "BadanPublik",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "InformasiPublik",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ButirId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OriginId = table.Column<Guid>(type: "TEXT", nullable: true),
                    KeputusanId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ReplacedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    InPart = table.Column<bool>(type: "INTEGER", nullable: false),
                    Since = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    FoundBy = table.Column<string>(type: "TEXT", nullable: false),
                    Columns_Form = table.Column<string>(type: "TEXT", nullable: false),
                    Columns_Holder = table.Column<string>(type: "TEXT", nullable: false),
                    Columns_Ketersediaan = table.Column<string>(type: "TEXT", nullable: false),
                    Columns_Made = table.Column<string>(type: "TEXT", nullable: false),
                    Columns_Publisher = table.Column<string>(type: "TEXT", nullable: false),
                    Columns_Retention = table.Column<string>(type: "TEXT", nullable: false),
                    Columns_Summary = table.Column<string>(type: "TEXT", nullable: false),
                    BadanPublikId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InformasiPublik", x => x.Id);
                    table.CheckConstraint("CK_InformasiPublik_Columns_Ketersediaan", "\"Columns_Ketersediaan\" IN ('Berkala', 'SertaMerta', 'SetiapSaat')");
                    table.ForeignKey(
                        name: "FK_InformasiPublik_BadanPublik_BadanPublikId",
                        column: x => x.BadanPublikId,
                        principalTable: "BadanPublik",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Keputusan",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Stage = table.Column<string>(type: "TEXT", nullable: false),
                    About = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Items = table.Column<string>(type: "TEXT", nullable: false),
                    Considerations = table.Column<string>(type: "TEXT", nullable: false),
                    LegalBases = table.Column<string>(type: "TEXT", nullable: false),
                    Dictums = table.Column<string>(type: "TEXT", nullable: false),
                    DrafterId = table.Column<Guid>(type: "TEXT", nullable: false),
                    WriterIds = table.Column<string>(type: "TEXT", nullable: false),
                    DraftedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ApproverId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ApprovedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RatifierId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RatifiedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DeterminedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    SignedBy = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Stationery = table.Column<string>(type: "TEXT", nullable: true),
                    Number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: true),
                    Year = table.Column<int>(type: "INTEGER", nullable: true),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DeterminedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    EffectiveFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReasonForDelay = table.Column<string>(type: "TEXT", nullable: false),
                    ReturnReason = table.Column<string>(type: "TEXT", nullable: false),
                    Due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    BadanPublikId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Keputusan", x => x.Id);
                    table.CheckConstraint("CK_Keputusan_AnotherPerson", "(\"ApproverId\" IS NULL OR LOWER(\"WriterIds\") NOT LIKE '%' || LOWER(CAST(\"ApproverId\" AS text)) || '%') AND (\"RatifierId\" IS NULL OR LOWER(\"WriterIds\") NOT LIKE '%' || LOWER(CAST(\"RatifierId\" AS text)) || '%')");
                    table.CheckConstraint("CK_Keputusan_InEffect", "\"Stage\" <> 'Ditetapkan' OR (\"Number\" IS NOT NULL AND \"Date\" IS NOT NULL AND \"EffectiveFrom\" >= \"Date\" AND \"Date\" >= \"ApprovedOn\" AND \"ApproverId\" IS NOT NULL)");
                    table.CheckConstraint("CK_Keputusan_Printed", "\"Stage\" <> 'Dicetak' OR (\"Number\" IS NOT NULL AND \"Date\" IS NOT NULL AND \"EffectiveFrom\" IS NULL)");
                    table.CheckConstraint("CK_Keputusan_Stage", "\"Stage\" IN ('Disusun', 'Diajukan', 'Disetujui', 'Disahkan', 'Dicetak', 'Ditetapkan', 'Dibatalkan')");
                    table.ForeignKey(
                        name: "FK_Keputusan_BadanPublik_BadanPublikId",
                        column: x => x.BadanPublikId,
                        principalTable: "BadanPublik",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LawAddition",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Label = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Json = table.Column<string>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    BadanPublikId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LawAddition", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LawAddition_BadanPublik_BadanPublikId",
                        column: x => x.BadanPublikId,
                        principalTable: "BadanPublik",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Naskah",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BadanPublikId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IssuedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    ButirId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Number = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    IssuedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Digest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    RestsOn = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Naskah", x => x.Id);
                    table.CheckConstraint("CK_Naskah_Content", "LENGTH(\"Content\") > 0");
                    table.CheckConstraint("CK_Naskah_Digest", "LENGTH(\"Digest\") = 64");
                    table.CheckConstraint("CK_Naskah_Kind", "\"Kind\" IN ('Sheet', 'Minutes', 'Decree', 'Receipt', 'Invitation', 'Cancellation', 'Result', 'SignedMinutes', 'SignedDecree')");
                    table.ForeignKey(
                        name: "FK_Naskah_BadanPublik_BadanPublikId",
                        column: x => x.BadanPublikId,
                        principalTable: "BadanPublik",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OfficeCalendar",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Holidays = table.Column<string>(type: "TEXT", nullable: false),
                    BadanPublikId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OfficeCalendar", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OfficeCalendar_BadanPublik_BadanPublikId",
                        column: x => x.BadanPublikId,
                        principalTable: "BadanPublik",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OfficeEmblem",
                columns: table => new
                {
                    BadanPublikId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Digest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OfficeEmblem", x => new { x.BadanPublikId, x.Digest });
                    table.CheckConstraint("CK_OfficeEmblem_Digest", "LENGTH(\"Digest\") = 64");
                    table.ForeignKey(
                        name: "FK_OfficeEmblem_BadanPublik_BadanPublikId",
                        column: x => x.BadanPublikId,
                        principalTable: "BadanPublik",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Riwayat",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BadanPublikId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseKind = table.Column<string>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    Act = table.Column<string>(type: "TEXT", nullable: false),
                    Stage = table.Column<string>(type: "TEXT", nullable: false),
                    PenugasanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Instant = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Fields = table.Column<string>(type: "TEXT", nullable: false),
                    PrevHash = table.Column<string>(type: "TEXT", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Riwayat", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Riwayat_BadanPublik_BadanPublikId",
                        column: x => x.BadanPublikId,
                        principalTable: "BadanPublik",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SeriNomor",
                columns: table => new
                {
                    BadanPublikId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Series = table.Column<string>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Last = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SeriNomor", x => new { x.BadanPublikId, x.Series, x.Year });
                    table.ForeignKey(
                        name: "FK_SeriNomor_BadanPublik_BadanPublikId",
                        column: x => x.BadanPublikId,
                        principalTable: "BadanPublik",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Sidang",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Time = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Stage = table.Column<string>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    QuorumMoreThanPercent = table.Column<int>(type: "INTEGER", nullable: false),
                    WetSignature = table.Column<bool>(type: "INTEGER", nullable: false),
                    Stationery = table.Column<string>(type: "TEXT", nullable: true),
                    SopVersion = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Preparation = table.Column<string>(type: "TEXT", nullable: true),
                    Letters = table.Column<string>(type: "TEXT", nullable: true),
                    Moves = table.Column<int>(type: "INTEGER", nullable: false),
                    BadanPublikId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sidang", x => x.Id);
                    table.CheckConstraint("CK_Sidang_Stage", "\"Stage\" IN ('Dijadwalkan', 'Berlangsung', 'Ditutup', 'Dicetak', 'Lengkap', 'Dibatalkan')");
                    table.ForeignKey(
                        name: "FK_Sidang_BadanPublik_BadanPublikId",
                        column: x => x.BadanPublikId,
                        principalTable: "BadanPublik",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SopAddition",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sop = table.Column<string>(type: "TEXT", nullable: false),
                    EffectiveOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    BadanPublikId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SopAddition", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SopAddition_BadanPublik_BadanPublikId",
                        column: x => x.BadanPublikId,
                        principalTable: "BadanPublik",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "IdentityClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimType = table.Column<string>(type: "TEXT", nullable: true),
                    ClaimValue = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IdentityClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_IdentityClaims_Accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "IdentityLogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    ProviderKey = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "TEXT", nullable: true),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IdentityLogins", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_IdentityLogins_Accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "IdentityPasskeys",
                columns: table => new
                {
                    CredentialId = table.Column<byte[]>(type: "BLOB", maxLength: 1024, nullable: false),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Data = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IdentityPasskeys", x => x.CredentialId);
                    table.ForeignKey(
                        name: "FK_IdentityPasskeys_Accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "IdentityTokens",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LoginProvider = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IdentityTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_IdentityTokens_Accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Persons",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Evidence = table.Column<string>(type: "TEXT", nullable: false),
                    BadanPublikId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Persons", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Persons_Accounts_Id",
                        column: x => x.Id,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Persons_BadanPublik_BadanPublikId",
                        column: x => x.BadanPublikId,
                        principalTable: "BadanPublik",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RecoveryCodes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    UsedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RecoveryCodes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RecoveryCodes_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Sessions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BadanPublikId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Device = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Since = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LastSeen = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sessions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Sessions_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Sessions_BadanPublik_BadanPublikId",
                        column: x => x.BadanPublikId,
                        principalTable: "BadanPublik",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "UnitKerja",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ParentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    HeadPersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    BadanPublikId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UnitKerja", x => x.Id);
                    table.ForeignKey(
                        name: "FK_UnitKerja_Accounts_HeadPersonId",
                        column: x => x.HeadPersonId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_UnitKerja_BadanPublik_BadanPublikId",
                        column: x => x.BadanPublikId,
                        principalTable: "BadanPublik",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_UnitKerja_UnitKerja_ParentId",
                        column: x => x.ParentId,
                        principalTable: "UnitKerja",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OutboxMail",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BadanPublikId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LetterId = table.Column<Guid>(type: "TEXT", nullable: false),
                    NaskahId = table.Column<Guid>(type: "TEXT", nullable: false),
                    To = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ToName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Calendar = table.Column<string>(type: "TEXT", nullable: false),
                    QueuedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    Tries = table.Column<int>(type: "INTEGER", nullable: false),
                    NextTry = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Trouble = table.Column<string>(type: "TEXT", nullable: false),
                    Code = table.Column<int>(type: "INTEGER", nullable: true),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OutboxMail", x => x.Id);
                    table.CheckConstraint("CK_OutboxMail_Sent", "(\"State\" = 'Sent') = (\"SentAt\" IS NOT NULL)");
                    table.CheckConstraint("CK_OutboxMail_State", "\"State\" IN ('Waiting', 'Sent', 'Refused', 'Expired', 'Overtaken')");
                    table.CheckConstraint("CK_OutboxMail_Trouble", "\"Trouble\" IN ('None', 'Away', 'NoTls', 'SignIn', 'PutOff', 'Refused')");
                    table.ForeignKey(
                        name: "FK_OutboxMail_BadanPublik_BadanPublikId",
                        column: x => x.BadanPublikId,
                        principalTable: "BadanPublik",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OutboxMail_Naskah_NaskahId",
                        column: x => x.NaskahId,
                        principalTable: "Naskah",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CalendarVersion",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OfficeCalendarId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BadanPublikId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    What = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Decree = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Holidays = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalendarVersion", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CalendarVersion_Accounts_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CalendarVersion_BadanPublik_BadanPublikId",
                        column: x => x.BadanPublikId,
                        principalTable: "BadanPublik",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CalendarVersion_OfficeCalendar_OfficeCalendarId",
                        column: x => x.OfficeCalendarId,
                        principalTable: "OfficeCalendar",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RiwayatIsi",
                columns: table => new
                {
                    RiwayatId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Field = table.Column<string>(type: "TEXT", nullable: false),
                    Salt = table.Column<string>(type: "TEXT", nullable: true),
                    Value = table.Column<string>(type: "TEXT", nullable: true),
                    ErasedOn = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ErasedBasis = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RiwayatIsi", x => new { x.RiwayatId, x.Field });
                    table.ForeignKey(
                        name: "FK_RiwayatIsi_Riwayat_RiwayatId",
                        column: x => x.RiwayatId,
                        principalTable: "Riwayat",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "GuestView",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BadanPublikId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SidangId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Path = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Sent = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GuestView", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GuestView_Accounts_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GuestView_BadanPublik_BadanPublikId",
                        column: x => x.BadanPublikId,
                        principalTable: "BadanPublik",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GuestView_Sidang_SidangId",
                        column: x => x.SidangId,
                        principalTable: "Sidang",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SidangAnggota",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SidangId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Post = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    PenugasanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LetterNumber = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    IsChair = table.Column<bool>(type: "INTEGER", nullable: false),
                    Votes = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsGuest = table.Column<bool>(type: "INTEGER", nullable: false),
                    PresentAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LeftAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SignedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    NotSignedReason = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SidangAnggota", x => new { x.SidangId, x.PersonId });
                    table.CheckConstraint("CK_SidangAnggota_Kind", "\"Kind\" IN ('Definitif', 'Plt', 'Plh')");
                    table.ForeignKey(
                        name: "FK_SidangAnggota_Accounts_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SidangAnggota_Sidang_SidangId",
                        column: x => x.SidangId,
                        principalTable: "Sidang",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Penugasan",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", nullable: false),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LetterNumber = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Votes = table.Column<bool>(type: "INTEGER", nullable: false),
                    SidangId = table.Column<Guid>(type: "TEXT", nullable: true),
                    BadanPublikId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Penugasan", x => x.Id);
                    table.CheckConstraint("CK_Penugasan_Kind", "\"Kind\" IN ('Definitif', 'Plt', 'Plh')");
                    table.CheckConstraint("CK_Penugasan_Role", "\"Role\" IN ('Petugas', 'PpidPelaksana', 'Ppid', 'AnggotaTim', 'KetuaTim', 'AtasanPpid', 'Administrator')");
                    table.ForeignKey(
                        name: "FK_Penugasan_Accounts_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Penugasan_BadanPublik_BadanPublikId",
                        column: x => x.BadanPublikId,
                        principalTable: "BadanPublik",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Penugasan_Sidang_SidangId",
                        column: x => x.SidangId,
                        principalTable: "Sidang",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Penugasan_UnitKerja_UnitId",
                        column: x => x.UnitId,
                        principalTable: "UnitKerja",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TandaTerima",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    KeputusanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ReceivedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReceivedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ReceivedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    InOfficeHours = table.Column<bool>(type: "INTEGER", nullable: false),
                    HoursNote = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Stationery = table.Column<string>(type: "TEXT", nullable: false),
                    Stage = table.Column<string>(type: "TEXT", nullable: false),
                    Arsip = table.Column<string>(type: "TEXT", nullable: true),
                    BadanPublikId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TandaTerima", x => x.Id);
                    table.CheckConstraint("CK_TandaTerima_Stage", "\"Stage\" IN ('Diterima', 'Diarsipkan')");
                    table.ForeignKey(
                        name: "FK_TandaTerima_BadanPublik_BadanPublikId",
                        column: x => x.BadanPublikId,
                        principalTable: "BadanPublik",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TandaTerima_Keputusan_KeputusanId",
                        column: x => x.KeputusanId,
                        principalTable: "Keputusan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TandaTerima_UnitKerja_UnitId",
                        column: x => x.UnitId,
                        principalTable: "UnitKerja",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "UjiKonsekuensi",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SopVersion = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    OpenedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OpenedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    Trigger_ExtensionReason = table.Column<string>(type: "TEXT", nullable: true),
                    Trigger_Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Trigger_Limit = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Trigger_Number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Trigger_Received = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    BadanPublikId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UjiKonsekuensi", x => x.Id);
                    table.CheckConstraint("CK_UjiKonsekuensi_Trigger_Kind", "\"Trigger_Kind\" IN ('Permintaan', 'BelumDalamDip', 'PerintahMajelis', 'AkanBerakhir', 'Prakarsa')");
                    table.ForeignKey(
                        name: "FK_UjiKonsekuensi_BadanPublik_BadanPublikId",
                        column: x => x.BadanPublikId,
                        principalTable: "BadanPublik",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_UjiKonsekuensi_UnitKerja_UnitId",
                        column: x => x.UnitId,
                        principalTable: "UnitKerja",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ArsipFisik",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    KeputusanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TandaTerimaId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    DecreeNumber = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    UnitName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    RetentionClass = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    StoredOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Stage = table.Column<string>(type: "TEXT", nullable: false),
                    Shelf = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Box = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Folder = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Borrower = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    BorrowerUnit = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    LentOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DueBack = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Finding = table.Column<string>(type: "TEXT", nullable: true),
                    CheckedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    CheckedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    CheckNote = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    BadanPublikId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArsipFisik", x => x.Id);
                    table.CheckConstraint("CK_ArsipFisik_Check", "\"Finding\" IS NULL OR (\"CheckedOn\" IS NOT NULL AND LENGTH(\"CheckedByName\") > 0)");
                    table.CheckConstraint("CK_ArsipFisik_Finding", "\"Finding\" IN ('Lengkap', 'TidakLengkap', 'TidakDitemukan', 'SedangDipinjam')");
                    table.CheckConstraint("CK_ArsipFisik_Loan", "\"Stage\" <> 'Dipinjam' OR (LENGTH(\"Borrower\") > 0 AND LENGTH(\"BorrowerUnit\") > 0 AND LENGTH(\"Purpose\") > 0 AND \"LentOn\" IS NOT NULL AND \"DueBack\" IS NOT NULL AND \"DueBack\" > \"LentOn\")");
                    table.CheckConstraint("CK_ArsipFisik_Missing", "\"Stage\" <> 'Dipinjam' OR \"Finding\" IS NULL OR \"Finding\" <> 'TidakDitemukan'");
                    table.CheckConstraint("CK_ArsipFisik_Note", "\"Finding\" IS NULL OR \"Finding\" IN ('Lengkap', 'SedangDipinjam') OR LENGTH(\"CheckNote\") > 0");
                    table.CheckConstraint("CK_ArsipFisik_Place", "LENGTH(\"Shelf\") > 0 AND LENGTH(\"Box\") > 0 AND LENGTH(\"Folder\") > 0");
                    table.CheckConstraint("CK_ArsipFisik_Stage", "\"Stage\" IN ('Disimpan', 'Dipinjam')");
                    table.ForeignKey(
                        name: "FK_ArsipFisik_BadanPublik_BadanPublikId",
                        column: x => x.BadanPublikId,
                        principalTable: "BadanPublik",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ArsipFisik_Keputusan_KeputusanId",
                        column: x => x.KeputusanId,
                        principalTable: "Keputusan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ArsipFisik_TandaTerima_TandaTerimaId",
                        column: x => x.TandaTerimaId,
                        principalTable: "TandaTerima",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ArsipFisik_UnitKerja_UnitId",
                        column: x => x.UnitId,
                        principalTable: "UnitKerja",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Butir",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UjiId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    OriginId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FirstExcludedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Stage = table.Column<string>(type: "TEXT", nullable: false),
                    Matriks = table.Column<string>(type: "TEXT", nullable: false),
                    InternalAnnex = table.Column<string>(type: "TEXT", nullable: false),
                    DrafterId = table.Column<Guid>(type: "TEXT", nullable: true),
                    MatrixById = table.Column<Guid>(type: "TEXT", nullable: true),
                    TesterId = table.Column<Guid>(type: "TEXT", nullable: true),
                    WriterIds = table.Column<string>(type: "TEXT", nullable: false),
                    SidangId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ConsideredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    KeputusanId = table.Column<Guid>(type: "TEXT", nullable: true),
                    StageSince = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Uraian_Document = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    Uraian_Form = table.Column<string>(type: "TEXT", nullable: false),
                    Uraian_Holder = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Uraian_Place = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Uraian_PublicTitle = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Uraian_Reason = table.Column<string>(type: "TEXT", nullable: false),
                    Uraian_Summary = table.Column<string>(type: "TEXT", nullable: false),
                    Uraian_Title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    BadanPublikId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Butir", x => x.Id);
                    table.CheckConstraint("CK_Butir_Outcome", "\"Outcome\" IN ('Dikecualikan', 'DikecualikanSebagian', 'Terbuka')");
                    table.CheckConstraint("CK_Butir_Stage", "\"Stage\" IN ('Didaftar', 'Dikaji', 'Diinventaris', 'Diuji', 'Diagendakan', 'Dipertimbangkan', 'Disusun', 'Ditetapkan', 'Diterima', 'Diarsipkan', 'Dikembalikan', 'Ditarik')");
                    table.CheckConstraint("CK_Butir_Uraian_Form", "\"Uraian_Form\" IN ('Softcopy', 'Hardcopy', 'KeduaDuanya')");
                    table.ForeignKey(
                        name: "FK_Butir_BadanPublik_BadanPublikId",
                        column: x => x.BadanPublikId,
                        principalTable: "BadanPublik",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Butir_UjiKonsekuensi_UjiId",
                        column: x => x.UjiId,
                        principalTable: "UjiKonsekuensi",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Butir_UnitKerja_UnitId",
                        column: x => x.UnitId,
                        principalTable: "UnitKerja",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Uploads",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BadanPublikId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Digest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    SealedDigest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Length = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    SeenAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    Rows = table.Column<int>(type: "INTEGER", nullable: false),
                    RowsRead = table.Column<int>(type: "INTEGER", nullable: false),
                    Wrong = table.Column<int>(type: "INTEGER", nullable: false),
                    Notes = table.Column<int>(type: "INTEGER", nullable: false),
                    Items = table.Column<int>(type: "INTEGER", nullable: false),
                    Lines = table.Column<int>(type: "INTEGER", nullable: false),
                    CheckedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Refusal = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    UjiId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ItemIds = table.Column<string>(type: "TEXT", nullable: false),
                    RegisteredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RegisteredById = table.Column<Guid>(type: "TEXT", nullable: true),
                    UndoneAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Uploads", x => x.Id);
                    table.CheckConstraint("CK_ProposalUpload_Digest", "LENGTH(\"Digest\") = 64");
                    table.CheckConstraint("CK_ProposalUpload_Registered", "(\"State\" IN ('Registered', 'Undone')) = (\"UjiId\" IS NOT NULL AND \"RegisteredAt\" IS NOT NULL)");
                    table.CheckConstraint("CK_Uploads_State", "\"State\" IN ('Waiting', 'Checking', 'Checked', 'Failed', 'Registered', 'Undone')");
                    table.ForeignKey(
                        name: "FK_Uploads_Accounts_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Uploads_BadanPublik_BadanPublikId",
                        column: x => x.BadanPublikId,
                        principalTable: "BadanPublik",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Uploads_UjiKonsekuensi_UjiId",
                        column: x => x.UjiId,
                        principalTable: "UjiKonsekuensi",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Uploads_UnitKerja_UnitId",
                        column: x => x.UnitId,
                        principalTable: "UnitKerja",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Agenda",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SidangId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ButirId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Stage = table.Column<string>(type: "TEXT", nullable: false),
                    PublicTitle = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Document = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    Matriks = table.Column<string>(type: "TEXT", nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", nullable: true),
                    ByConsensus = table.Column<bool>(type: "INTEGER", nullable: false),
                    Task = table.Column<string>(type: "TEXT", nullable: false),
                    WhyOpenedEarly = table.Column<string>(type: "TEXT", nullable: false),
                    OnPaper = table.Column<string>(type: "TEXT", nullable: true),
                    Weighed = table.Column<string>(type: "TEXT", nullable: true),
                    BadanPublikId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Agenda", x => x.Id);
                    table.CheckConstraint("CK_Agenda_Outcome", "\"Outcome\" IN ('Dikecualikan', 'DikecualikanSebagian', 'Terbuka', 'Dikembalikan')");
                    table.CheckConstraint("CK_Agenda_Stage", "\"Stage\" IN ('Dinilai', 'Dibahas', 'Diputus', 'Ditunda', 'Dikeluarkan')");
                    table.ForeignKey(
                        name: "FK_Agenda_BadanPublik_BadanPublikId",
                        column: x => x.BadanPublikId,
                        principalTable: "BadanPublik",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Agenda_Butir_ButirId",
                        column: x => x.ButirId,
                        principalTable: "Butir",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Agenda_Sidang_SidangId",
                        column: x => x.SidangId,
                        principalTable: "Sidang",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Berkas",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ButirId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Use = table.Column<string>(type: "TEXT", nullable: false),
                    Length = table.Column<int>(type: "INTEGER", nullable: false),
                    Digest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    WhyKept = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Warnings = table.Column<string>(type: "TEXT", nullable: false),
                    AttachedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    AttachedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AttachedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Stage = table.Column<string>(type: "TEXT", nullable: false),
                    Scan = table.Column<string>(type: "TEXT", nullable: false),
                    ScanFinding = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Asked = table.Column<string>(type: "TEXT", nullable: true),
                    BadanPublikId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Berkas", x => x.Id);
                    table.CheckConstraint("CK_Berkas_Digest", "LENGTH(\"Digest\") = 64");
                    table.CheckConstraint("CK_Berkas_Evidence", "\"Kind\" NOT IN ('EncryptedPdf', 'MacroOffice', 'LegacyOffice', 'EncryptedOffice', 'Svg', 'Html') OR (\"Use\" = 'Evidence' AND LENGTH(\"WhyKept\") > 0)");
                    table.CheckConstraint("CK_Berkas_Kind", "\"Kind\" IN ('Pdf', 'Jpeg', 'Png', 'Docx', 'Xlsx', 'Pptx', 'EncryptedPdf', 'MacroOffice', 'LegacyOffice', 'EncryptedOffice', 'Svg', 'Html')");
                    table.CheckConstraint("CK_Berkas_Length", "\"Length\" BETWEEN 1 AND 26214400");
                    table.CheckConstraint("CK_Berkas_Quarantine", "\"Stage\" <> 'Disimpan' OR \"Scan\" NOT IN ('Infected', 'Failed')");
                    table.CheckConstraint("CK_Berkas_Scan", "\"Scan\" IN ('NotScanned', 'Clean', 'Infected', 'Failed')");
                    table.CheckConstraint("CK_Berkas_Stage", "\"Stage\" IN ('Disimpan', 'Dikarantina', 'Dimusnahkan')");
                    table.CheckConstraint("CK_Berkas_Use", "\"Use\" IN ('Information', 'Evidence')");
                    table.ForeignKey(
                        name: "FK_Berkas_BadanPublik_BadanPublikId",
                        column: x => x.BadanPublikId,
                        principalTable: "BadanPublik",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Berkas_Butir_ButirId",
                        column: x => x.ButirId,
                        principalTable: "Butir",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Berkas_UnitKerja_UnitId",
                        column: x => x.UnitId,
                        principalTable: "UnitKerja",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Pengecualian",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OriginId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ButirId = table.Column<Guid>(type: "TEXT", nullable: false),
                    KeputusanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    PublicTitle = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Part = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    DecreeNumber = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Review = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    NextReview = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LookAtBy = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AskOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    WatchedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    WatchedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Stage = table.Column<string>(type: "TEXT", nullable: false),
                    DeclaredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReplacedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    Lines = table.Column<string>(type: "TEXT", nullable: false),
                    Ends = table.Column<string>(type: "TEXT", nullable: false),
                    FoundBy = table.Column<string>(type: "TEXT", nullable: false),
                    BadanPublikId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Pengecualian", x => x.Id);
                    table.CheckConstraint("CK_Pengecualian_Span", "\"Until\" IS NULL OR \"Until\" >= \"From\"");
                    table.CheckConstraint("CK_Pengecualian_Stage", "\"Stage\" IN ('Berlaku', 'Dinyatakan', 'Dibuka', 'Diterbitkan')");
                    table.CheckConstraint("CK_Pengecualian_Watch", "(\"AskOn\" IS NULL AND \"WatchedById\" IS NULL AND \"WatchedByName\" = '') OR (\"AskOn\" IS NOT NULL AND \"AskOn\" >= \"From\" AND (\"Until\" IS NULL OR \"AskOn\" <= \"Until\") AND (\"WatchedById\" IS NULL) = (\"WatchedByName\" = ''))");
                    table.ForeignKey(
                        name: "FK_Pengecualian_BadanPublik_BadanPublikId",
                        column: x => x.BadanPublikId,
                        principalTable: "BadanPublik",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Pengecualian_Butir_ButirId",
                        column: x => x.ButirId,
                        principalTable: "Butir",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Pengecualian_Keputusan_KeputusanId",
                        column: x => x.KeputusanId,
                        principalTable: "Keputusan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProposalReport",
                columns: table => new
                {
                    UploadId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Content = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProposalReport", x => x.UploadId);
                    table.ForeignKey(
                        name: "FK_ProposalReport_Uploads_UploadId",
                        column: x => x.UploadId,
                        principalTable: "Uploads",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AgendaMundur",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AgendaId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    ByDefault = table.Column<bool>(type: "INTEGER", nullable: false),
                    LiftedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    LiftReason = table.Column<string>(type: "TEXT", nullable: false),
                    OwnReason = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgendaMundur", x => new { x.AgendaId, x.PersonId });
                    table.ForeignKey(
                        name: "FK_AgendaMundur_Agenda_AgendaId",
                        column: x => x.AgendaId,
                        principalTable: "Agenda",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AgendaNasihat",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AgendaId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgendaNasihat", x => new { x.AgendaId, x.PersonId });
                    table.ForeignKey(
                        name: "FK_AgendaNasihat_Agenda_AgendaId",
                        column: x => x.AgendaId,
                        principalTable: "Agenda",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AgendaNilai",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AgendaId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Choice = table.Column<string>(type: "TEXT", nullable: false),
                    Confidence = table.Column<int>(type: "INTEGER", nullable: false),
                    Why = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgendaNilai", x => new { x.AgendaId, x.PersonId });
                    table.CheckConstraint("CK_AgendaNilai_Choice", "\"Choice\" IN ('Dikecualikan', 'DikecualikanSebagian', 'Terbuka', 'Dikembalikan')");
                    table.ForeignKey(
                        name: "FK_AgendaNilai_Agenda_AgendaId",
                        column: x => x.AgendaId,
                        principalTable: "Agenda",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AgendaSuara",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AgendaId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Choice = table.Column<string>(type: "TEXT", nullable: false),
                    Dissent = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgendaSuara", x => new { x.AgendaId, x.PersonId });
                    table.CheckConstraint("CK_AgendaSuara_Choice", "\"Choice\" IN ('Dikecualikan', 'DikecualikanSebagian', 'Terbuka', 'Dikembalikan')");
                    table.ForeignKey(
                        name: "FK_AgendaSuara_Agenda_AgendaId",
                        column: x => x.AgendaId,
                        principalTable: "Agenda",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "Accounts",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_BadanPublikId",
                table: "Accounts",
                column: "BadanPublikId");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "Accounts",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Agenda_BadanPublikId",
                table: "Agenda",
                column: "BadanPublikId");

            migrationBuilder.CreateIndex(
                name: "IX_Agenda_ButirId",
                table: "Agenda",
                column: "ButirId");

            migrationBuilder.CreateIndex(
                name: "IX_Agenda_SidangId_ButirId",
                table: "Agenda",
                columns: new[] { "SidangId", "ButirId" },
                unique: true,
                filter: "\"Stage\" <> 'Dikeluarkan'");

            migrationBuilder.CreateIndex(
                name: "IX_ArsipFisik_BadanPublikId_Shelf_Box_Folder",
                table: "ArsipFisik",
                columns: new[] { "BadanPublikId", "Shelf", "Box", "Folder" });

            migrationBuilder.CreateIndex(
                name: "IX_ArsipFisik_BadanPublikId_Stage_DueBack",
                table: "ArsipFisik",
                columns: new[] { "BadanPublikId", "Stage", "DueBack" });

            migrationBuilder.CreateIndex(
                name: "IX_ArsipFisik_Code",
                table: "ArsipFisik",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ArsipFisik_KeputusanId",
                table: "ArsipFisik",
                column: "KeputusanId");

            migrationBuilder.CreateIndex(
                name: "IX_ArsipFisik_TandaTerimaId",
                table: "ArsipFisik",
                column: "TandaTerimaId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ArsipFisik_UnitId",
                table: "ArsipFisik",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_BadanPublik_Slug",
                table: "BadanPublik",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Berkas_BadanPublikId",
                table: "Berkas",
                column: "BadanPublikId");

            migrationBuilder.CreateIndex(
                name: "IX_Berkas_ButirId",
                table: "Berkas",
                column: "ButirId");

            migrationBuilder.CreateIndex(
                name: "IX_Berkas_UnitId",
                table: "Berkas",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_Butir_BadanPublikId_Stage_UnitId",
                table: "Butir",
                columns: new[] { "BadanPublikId", "Stage", "UnitId" });

            migrationBuilder.CreateIndex(
                name: "IX_Butir_KeputusanId",
                table: "Butir",
                column: "KeputusanId");

            migrationBuilder.CreateIndex(
                name: "IX_Butir_SidangId",
                table: "Butir",
                column: "SidangId");

            migrationBuilder.CreateIndex(
                name: "IX_Butir_TestedOnceAtATime",
                table: "Butir",
                column: "OriginId",
                unique: true,
                filter: "\"Stage\" NOT IN ('Ditetapkan', 'Diterima', 'Diarsipkan', 'Ditarik')");

            migrationBuilder.CreateIndex(
                name: "IX_Butir_UjiId_Ordinal",
                table: "Butir",
                columns: new[] { "UjiId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Butir_UnitId",
                table: "Butir",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_CalendarVersion_BadanPublikId_Number",
                table: "CalendarVersion",
                columns: new[] { "BadanPublikId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CalendarVersion_OfficeCalendarId",
                table: "CalendarVersion",
                column: "OfficeCalendarId");

            migrationBuilder.CreateIndex(
                name: "IX_CalendarVersion_PersonId",
                table: "CalendarVersion",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_ChainHead_Unsealed",
                table: "ChainHead",
                column: "CaseId",
                filter: "\"Ordinal\" > \"SealedOrdinal\"");

            migrationBuilder.CreateIndex(
                name: "IX_FileKey_KeyId",
                table: "FileKey",
                column: "KeyId");

            migrationBuilder.CreateIndex(
                name: "IX_GuestView_BadanPublikId",
                table: "GuestView",
                column: "BadanPublikId");

            migrationBuilder.CreateIndex(
                name: "IX_GuestView_PersonId",
                table: "GuestView",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_GuestView_SidangId_At",
                table: "GuestView",
                columns: new[] { "SidangId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_IdempotencyKey_Instant",
                table: "IdempotencyKey",
                column: "Instant");

            migrationBuilder.CreateIndex(
                name: "IX_IdentityClaims_UserId",
                table: "IdentityClaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_IdentityLogins_UserId",
                table: "IdentityLogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_IdentityPasskeys_UserId",
                table: "IdentityPasskeys",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_InformasiPublik_BadanPublikId_Since_Title_Id",
                table: "InformasiPublik",
                columns: new[] { "BadanPublikId", "Since", "Title", "Id" },
                descending: new[] { false, true, false, false },
                filter: "\"ReplacedById\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_InformasiPublik_BadanPublikId_Title_Id",
                table: "InformasiPublik",
                columns: new[] { "BadanPublikId", "Title", "Id" },
                filter: "\"ReplacedById\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_InformasiPublik_BadanPublikId_UnitName",
                table: "InformasiPublik",
                columns: new[] { "BadanPublikId", "UnitName" },
                filter: "\"ReplacedById\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_InformasiPublik_ButirId",
                table: "InformasiPublik",
                column: "ButirId",
                unique: true,
                filter: "\"ReplacedById\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Keputusan_BadanPublikId_Stage_Due",
                table: "Keputusan",
                columns: new[] { "BadanPublikId", "Stage", "Due" });

            migrationBuilder.CreateIndex(
                name: "IX_Keputusan_BadanPublikId_Year_Number",
                table: "Keputusan",
                columns: new[] { "BadanPublikId", "Year", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Keputusan_BadanPublikId_Year_Ordinal",
                table: "Keputusan",
                columns: new[] { "BadanPublikId", "Year", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Konsep_Instant",
                table: "Konsep",
                column: "Instant");

            migrationBuilder.CreateIndex(
                name: "IX_LawAddition_BadanPublikId_Ordinal",
                table: "LawAddition",
                columns: new[] { "BadanPublikId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Naskah_BadanPublikId",
                table: "Naskah",
                column: "BadanPublikId");

            migrationBuilder.CreateIndex(
                name: "IX_Naskah_ButirId",
                table: "Naskah",
                column: "ButirId");

            migrationBuilder.CreateIndex(
                name: "IX_Naskah_CaseId_IssuedAt",
                table: "Naskah",
                columns: new[] { "CaseId", "IssuedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Naskah_CaseId_Kind",
                table: "Naskah",
                columns: new[] { "CaseId", "Kind" },
                unique: true,
                filter: "\"Kind\" NOT IN ('SignedMinutes', 'SignedDecree')");

            migrationBuilder.CreateIndex(
                name: "IX_Naskah_Code",
                table: "Naskah",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OfficeCalendar_BadanPublikId",
                table: "OfficeCalendar",
                column: "BadanPublikId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OfficeEmblem_Digest",
                table: "OfficeEmblem",
                column: "Digest");

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMail_BadanPublikId",
                table: "OutboxMail",
                column: "BadanPublikId");

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMail_CaseId_QueuedAt",
                table: "OutboxMail",
                columns: new[] { "CaseId", "QueuedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMail_NaskahId",
                table: "OutboxMail",
                column: "NaskahId");

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMail_OnItsWay",
                table: "OutboxMail",
                column: "LetterId",
                unique: true,
                filter: "\"State\" = 'Waiting'");

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMail_State_NextTry",
                table: "OutboxMail",
                columns: new[] { "State", "NextTry" });

            migrationBuilder.CreateIndex(
                name: "IX_PendingFile_At",
                table: "PendingFile",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_Pengecualian_BadanPublikId_AskOn",
                table: "Pengecualian",
                columns: new[] { "BadanPublikId", "AskOn" },
                filter: "\"AskOn\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Pengecualian_BadanPublikId_From_PublicTitle_Id",
                table: "Pengecualian",
                columns: new[] { "BadanPublikId", "From", "PublicTitle", "Id" },
                descending: new[] { false, true, false, false },
                filter: "\"ReplacedById\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Pengecualian_BadanPublikId_LookAtBy_Until_PublicTitle_Id",
                table: "Pengecualian",
                columns: new[] { "BadanPublikId", "LookAtBy", "Until", "PublicTitle", "Id" },
                filter: "\"ReplacedById\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Pengecualian_BadanPublikId_PublicTitle_Id",
                table: "Pengecualian",
                columns: new[] { "BadanPublikId", "PublicTitle", "Id" },
                filter: "\"ReplacedById\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Pengecualian_BadanPublikId_Stage_Until",
                table: "Pengecualian",
                columns: new[] { "BadanPublikId", "Stage", "Until" },
                filter: "\"ReplacedById\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Pengecualian_BadanPublikId_UnitName",
                table: "Pengecualian",
                columns: new[] { "BadanPublikId", "UnitName" },
                filter: "\"ReplacedById\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Pengecualian_BadanPublikId_Until_PublicTitle_Id",
                table: "Pengecualian",
                columns: new[] { "BadanPublikId", "Until", "PublicTitle", "Id" },
                filter: "\"ReplacedById\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Pengecualian_ButirId",
                table: "Pengecualian",
                column: "ButirId");

            migrationBuilder.CreateIndex(
                name: "IX_Pengecualian_KeputusanId",
                table: "Pengecualian",
                column: "KeputusanId");

            migrationBuilder.CreateIndex(
                name: "IX_Pengecualian_OriginId",
                table: "Pengecualian",
                column: "OriginId");

            migrationBuilder.CreateIndex(
                name: "IX_Penugasan_BadanPublikId_PersonId",
                table: "Penugasan",
                columns: new[] { "BadanPublikId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_Penugasan_PersonId",
                table: "Penugasan",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Penugasan_SidangId",
                table: "Penugasan",
                column: "SidangId");

            migrationBuilder.CreateIndex(
                name: "IX_Penugasan_UnitId",
                table: "Penugasan",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_Persons_BadanPublikId",
                table: "Persons",
                column: "BadanPublikId");

            migrationBuilder.CreateIndex(
                name: "IX_RecoveryCodes_AccountId_Hash",
                table: "RecoveryCodes",
                columns: new[] { "AccountId", "Hash" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Riwayat_BadanPublikId_Instant",
                table: "Riwayat",
                columns: new[] { "BadanPublikId", "Instant" });

            migrationBuilder.CreateIndex(
                name: "IX_Riwayat_CaseId_Ordinal",
                table: "Riwayat",
                columns: new[] { "CaseId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_AccountId_Since",
                table: "Sessions",
                columns: new[] { "AccountId", "Since" });

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_BadanPublikId",
                table: "Sessions",
                column: "BadanPublikId");

            migrationBuilder.CreateIndex(
                name: "IX_Sidang_BadanPublikId_Date",
                table: "Sidang",
                columns: new[] { "BadanPublikId", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_Sidang_BadanPublikId_Number",
                table: "Sidang",
                columns: new[] { "BadanPublikId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SidangAnggota_PersonId",
                table: "SidangAnggota",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_SignInAttempts_Account_At",
                table: "SignInAttempts",
                columns: new[] { "Account", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_SignInAttempts_Address_At",
                table: "SignInAttempts",
                columns: new[] { "Address", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_SignInAttempts_At",
                table: "SignInAttempts",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_SopAddition_BadanPublikId_EffectiveOn",
                table: "SopAddition",
                columns: new[] { "BadanPublikId", "EffectiveOn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TandaTerima_BadanPublikId_Number",
                table: "TandaTerima",
                columns: new[] { "BadanPublikId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TandaTerima_KeputusanId_UnitId",
                table: "TandaTerima",
                columns: new[] { "KeputusanId", "UnitId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TandaTerima_UnitId",
                table: "TandaTerima",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_UjiKonsekuensi_BadanPublikId_Number",
                table: "UjiKonsekuensi",
                columns: new[] { "BadanPublikId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_UjiKonsekuensi_UnitId",
                table: "UjiKonsekuensi",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_UnitKerja_BadanPublikId_Code",
                table: "UnitKerja",
                columns: new[] { "BadanPublikId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_UnitKerja_HeadPersonId",
                table: "UnitKerja",
                column: "HeadPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_UnitKerja_ParentId",
                table: "UnitKerja",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_ProposalUpload_RegisteredOnce",
                table: "Uploads",
                columns: new[] { "BadanPublikId", "UnitId", "Digest" },
                unique: true,
                filter: "\"State\" = 'Registered'");

            migrationBuilder.CreateIndex(
                name: "IX_ProposalUpload_ToCheck",
                table: "Uploads",
                column: "At",
                filter: "\"State\" IN ('Waiting', 'Checking')");

            migrationBuilder.CreateIndex(
                name: "IX_Uploads_PersonId",
                table: "Uploads",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Uploads_UjiId",
                table: "Uploads",
                column: "UjiId");

            migrationBuilder.CreateIndex(
                name: "IX_Uploads_UnitId_At",
                table: "Uploads",
                columns: new[] { "UnitId", "At" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AgendaMundur");

            migrationBuilder.DropTable(
                name: "AgendaNasihat");

            migrationBuilder.DropTable(
                name: "AgendaNilai");

            migrationBuilder.DropTable(
                name: "AgendaSuara");

            migrationBuilder.DropTable(
                name: "ArsipFisik");

            migrationBuilder.DropTable(
                name: "Berkas");

            migrationBuilder.DropTable(
                name: "CalendarVersion");

            migrationBuilder.DropTable(
                name: "ChainHead");

            migrationBuilder.DropTable(
                name: "DataProtectionKeys");

            migrationBuilder.DropTable(
                name: "FileChunk");

            migrationBuilder.DropTable(
                name: "FileKey");

            migrationBuilder.DropTable(
                name: "GuestView");

            migrationBuilder.DropTable(
                name: "IdempotencyKey");

            migrationBuilder.DropTable(
                name: "IdentityClaims");

            migrationBuilder.DropTable(
                name: "IdentityLogins");

            migrationBuilder.DropTable(
                name: "IdentityPasskeys");

            migrationBuilder.DropTable(
                name: "IdentityTokens");

            migrationBuilder.DropTable(
                name: "InformasiPublik");

            migrationBuilder.DropTable(
                name: "Installation");

            migrationBuilder.DropTable(
                name: "Konsep");

            migrationBuilder.DropTable(
                name: "LawAddition");

            migrationBuilder.DropTable(
                name: "MailLease");

            migrationBuilder.DropTable(
                name: "OfficeEmblem");

            migrationBuilder.DropTable(
                name: "OutboxMail");

            migrationBuilder.DropTable(
                name: "PendingFile");

            migrationBuilder.DropTable(
                name: "Pengecualian");

            migrationBuilder.DropTable(
                name: "Penugasan");

            migrationBuilder.DropTable(
                name: "Persons");

            migrationBuilder.DropTable(
                name: "ProposalReport");

            migrationBuilder.DropTable(
                name: "RecoveryCodes");

            migrationBuilder.DropTable(
                name: "RiwayatIsi");

            migrationBuilder.DropTable(
                name: "SegelRiwayat");

            migrationBuilder.DropTable(
                name: "SeriNomor");

            migrationBuilder.DropTable(
                name: "Sessions");

            migrationBuilder.DropTable(
                name: "SidangAnggota");

            migrationBuilder.DropTable(
                name: "SignInAttempts");

            migrationBuilder.DropTable(
                name: "SopAddition");

            migrationBuilder.DropTable(
                name: "Agenda");

            migrationBuilder.DropTable(
                name: "TandaTerima");

            migrationBuilder.DropTable(
                name: "OfficeCalendar");

            migrationBuilder.DropTable(
                name: "Naskah");

            migrationBuilder.DropTable(
                name: "Uploads");

            migrationBuilder.DropTable(
                name: "Riwayat");

            migrationBuilder.DropTable(
                name: "Butir");

            migrationBuilder.DropTable(
                name: "Sidang");

            migrationBuilder.DropTable(
                name: "Keputusan");

            migrationBuilder.DropTable(
                name: "UjiKonsekuensi");

            migrationBuilder.DropTable(
                name: "UnitKerja");

            migrationBuilder.DropTable(
                name: "Accounts");

            migrationBuilder.DropTable(
                name: "BadanPublik");
        }
    }
}
