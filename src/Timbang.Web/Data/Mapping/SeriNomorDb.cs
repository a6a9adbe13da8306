using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Timbang.Pelaksana;

namespace Timbang.Web.Data.Mapping;

internal sealed class SeriNomorDb : IEntityTypeConfiguration<SeriNomor>
{
    public void Configure(EntityTypeBuilder<SeriNomor> builder)
    {
        builder.HasKey(s => new { s.BadanPublikId, s.Series, s.Year });
        builder.HasOne<BadanPublik>().WithMany().HasForeignKey(s => s.BadanPublikId).OnDelete(DeleteBehavior.Restrict);
    }
}
