using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Timbang.Pelaksana;
using Timbang.Web.Security;

namespace Timbang.Web.Data.Mapping;

internal sealed class UnitKerjaDb : IEntityTypeConfiguration<UnitKerja>
{
    public void Configure(EntityTypeBuilder<UnitKerja> builder)
    {
        builder.IsCaseFile();
        builder.Property(u => u.Name).HasMaxLength(200);
        builder.Property(u => u.Code).HasMaxLength(40);
        builder.Property(u => u.Email).HasMaxLength(MailAddress.MaxLength);
        builder.HasIndex(u => new { u.BadanPublikId, u.Code }).IsUnique();
        builder.HasOne<UnitKerja>().WithMany().HasForeignKey(u => u.ParentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Account>().WithMany().HasForeignKey(u => u.HeadPersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
