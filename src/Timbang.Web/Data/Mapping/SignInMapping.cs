using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Timbang.Pelaksana;
using Timbang.Web.Security;

namespace Timbang.Web.Data.Mapping;

internal sealed class SignInMapping
    : IEntityTypeConfiguration<Session>, IEntityTypeConfiguration<SignInAttempt>, IEntityTypeConfiguration<RecoveryCode>,
        IEntityTypeConfiguration<InstallationState>
{
    public void Configure(EntityTypeBuilder<Session> builder)
    {
        builder.ToTable("Sessions");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Device).HasMaxLength(100);
        builder.HasOne<Account>().WithMany().HasForeignKey(s => s.AccountId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<BadanPublik>().WithMany().HasForeignKey(s => s.BadanPublikId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(s => new { s.AccountId, s.Since });
    }

    // Asked by account and by address, purged by time.
    public void Configure(EntityTypeBuilder<SignInAttempt> builder)
    {
        builder.ToTable("SignInAttempts");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Account).HasMaxLength(64);
        builder.Property(a => a.Address).HasMaxLength(45);
        builder.HasIndex(a => new { a.Account, a.At });
        builder.HasIndex(a => new { a.Address, a.At });
        builder.HasIndex(a => a.At);
    }

    public void Configure(EntityTypeBuilder<RecoveryCode> builder)
    {
        builder.ToTable("RecoveryCodes");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Hash).HasMaxLength(64);
        builder.HasOne<Account>().WithMany().HasForeignKey(c => c.AccountId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(c => new { c.AccountId, c.Hash }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<InstallationState> builder)
    {
        builder.ToTable("Installation", table =>
        {
            table.HasCheckConstraint("CK_Installation_OneRow", "\"Id\" = 1");
            table.HasCheckConstraint("CK_Installation_DemoPassword", "\"IsDemo\" OR \"DemoPassword\" IS NULL");
        });
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.DemoPassword).HasMaxLength(50);
    }
}
