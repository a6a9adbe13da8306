using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Timbang.DasarHukum;
using Timbang.Web.Data.Mapping;

namespace Timbang.Web.Data;

/// <summary>The law as the agency of this request uses it: what ships with the product and what its administrator added.</summary>
public sealed class LawShelf(TimbangDb db)
{
    /// <summary>Every version of every entry.</summary>
    public async Task<KatalogHukum> AllAsync(CancellationToken cancellationToken = default)
    {
        var additions = await db.LawAddition.AsNoTracking().OrderBy(a => a.Ordinal).ToListAsync(cancellationToken);
        return additions.Aggregate(KatalogHukum.Bawaan, (law, addition) => addition.On(law));
    }

    /// <summary>The place of the agency's next addition.</summary>
    public async Task<int> NextOrdinalAsync(CancellationToken cancellationToken = default) =>
        (await db.LawAddition.MaxAsync(a => (int?)a.Ordinal, cancellationToken) ?? 0) + 1;

    /// <summary>The law in force on a day.</summary>
    public async Task<KatalogHukum> InForceAsync(DateOnly date, CancellationToken cancellationToken = default) =>
        (await AllAsync(cancellationToken)).InForce(date);
}

internal sealed class LawAdditionMapping : IEntityTypeConfiguration<LawAddition>
{
    public void Configure(EntityTypeBuilder<LawAddition> builder)
    {
        builder.IsCaseFile();
        builder.Property(a => a.Label).HasMaxLength(200);
        builder.HasIndex(a => new { a.BadanPublikId, a.Ordinal }).IsUnique();
    }
}
