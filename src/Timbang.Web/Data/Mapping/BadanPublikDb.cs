using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Timbang.Pelaksana;

namespace Timbang.Web.Data.Mapping;

internal sealed class BadanPublikDb : IEntityTypeConfiguration<BadanPublik>
{
    public void Configure(EntityTypeBuilder<BadanPublik> builder)
    {
        builder.IsCaseFile();
        builder.Property(b => b.Name).HasMaxLength(200);
        builder.Property(b => b.Slug).HasMaxLength(80);
        builder.Property(b => b.TimeZoneId).HasMaxLength(40);
        builder.Property(b => b.Pengaturan).HasJsonText();
        builder.HasIndex(b => b.Slug).IsUnique();
    }
}
