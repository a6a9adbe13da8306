using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Timbang.Pelaksana;
using Timbang.Web.Data.Trail;

namespace Timbang.Web.Data.Mapping;

/// <summary>The trail. That its rows are never changed nor deleted is held by triggers (migration "Triggers").</summary>
internal sealed class TrailMapping :
    IEntityTypeConfiguration<Riwayat>,
    IEntityTypeConfiguration<RiwayatIsi>,
    IEntityTypeConfiguration<SegelRiwayat>,
    IEntityTypeConfiguration<ChainHead>
{
    public void Configure(EntityTypeBuilder<Riwayat> builder)
    {
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.HasIndex(r => new { r.CaseId, r.Ordinal }).IsUnique();
        builder.HasIndex(r => new { r.BadanPublikId, r.Instant });
        builder.HasOne<BadanPublik>().WithMany().HasForeignKey(r => r.BadanPublikId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(r => r.Isi).WithOne().HasForeignKey(v => v.RiwayatId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<RiwayatIsi> builder) => builder.HasKey(v => new { v.RiwayatId, v.Field });

    public void Configure(EntityTypeBuilder<SegelRiwayat> builder)
    {
        builder.HasKey(s => s.Ordinal);
        builder.Property(s => s.Ordinal).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<ChainHead> builder)
    {
        builder.HasKey(h => h.CaseId);
        builder.Property(h => h.CaseId).ValueGeneratedNever();

        // The sealer finds the few unsealed heads among millions of sealed ones.
        builder.HasIndex(h => h.CaseId, "IX_ChainHead_Unsealed").HasFilter("\"Ordinal\" > \"SealedOrdinal\"");
    }
}
