using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Timbang.Web.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class LawAdditions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "LawAddition",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Label = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Json = table.Column<string>(type: "text", nullable: false),
                    Ordinal = table.Column<int>(type: "integer", nullable: false),
                    BadanPublikId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
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

            migrationBuilder.CreateIndex(
                name: "IX_LawAddition_BadanPublikId_Ordinal",
                table: "LawAddition",
                columns: new[] { "BadanPublikId", "Ordinal" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "LawAddition");
        }
    }
}
