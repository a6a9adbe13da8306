using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Timbang.Pelaksana;

namespace Timbang.Web.Data.Mapping;

/// <summary>What the table of every case has: its id, its agency and the version that guards against two editors.</summary>
public static class CaseFileMapping
{
    public static EntityTypeBuilder<TCase> IsCaseFile<TCase>(this EntityTypeBuilder<TCase> builder)
        where TCase : CaseFile
    {
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Version).HasConversion<long>().IsConcurrencyToken();
        builder.Ignore(c => c.Facts);
        if (typeof(TCase) != typeof(BadanPublik))
        {
            builder.HasOne<BadanPublik>().WithMany().HasForeignKey(c => c.BadanPublikId).OnDelete(DeleteBehavior.Restrict);
        }

        return builder;
    }
}
