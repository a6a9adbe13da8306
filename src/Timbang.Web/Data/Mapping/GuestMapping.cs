using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Data.Trail;
using Timbang.Web.Security;

namespace Timbang.Web.Data.Mapping;

/// <summary>What outside examiners have opened, and the days of the sittings they are asked for. Triggers (migration "Triggers") keep the first as it is.</summary>
internal sealed class GuestMapping : IEntityTypeConfiguration<GuestView>, IEntityTypeConfiguration<SittingDay>
{
    public void Configure(EntityTypeBuilder<GuestView> builder)
    {
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.Property(v => v.Path).HasMaxLength(GuestView.LongestPath);
        builder.HasOne<BadanPublik>().WithMany().HasForeignKey(v => v.BadanPublikId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Sidang>().WithMany().HasForeignKey(v => v.SidangId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Account>().WithMany().HasForeignKey(v => v.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(v => new { v.SidangId, v.At });
    }

    // The row of the sitting itself, looked at as a view: the model makes no table of it and never writes it.
    public void Configure(EntityTypeBuilder<SittingDay> builder)
    {
        builder.ToView("Sidang");
        builder.Property(s => s.Stage).HasConversion<string>();
    }
}
