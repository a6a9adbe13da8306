using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Timbang.Pelaksana;
using Timbang.Web.Security;

namespace Timbang.Web.Data.Mapping;

internal sealed class AccountMapping : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.FullName).HasMaxLength(200);
        builder.Property(a => a.Post).HasMaxLength(200);
        builder.Property(a => a.Nip).HasMaxLength(18);
        builder.HasOne<BadanPublik>().WithMany().HasForeignKey(a => a.BadanPublikId).OnDelete(DeleteBehavior.Restrict);
    }
}

/// <summary>The sign-in library's tables under names a database administrator understands.</summary>
internal static class IdentityTables
{
    public static void NameIdentityTables(this ModelBuilder model)
    {
        model.Entity<Account>().ToTable("Accounts");
        model.Entity<IdentityUserClaim<Guid>>().ToTable("IdentityClaims");
        model.Entity<IdentityUserLogin<Guid>>().ToTable("IdentityLogins");
        model.Entity<IdentityUserToken<Guid>>().ToTable("IdentityTokens");
        model.Entity<IdentityUserPasskey<Guid>>().ToTable("IdentityPasskeys");
    }
}
