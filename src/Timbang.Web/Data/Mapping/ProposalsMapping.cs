using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data.Proposals;
using Timbang.Web.Security;

namespace Timbang.Web.Data.Mapping;

/// <summary>Uploaded tables and what their check found: none is a case. One table is registered once by its unit, whoever presses the button.</summary>
internal sealed class ProposalsMapping : IEntityTypeConfiguration<ProposalUpload>, IEntityTypeConfiguration<ProposalReport>
{
    public void Configure(EntityTypeBuilder<ProposalUpload> builder)
    {
        builder.Property(u => u.Id).ValueGeneratedNever();
        builder.Property(u => u.Name).HasMaxLength(200);
        builder.Property(u => u.Digest).HasMaxLength(64);
        builder.Property(u => u.SealedDigest).HasMaxLength(64);
        builder.Property(u => u.Refusal).HasMaxLength(1000);
        builder.Property(u => u.ItemIds).HasJsonText();
        builder.HasOne<BadanPublik>().WithMany().HasForeignKey(u => u.BadanPublikId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<UnitKerja>().WithMany().HasForeignKey(u => u.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Account>().WithMany().HasForeignKey(u => u.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<UjiKonsekuensi>().WithMany().HasForeignKey(u => u.UjiId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(u => new { u.BadanPublikId, u.UnitId, u.Digest }, "IX_ProposalUpload_RegisteredOnce").IsUnique().HasFilter("\"State\" = 'Registered'");
        builder.HasIndex(u => u.At, "IX_ProposalUpload_ToCheck").HasFilter("\"State\" IN ('Waiting', 'Checking')");
        builder.HasIndex(u => new { u.UnitId, u.At });
        builder.ToTable(t => t.HasCheckConstraint("CK_ProposalUpload_Registered", "(\"State\" IN ('Registered', 'Undone')) = (\"UjiId\" IS NOT NULL AND \"RegisteredAt\" IS NOT NULL)"));
        builder.ToTable(t => t.HasCheckConstraint("CK_ProposalUpload_Digest", "LENGTH(\"Digest\") = 64"));
    }

    public void Configure(EntityTypeBuilder<ProposalReport> builder)
    {
        builder.HasKey(r => r.UploadId);
        builder.Property(r => r.UploadId).ValueGeneratedNever();
        builder.Property(r => r.Content).HasJsonText();
        builder.HasOne<ProposalUpload>().WithOne().HasForeignKey<ProposalReport>(r => r.UploadId).OnDelete(DeleteBehavior.Cascade);
    }
}
