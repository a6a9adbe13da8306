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
                name: "Akun",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BadanPublikId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FullName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Nip = table.Column<string>(type: "TEXT", maxLength: 18, nullable: true),
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
                    table.PrimaryKey("PK_Akun", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Akun_BadanPublik_BadanPublikId",
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
                name: "UnitKerja",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ParentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    BadanPublikId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UnitKerja", x => x.Id);
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
                        name: "FK_IdentityClaims_Akun_UserId",
                        column: x => x.UserId,
                        principalTable: "Akun",
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
                        name: "FK_IdentityLogins_Akun_UserId",
                        column: x => x.UserId,
                        principalTable: "Akun",
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
                        name: "FK_IdentityPasskeys_Akun_UserId",
                        column: x => x.UserId,
                        principalTable: "Akun",
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
                        name: "FK_IdentityTokens_Akun_UserId",
                        column: x => x.UserId,
                        principalTable: "Akun",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
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
                        name: "FK_CalendarVersion_Akun_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Akun",
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
                    BadanPublikId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Penugasan", x => x.Id);
                    table.CheckConstraint("CK_Penugasan_Kind", "\"Kind\" IN ('Definitif', 'Plt', 'Plh')");
                    table.CheckConstraint("CK_Penugasan_Role", "\"Role\" IN ('Petugas', 'PpidPelaksana', 'Ppid', 'AnggotaTim', 'KetuaTim', 'AtasanPpid', 'Administrator')");
                    table.ForeignKey(
                        name: "FK_Penugasan_Akun_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Akun",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Penugasan_BadanPublik_BadanPublikId",
                        column: x => x.BadanPublikId,
                        principalTable: "BadanPublik",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Penugasan_UnitKerja_UnitId",
                        column: x => x.UnitId,
                        principalTable: "UnitKerja",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "Akun",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "IX_Akun_BadanPublikId",
                table: "Akun",
                column: "BadanPublikId");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "Akun",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BadanPublik_Slug",
                table: "BadanPublik",
                column: "Slug",
                unique: true);

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
                name: "IX_OfficeCalendar_BadanPublikId",
                table: "OfficeCalendar",
                column: "BadanPublikId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Penugasan_BadanPublikId_PersonId",
                table: "Penugasan",
                columns: new[] { "BadanPublikId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_Penugasan_PersonId",
                table: "Penugasan",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Penugasan_UnitId",
                table: "Penugasan",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_UnitKerja_BadanPublikId_Code",
                table: "UnitKerja",
                columns: new[] { "BadanPublikId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_UnitKerja_ParentId",
                table: "UnitKerja",
                column: "ParentId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CalendarVersion");

            migrationBuilder.DropTable(
                name: "DataProtectionKeys");

            migrationBuilder.DropTable(
                name: "IdentityClaims");

            migrationBuilder.DropTable(
                name: "IdentityLogins");

            migrationBuilder.DropTable(
                name: "IdentityPasskeys");

            migrationBuilder.DropTable(
                name: "IdentityTokens");

            migrationBuilder.DropTable(
                name: "Penugasan");

            migrationBuilder.DropTable(
                name: "OfficeCalendar");

            migrationBuilder.DropTable(
                name: "Akun");

            migrationBuilder.DropTable(
                name: "UnitKerja");

            migrationBuilder.DropTable(
                name: "BadanPublik");
        }
    }
}
