using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Timbang.Pelaksana;

namespace Timbang.Web.Data.Mapping;

/// <summary>Emblems of agencies. That they are never changed nor deleted is held by triggers (migration "DoneStaysDone").</summary>
internal sealed class OfficeEmblemDb : IEntityTypeConfiguration<OfficeEmblem>
{
    public void Configure(EntityTypeBuilder<OfficeEmblem> builder)
    {
        builder.HasKey(e => new { e.BadanPublikId, e.Digest });
        builder.Property(e => e.Digest).HasMaxLength(64);
        builder.HasOne<BadanPublik>().WithMany().HasForeignKey(e => e.BadanPublikId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(e => e.Digest);
        builder.ToTable(t => t.HasCheckConstraint("CK_OfficeEmblem_Digest", "LENGTH(\"Digest\") = 64"));
    }
}
