using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Timbang.Pelaksana;
using Timbang.Pengujian;
using Timbang.Web.Security;

namespace Timbang.Web.Data.Mapping;

internal sealed class PenugasanDb : IEntityTypeConfiguration<Penugasan>
{
    public void Configure(EntityTypeBuilder<Penugasan> builder)
    {
        builder.IsCaseFile();
        builder.Property(p => p.LetterNumber).HasMaxLength(100);
        builder.HasIndex(p => new { p.BadanPublikId, p.PersonId });
        builder.HasOne<Account>().WithMany().HasForeignKey(p => p.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<UnitKerja>().WithMany().HasForeignKey(p => p.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Sidang>().WithMany().HasForeignKey(p => p.SidangId).OnDelete(DeleteBehavior.Restrict);
    }
}
