using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Timbang.Web.Data.Mapping;

/// <summary>What forms leave behind that is no case: keys of acts done and drafts.</summary>
internal sealed class FormsMapping : IEntityTypeConfiguration<IdempotencyKey>, IEntityTypeConfiguration<Konsep>
{
    public void Configure(EntityTypeBuilder<IdempotencyKey> builder)
    {
        builder.HasKey(k => new { k.PersonId, k.Key });
        builder.HasIndex(k => k.Instant);
    }

    public void Configure(EntityTypeBuilder<Konsep> builder)
    {
        builder.HasKey(k => new { k.PersonId, k.Form });
        builder.Property(k => k.Form).HasMaxLength(200);
        builder.HasIndex(k => k.Instant);
    }
}
