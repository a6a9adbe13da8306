using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Timbang.Dokumentasi;
using Timbang.Web.Data.Mapping;

namespace Timbang.Web.Data;

/// <summary>The register of the SOP as the agency of this request keeps it: what ships with the product, and its own versions.</summary>
public static class SopShelf
{
    public static async Task<SopRegister> SopRegisterAsync(this TimbangDb db, CancellationToken cancellationToken = default)
    {
        var own = await db.SopAddition.AsNoTracking().OrderBy(a => a.EffectiveOn).Select(a => a.Sop).ToListAsync(cancellationToken);
        return own.Aggregate(SopRegister.Bawaan, (register, version) => register.With(version));
    }

    /// <summary>The label that a file opened on this day carries for good.</summary>
    /// <exception cref="RuleException">No version was in force yet.</exception>
    public static async Task<string> SopLabelOnAsync(this TimbangDb db, DateOnly date, CancellationToken cancellationToken = default) =>
        (await db.SopRegisterAsync(cancellationToken)).InForce(date).Label;
}

internal sealed class SopAdditionMapping : IEntityTypeConfiguration<SopAddition>
{
    public void Configure(EntityTypeBuilder<SopAddition> builder)
    {
        builder.IsCaseFile();
        builder.Property(a => a.Sop).HasJsonText();
        builder.HasIndex(a => new { a.BadanPublikId, a.EffectiveOn }).IsUnique();
    }
}
