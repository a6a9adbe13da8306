using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Timbang.Dokumentasi;
using Timbang.Pelaksana;
using Timbang.Web.Mail;

namespace Timbang.Web.Data.Mapping;

/// <summary>Mail that is to be sent, and which node sends it; neither is a case.</summary>
internal sealed class MailMapping : IEntityTypeConfiguration<OutboxMail>, IEntityTypeConfiguration<MailLease>
{
    public void Configure(EntityTypeBuilder<OutboxMail> builder)
    {
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.To).HasMaxLength(MailAddress.MaxLength);
        builder.Property(m => m.ToName).HasMaxLength(200);
        builder.Property(m => m.Subject).HasMaxLength(400);
        builder.Ignore(m => m.IsHeldUp);
        builder.HasOne<BadanPublik>().WithMany().HasForeignKey(m => m.BadanPublikId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Naskah>().WithMany().HasForeignKey(m => m.NaskahId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(m => new { m.State, m.NextTry });
        builder.HasIndex(m => new { m.CaseId, m.QueuedAt });

        // A letter is on its way once at a time.
        builder.HasIndex(m => m.LetterId, "IX_OutboxMail_OnItsWay").IsUnique().HasFilter("\"State\" = 'Waiting'");
        builder.ToTable(t => t.HasCheckConstraint("CK_OutboxMail_Sent", "(\"State\" = 'Sent') = (\"SentAt\" IS NOT NULL)"));
    }

    public void Configure(EntityTypeBuilder<MailLease> builder)
    {
        builder.Property(l => l.Id).ValueGeneratedNever();
        builder.ToTable(t => t.HasCheckConstraint("CK_MailLease_One", "\"Id\" = 1"));
    }
}
